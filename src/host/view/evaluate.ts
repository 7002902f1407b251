/** Computes formulas of conditional formats for many cells at once, with the workbook's own calculator. */
import type { Worksheet } from 'exceljs';
import { shiftFormula } from '../formulas/references';
import type { Book } from '../model/book';
import { cellsOfRow, rowsOfSheet, valueOf, type WireValue } from '../model/cells';
import { usedArea } from '../model/used';

export interface Wanted {
  /** Without `=`, written for the first cell of its range. */
  readonly formula: string;
  /** How far the cell lies from that first cell. */
  readonly rows: number;
  readonly columns: number;
}

/** Columns and rows between the sheet's cells and the formulas put beside them for a moment. */
const GAP = 5;
const PER_ROW = 200;

/**
 * The results, in the order asked. The formulas are put into cells beyond the used part of the sheet, where no reference of its
 * formulas reaches (below and to the right of everything), computed, and taken away again.
 */
export function evaluateFormulas(book: Book, sheet: Worksheet, wanted: readonly Wanted[]): readonly WireValue[] {
  if (wanted.length === 0) return [];
  const used = usedArea(sheet, false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const formulas = wanted.map(({ formula, rows, columns }) => shiftFormula(formula, rows, columns));
  const distinct = [...new Set(formulas)];
  const rows = rowsOfSheet(sheet) as unknown[];
  const columns = sheet.columns as unknown[] | null;
  const before = { rows: rows.length, columns: columns?.length ?? 0 };
  const top = Math.max(used.bottom, before.rows) + GAP;
  const left = used.right + GAP;
  const place = (index: number): { row: number; column: number } => ({
    row: top + Math.floor(index / PER_ROW),
    column: left + (index % PER_ROW),
  });
  try {
    distinct.forEach((formula, index) => {
      const { row, column } = place(index);
      sheet.getRow(row + 1).getCell(column + 1).value = { formula };
    });
    book.touch();
    book.calculate(true);
    const results = new Map(
      distinct.map((formula, index) => {
        const { row, column } = place(index);
        const found = rowsOfSheet(sheet)[row];
        return [formula, found ? valueOf(cellsOfRow(found)[column], book.extras.date1904) : ''] as const;
      }),
    );
    return formulas.map((formula) => results.get(formula) ?? '');
  } finally {
    rows.length = before.rows;
    const now = sheet.columns as unknown[] | null;
    if (now) now.length = before.columns;
  }
}
