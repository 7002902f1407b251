/** The hours of a week, written on its last day: 37.5 on a Saturday are those of Monday to Friday. */
import { weekdayOf } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import type { Grid } from '../cells/grid';

/** More than any day has. */
const HOURS_OF_DAY = 24;

/**
 * The rows that hold sums, zero sums included: those of a weekday on which once stood more hours than a day has, the sum
 * of the days before it.
 */
export function weekSums(
  grid: Grid,
  rows: readonly number[],
  column: number,
  dateOf: (row: number) => IsoDate | null,
): ReadonlySet<number> {
  const hoursAt = (row: number): number => {
    const value = grid.at(row, column);
    return typeof value === 'number' ? value : 0;
  };
  const large = rows.find((row) => hoursAt(row) > HOURS_OF_DAY);
  const date = large === undefined ? null : dateOf(large);
  if (date === null) return new Set();
  const sums = new Set<number>();
  let isSure = false;
  let sum = 0;
  for (const row of rows) {
    const day = dateOf(row);
    if (day === null || weekdayOf(day) !== weekdayOf(date)) {
      sum += hoursAt(row);
      continue;
    }
    if (Math.abs(hoursAt(row) - sum) < 0.01) {
      sums.add(row);
      isSure ||= row === large;
    }
    sum = 0;
  }
  return isSure ? sums : new Set();
}
