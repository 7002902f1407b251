/** A sheet copied from that of another month, whose title nobody changed: "september 2020" over the days of the sheet "Oktober". */
import { isoDate, weekdayOf } from '../../programme/calendar';
import type { Grid } from '../cells/grid';
import { onlyMonth } from '../words/calendar-words';
import type { DayAxis } from './day-axis';
import { NO_PERIOD, periodOfText, type PeriodHint } from './period';

/**
 * What the title says of the month, unless the weekdays of the days deny it and fit what the sheet's own name says. Days
 * without weekdays prove nothing: whether their month can be right is told where the programme is known.
 *
 * @param numbers of the days, as in `axis`
 */
export function withoutCopiedTitle(
  grid: Grid,
  axis: DayAxis,
  numbers: readonly (number | null)[],
  above: PeriodHint,
): PeriodHint {
  // "September (2)" is what Excel calls a copy until somebody does.
  const named = /\(\d+\)$/.test(grid.title) ? NO_PERIOD : periodOfText(grid.title);
  const isContrary =
    (onlyMonth(above.months) !== null && above.months !== named.months) ||
    (above.year !== null && named.year !== null && above.year !== named.year);
  if (onlyMonth(named.months) === null || !isContrary || axis.days.every(({ weekdays }) => weekdays === null))
    return above;
  const meant: PeriodHint = { ...above, months: named.months, year: named.year ?? above.year };
  return fits(axis, numbers, meant) && !fits(axis, numbers, above) ? meant : above;
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
