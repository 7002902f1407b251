/** Days of leave under a heading of their own: "Letni dopust" over "Datum | Št. dni", "Annual leave" over "Date | No. of days". On none of them anybody came. */
import { blankAt, textAt, type Grid } from '../cells/grid';

/** @param row of the heading of the days themselves */
export function standUnderLeave(grid: Grid, row: number, column: number): boolean {
  if (row < 1 || textAt(grid, row, column).heading?.heading !== 'date') return false;
  let at = column;
  // What is written over several columns stands over the first.
  while (at > 0 && blankAt(grid, row - 1, at) && !blankAt(grid, row, at)) at--;
  const { heading } = textAt(grid, row - 1, at);
  return heading?.heading === 'leave' && heading.coverage >= 0.5 && !isTitle(grid, row - 1, at);
}

/** Alone in its row over the first column it names what the whole sheet is of, work and leave perhaps. */
const isTitle = (grid: Grid, row: number, column: number): boolean =>
  column === 0 && Array.from({ length: grid.columns - 1 }, (_, step) => step + 1).every((at) => blankAt(grid, row, at));
