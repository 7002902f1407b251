/** A quick fix: the one cell that staff confirmed, and only while it still holds what they saw. */
import type { Issue } from '../register';
import type { CellValue } from '../sheet/cells';
import { inOneUndoStep } from './run';

export type Fix = NonNullable<Issue['fix']>;

/** `changed`: the cell holds something else by now, and nothing was written. */
export type FixOutcome = 'fixed' | 'changed';

/**
 * Writes `after` into the cell of the fix. The cell's number format stays as it is; where Excel would read a text as a number,
 * a day or a formula (an EMŠO that begins with 0), an apostrophe keeps it a text.
 * @throws HostProblem where Excel refuses: `protected`, `cellEdit`, `notFound` …
 */
export async function applyFix({ at, before, after }: Fix): Promise<FixOutcome> {
  return inOneUndoStep(async (context) => {
    const cell = (): Excel.Range => context.workbook.worksheets.getItem(at.sheet).getRange(at.cell).untrack();
    const range = cell().load({ values: true, numberFormat: true });
    await context.sync();
    const [[value] = []] = range.values as CellValue[][];
    if (String(value ?? '').trim() !== before.trim()) return 'changed';
    const [[format] = []] = range.numberFormat as string[][];
    cell().values = [[typeof after === 'string' && format !== '@' && !isPlainWord(after) ? `'${after}` : after]];
    await context.sync();
    return 'fixed';
  });
}

/** Letters alone that Excel takes as they are: every mark of the legend's kind. */
const isPlainWord = (text: string): boolean => /^\p{L}+$/u.test(text) && !/^(true|false)$/i.test(text);
