/** Excel's date serial numbers. Day 60 of the 1900 system is the 29 February 1900 that never was; days before it are shifted by one. */
import { dateOfDayNumber, dayNumber } from '../programme/calendar';
import type { IsoDate } from '../programme/units';

const EPOCH_1900 = -25569;
const EPOCH_1904 = -24107;
/** Serial numbers in a workbook that counts from 1904 are lower by this many days. */
export const DAYS_OF_1904 = 1462;
const LAST_SERIAL = 2958465;

/** The serial number of a day, in the 1900 system that we always write. */
export function serialOf(day: IsoDate): number {
  const serial = dayNumber(day) - EPOCH_1900;
  return serial <= 60 ? serial - 1 : serial;
}

/** The day of a serial number (its time of day dropped), or null if it is none: below 1, day 60 of 1900, after 9999. */
export function dateOfSerial(serial: number, date1904 = false): IsoDate | null {
  const days = Math.floor(serial);
  if (date1904) return days >= 0 && days <= LAST_SERIAL - DAYS_OF_1904 ? dateOfDayNumber(days + EPOCH_1904) : null;
  if (!(days >= 1) || days > LAST_SERIAL || days === 60) return null;
  return dateOfDayNumber((days < 60 ? days + 1 : days) + EPOCH_1900);
}

const ELAPSED_TIME = /\[(h+|m+|s+)\]/i;

/** A format's first section without quoted texts, colours, locales and paddings. */
const bareFormat = (format: string): string =>
  format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|general/gi, '').split(';')[0] ?? '';

/** True where an Excel number format shows a date (a day, month or year; not a mere time or duration). */
export function isDateFormat(format: string): boolean {
  const bare = bareFormat(format);
  return /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare) && !ELAPSED_TIME.test(format));
}

/** True where an Excel number format shows a time of day or a duration and no date. */
export const isTimeFormat = (format: string): boolean =>
  ELAPSED_TIME.test(format) || (/[hs]/i.test(bareFormat(format)) && !isDateFormat(format));
