/** Closing a week in the workbook: its lines go into the ledger, its sheet is protected; and taking that back. */
import {
  closeWeek as closingOf,
  computeWeek,
  reopenWeek as reopeningOf,
  sealsOf,
  type Closing,
  type LedgerRows,
  type Reopening,
  type WeekContext,
} from '../allowances';
import type { IsoWeek } from '../programme/units';
import { weeklySheet } from '../reports/weekly';
import { judgedBy } from '../rules';
import { registerTexts, wordsIn } from '../strings';
import { applyPlans } from './apply-plans';
import { understandRegisters } from './make-sheets';
import { throwIfStopped, type OperationOptions } from './operations-options';
import { readWorkbook, type OpenWorkbook } from './read-workbook';
import { changedRegisterSheets, withPlans } from './register-sheets';
import { inExcel } from './run';
import { factsOf, readRegister } from '../register';
import { judge, weekContext, type Understanding } from './understand';

/**
 * Closes a week and writes the ledger and the week's sheet; where something speaks against it, writes nothing and says what.
 * @throws HostProblem as `makeSheets` does
 */
export async function closeWeek(week: IsoWeek, withoutHeld: boolean, options: OperationOptions): Promise<Closing> {
  return inExcel(async (context) => {
    const open = await readWorkbook(context);
    const understood = understandRegisters(open, options);
    const money = weekContext(open, judge(open, understood, options.today), options.today);
    const closing = closingOf(understood.facts, week, money, { withoutHeld });
    throwIfStopped(options);
    if (closing.kind === 'closed')
      await writeLedger(context, open, understood, closing.payments, { week, money, options });
    return closing;
  });
}

/** Takes the closing of the last closed week back. @throws HostProblem as `makeSheets` does */
export async function reopenWeek(week: IsoWeek, options: OperationOptions): Promise<Reopening> {
  return inExcel(async (context) => {
    const open = await readWorkbook(context);
    const understood = understandRegisters(open, options);
    const money = weekContext(open, judge(open, understood, options.today), options.today);
    const reopening = reopeningOf(understood.facts, week, money);
    if (reopening.kind === 'reopened')
      await writeLedger(context, open, understood, reopening.payments, { week, money, options });
    return reopening;
  });
}

interface LedgerChange {
  readonly week: IsoWeek;
  readonly money: WeekContext;
  readonly options: OperationOptions;
}

/** The registers with the new ledger, and the week's sheet as it is by that ledger. */
async function writeLedger(
  context: Excel.RequestContext,
  open: OpenWorkbook,
  { standing, built }: Understanding,
  payments: LedgerRows,
  { week, money, options }: LedgerChange,
): Promise<void> {
  const { today, language, signal } = options;
  const words = wordsIn(language);
  const plans = changedRegisterSheets(
    { ...built.content, payments },
    standing,
    open.cells,
    open.sheetNames,
    registerTexts(words),
  );
  const facts = factsOf(readRegister(withPlans(open.cells, plans)));
  const ledgerSeals = sealsOf(payments);
  const result = computeWeek(facts, week, { ...money, seals: ledgerSeals });
  const { accepted } = judgedBy(money.issues, open.memory.acceptances);
  const sheet = weeklySheet(result, facts, words, today, accepted);
  await applyPlans(context, open, [...plans, { ...sheet, protect: result.isClosed }], {
    activate: sheet.name,
    remember: { ledgerSeals },
    signal,
  });
}
