/** The calendar as arithmetic on ISO texts: no `Date`, hence no time zone. Weeks are ISO 8601 weeks, Monday first. */
import { UnitError, type IsoDate, type IsoMonth, type IsoWeek } from './units';

/** 1 = Monday … 7 = Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in the month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date, or null if there is no such day (31 April) or the year is outside 1–9999. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate;
}

/** The date that a `yyyy-mm-dd` text says, or null if it is not one. */
export function parseIsoDate(text: string): IsoDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** For dates written in code and tests. @throws UnitError if the text is not an existing day */
export function date(text: string): IsoDate {
  const parsed = parseIsoDate(text);
  if (parsed === null) throw new UnitError(`${text} is not a date`);
  return parsed;
}

export interface DateParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

export const partsOf = (day: IsoDate): DateParts => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
});

/** Days since 1970-01-01 (negative before). Gregorian throughout; the algorithm counts from 1 March so that leap days come last. */
export function dayNumber(day: IsoDate): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of {@link dayNumber}. @throws UnitError outside the years 1–9999 */
export function dateOfDayNumber(days: number): IsoDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const result = isoDate(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
  if (result === null) throw new UnitError(`day ${days} is outside the calendar`);
  return result;
}

export const addDays = (day: IsoDate, days: number): IsoDate => dateOfDayNumber(dayNumber(day) + days);

/** Days from `from` to `to`: 0 for the same day, negative if `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

export const weekdayOf = (day: IsoDate): Weekday => (((((dayNumber(day) + 3) % 7) + 7) % 7) + 1) as Weekday;

export const mondayOf = (day: IsoDate): IsoDate => addDays(day, 1 - weekdayOf(day));

/** All days from `from` to `to`, both included; none if `to` is earlier. */
export function datesBetween(from: IsoDate, to: IsoDate): IsoDate[] {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => dateOfDayNumber(first + index));
}

/** The ISO week of a day; it belongs to the year of its Thursday. */
export function weekOf(day: IsoDate): IsoWeek {
  const thursday = addDays(mondayOf(day), 3);
  const { year } = partsOf(thursday);
  const week = Math.floor((dayNumber(thursday) - dayNumber(date(`${pad(year, 4)}-01-01`))) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week, 2)}` as IsoWeek;
}

/** The week that a text like `2020-W38` says, or null if it is none or does not exist (2021-W53). */
export function parseIsoWeek(text: string): IsoWeek | null {
  const parts = /^(\d{4})-W(\d{2})$/.exec(text);
  if (!parts) return null;
  const fourthOfJanuary = isoDate(Number(parts[1]), 1, 4);
  if (fourthOfJanuary === null) return null;
  const week = weekOf(addDays(mondayOf(fourthOfJanuary), 7 * (Number(parts[2]) - 1)));
  return week === text ? week : null;
}

/** The Monday of a week. */
export function mondayOfWeek(week: IsoWeek): IsoDate {
  const fourthOfJanuary = date(`${week.slice(0, 4)}-01-04`);
  return addDays(mondayOf(fourthOfJanuary), 7 * (Number(week.slice(6, 8)) - 1));
}

/** The seven days of a week, Monday to Sunday. */
export function datesOfWeek(week: IsoWeek): IsoDate[] {
  const monday = mondayOfWeek(week);
  return datesBetween(monday, addDays(monday, 6));
}

export const monthOf = (day: IsoDate): IsoMonth => day.slice(0, 7) as IsoMonth;

/** The month that a text like `2020-09` says, or null if it is none. */
export const parseIsoMonth = (text: string): IsoMonth | null =>
  /^\d{4}-\d{2}$/.test(text) && parseIsoDate(`${text}-01`) !== null ? (text as IsoMonth) : null;

/** All days of a month. */
export function datesOfMonth(month: IsoMonth): IsoDate[] {
  const first = date(`${month}-01`);
  return datesBetween(first, addDays(first, daysInMonth(partsOf(first).year, partsOf(first).month) - 1));
}

/** The same day of the month `months` later, or that month's last day where it is shorter. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return date(`${pad(newYear, 4)}-${pad(newMonth, 2)}-${pad(Math.min(dayOfMonth, daysInMonth(newYear, newMonth)), 2)}`);
}

/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm of 1876). */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7;
  const g = Math.floor((a + 11 * e + 22 * f) / 451);
  const count = e + f - 7 * g + 114;
  return date(`${pad(year, 4)}-${pad(Math.floor(count / 31), 2)}-${pad((count % 31) + 1, 2)}`);
}
