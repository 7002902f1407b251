/** What a cell's note says, and which cells have one. */
import type { Cell, Worksheet } from 'exceljs';
import { cellsOfRow, rowsOfSheet } from './cells';

interface Note {
  readonly texts?: readonly { readonly text?: string }[];
}

/** null where the cell has none. */
export function noteText(note: string | Note | undefined): string | null {
  if (note === undefined) return null;
  return typeof note === 'string' ? note : (note.texts ?? []).map((part) => part.text ?? '').join('');
}

/** Row by row. */
export const notedCells = (sheet: Worksheet): readonly Cell[] =>
  rowsOfSheet(sheet).flatMap((row) => (row ? cellsOfRow(row).flatMap((cell) => (cell?.note ? [cell] : [])) : []));
