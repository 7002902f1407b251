/** Hours as they stand in a cell. */
import { readHours } from '../../programme';
import { minutes, type Minutes } from '../../programme/units';
import { isTimeAt, textAt, type Grid } from './grid';
import { measuredAt } from './measured-time';

/** Minutes of a cell that holds hours; null for another content. */
export function amountAt(grid: Grid, row: number, column: number): Minutes | null {
  const value = grid.at(row, column);
  if (typeof value === 'boolean') return null;
  if (typeof value === 'number') {
    if (isTimeAt(grid, row, column)) return minutes(Math.round(value * 1440));
    return value >= 0 && value <= 24 ? minutes(Math.round(value * 60)) : null;
  }
  const { text } = textAt(grid, row, column);
  if (/^0{1,2}:00(:00)?$/.test(text)) return minutes(0);
  // Quarters of an hour that were typed as texts are what they are as numbers.
  const quarters = /^0[.,](25|5|75)$/.exec(text)?.[1];
  if (quarters !== undefined) return minutes(Math.round(Number(`0.${quarters}`) * 60));
  const hours = readHours(text);
  return hours.kind === 'minutes' ? hours.minutes : null;
}

/** What is known of the columns of a sheet that decides how their hours are read. */
export interface Units {
  /** Columns whose numbers are minutes. */
  readonly inMinutes: ReadonlySet<number>;
  /** Columns that are headed as hours. */
  readonly headed: ReadonlySet<number>;
}

/** The same for a column of its own unit: 45 under "Minutes" is three quarters of an hour, "8:49:03" under "Duration" no time of the day. */
export function amountIn(grid: Grid, row: number, column: number, { inMinutes, headed }: Units): Minutes | null {
  const value = grid.at(row, column);
  if (inMinutes.has(column) && typeof value === 'number' && !isTimeAt(grid, row, column))
    return value >= 0 && value <= 1440 ? minutes(Math.round(value)) : null;
  return (headed.has(column) ? measuredAt(grid, row, column) : null) ?? amountAt(grid, row, column);
}
