/** Two or three days told by weekday and number, "pon 6." and "čet 9.": too few for the days of a month, but the one proves the other. */
import { dayCellAt, type DayCell } from '../cells/day-cell';
import type { Grid } from '../cells/grid';

const FEWEST = 2;

/** Whether the numbers of a row are as far from each other as their weekdays are; where those of a neighbour row are so, too, they are what a list holds. */
export function areWordedDays(
  grid: Grid,
  row: number,
  found: readonly { readonly column: number; readonly cell: DayCell }[],
): boolean {
  if (found.some(({ cell }) => cell.kind !== 'text')) return false;
  const columns = found.map(({ column }) => column);
  const agree = (cells: readonly (DayCell | null)[]): boolean =>
    cells.length >= FEWEST && cells.slice(1).every((cell, index) => follows(cells[index] ?? null, cell));
  const agreeIn = (at: number): boolean =>
    at >= 0 && at < grid.rows && agree(columns.map((column) => dayCellAt(grid, at, column)));
  return agree(found.map(({ cell }) => cell)) && !agreeIn(row - 1) && !agreeIn(row + 1);
}

/** "čet 9." after "pon 6.", in one language at least. */
function follows(before: DayCell | null, after: DayCell | null): boolean {
  if (before?.kind !== 'text' || after?.kind !== 'text') return false;
  const [from, to] = [before.day.day, after.day.day];
  if (from === null || to === null || to <= from) return false;
  return [...(before.day.weekdays ?? [])].some(
    ([language, weekday]) => (after.day.weekdays?.get(language) ?? NaN) - weekday === weekdaysFrom(from, to, weekday),
  );
}

/** By how much the weekday of the number `to` differs from `weekday`, that of `from`. */
const weekdaysFrom = (from: number, to: number, weekday: number): number =>
  ((weekday - 1 + to - from) % 7) + 1 - weekday;
