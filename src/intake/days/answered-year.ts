/** Days whose year nobody can mean, in the year that staff answered. */
import { isoDate } from '../../programme';
import { partsOf } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';

/** Days of a year that cannot be meant, moved to the one that staff said; days of other years stay. */
export function inAnsweredYear(
  dates: readonly (IsoDate | null)[],
  implausible: number,
  answer: string | undefined,
): (IsoDate | null)[] | null {
  if (answer === undefined || !/^\d{4}$/.test(answer)) return null;
  const shift = Number(answer) - implausible;
  return dates.map((day) => {
    if (day === null) return null;
    const { year, month, day: number } = partsOf(day);
    // A course over New Year has days of two years, as implausible as each other.
    return Math.abs(year - implausible) > 1 ? day : isoDate(year + shift, month, number);
  });
}
