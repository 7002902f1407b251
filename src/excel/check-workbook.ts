/** One click: read everything, check everything, mark the cells. Three requests to Excel, more only where sheets or tens of thousands of marks do not fit into one. */
import type { IsoDate } from '../programme/units';
import type { Issue, Severity } from '../register';
import { issuesSheet } from '../reports/issues/issues-sheet';
import type { AcceptedIssue } from '../rules';
import { wordsIn } from '../strings';
import { applyPlans } from './apply-plans';
import { newChecker } from './checker/checker';
import { queueClearMarks, queueMarks } from './marks';
import { queueClearNotes, queueNotes } from './notes';
import { throwIfStopped, type OperationOptions } from './operations-options';
import { pause } from './pause';
import { Payload } from './payload';
import { readWorkbook } from './read-workbook';
import { inExcel } from './run';
import type { ProgrammeStart } from './understand';

export interface CheckOptions extends OperationOptions, Partial<ProgrammeStart> {
  /** Whether cells are marked. */
  readonly mark: boolean;
  /** Whether the sheet Težave is written too. */
  readonly issuesSheet: boolean;
}

export interface CheckOutcome {
  readonly today: IsoDate;
  /** By sheet, row, column; without the warnings that staff accepted. */
  readonly issues: readonly Issue[];
  /** In the same order. */
  readonly accepted: readonly AcceptedIssue[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Worksheets that were read. */
  readonly sheets: number;
  /** False where the workbook does not say when the programme begins: then what a plan would say could not be checked. */
  readonly hasStart: boolean;
  /** Protected sheets with issues: they stand in the list alone, for nothing may be marked there. */
  readonly unmarkedSheets: readonly string[];
  /** Cells with issues that are marked but have no note, because so many notes would slow the workbook down. */
  readonly cellsWithoutNote: number;
  /** Title of the programme, '' where none is set. */
  readonly title: string;
}

/** One for all checks of a pane: a thread that has run before is quicker. */
const checker = newChecker();

/**
 * Checks the open workbook.
 * @throws HostProblem where Excel refuses or the work is stopped
 */
export async function checkWorkbook(options: CheckOptions): Promise<CheckOutcome> {
  const { today, language, mark, start = null, title = '', unit = '' } = options;
  return inExcel(async (context) => {
    const open = await readWorkbook(context);
    throwIfStopped(options);
    options.onProgress?.(0.3);
    const onProgress = (progress: number): void => options.onProgress?.(0.3 + 0.5 * progress);
    const run = options.signal ? { onProgress, signal: options.signal } : { onProgress };
    const found = await checker.check(open, { today, start, title, unit }, run);
    const { issues, accepted } = found;
    throwIfStopped(options);
    let cellsWithoutNote = 0;
    if (mark) {
      const payload = new Payload(context);
      await queueClearMarks(context, open, payload);
      await queueClearNotes(context, open, payload);
      await pause();
      await queueMarks(context, open, issues, payload);
      await pause();
      cellsWithoutNote = await queueNotes(context, open, issues, wordsIn(language), payload);
      await pause();
      throwIfStopped(options);
    }
    if (options.issuesSheet)
      await applyPlans(context, open, [issuesSheet({ issues, accepted }, today, wordsIn(language))]);
    else if (mark) await context.sync();
    options.onProgress?.(1);
    return {
      today,
      issues,
      accepted,
      counts: countsOf(issues),
      sheets: found.sheets,
      cellsWithoutNote,
      hasStart: found.hasStart,
      unmarkedSheets: [...open.protectedSheets].filter((sheet) => issues.some(({ at }) => at.sheet === sheet)),
      title: found.title,
    };
  });
}

function countsOf(issues: readonly Issue[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}

/** Takes every mark away and leaves the sheets as they were. */
export async function clearMarks(): Promise<void> {
  await inExcel(async (context) => {
    const open = await readWorkbook(context);
    const payload = new Payload(context);
    await queueClearMarks(context, open, payload);
    await queueClearNotes(context, open, payload);
    await context.sync();
  });
}

/** Writes the issues of a check to the sheet Težave. @returns its name */
export async function exportIssues(
  found: Pick<CheckOutcome, 'issues' | 'accepted'>,
  options: OperationOptions,
): Promise<string> {
  const plan = issuesSheet(found, options.today, wordsIn(options.language));
  await inExcel(async (context) => {
    await applyPlans(context, await readWorkbook(context), [plan], { activate: plan.name, signal: options.signal });
  });
  return plan.name;
}
