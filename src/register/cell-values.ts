/** What a cell holds, read as its column means it; null for anything that is not that. Cells are not blank here. */
import { readDateText } from '../programme/date-text';
import { scaledDecimal, truncatedDecimal } from '../programme/decimal';
import { readHoursColumn } from '../programme/hours';
import {
  cents,
  metres,
  microEuros,
  type Cents,
  type IsoDate,
  type Metres,
  type MicroEuros,
  type Minutes,
} from '../programme/units';
import { formatKind } from '../sheet/cell-text';
import type { CellValue } from '../sheet/cells';
import { dateOfSerial } from '../sheet/serial';

/** Below it a number without a date format is rather a year or a count than a day (serial 3000 is in 1908). */
export const FIRST_BARE_SERIAL = 3000;
const EURO_SIGN = /\s*(€|eur)\s*$/i;
const KILOMETRE_SIGN = /\s*km\s*$/i;

/** The day in a cell of a date column: a serial number or a text with day, month and year. */
export function readDateCell(value: CellValue, format: string, date1904: boolean): IsoDate | null {
  if (typeof value === 'string') return readDateText(value);
  if (typeof value === 'boolean') return null;
  return value >= FIRST_BARE_SERIAL || formatKind(format) === 'date' ? dateOfSerial(value, date1904) : null;
}

/** Decimal hours, or any written form of hours. */
export const readHoursCell = (value: CellValue, format: string): Minutes | null =>
  readHoursColumn(value, { isTime: formatKind(format) === 'time' });

/** Kilometres; what is beyond the metre is cut off, so that a distance never grows. */
export function readKilometres(value: CellValue): Metres | null {
  const scaled = typeof value === 'boolean' ? null : truncatedDecimal(without(value, KILOMETRE_SIGN), 3);
  return scaled === null || scaled < 0 ? null : metres(scaled);
}

/** A price, not negative, kept exactly. */
export function readPrice(value: CellValue): MicroEuros | null {
  const scaled = typeof value === 'boolean' ? null : scaledDecimal(without(value, EURO_SIGN), 6);
  return scaled === null || scaled < 0 ? null : microEuros(scaled);
}

/** An amount in whole cents; may be negative. */
export function readAmount(value: CellValue): Cents | null {
  const scaled = typeof value === 'boolean' ? null : scaledDecimal(without(value, EURO_SIGN), 2);
  return scaled === null ? null : cents(scaled);
}

/** A whole number, 0 or more. */
export function readCount(value: CellValue): number | null {
  const scaled = typeof value === 'boolean' ? null : scaledDecimal(value, 0);
  return scaled === null || scaled < 0 ? null : scaled;
}

const without = (value: string | number, unit: RegExp): string | number =>
  typeof value === 'number' ? value : value.replace(unit, '');
