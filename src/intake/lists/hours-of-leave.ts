/** Hours under "LD", "Bolniška" beside the times or hours of a list: who was away on the day of a row. */
import { amountAt } from '../cells/amounts';
import { blankAt, type Grid } from '../cells/grid';
import { isOfAll } from '../cells/language';
import type { LeaveOfRow } from '../marks/leave-words';
import { readingOf } from '../marks/readings-of-marks';
import { isAway } from '../words/mark-meaning';
import { meaningOfLeaveHeading } from '../words/leave-headings';
import type { ListShape } from './list-shape';

/** In more rows than these stands what is left of somebody's leave, or what everybody is due. */
const OFTEN = 0.5;

/** Those of the columns that hold nothing but hours of a day, here and there. */
export function columnsOfHours(grid: Grid, { firstRow, endRow }: ListShape, columns: readonly number[]): number[] {
  return columns.filter((column) => {
    let positive = 0;
    for (let row = firstRow; row < endRow; row++) {
      if (blankAt(grid, row, column)) continue;
      const amount = amountAt(grid, row, column);
      if (amount === null) return false;
      if (amount > 0) positive++;
    }
    return positive > 0 && positive <= OFTEN * (endRow - firstRow);
  });
}

/**
 * Null where no hours of leave are in the row, or it tells hours of work beside them.
 *
 * @param hours the column of hours, where it is filled; @param isTimed others come and go in the list, and nobody in this row
 */
export function leaveByHours(
  grid: Grid,
  row: number,
  columns: readonly number[],
  headings: ReadonlyMap<number, string>,
  hours: number | null,
  isTimed: boolean,
): LeaveOfRow | null {
  const [column, ...others] = columns.filter((at) => (amountAt(grid, row, at) ?? 0) > 0);
  if (column === undefined) return null;
  const meaning = meaningOfLeaveHeading(headings.get(column) ?? '');
  const unclear: LeaveOfRow = { column, reading: { kind: 'unclear', why: 'ambiguous' } };
  const told = others.length === 0 && isAway(meaning) ? { column, reading: readingOf(meaning) } : unclear;
  if (hours === null) return told;
  const [all, away] = [amountAt(grid, row, hours), amountAt(grid, row, column)];
  const isOfDay = isTimed || isOfAll(headings.get(hours) ?? '');
  if (all === 0) return told;
  if (all === away) return isOfDay ? told : unclear;
  return isOfDay ? unclear : null;
}
