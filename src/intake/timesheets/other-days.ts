/** Dates of something else than a day of work: of birth, of entry, of a contract, of pay, of a bill, of what is due, of whole weeks and months. */
import { addDays, daysBetween, partsOf } from '../../programme/calendar';
import { completeDate, dayCellAt, type DayCell } from '../cells/day-cell';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { endsWeeks, isOfOtherDays } from '../words/other-days';

/** What stands farther above the first of the dates is a title. */
const REACH = 3;
const FEWEST_PERIODS = 3;
const DAYS_OF_WEEK = 7;

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

/**
 * 31. 1., 28. 2., 31. 3., or a day of each week under "Week ending": hours beside them are those of the months or weeks.
 *
 * @param heading folded
 */
export function areOfPeriods(grid: Grid, rows: readonly number[], column: number, heading: string): boolean {
  const dates = rows.map((row) => completeDate(dayCellAt(grid, row, column)));
  const days = dates.filter((day) => day !== null);
  if (days.length < dates.length || new Set(days).size < FEWEST_PERIODS) return false;
  if (days.every((day) => partsOf(addDays(day, 1)).day === 1)) return true;
  return (
    endsWeeks(heading) &&
    days.slice(1).every((day, index) => Math.abs(daysBetween(days[index] ?? day, day)) >= DAYS_OF_WEEK)
  );
}
