/** A cell's content as staff see it, as far as its number format tells: for marks, names and for what was found in a cell. */
import { partsOf } from '../programme/calendar';
import { decimalText } from '../programme/decimal';
import type { CellValue } from './cells';
import { dateOfSerial, isDateFormat, isTimeFormat } from './serial';

export type FormatKind = 'date' | 'time' | 'percent' | 'zeros' | 'other';

const kinds = new Map<string, FormatKind>();

/** What a number format shows numbers as; `zeros` is a format like `0000000000000` that puts leading zeros back. */
export function formatKind(format: string): FormatKind {
  let kind = kinds.get(format);
  if (kind === undefined) {
    kind = kindOf(format);
    kinds.set(format, kind);
  }
  return kind;
}

function kindOf(format: string): FormatKind {
  if (format === '' || format === 'General' || format === '@') return 'other';
  if (isDateFormat(format)) return 'date';
  if (isTimeFormat(format)) return 'time';
  if (/^0{2,}$/.test(format)) return 'zeros';
  return format.includes('%') ? 'percent' : 'other';
}

/**
 * The content as text: `4,5`, `1. 9. 2020`, `4:30`, `80 %`; '' for an empty cell. Numbers have a decimal comma and are
 * not rounded; texts are as they are.
 */
export function cellText(value: CellValue, format: string, date1904 = false): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  switch (formatKind(format)) {
    case 'date':
      return dateText(value, date1904);
    case 'time':
      return value < 0 ? decimalText(value) : clockText(value);
    case 'percent':
      return `${decimalText(value * 100)} %`;
    case 'zeros':
      return Number.isInteger(value) && value >= 0 ? String(value).padStart(format.length, '0') : decimalText(value);
    case 'other':
      return decimalText(value);
  }
}

function dateText(serial: number, date1904: boolean): string {
  const day = dateOfSerial(serial, date1904);
  if (day === null) return decimalText(serial);
  const { year, month, day: dayOfMonth } = partsOf(day);
  const time = serial - Math.floor(serial);
  return `${dayOfMonth}. ${month}. ${year}${time === 0 ? '' : ` ${clockText(time)}`}`;
}

/** `4:30`, with seconds only where there are some. */
function clockText(days: number): string {
  const seconds = Math.round(days * 86_400);
  const two = (part: number): string => String(part).padStart(2, '0');
  const text = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
}
