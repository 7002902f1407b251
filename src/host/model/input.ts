/**
 * What Excel makes of a string that is written into a cell: the same as of a typed one, read in US notation whatever the
 * user's locale is (office-js issues 1559 and 3775: "3/2/2020" becomes 2 March everywhere).
 */
import { isDay, serialOfDay } from './dates';

export interface Parsed {
  readonly value: string | number | boolean;
  /** The number format that Excel gives to a General cell on the way, e.g. `m/d/yyyy`. */
  readonly numFmt?: string;
  /** An error value such as `#N/A`. */
  readonly error?: true;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

export const ERROR_VALUES = [
  '#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#GETTING_DATA',
]; // prettier-ignore

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Two-digit years: 00–29 are 2000–2029, 30–99 are 1930–1999 (Microsoft: "Change the date system, format, or two-digit year interpretation"). */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dayOf(year: number, month: number, day: number, date1904: boolean): number | null {
  if (year < (date1904 ? 1904 : 1900) || year > 9999 || !isDay(year, month, day)) return null;
  return serialOfDay(year, month, day, date1904);
}

function parseDay(text: string, today: Date, date1904: boolean): Parsed | null {
  let parts = /^(\d{1,2})([/-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (parts) return dated(dayOf(fullYear(parts[4] ?? ''), Number(parts[1]), Number(parts[3]), date1904), 'm/d/yyyy');
  parts = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (parts) return dated(dayOf(Number(parts[1]), Number(parts[3]), Number(parts[4]), date1904), 'm/d/yyyy');
  parts = /^(\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (parts) return dated(dayOf(today.getFullYear(), Number(parts[1]), Number(parts[2]), date1904), 'd-mmm');
  parts = new RegExp(`^(\\d{1,2})[ -](${MONTH_NAMES})(?:[ ,-]+(\\d{2}|\\d{4}))?$`, 'i').exec(text);
  if (parts) return named(parts[3], parts[2] ?? '', Number(parts[1]), today, date1904);
  parts = new RegExp(`^(${MONTH_NAMES})[ -](\\d{1,2})(?:,? (\\d{4}))?$`, 'i').exec(text);
  if (parts) return named(parts[3], parts[1] ?? '', Number(parts[2]), today, date1904);
  parts = new RegExp(`^(${MONTH_NAMES})[ -](\\d{4})$`, 'i').exec(text);
  if (parts) return dated(dayOf(Number(parts[2]), monthNumber(parts[1] ?? ''), 1, date1904), 'mmm-yy');
  return null;
}

const dated = (value: number | null, numFmt: string): Parsed | null => (value === null ? null : { value, numFmt });

function named(year: string | undefined, month: string, day: number, today: Date, date1904: boolean): Parsed | null {
  const full = year === undefined ? today.getFullYear() : fullYear(year);
  return dated(dayOf(full, monthNumber(month), day, date1904), year === undefined ? 'd-mmm' : 'd-mmm-yy');
}

function parseTime(text: string): Parsed | null {
  const parts = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d+)?)?(?: (am|pm|a|p))?$/i.exec(text);
  if (!parts) return null;
  const [, hours, minutes, seconds, fraction, half] = parts;
  let hour = Number(hours);
  const minute = Number(minutes);
  const second = Number(seconds ?? 0) + Number(fraction ?? 0);
  if (minute > 59 || second >= 60) return null;
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  const value = (hour * 3600 + minute * 60 + second) / 86400;
  const plain = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return { value, numFmt: hour > 23 ? '[h]:mm:ss' : half ? `${plain} AM/PM` : plain };
}

function parseNumber(text: string): Parsed | null {
  const parts = /^([+-]?)(\(?)(\$?)([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)(\)?)$/i.exec(
    text,
  );
  if (!parts) return null;
  const [, sign = '', open, dollar, inner = '', digits = '', exponent = '', percent, close] = parts;
  if (Boolean(open) !== Boolean(close) || (sign && (inner || open))) return null;
  const size = Number(digits.replaceAll(',', '') + exponent) / (percent ? 100 : 1);
  const value = sign === '-' || inner === '-' || open ? -size : size;
  if (!Number.isFinite(value)) return null;
  const decimals = digits.includes('.');
  if (dollar) return { value, numFmt: decimals ? '$#,##0.00' : '$#,##0' };
  if (percent) return { value, numFmt: decimals ? '0.00%' : '0%' };
  if (exponent) return { value, numFmt: '0.00E+00' };
  if (digits.includes(',')) return { value, numFmt: decimals ? '#,##0.00' : '#,##0' };
  return { value };
}

/**
 * The value of a string written into a cell that is not formatted as text. Strings that are no number, date, time, truth
 * value or error stay strings, exactly as they are; a leading apostrophe forces text and is taken off.
 */
export function parseInput(text: string, today: Date, date1904: boolean): Parsed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const bare = text.trim();
  if (bare === '' || bare.length > 40) return { value: text };
  if (/^(true|false)$/i.test(bare)) return { value: /^true$/i.test(bare) };
  const error = ERROR_VALUES.find((known) => known === bare.toUpperCase());
  if (error) return { value: error, error: true };
  if (!/\d/.test(bare)) return { value: text };
  const found = parseNumber(bare) ?? parseTime(bare) ?? parseDay(bare, today, date1904) ?? parseFraction(bare);
  if (found) return found;
  const both = /^(.*\S)\s+(\d{1,2}:\d{2}.*)$/.exec(bare);
  const day = both?.[1] ? parseDay(both[1], today, date1904) : null;
  const time = both?.[2] ? parseTime(both[2]) : null;
  if (day && time) return { value: Number(day.value) + Number(time.value), numFmt: 'm/d/yyyy h:mm' };
  return { value: text };
}

/** `1 1/2`; a bare `1/2` is a date. */
function parseFraction(text: string): Parsed | null {
  const parts = /^(-?)(\d+) (\d{1,2})\/(\d{1,2})$/.exec(text);
  if (!parts || Number(parts[4]) === 0) return null;
  const value = Number(parts[2]) + Number(parts[3]) / Number(parts[4]);
  return { value: parts[1] ? -value : value, numFmt: '# ?/?' };
}
