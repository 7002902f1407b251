/** Lists of days that are kept and summed up by months, one below another. */
import { dayCellAt } from '../cells/day-cell';
import { blankAt, isBlankRow, onlyFilled, textAt, type Grid } from '../cells/grid';
import { isMonth, PERSON } from './captions';
import type { PeopleTable } from './people-table';

/** "APRIL" alone over the first of its days: more of the list follows, whatever was summed up above. Over sums of people it heads something else. */
export function headsMonthOfList(grid: Grid, row: number, table: PeopleTable): boolean {
  if ((table.dayColumn ?? null) === null) return false;
  const only = onlyFilled(grid, row);
  if (only === null || !isMonth(textAt(grid, row, only))) return false;
  let next = row + 1;
  while (next < table.endRow && isBlankRow(grid, next)) next++;
  return next < table.endRow && (hasOwnDay(grid, next, table) || isHeadingAgain(grid, next, table));
}

/** The heading again, over the rows of another page or month. */
export const isHeadingAgain = (grid: Grid, row: number, { nameColumns }: PeopleTable): boolean =>
  nameColumns.some((column) => {
    const match = textAt(grid, row, column).heading;
    return match?.coverage === 1 && PERSON.includes(match.heading);
  });

/**
 * Below the sum of a list that tells the days, what stands beside somebody without a day is their own sum.
 *
 * @param first the first row of the list
 */
export const isOfNoDay = (grid: Grid, row: number, table: PeopleTable, first: number): boolean =>
  (table.dayColumn ?? null) !== null && hasOwnDay(grid, first, table) && blankAt(grid, row, table.dayColumn ?? 0);

/** A day in the column of days, and something else of it: somebody who signs below a list has the day alone. */
export function hasOwnDay(grid: Grid, row: number, { dayColumn = null, entryColumns }: PeopleTable): boolean {
  const cell = dayColumn === null ? null : dayCellAt(grid, row, dayColumn);
  const isDay = cell?.kind === 'serial' ? !cell.monthOnly : cell?.kind === 'text' && cell.day.day !== null;
  if (!isDay) return false;
  for (const column of entryColumns) if (column !== dayColumn && !blankAt(grid, row, column)) return true;
  return false;
}
