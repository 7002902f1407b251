import { readDateText } from '../programme/date-text';
import type { IsoDate } from '../programme/units';
import { formatKind } from '../sheet/cell-text';
import type { CellValue } from '../sheet/cells';
import { dateOfSerial } from '../sheet/serial';

/** Below it a number without a date format is rather a year or a count than a day (serial 3000 is in 1908). */
const FIRST_BARE_SERIAL = 3000;

/** The day in a cell of a date column: a serial number or a text with day, month and year; null for anything else. */
export function readDateCell(value: CellValue, format: string, date1904: boolean): IsoDate | null {
  if (typeof value === 'string') return readDateText(value);
  if (typeof value === 'boolean') return null;
  return value >= FIRST_BARE_SERIAL || formatKind(format) === 'date' ? dateOfSerial(value, date1904) : null;
}
