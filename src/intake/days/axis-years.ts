/** The year of days that do not say theirs. */
import { isoDate, partsOf, weekdayOf } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import type { DayText } from '../cells/day-text';
import type { Grid } from '../cells/grid';
import type { IntakeQuestion } from '../reading';
import { onlyMonth } from '../words/calendar-words';
import { axisAt, type DateContext, type Dated } from './dated-axis';
import type { AxisDay, DayAxis } from './day-axis';
import { yearFor } from './period';

const FIRST_YEAR = 2000;

/** The date of a day that is a serial, or a text completed by its year; null where anything is missing. */
export function dateOf({ cell }: AxisDay, text: DayText | null, year: number | null): IsoDate | null {
  if (cell?.kind === 'serial') return cell.date;
  const month = text ? onlyMonth(text.months) : null;
  const day = text?.day ?? null;
  const fullYear = text?.year ?? year;
  return day === null || month === null || fullYear === null ? null : isoDate(fullYear, month, day);
}

/** A year for each day without one: answered, said, taken from neighbours that have one, or the only one that the weekdays allow. */
export function yearsFor(
  grid: Grid,
  axis: DayAxis,
  texts: readonly (DayText | null)[],
  context: DateContext,
): (number | null)[] | null {
  const answered = Number(context.answers[`year:${grid.name}`]);
  const hints = [context.above, context.names];
  const first = texts.find((text) => text !== null && onlyMonth(text.months) !== null);
  const firstMonth = first ? onlyMonth(first.months) : null;
  if (firstMonth === null) return null;
  const own = texts.find((text) => text !== null && text.year !== null) ?? null;
  let start: number | null = Number.isInteger(answered) && answered > 1900 ? answered : null;
  if (start === null && own !== null && own.year !== null)
    start = own.year - ((onlyMonth(own.months) ?? 12) >= firstMonth ? 0 : 1);
  const beside = start === null ? yearsBesideTrueDates(axis, texts, context.today) : null;
  if (beside !== null && beside !== 'denied') return beside;
  // What a true date that is denied says of the year stands in the heading, too.
  for (const hint of beside === 'denied' ? [] : hints) start ??= yearFor(hint, firstMonth);
  const months = texts.map((text) => (text ? onlyMonth(text.months) : null));
  start ??= onlyFittingYear(texts, axis, context.today);
  return start === null ? null : yearsFrom(start, firstMonth, months);
}

/** The year of each month of a line that begins in the year `start`. */
function yearsFrom(start: number, firstMonth: number, months: readonly (number | null)[]): number[] {
  let year = start;
  let before = firstMonth;
  return months.map((month, index) => {
    // From December to January a new year begins; with a slip in between, after which it is December again, none does.
    const next = months.slice(index + 1).find((later) => later !== null) ?? month;
    if (month === null || (next !== null && next - month >= 6 && before - month >= 6)) return year;
    if (before - month >= 6) year++;
    before = month;
    return year;
  });
}

/**
 * "22. 3." became a true date while it was typed, "29. 3." beside it did not: both are of one year. Null without a true date;
 * denied where weekdays or another true date say otherwise.
 */
function yearsBesideTrueDates(
  axis: DayAxis,
  texts: readonly (DayText | null)[],
  today: IsoDate,
): number[] | 'denied' | null {
  const dates = axis.days.map(({ cell }) => (cell?.kind === 'serial' && !cell.monthOnly ? partsOf(cell.date) : null));
  const months = texts.map((text, index) => dates[index]?.month ?? (text ? onlyMonth(text.months) : null));
  const [firstMonth] = months.filter((month) => month !== null);
  const [told] = dates.filter((date) => date !== null);
  if (told === undefined || firstMonth === undefined) return null;
  const years = yearsFrom(told.year - (told.month >= firstMonth ? 0 : 1), firstMonth, months);
  const agree = dates.every((date, index) => date === null || date.year === years[index]);
  const days = axis.days.flatMap((day, index) => dateOf(day, texts[index] ?? null, years[index] ?? null) ?? []);
  return agree && areInOrder(days) && !weekdaysDeny(axis, texts, years, today) ? years : 'denied';
}

/** Days that lead away from a true date and back are not of its year. */
const areInOrder = (days: readonly IsoDate[]): boolean =>
  days.every((day, index) => day >= (days[index - 1] ?? day)) ||
  days.every((day, index) => day <= (days[index - 1] ?? day));

function weekdaysDeny(
  axis: DayAxis,
  texts: readonly (DayText | null)[],
  years: readonly number[],
  today: IsoDate,
): boolean {
  const isWorded = axis.days.some(({ weekdays }, index) => weekdays !== null && texts[index] !== null);
  if (!isWorded || new Set(years).size > 1) return false;
  const fitting = fittingYears(texts, axis, partsOf(today).year + 1);
  return !years.every((year) => fitting.includes(year));
}

/** The only year from 2000 to next year in which all weekday words fit; null for none or several. */
export function onlyFittingYear(texts: readonly (DayText | null)[], axis: DayAxis, today: IsoDate): number | null {
  const years = fittingYears(texts, axis, partsOf(today).year + 1);
  return years.length === 1 ? (years[0] ?? null) : null;
}

export function fittingYears(texts: readonly (DayText | null)[], axis: DayAxis, lastYear: number): number[] {
  const worded = axis.days.flatMap((day, index) => {
    const text = texts[index];
    const month = text ? onlyMonth(text.months) : null;
    const number = text?.day ?? null;
    return day.weekdays && number !== null && month !== null ? [{ weekdays: day.weekdays, month, day: number }] : [];
  });
  if (worded.length === 0) return [];
  const years: number[] = [];
  for (let year = FIRST_YEAR; year <= lastYear; year++) {
    const fits = worded.every(({ weekdays, month, day }) => {
      const date = isoDate(year, month, day);
      return date !== null && [...weekdays.values()].includes(weekdayOf(date));
    });
    if (fits) years.push(year);
  }
  return years;
}

export function askYear(grid: Grid, axis: DayAxis, texts: readonly (DayText | null)[], today: IsoDate): Dated {
  const labels = axis.days.map(({ label }) => label);
  const question: IntakeQuestion = {
    key: `year:${grid.name}`,
    sheet: grid.name,
    at: axisAt(grid, axis),
    kind: 'year',
    first: labels[0] ?? '',
    last: labels.at(-1) ?? '',
    candidates: fittingYears(texts, axis, partsOf(today).year + 1),
    month: onlyMonth(texts.find((text) => text !== null)?.months ?? 0),
  };
  return { dates: axis.days.map(() => null), questions: [question] };
}
