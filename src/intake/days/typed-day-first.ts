/**
 * A month typed day first where Excel reads dates month first: 1.10. to 12.10. become the tenth of January to the tenth of
 * December, and 13/10/2021 to 31/10/2021, which are no dates to it, stay texts.
 */
import { isoDate, partsOf } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import { completeDate, type DayCell } from '../cells/day-cell';

/** Fewer of either kind are no evidence. */
const LEAST = 3;

/** The dates that were meant, in the order of the cells; null where the cells prove nothing of the kind. */
export function datesTypedDayFirst(cells: readonly (DayCell | null)[]): IsoDate[] | null {
  const texts = cells.flatMap((cell) => (cell?.kind === 'text' ? (completeDate(cell) ?? []) : []));
  const serials = cells.flatMap((cell) => (cell?.kind === 'serial' && !cell.monthOnly ? [cell.date] : []));
  if (texts.length < LEAST || serials.length < LEAST || texts.length + serials.length < cells.length) return null;
  const [first] = texts;
  if (first === undefined) return null;
  const { year, month } = partsOf(first);
  const ofMonth = texts.every((day) => partsOf(day).year === year && partsOf(day).month === month);
  const ofDay = serials.every((day) => partsOf(day).year === year && partsOf(day).day === month);
  if (!ofMonth || !ofDay) return null;
  const meant = cells.flatMap((cell) => {
    const day = cell?.kind === 'serial' ? isoDate(year, month, partsOf(cell.date).month) : completeDate(cell);
    return day ?? [];
  });
  return meant.length === cells.length && meant.every((day, index) => index === 0 || (meant[index - 1] ?? '') < day)
    ? meant
    : null;
}
