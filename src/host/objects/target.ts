import type { Worksheet } from 'exceljs';
import type { Area } from '../model/area';
import type { Book } from '../model/book';

/** The cells that a format, a validation or a conditional format belongs to. */
export interface Target {
  readonly book: Book;
  readonly sheet: Worksheet;
  readonly areas: readonly Area[];
}

/** Notes that the look of the target changed. */
export function touchFormat({ book, sheet, areas }: Target): void {
  for (const area of areas) book.changes.add({ kind: 'format', sheet, area });
}
