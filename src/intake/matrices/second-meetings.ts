/** "6 | (blank)" over "Ned (dop.) | Ned (pop.)": the column without a number is another meeting of the day before it. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { AxisDay, DayAxis } from '../days/day-axis';

/** The columns of a day of a line with a column for each day; those of its further meetings have no day of their own above the same weekday. */
export function columnsOfMeetings(grid: Grid, axis: DayAxis, { column: first }: AxisDay): readonly number[] {
  const columns = [first];
  const row = axis.days.find(({ weekdayRow }) => weekdayRow !== null && weekdayRow !== axis.row)?.weekdayRow ?? null;
  const weekday = row === null ? '' : weekdayAt(grid, row, first);
  if (row === null || weekday === '') return columns;
  for (let column = first + 1; column < grid.columns; column++) {
    if (!blankAt(grid, axis.row, column) || weekdayAt(grid, row, column) !== weekday) break;
    columns.push(column);
  }
  return columns;
}

/** Its word, whatever stands behind it; empty where there is none. */
function weekdayAt(grid: Grid, row: number, column: number): string {
  const [word = ''] = textAt(grid, row, column).folded.split(' ');
  return (grid.cache.text(word).day?.weekdays ?? null) === null ? '' : word;
}
