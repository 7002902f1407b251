/** A log of moments, as a program takes them down to the second: in it 00:00:00 is midnight, and no form's zero. */
import { clockAt } from '../cells/clock';
import { FIRST_DAY_SERIAL } from '../cells/day-serials';
import { textAt, type Grid } from '../cells/grid';
import { filledRows } from './list-columns';
import type { ListShape } from './list-shape';

/** Nothing lasts so long, and few come earlier. */
const EARLY = 4 * 60;

/** Most of its times have seconds, and are too late in the day to be how long something took. */
export function holdsMoments(grid: Grid, shape: ListShape, column: number): boolean {
  const rows = filledRows(grid, shape, column);
  const toSecond = rows.filter((row) => secondsAt(grid, row, column) !== 0);
  const late = rows.filter((row) => (clockAt(grid, row, column) ?? 0) >= EARLY);
  return toSecond.length > 0.5 * rows.length && late.length > 0.5 * rows.length;
}

function secondsAt(grid: Grid, row: number, column: number): number {
  const value = grid.at(row, column);
  if (typeof value === 'number') return Math.round((value % 1) * 86_400) % 60;
  return Number(/\d{1,2}:\d{2}:(\d{2})/.exec(textAt(grid, row, column).text)?.[1] ?? 0);
}

/** A day with the time of day, as text or as number. */
export function isMoment(grid: Grid, row: number, column: number): boolean {
  const value = grid.at(row, column);
  if (typeof value === 'number') return value >= FIRST_DAY_SERIAL && !Number.isInteger(value);
  return (textAt(grid, row, column).day?.time ?? null) !== null;
}
