/** A quick fix: the one cell that staff confirmed, and only while it still holds what they saw. */
import type { Fix } from '../register';
import type { CellValue } from '../sheet/cells';
import { isDateFormat, isTimeFormat } from '../sheet/serial';
import { inOneUndoStep } from './run';

export type { Fix };

/** Nothing was written: `changed` = the cell holds something else by now; `formula` = what it shows is computed. */
export type FixOutcome = 'fixed' | 'changed' | 'formula';

/**
 * Writes `after` into the cell of the fix. The cell's number format stays as it is; where Excel would read a text as a number,
 * a day or a formula (an EMŠO that begins with 0), an apostrophe keeps it a text. Hours become a number, but in a cell of
 * texts, days or times, where a number would become another thing, a text with a decimal comma.
 * @throws HostProblem where Excel refuses: `protected`, `cellEdit`, `notFound` …
 */
export async function applyFix({ at, before, after, days }: Fix): Promise<FixOutcome> {
  return inOneUndoStep(async (context) => {
    const cell = (): Excel.Range => context.workbook.worksheets.getItem(at.sheet).getRange(at.cell).untrack();
    const range = cell().load({ values: true, formulas: true, numberFormat: true });
    await context.sync();
    const [[value] = []] = range.values as CellValue[][];
    if (String(value ?? '').trim() !== before.trim()) return 'changed';
    const [[formula] = []] = range.formulas as CellValue[][];
    if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return 'formula';
    const [[format = ''] = []] = range.numberFormat as string[][];
    const isHours = typeof after === 'number' && !days;
    const isText = typeof after === 'string' || (isHours && !showsNumbers(format));
    const text = isHours ? String(after).replace('.', ',') : String(after);
    cell().values = [[!isText ? after : format === '@' || isPlainWord(text) ? text : `'${text}`]];
    await context.sync();
    return 'fixed';
  });
}

const showsNumbers = (format: string): boolean => format !== '@' && !isDateFormat(format) && !isTimeFormat(format);

/** Letters alone that Excel takes as they are: every mark of the legend's kind. */
const isPlainWord = (text: string): boolean => /^\p{L}+$/u.test(text) && !/^(true|false)$/i.test(text);
