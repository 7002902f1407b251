/** `week FILE 2020-W38 [-o OUT.xlsx]`: the weekly allowance sheet. */
import { weekJson, type Closing, type Reopening, type WeekResult } from '../../allowances';
import { closeWeek, makeWeek, reopenWeek } from '../../excel';
import { cellOf } from '../../register';
import { fullAddress } from '../../sheet/address';
import type { Words } from '../../strings';
import { operand, type Arguments } from '../arguments';
import { openWorkbook } from '../host';
import type { ExitStatus } from '../main';
import { Misuse } from '../misuse';
import { weekOperand } from '../operands';
import { optionalOutput, requiredOutput, saveWorkbook } from '../output';
import { printColumns, printJson, printLine } from '../print';

export async function week(args: Arguments, words: Words): Promise<ExitStatus> {
  const file = operand(args, 0, 'file');
  const wanted = weekOperand(args, 1);
  const changesLedger = args.close || args.reopen;
  const output = changesLedger ? await requiredOutput(args, [file]) : await optionalOutput(args, [file]);
  const excel = await openWorkbook(file);
  const options = { today: args.today, language: args.language };
  if (args.close) refuse(await closeWeek(wanted, args.withoutHeld, options), words);
  if (args.reopen) refuse(await reopenWeek(wanted, options), words);
  const { result } = await makeWeek(wanted, { ...options, write: output !== null && !changesLedger });
  if (output !== null) await saveWorkbook(excel, output, words);
  if (args.json) printJson(weekJson(result));
  else {
    printWeek(result, words);
    if (output !== null) printLine(words.say('cli.written', { file: output }));
  }
  return 0;
}

/** @throws Misuse that says why the ledger stays as it is; a week that was closed before is no reason */
function refuse(outcome: Closing | Reopening, words: Words): void {
  switch (outcome.kind) {
    case 'closed':
    case 'reopened':
    case 'alreadyClosed':
      return;
    case 'notOver':
      throw new Misuse('notOver', { to: words.date(outcome.to) });
    case 'notNext':
      throw new Misuse('notNext', { next: outcome.next });
    case 'held':
      throw new Misuse('held', { list: outcome.held.map(({ line }) => line.participant).join(', ') });
    case 'damaged':
      throw new Misuse('damagedLedger', {
        places: [...outcome.rows.map(({ at }) => fullAddress(cellOf(at, 'Teden'))), ...outcome.weeks].join(', '),
      });
    case 'notClosed':
      throw new Misuse('notClosed');
    case 'notLast':
      throw new Misuse('notLast', { last: outcome.last });
  }
}

/** The week's lines and total, and how many are held back or left out. */
export function printWeek(result: WeekResult, words: Words): void {
  const [from, to] = [words.date(result.from), words.date(result.to)];
  printLine(words.say('cli.week.heading', { week: result.week, from, to }));
  if (result.lines.length === 0) printLine(`  ${words.say('cli.week.nobody')}`);
  printColumns(
    result.lines.map((line) => [
      line.participant,
      line.name,
      `${words.hours(line.paidMinutes)} h`,
      words.money(line.rewardCents),
      words.money(line.mealCents),
      words.money(line.travelCents),
      words.money(line.totalCents),
    ]),
  );
  printLine(`  ${words.say('cli.week.total', { total: words.money(result.totalCents) })}`);
  if (result.held.length > 0) printLine(`  ${words.say('cli.week.held', { count: result.held.length })}`);
  if (result.excluded.length > 0) printLine(`  ${words.say('cli.week.excluded', { count: result.excluded.length })}`);
}
