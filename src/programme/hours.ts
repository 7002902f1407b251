/** Hours as staff write them. */
import { truncatedDecimal } from './decimal';
import { textKey } from './text-key';
import { minutes, type Minutes } from './units';

export type HoursReading =
  | { readonly kind: 'minutes'; readonly minutes: Minutes }
  /** Looks like hours, but which is not certain: `4.30`, `2/B`, a bare number below 1, 0, more than a day. */
  | { readonly kind: 'ambiguous' }
  /** No hours at all. */
  | { readonly kind: 'none' };

export interface HoursHint {
  /** True where the cell's number format shows a time: 0.1875 is then 4:30. */
  readonly isTime?: boolean;
}

const DAY = 24 * 60;
const AMBIGUOUS: HoursReading = { kind: 'ambiguous' };
const NONE: HoursReading = { kind: 'none' };

const UNIT = String.raw`(?:h|hr|hrs|hour|hours|ur|ura|ure|uri|std|stunden|uur|uren|u)\.?`;
const MINUTE_UNIT = String.raw`(?:m|min|minut|minuta|minute|minuti)\.?`;
const CLOCK = String.raw`(\d{1,2})(?:\s*[:.]\s*(\d{2})(?::00)?)?`;
const RANGE = new RegExp(String.raw`^(od\s+)?${CLOCK}\s*(${UNIT})?\s*(?:-|do)\s*${CLOCK}\s*(${UNIT})?$`);
const BETWEEN = /\s*(?:[,;+]|\b(?:in|ter|and|und)\b)\s*/;
const DURATION = new RegExp(String.raw`^(\d{1,2}):(\d{2})(?::00)?\s*(?:${UNIT})?$`);
const HOURS_AND_MINUTES = new RegExp(String.raw`^(\d{1,2})\s*${UNIT}\s*(?:in\s+)?(\d{1,2})\s*(?:${MINUTE_UNIT})?$`);
const MINUTES_ONLY = new RegExp(String.raw`^(\d{1,4})\s*(?:min|minut|minuta|minute|minuti)\.?$`);
const DECIMAL = new RegExp(String.raw`^(\d{1,3})(?:([.,])(\d+))?\s*(${UNIT})?$`);
const FRACTION = new RegExp(String.raw`^(\d{0,2})\s*(1⁄2|1⁄4|3⁄4)\s*(${UNIT})?$`);

/**
 * The hours that a cell says.
 *
 * Understood: 4 · "4h" · "4 ure" · "4,5" · "4.5" · "4:30" · "4 h 30 min" · a time serial (with `hint.isTime`) ·
 * "8:00–12:00" · "8.00-12" · "od 8 do 12" · "8h-12h" · "8:00–10:00, 11:00–13:00". A number of hours below 1 is certain only with a unit or as a clock ("0,5 h", "0:30").
 */
export function readHours(value: string | number | boolean, hint: HoursHint = {}): HoursReading {
  if (typeof value === 'boolean') return NONE;
  if (typeof value === 'number') return hint.isTime ? ofDayFraction(value) : ofBareNumber(value);
  const text = textKey(value).replace(/[‐‑‒–—―−]/g, '-');
  if (!/\d/.test(text)) return NONE;
  return ofText(text) ?? (/^[\d,.:+-]/.test(text) ? AMBIGUOUS : NONE);
}

function ofText(text: string): HoursReading | null {
  const ranges = text.split(BETWEEN).map((part) => RANGE.exec(part));
  if (ranges.every((range) => range !== null)) return ofRanges(ranges);
  const duration = DURATION.exec(text) ?? HOURS_AND_MINUTES.exec(text);
  if (duration) {
    const time = clock(duration[1], duration[2]);
    return time === null ? AMBIGUOUS : certain(time);
  }
  const minutesOnly = MINUTES_ONLY.exec(text);
  if (minutesOnly) return certain(Number(minutesOnly[1]));
  const fraction = FRACTION.exec(text);
  // A bare half may be of a day.
  if (fraction && fraction[1] === '' && fraction[3] === undefined) return AMBIGUOUS;
  if (fraction)
    return certain(Number(fraction[1] ?? 0) * 60 + (fraction[2] === '1⁄2' ? 30 : fraction[2] === '1⁄4' ? 15 : 45));
  const decimal = DECIMAL.exec(text);
  if (!decimal) return null;
  const [, whole = '', separator, decimals = '', unit] = decimal;
  if (separator !== undefined && couldBeClock(separator, decimals)) return AMBIGUOUS;
  const number = Number(`${whole}.${decimals}`);
  return unit === undefined ? ofBareNumber(number) : ofHours(number);
}

