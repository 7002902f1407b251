/** Registers from the working sheets: read, match, ask, write. At most six requests to Excel. */
import type { BuildResult, WorkbookReading } from '../intake';
import type { Issue } from '../register';
import { applyPlans } from './apply-plans';
import { HostProblem } from './host-problem';
import { throwIfStopped, type OperationOptions } from './operations-options';
import { readWorkbook } from './read-workbook';
import { inExcel } from './run';
import { judge, understand, type ProgrammeStart } from './understand';

export interface BuildOptions extends OperationOptions, ProgrammeStart {
  /** Asked before anything is written; nothing is written unless it agrees. */
  readonly confirm?: (outcome: BuildOutcome) => Promise<boolean>;
}

export interface BuildOutcome {
  readonly participants: number;
  readonly records: number;
  readonly difference: BuildResult['difference'];
  readonly reading: WorkbookReading;
  /** Issues of reading alone: names and marks that cannot be placed, weekdays that disagree. */
  readonly readingIssues: readonly Issue[];
  /** False where staff did not agree with the difference. */
  readonly isWritten: boolean;
}

const READING_RULES: ReadonlySet<string> = new Set([
  'person-unknown',
  'mark-unknown',
  'weekday-mismatch',
  'duplicate-entry',
]);

/**
 * Builds or rebuilds the registers of the open workbook.
 * @throws HostProblem `startNeeded` where a first build has no first day, and where Excel refuses
 */
export async function buildRegisters(options: BuildOptions): Promise<BuildOutcome> {
  const { today } = options;
  return inExcel(async (context) => {
    const open = await readWorkbook(context);
    options.onProgress?.(0.3);
    const understood = understand(open, today, options);
    if (understood.register.settings.start === null) throw new HostProblem('startNeeded');
    const outcome: BuildOutcome = {
      participants: understood.register.participants.length,
      records: understood.register.attendance.length,
      difference: understood.built.difference,
      reading: understood.reading,
      readingIssues: judge(open, understood, today).filter(({ rule }) => READING_RULES.has(rule)),
      isWritten: false,
    };
    options.onProgress?.(0.6);
    throwIfStopped(options);
    if (options.confirm && !(await options.confirm(outcome))) return outcome;
    await applyPlans(context, open, understood.plans, { signal: options.signal });
    options.onProgress?.(1);
    return { ...outcome, isWritten: true };
  });
}
