/**
 * Day and month that changed places in a heading (Excel takes a typed 7.12. for the 12th of July where its dates are
 * American), proven by the weekday word: a change of places that makes everything agree, and nothing less.
 */
import { daysBetween, isoDate, partsOf, weekdayOf } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import type { SwappedDate } from '../../register/source';
import type { AxisDay } from './day-axis';
import { serialDateAt, type Grid } from '../cells/grid';

/** A day whose weekday word disagrees with its date. */
export interface DoubtedDay {
  /** Position on the axis. */
  readonly index: number;
  /** ISO weekday that the word means. */
  readonly said: number;
}

/** Fewer days that agree are no evidence. */
const LEAST_AGREEING = 2;

/**
 * What was surely meant, by position on the axis. With day and month changed the weekday agrees, the day lies in a month
 * that the sheet speaks of, and all days of the axis follow one another; as written they do not.
 *
 * @param months bit n−1 = the sheet's title or name says month n; 0 = it says none, then the other days' months count
 */
export function swappedDates(
  grid: Grid,
  days: readonly AxisDay[],
  dates: readonly (IsoDate | null)[],
  doubted: readonly DoubtedDay[],
  months: number,
): ReadonlyMap<number, SwappedDate> {
  const swaps = new Map<number, SwappedDate>();
  if (doubted.length === 0 || dates.length - doubted.length < LEAST_AGREEING || isRising(dates)) return swaps;
  const positions = new Set(doubted.map(({ index }) => index));
  let spoken = months;
  if (spoken === 0)
    for (const [index, day] of dates.entries()) if (day !== null && !positions.has(index)) spoken |= maskOf(day);
  for (const { index, said } of doubted) {
    const [day, written] = [days[index], dates[index] ?? null];
    const swap = day && written !== null ? swapOf(grid, day, written) : null;
    if (swap === null || weekdayOf(swap.date) !== said || (spoken & maskOf(swap.date)) === 0) continue;
    swaps.set(index, swap);
  }
  return isRising(dates.map((day, index) => swaps.get(index)?.date ?? day)) ? swaps : new Map();
}

const maskOf = (day: IsoDate): number => 1 << (partsOf(day).month - 1);

function isRising(dates: readonly (IsoDate | null)[]): boolean {
  return dates.every((day, index) => {
    const before = dates[index - 1] ?? null;
    return day !== null && (index === 0 || (before !== null && before < day));
  });
}

/** The date with day and month changed, and its cell written in the form it has. */
function swapOf(grid: Grid, { cell, row, column }: AxisDay, written: IsoDate): SwappedDate | null {
  const { year, month, day } = partsOf(written);
  const date = isoDate(year, day, month);
  if (date === null || day === month) return null;
  const value = grid.at(row, column);
  const place = { date, at: grid.ref(row, column), before: String(value) };
  if (typeof value === 'number') {
    // The distance holds in a workbook of 1904, too.
    return serialDateAt(grid, row, column) === null ? null : { ...place, after: value + daysBetween(written, date) };
  }
  if (typeof value !== 'string' || cell?.kind !== 'text' || cell.day.named || cell.day.swappable) return null;
  const after = value.replace(/(\d{1,2})(\s*[./-]\s*)(\d{1,2})(?!\d)/, (all, a: string, sign: string, b: string) =>
    Number(a) === day && Number(b) === month ? `${b}${sign}${a}` : all,
  );
  return after === value ? null : { ...place, after };
}
