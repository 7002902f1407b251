/** A sheet copied from that of another month, whose title nobody changed: "september 2020" over the days of the sheet "Oktober". */
import { isoDate, weekdayOf } from '../../programme/calendar';
import type { Grid } from '../cells/grid';
import { onlyMonth } from '../words/calendar-words';
import type { DayAxis } from './day-axis';
import { NO_PERIOD, periodOfText, type PeriodHint } from './period';

/**
 * What the title says of the month, unless the sheet's own name contradicts it; then what one of them says that the days
 * allow: their weekdays, or the 31st.
 * @param numbers of the days, as in `axis`
 * @returns null where both may be: that is asked
 */
export function withoutCopiedTitle(
  grid: Grid,
  axis: DayAxis,
  numbers: readonly (number | null)[],
  above: PeriodHint,
): PeriodHint | null {
  // "September (2)" is what Excel calls a copy until somebody does.
  const named = /\(\d+\)$/.test(grid.title) ? NO_PERIOD : periodOfText(grid.title);
  const [titled, own] = [onlyMonth(above.months), onlyMonth(named.months)];
  const isOtherMonth = titled !== null && own !== null && titled !== own;
  const isOtherYear = above.year !== null && named.year !== null && above.year !== named.year;
  if (!isOtherMonth && !(isOtherYear && own !== null)) return above;
  const meant: PeriodHint = { ...above, months: named.months, year: named.year ?? above.year };
  const fitting = [above, meant].filter((hint) => fits(axis, numbers, hint));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Where a new 1 begins the next month, only the days before it are looked at. */
function fits(axis: DayAxis, numbers: readonly (number | null)[], { months, year }: PeriodHint): boolean {
  const month = onlyMonth(months);
  if (month === null || year === null) return false;
  const fall = numbers.findIndex((number, at) => number !== null && number < (numbers[at - 1] ?? 0));
  return axis.days.slice(0, fall < 0 ? undefined : fall).every(({ weekdays }, at) => {
    const number = numbers[at] ?? null;
    if (number === null) return true;
    const date = isoDate(year, month, number);
    return date !== null && (weekdays === null || [...weekdays.values()].includes(weekdayOf(date)));
  });
}
