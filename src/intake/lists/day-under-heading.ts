/** "Ime in priimek | Datum" over a row with the one day of the marks below: both rows are the heading. */
import { completeDate, dayCellAt } from '../cells/day-cell';
import { blankAt, type Grid } from '../cells/grid';
import type { ListShape } from './list-shape';

/** The list below such a day; as it is where none stands alone in the row under its heading. */
export function belowDay(grid: Grid, shape: ListShape): ListShape {
  const { firstRow, meanings, nameColumns } = shape;
  const filled = meanings.map(({ column }) => column).filter((column) => !blankAt(grid, firstRow, column));
  const [day, ...others] = filled;
  if (day === undefined || others.length > 0 || nameColumns.includes(day) || firstRow + 1 >= shape.endRow) return shape;
  if (completeDate(dayCellAt(grid, firstRow, day)) === null) return shape;
  // Further days below are the column that "Datum" heads.
  if (completeDate(dayCellAt(grid, firstRow + 1, day)) !== null) return shape;
  return {
    ...shape,
    headingRow: firstRow,
    firstRow: firstRow + 1,
    meanings: meanings.map((meaning) =>
      meaning.column === day && meaning.heading === 'date' ? { ...meaning, heading: null, coverage: 0 } : meaning,
    ),
  };
}
