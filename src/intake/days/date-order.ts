/** Day first or month first: decided from all dates of a line or column together, never from one. */
import { daysBetween, isoDate, weekdayOf } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import { onlyMonth } from '../words/calendar-words';
import type { DayCell } from '../cells/day-cell';
import { swapped, type DayText } from '../cells/day-text';

export type DateOrder = 'dayFirst' | 'monthFirst';

/**
 * The order of the texts whose order is open.
 *
 * @param neighbours months (bit n−1) that title, sheet or file name speak of; 0 for none
 * @returns null where nothing decides
 */
export function dateOrderOf(days: readonly DayText[], neighbours = 0): DateOrder | null {
  const told = new Set(days.flatMap((day) => (day.order === null || !sameShape(day) ? [] : [day.order])));
  if (told.size === 1) return [...told][0] ?? null;
  const open = days.filter(({ swappable }) => swappable);
  if (open.length === 0) return told.size === 0 ? 'dayFirst' : null;
  const byWeekday = orderBy(open, agreesWithWeekday);
  if (byWeekday !== null) return byWeekday;
  if (neighbours !== 0) {
    const byMonth = orderBy(open, (day) => (day.months & neighbours) !== 0);
    if (byMonth !== null) return byMonth;
  }
  return bySpan(days.filter(({ day, months, named }) => day !== null && months !== 0 && !named));
}

/** The cells of a line or column with all open texts read in one order; where nothing decides it, in that in which more of them rise. */
export function inOneOrder(cells: readonly (DayCell | null)[]): readonly (DayCell | null)[] {
  if (!cells.some((cell) => cell?.kind === 'text' && cell.day.swappable)) return cells;
  const order = dateOrderOf(cells.flatMap((cell) => (cell?.kind === 'text' ? cell.day : [])));
  if (order === 'dayFirst') return cells;
  const changed = cells.map((cell) =>
    cell?.kind === 'text' && cell.day.swappable ? { ...cell, day: swapped(cell.day) } : cell,
  );
  return order === 'monthFirst' || risesOf(changed) > risesOf(cells) ? changed : cells;
}

function risesOf(cells: readonly (DayCell | null)[]): number {
  const dates = cells.flatMap((cell) =>
    cell?.kind === 'serial' ? cell.date : cell?.kind === 'text' ? (plainDate(cell.day) ?? []) : [],
  );
  return dates.filter((date, index) => index > 0 && date > (dates[index - 1] ?? date)).length;
}

/** Evidence counts only from texts of the same shape (two numbers parted by a slash or dash), which `order` is set for. */
const sameShape = (day: DayText): boolean => !day.named;

function orderBy(days: readonly DayText[], agrees: (day: DayText) => boolean): DateOrder | null {
  const asWritten = days.filter(agrees).length;
  const changed = days.map(swapped).filter(agrees).length;
  if (asWritten === changed) return null;
  const [more, order] = asWritten > changed ? [asWritten, 'dayFirst' as const] : [changed, 'monthFirst' as const];
  return more >= 0.8 * days.length ? order : null;
}

function agreesWithWeekday(day: DayText): boolean {
  const date = plainDate(day);
  if (date === null || day.weekdays === null) return false;
  return [...day.weekdays.values()].includes(weekdayOf(date));
}

/** Days of one course lie close together: the order in which they span far less time is the right one. */
function bySpan(days: readonly DayText[]): DateOrder | null {
  const spans = [days, days.map(swapped)].map((list) => spanOf(list.flatMap((day) => plainDate(day) ?? [])));
  const [dayFirst = 0, monthFirst = 0] = spans;
  const distinct = new Set(days.map((day) => `${day.day ?? 0}/${day.months}`)).size;
  if (distinct < 3) return null;
  if (dayFirst * 3 <= monthFirst) return 'dayFirst';
  return monthFirst * 3 <= dayFirst ? 'monthFirst' : null;
}

function plainDate(day: DayText): IsoDate | null {
  const month = onlyMonth(day.months);
  return month === null || day.day === null ? null : isoDate(day.year ?? 2000, month, day.day);
}

function spanOf(dates: readonly IsoDate[]): number {
  const sorted = [...dates].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? 0 : daysBetween(first, last);
}
