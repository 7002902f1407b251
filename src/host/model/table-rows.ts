/** Rows of a table that are deleted or added at its end: cells move within the table's columns alone. */
import type { Cell, Worksheet } from 'exceljs';
import { HostError, notImplemented } from '../errors';
import { type Area, rowsOf } from './area';
import { type Book, isProtected } from './book';
import { findCell, formulaOf } from './cells';
import { afterDeleting, afterGrowing, followRows } from './follow-rows';
import { mergedAreasIn } from './merges';
import { bodyArea, isFiltered, setTableArea, sheetTables, tableArea, type TableOnSheet } from './tables';
import { usedArea } from './used';

/** exceljs keeps a cell's note here. */
interface Noted {
  _comment?: unknown;
}

/** The table whose data rows the area is, over all of its columns and no other; that is what Excel deletes as table rows. */
export const tableOfRows = (sheet: Worksheet, area: Area): TableOnSheet | undefined =>
  sheetTables(sheet).find(({ model }) => {
    const body = bodyArea(model);
    return (
      body !== null &&
      area.left === body.left &&
      area.right === body.right &&
      area.top >= body.top &&
      area.bottom <= body.bottom
    );
  });

function refuse(book: Book, { sheet, model }: TableOnSheet): void {
  if (isProtected(sheet)) throw new HostError('AccessDenied');
  // TableRowCollection.deleteRowsAt: "will throw the InsertDeleteConflict error if the table … has a filter applied".
  if (isFiltered(book, { sheet, model })) throw new HostError('InsertDeleteConflict');
  const area = tableArea(model);
  const below = { ...area, top: area.bottom + 1, bottom: sheet.rowCount + 1 };
  if (mergedAreasIn(sheet, below).length > 0 || usedArea(sheet, true, below)) {
    throw notImplemented('moving filled cells below a table');
  }
}

/** Deletes data rows; of a table's last one the cells are emptied and the row stays. */
export function deleteTableRows(book: Book, table: TableOnSheet, cut: Area): void {
  refuse(book, table);
  const { sheet, model } = table;
  const area = tableArea(model);
  const body = bodyArea(model);
  const all = body !== null && rowsOf(body) === rowsOf(cut);
  const gone = all ? { ...cut, top: cut.top + 1 } : cut;
  if (all) for (let column = cut.left; column <= cut.right; column++) put(sheet, cut.top, column, undefined);
  const count = gone.bottom - gone.top + 1;
  if (count < 1) return;
  for (let row = gone.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      put(sheet, row, column, row + count <= area.bottom ? findCell(sheet, row + count, column) : undefined);
    }
  }
  setTableArea(model, { ...area, bottom: area.bottom - count });
  followRows(book, sheet, afterDeleting(gone));
}

function put(sheet: Worksheet, row: number, column: number, from: Cell | undefined): void {
  const to = sheet.getRow(row + 1).getCell(column + 1);
  const formula = formulaOf(from);
  to.value = formula === null ? (from?.value ?? null) : { formula: formula.slice(1) };
  to.style = from?.style ?? {};
  (to as unknown as Noted)._comment = (from as unknown as Noted | undefined)?._comment;
}

/** After rows were added below the last: they look like it, and what refers to all rows refers to them too. */
export function followAddedRows(book: Book, { sheet }: TableOnSheet, body: Area, count: number): void {
  for (let column = body.left; column <= body.right; column++) {
    const above = findCell(sheet, body.bottom, column);
    if (!above) continue;
    for (let row = body.bottom + 1; row <= body.bottom + count; row++) {
      sheet.getRow(row + 1).getCell(column + 1).style = above.style;
    }
  }
  followRows(book, sheet, afterGrowing(body, count));
}
