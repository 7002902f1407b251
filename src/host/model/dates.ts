/** Serial numbers of the workbook's date system and the calendar days they stand for. */

const DAY_MS = 86_400_000;
/** Days from 1970-01-01 back to day 0 of the 1900 system, the day that never was (29 February 1900) counted. */
const EPOCH_1900 = 25569;
const EPOCH_1904 = 24107;

export interface CivilTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 = Sunday. */
  readonly weekday: number;
  /** Fraction of the second, 0 ≤ x < 1. */
  readonly fraction: number;
}

/** The serial number of a day of the Gregorian calendar; month 1–12. Days before March 1900 count as Excel counts them. */
export function serialOfDay(year: number, month: number, day: number, date1904: boolean): number {
  const days = Date.UTC(year, month - 1, day) / DAY_MS;
  if (date1904) return days + EPOCH_1904;
  const serial = days + EPOCH_1900;
  return serial <= 60 ? serial - 1 : serial;
}

/** exceljs turns cells with a date format into a Date (UTC); this is the number that stands in the file. */
export const serialOfJsDate = (date: Date, date1904: boolean): number =>
  date.getTime() / DAY_MS + (date1904 ? EPOCH_1904 : EPOCH_1900);

/** The parts of a serial number, rounded to the millisecond; null before day 0 and after the year 9999. */
export function civilTime(serial: number, date1904: boolean): CivilTime | null {
  if (serial < 0 || serial >= 2958466) return null;
  const rounded = Math.round(serial * DAY_MS);
  const wholeDays = Math.floor(rounded / DAY_MS);
  const inDay = rounded - wholeDays * DAY_MS;
  const clock = {
    hour: Math.floor(inDay / 3_600_000),
    minute: Math.floor(inDay / 60_000) % 60,
    second: Math.floor(inDay / 1000) % 60,
    fraction: (inDay % 1000) / 1000,
  };
  // Excel's own calendar: day 0 is "0 January 1900", day 60 the 29 February 1900.
  if (!date1904 && wholeDays === 0) return { year: 1900, month: 1, day: 0, weekday: 6, ...clock };
  if (!date1904 && wholeDays === 60) return { year: 1900, month: 2, day: 29, weekday: 3, ...clock };
  const shift = !date1904 && wholeDays < 60 ? 1 : 0;
  const date = new Date((wholeDays + shift - (date1904 ? EPOCH_1904 : EPOCH_1900)) * DAY_MS);
  const weekday = date1904 ? date.getUTCDay() : (wholeDays + 6) % 7;
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday, ...clock };
}

/** True where the day exists, e.g. not 30 February. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
