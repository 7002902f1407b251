/** What stands in a cell, as text, where the record keeps only its meaning. */
import { partsOf } from '../programme/calendar';
import type { IsoDate } from '../programme/units';

/** As the workbook shows dates: `3. 2. 2020`; '' for a blank cell. */
export function dateFound(day: IsoDate | null): string {
  if (day === null) return '';
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth}. ${month}. ${year}`;
}