/** Minutes after midnight. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** "8.00–12", "od 8 do 12", "8h-12h" are times of the day; "8-12" may be a date, "2-3 h" about how long. */
function timesOf([, since, fromHour, fromMinute, fromUnit, toHour, toMinute, toUnit]: RegExpExecArray): Range | null {
  const isOfTimes =
    since !== undefined ||
    fromMinute !== undefined ||
    toMinute !== undefined ||
    (fromUnit !== undefined && toUnit !== undefined);
  const [from, to] = [clock(fromHour, fromMinute ?? '0'), clock(toHour, toMinute ?? '0')];
  return !isOfTimes || from === null || to === null || to <= from ? null : { from, to };
}

/** One range of times, or several of a day, each behind the one before: "8:00–10:00, 11:00–13:00". */
function ofRanges(ranges: readonly RegExpExecArray[]): HoursReading {
  let sum = 0;
  let last = 0;
  for (const each of ranges) {
    const range = timesOf(each);
    if (range === null || range.from < last) return AMBIGUOUS;
    sum += range.to - range.from;
    last = range.to;
  }
  return certain(sum);
}

/**
 * Two digits after the separator may be minutes: 4.30 is 4:30 or 4.3 hours. A comma is the decimal sign here, so quarters
 * of an hour after it (4,25) are certain; 4.00 is 4 hours either way; 4.75 cannot be a clock.
 */
function couldBeClock(separator: string, decimals: string): boolean {
  if (decimals.length !== 2 || Number(decimals) >= 60 || decimals === '00') return false;
  return separator === '.' || !['25', '50'].includes(decimals);
}

function clock(hours: string | undefined, minutesPart: string | undefined): number | null {
  const time = Number(hours) * 60 + Number(minutesPart);
  return Number(minutesPart) < 60 && time <= DAY ? time : null;
}

const ofBareNumber = (hours: number): HoursReading => (hours < 1 ? AMBIGUOUS : ofHours(hours));
const ofHours = (hours: number): HoursReading => ofFraction(hours * 60);
const ofDayFraction = (days: number): HoursReading => ofFraction(days * DAY);

/** Whole minutes only; the tolerance is what floating point leaves of 13/3 hours. */
function ofFraction(time: number): HoursReading {
  return Math.abs(time - Math.round(time)) > 1e-6 ? AMBIGUOUS : certain(Math.round(time));
}

function certain(time: number): HoursReading {
  return time > 0 && time <= DAY ? { kind: 'minutes', minutes: minutes(time) } : AMBIGUOUS;
}

/**
 * The hours in a column that holds nothing but hours (*Ure*, *Najmanj ur*): any number is decimal hours, to the nearest
 * minute, 0 and more than a day included.
 *
 * @returns null if it is not readable, or negative
 */
export function readHoursColumn(value: string | number | boolean, hint: HoursHint = {}): Minutes | null {
  if (typeof value === 'boolean') return null;
  if (typeof value === 'number') {
    const time = Math.round(value * (hint.isTime ? DAY : 60));
    return Number.isSafeInteger(time) && value >= 0 ? minutes(time) : null;
  }
  const reading = readHours(value);
  if (reading.kind === 'minutes') return reading.minutes;
  const number = couldBeClockText(value) ? null : truncatedDecimal(value.replace(/\s*(h|ur|ure|ura)\.?\s*$/i, ''), 6);
  return number === null || number < 0 ? null : minutes(Math.round((number * 60) / 1_000_000));
}

const couldBeClockText = (text: string): boolean => {
  const parts = /^\s*\d+([.,])(\d{2})\s*$/.exec(text);
  return parts !== null && couldBeClock(parts[1] ?? '', parts[2] ?? '');
};
