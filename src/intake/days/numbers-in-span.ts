/** Numbers over which a span of days is said: its days, or meetings that are only counted. */
import { datesBetween, partsOf } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import { dateRangeAbove } from './date-range';
import type { DayAxis } from './day-axis';
import type { Grid } from '../cells/grid';

/** So many numbers are the days of a month, whatever is said of it. */
const WHOLE_MONTH = 28;

/**
 * The dates of day numbers that run from the first to the last day of a span above them; `counted` where they begin before a
 * span within one month ("8 to 30 June" over 1 … 17); null where the span, or its absence, says nothing of them.
 */
export function datesInSpan(
  grid: Grid,
  axis: DayAxis,
  numbers: readonly (number | null)[],
): readonly (IsoDate | null)[] | 'counted' | null {
  const range = grid.transposed ? null : dateRangeAbove(grid, axis.row);
  if (!range) return null;
  const [from, to] = [partsOf(range.from), partsOf(range.to)];
  const isInMonth = from.year === to.year && from.month === to.month;
  if (isInMonth && numbers.length < WHOLE_MONTH && (numbers[0] ?? from.day) < from.day) return 'counted';
  const days = datesBetween(range.from, range.to);
  const dates: (IsoDate | null)[] = [];
  let next = 0;
  for (const number of numbers) {
    if (number === null) {
      dates.push(null);
      continue;
    }
    while (next < days.length && partsOf(days[next] ?? range.to).day !== number) next++;
    const day = days[next];
    if (day === undefined) return null;
    dates.push(day);
    next++;
  }
  // Numbers that only happen to lie in the span (a year's plan in the title) are not its days.
  return days.length <= 2 * numbers.length + 4 ? dates : null;
}
