/** "Start date" beside "End date", days later: each row is of a week or of a project, and none of a day. */
import { addDays } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import { completeDate, dayCellAt, type DayCell } from '../cells/day-cell';
import type { Grid } from '../cells/grid';
import { inOneOrder } from '../days/date-order';
import type { ColumnMeaning } from '../tables/columns';
import { bareDayAt } from './clock-columns';
import type { VerticalRun } from './vertical-runs';

/** A shift may end on the next day, or over a weekend. */
const NIGHTS = 2;

export function isOfSpans(grid: Grid, { column, rows }: VerticalRun, meanings: readonly ColumnMeaning[]): boolean {
  const ends = meanings.filter(({ heading }) => heading === 'exit' || heading === 'timeOut');
  const starts = datesOf(rows.map((row) => dayCellAt(grid, row, column)));
  return ends.some((end) => {
    const dates = datesOf(rows.map((row) => bareDayAt(grid, row, end.column)));
    const longer = dates.filter((to, index) => {
      const from = starts[index] ?? null;
      return from !== null && to !== null && to > addDays(from, NIGHTS);
    });
    return longer.length > 0.5 * rows.length;
  });
}

/** "01/04/2024" is the day that "26/03/2024" in the same column makes it. */
const datesOf = (cells: readonly (DayCell | null)[]): readonly (IsoDate | null)[] =>
  inOneOrder(cells).map((cell) =>
    completeDate(cell?.kind === 'text' ? { ...cell, day: { ...cell.day, swappable: false } } : cell),
  );
