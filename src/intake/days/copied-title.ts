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
 * @returns `contradicted` where title and name say different months and the weekdays deny both
 */
export function withoutCopiedTitle(
  grid: Grid,
  axis: DayAxis,
  numbers: readonly (number | null)[],
  above: PeriodHint,
): PeriodHint | 'contradicted' {
  // "September (2)" is what Excel calls a copy until somebody does.
  const named = /\(\d+\)$/.test(grid.title) ? NO_PERIOD : periodOfText(grid.title);
  const isContrary =
    (onlyMonth(above.months) !== null && above.months !== named.months) ||
    (above.year !== null && named.year !== null && above.year !== named.year);
  if (onlyMonth(named.months) === null || !isContrary || axis.days.every(({ weekdays }) => weekdays === null))
    return above;
  const meant: PeriodHint = { ...above, months: named.months, year: named.year ?? above.year };
  const [asNamed, asTitled] = [meant, above].map((hint) => agreementOf(axis, numbers, hint));
  if ((asNamed ?? 0) >= SURE && (asTitled ?? 0) < SURE) return meant;
  return isDenied(asNamed) && isDenied(asTitled) ? 'contradicted' : above;
}

/** One weekday may be mistyped. */
const SURE = 0.8;

const isDenied = (agreement: number | null | undefined): boolean => typeof agreement === 'number' && agreement < 0.5;

/** The share of the days that are, in that month, the weekday which stands by them; where a new 1 begins the next month, only of those before it. Null for a month or year that is open. */
function agreementOf(axis: DayAxis, numbers: readonly (number | null)[], { months, year }: PeriodHint): number | null {
  const month = onlyMonth(months);
  if (month === null || year === null) return null;
  const fall = numbers.findIndex((number, at) => number !== null && number < (numbers[at - 1] ?? 0));
  const days = axis.days.slice(0, fall < 0 ? undefined : fall);
  const agreeing = days.filter(({ weekdays }, at) => {
    const number = numbers[at] ?? null;
    if (number === null) return true;
    const date = isoDate(year, month, number);
    return date !== null && (weekdays === null || [...weekdays.values()].includes(weekdayOf(date)));
  });
  return agreeing.length / Math.max(1, days.length);
}
