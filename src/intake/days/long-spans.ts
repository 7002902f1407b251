/** From the day or moment of one column to that of another lasts a week, a project, a rate of pay: such a row is of no day. */
import { addDays } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import { completeDate, dayCellAt, type DayCell } from '../cells/day-cell';
import type { Grid } from '../cells/grid';
import { inOneOrder } from './date-order';

/** A shift may end on the next day, or over a weekend. */
const NIGHTS = 2;

/** Whether most of the rows do; one in which somebody forgot to check out until a week later does not make the others so. */
export function areLongSpans(grid: Grid, rows: readonly number[], from: number, to: number): boolean {
  const starts = datesOf(rows.map((row) => dayCellAt(grid, row, from)));
  const ends = datesOf(rows.map((row) => dayCellAt(grid, row, to)));
  const longer = ends.filter((end, index) => {
    const start = starts[index] ?? null;
    return start !== null && end !== null && end > addDays(start, NIGHTS);
  });
  return longer.length > 0.5 * rows.length;
}

/** "01/04/2024" is the day that "26/03/2024" in the same column makes it. */
const datesOf = (cells: readonly (DayCell | null)[]): readonly (IsoDate | null)[] =>
  inOneOrder(cells).map((cell) =>
    completeDate(cell?.kind === 'text' ? { ...cell, day: { ...cell.day, swappable: false } } : cell),
  );
