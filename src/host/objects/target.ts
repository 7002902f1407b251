import type { Worksheet } from 'exceljs';
import { type Area, areaAddress } from '../model/area';
import type { Book } from '../model/book';

/** The cells that a format, a validation or a conditional format belongs to. */
export interface Target {
  readonly book: Book;
  readonly sheet: Worksheet;
  readonly areas: readonly Area[];
}

/** Notes that the look of the target changed. */
export function touchFormat(target: Target): void {
  target.book.changes.add({
    kind: 'format',
    sheet: target.sheet,
    address: target.areas.map(areaAddress).join(','),
  });
}
