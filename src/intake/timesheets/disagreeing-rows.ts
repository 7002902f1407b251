/** Rows of a timesheet in which the hours are not those between coming and going. */
import { clockAt } from '../cells/clock';
import { blankAt, type Grid } from '../cells/grid';
import { disagreeingTotals } from '../marks/disagreeing-totals';
import type { MarkReadingOfSheet } from '../reading';
import type { Block } from './timesheet-blocks';
import { amountIn } from '../cells/amounts';
import type { ValueColumns } from './timesheet-columns';
import { clockSum } from './timesheet-row';

/** None under no headings, where the hours were known by adding up, nor where overtime is kept apart from them. */
export function disagreeingRows(grid: Grid, { run, columns, meanings, headingRow }: Block): ReadonlySet<number> {
  const isParted = meanings.some(({ heading }) => heading === 'overtime');
  const isTimed = (columns.ins.length > 0 && columns.outs.length > 0) || columns.besides.length > 0;
  if (isParted || headingRow < 0 || !isTimed || columns.work.length === 0) return new Set();
  const breaks = meanings.filter(({ heading }) => heading === 'break').map(({ column }) => column);
  const amountsOf = (row: number, among: readonly number[]): number[] =>
    among
      .filter((column) => !blankAt(grid, row, column))
      .flatMap((column) => amountIn(grid, row, column, columns) ?? []);
  const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
  const rows = run.rows.flatMap((row) => {
    const spanned = amountsOf(row, columns.besides);
    const span = clockSum(grid, row, columns) ?? (spanned.length === 0 ? null : sum(spanned));
    const worked = amountsOf(row, columns.work);
    const rests = breakBetween(grid, row, breaks, columns) ?? amountsOf(row, breaks);
    return span === null || worked.length === 0
      ? []
      : [{ row, span, total: sum(worked), rest: rests.length === 0 ? null : sum(rests) }];
  });
  return disagreeingTotals(rows);
}

/** "Break from 12:00 | to 12:30", perhaps twice, of that length: all lie between coming and going, as the lengths of two breaks would not. */
function breakBetween(
  grid: Grid,
  row: number,
  breaks: readonly number[],
  { ins, outs }: ValueColumns,
): number[] | null {
  const filled = breaks.filter((column) => !blankAt(grid, row, column));
  const columns = [...ins.slice(0, 1), ...filled, ...outs.slice(-1)];
  const times = columns.flatMap((column) => clockAt(grid, row, column) ?? []);
  const isRising = times.every((time, index) => index === 0 || time > (times[index - 1] ?? 0));
  if (filled.length === 0 || filled.length % 2 !== 0 || times.length !== filled.length + 2 || !isRising) return null;
  const rests = times.slice(1, -1);
  return rests.flatMap((to, index) => (index % 2 === 0 ? [] : [to - (rests[index - 1] ?? to)]));
}

/** What such a row says: both times and hours, of which one is wrong. */
export const contradiction = (
  grid: Grid,
  row: number,
  { ins, outs, besides, work }: ValueColumns,
): { readonly reading: MarkReadingOfSheet; readonly cells: number[] } => ({
  reading: { kind: 'unclear', why: 'disagreeing' },
  cells: [...ins, ...outs, ...besides, ...work].filter((column) => !blankAt(grid, row, column)),
});
