/** Dates of something else than a day of work: of birth, of entry, of a contract, of pay, of a bill, of what is due, of whole months. */
import { addDays, partsOf } from '../../programme/calendar';
import { completeDate, dayCellAt, type DayCell } from '../cells/day-cell';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { isOfOtherDays } from '../words/other-days';

/** What stands farther above the first of the dates is a title. */
const REACH = 3;
const FEWEST_MONTHS = 3;

/** The rows of a column whose dates are such; a long list may have only dates below its heading, in any order. */
export function rowsOfOtherDays(grid: Grid, column: number, cells: readonly (DayCell | null)[]): ReadonlySet<number> {
  const others = new Set<number>();
  let heading = -1;
  let areOther: boolean | null = null;
  for (const [row, cell] of cells.entries()) {
    if (cell !== null) {
      areOther ??= heading >= 0 && row - heading <= REACH && headsOtherDays(grid, heading, column);
      if (areOther) others.add(row);
    } else if (!blankAt(grid, row, column)) {
      heading = row;
      areOther = null;
    }
  }
  return others;
}

function headsOtherDays(grid: Grid, row: number, column: number): boolean {
  const { folded, heading } = textAt(grid, row, column);
  return isOfOtherDays(folded) || (heading?.heading === 'birthDate' && heading.coverage >= 0.5);
}

/** 31. 1., 28. 2., 31. 3.: hours beside the last days of months are those of the months. */
export function areEndsOfMonths(grid: Grid, rows: readonly number[], column: number): boolean {
  const days = rows.map((row) => completeDate(dayCellAt(grid, row, column)));
  return new Set(days).size >= FEWEST_MONTHS && days.every((day) => day !== null && partsOf(addDays(day, 1)).day === 1);
}
