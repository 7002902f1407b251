/** From cells to a register that can be checked and paid from: what stands in the tables, renewed by what stands in the sheets. */
import { paidWeekChanges, type WeekContext } from '../allowances';
import { buildRegister, readWorkbookSheets, type BuildResult, type WorkbookReading } from '../intake';
import type { IsoDate } from '../programme/units';
import {
  factsOf,
  hasRegister,
  readRegister,
  type Issue,
  type Register,
  type RegisterFacts,
  type RegisterTexts,
} from '../register';
import { checkRegister, inWorkbookOrder, RULES } from '../rules';
import type { WorkbookCells } from '../sheet/cells';
import { otherFileOf } from '../sheet/other-file';
import type { SheetPlan } from '../sheet/plan';
import { HostProblem } from './host-problem';
import type { OpenWorkbook } from './read-workbook';
import { changedRegisterSheets, withPlans } from './register-sheets';

/** What staff say of a programme that the workbook does not say yet. */
export interface ProgrammeStart {
  /** First day of phase 1; null where it is to come from the workbook. */
  readonly start: IsoDate | null;
  readonly title: string;
  readonly unit: string;
}

/** What matters where the registers are to be written. */
export interface ForBuilding {
  /** Other files that are read with the workbook; records of files that are not given stay as the registers hold them. */
  readonly files?: readonly WorkbookCells[];
  readonly texts?: RegisterTexts;
}

export interface Understanding {
  readonly reading: WorkbookReading;
  readonly built: BuildResult;
  /** As it stands in the workbook's tables; empty where there are none. */
  readonly standing: Register;
  /** As it is in the workbook, or would be after a build. */
  readonly register: Register;
  readonly facts: RegisterFacts;
  /** Register sheets that a build would write. */
  readonly plans: readonly SheetPlan[];
  readonly isNew: boolean;
}

/**
 * Reads all sheets, matches them with the registers and puts the result where a build would put it. Writes nothing.
 *
 * @throws HostProblem `columnsMissing` where a register table lacks columns that its rows cannot be read without
 */
export function understand(
  open: OpenWorkbook,
  today: IsoDate,
  programme: ProgrammeStart,
  { files = [], texts }: ForBuilding = {},
): Understanding {
  const standing = readRegister(open.cells);
  refuseUnreadableTables(standing);
  const reading = readSheets(open, standing, today, files);
  const built = buildRegister(reading, { existing: standing, answers: open.memory.answers, ...programme });
  const plans = changedRegisterSheets(built.content, standing, open.cells, open.sheetNames, texts);
  const register = plans.length === 0 ? standing : readRegister(withPlans(open.cells, plans));
  return { reading, built, standing, register, facts: factsOf(register), plans, isNew: !hasRegister(open.cells) };
}

/** A table without its needed columns gives no records; to write it anew would lose what stands in it. */
function refuseUnreadableTables({ problems }: Register): void {
  for (const problem of problems) {
    if (problem.kind !== 'missingColumns') continue;
    throw new HostProblem('columnsMissing', { table: problem.table, columns: problem.columns.join(', ') });
  }
}

/** What the working sheets say, by the workbook's own legend and with the answers that staff gave before. */
export const readSheets = (
  open: OpenWorkbook,
  { legend }: Register,
  today: IsoDate,
  files: readonly WorkbookCells[] = [],
): WorkbookReading => readWorkbookSheets(open.cells, { legend, answers: open.memory.answers, today, files });

/** All rules over an understood workbook: first those that hold money back, then what follows for weeks that were paid. */
export function judge(open: OpenWorkbook, understood: Understanding, today: IsoDate): readonly Issue[] {
  const { facts, register, plans, built } = understood;
  const planned = plans.map((plan) => plan.name).filter((name) => !open.sheetNames.includes(name));
  const context = { today, source: built.sourceFacts, sheetOrder: [...open.sheetNames, ...planned] };
  const issues = checkRegister(register, context).map(withoutFixElsewhere);
  const changes = paidWeekChanges(facts, weekContext(open, issues, today));
  if (changes.length === 0) return issues;
  const ofPaidWeeks = RULES.filter(({ id }) => id === 'paid-week-changed');
  const changed = checkRegister(register, { ...context, paidWeekChanges: changes }, ofPaidWeeks);
  return inWorkbookOrder([...issues, ...changed], context.sheetOrder);
}

/** A cell of another file cannot be put right from here. */
function withoutFixElsewhere(issue: Issue): Issue {
  const { fix, ...others } = issue;
  return fix === undefined || otherFileOf(fix.at.sheet) === null ? issue : others;
}

/** What a week's money depends on beside the register. */
export const weekContext = (open: OpenWorkbook, issues: readonly Issue[], today: IsoDate): WeekContext => ({
  today,
  issues,
  seals: open.memory.ledgerSeals,
});
