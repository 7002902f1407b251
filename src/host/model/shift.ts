/** Inserting and deleting cells: the cells behind move. */
import type { CellValue, Style, Worksheet } from 'exceljs';
import { HostError, notImplemented } from '../errors';
import {
  type Area,
  columnsOf,
  intersect,
  isEntireColumn,
  isEntireRow,
  rowsOf,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from './area';
import type { Book } from './book';
import { isProtected } from './book';
import { findCell, formulaOf, rowsOfSheet } from './cells';
import { mergedAreasIn } from './merges';
import { bodyArea, setTableArea, sheetTables, tableArea } from './tables';
import { usedArea } from './used';

type Shift = 'Up' | 'Left' | 'Down' | 'Right';

/** What lies behind the area and moves. */
function behind(area: Area, shift: Shift): Area {
  switch (shift) {
    case 'Up':
      return { ...area, top: area.bottom + 1, bottom: SHEET_ROWS - 1 };
    case 'Left':
      return { ...area, left: area.right + 1, right: SHEET_COLUMNS - 1 };
    case 'Down':
      return { ...area, bottom: SHEET_ROWS - 1 };
    case 'Right':
      return { ...area, right: SHEET_COLUMNS - 1 };
  }
}

/**
 * Moves cells with their formats. Formulas, merged areas and table edges that would have to be adjusted are refused: Excel
 * adjusts every reference in the workbook, this host adjusts none.
 */
export function shiftCells(book: Book, sheet: Worksheet, given: Area, shift: Shift): void {
  if (isProtected(sheet)) throw new HostError('AccessDenied');
  const wide = isEntireRow(given) ? 'row' : isEntireColumn(given) ? 'column' : null;
  const way: Shift =
    wide === 'row'
      ? shift === 'Up' || shift === 'Left'
        ? 'Up'
        : 'Down'
      : wide === 'column'
        ? shift === 'Up' || shift === 'Left'
          ? 'Left'
          : 'Right'
        : shift;
  const moving = behind(given, way);
  refuseWhatNeedsAdjusting(book, sheet, moving, given, way);
  const vertical = way === 'Up' || way === 'Down';
  const step = (vertical ? rowsOf(given) : columnsOf(given)) * (way === 'Up' || way === 'Left' ? -1 : 1);
  const used = usedArea(sheet, false, moving);
  const taken: { row: number; column: number; value: CellValue; style: Partial<Style> }[] = [];
  if (used) {
    for (let row = used.top; row <= used.bottom; row++) {
      for (let column = used.left; column <= used.right; column++) {
        const cell = findCell(sheet, row, column);
        if (!cell) continue;
        taken.push({ row, column, value: cell.value, style: cell.style });
        cell.value = null;
        cell.style = {};
      }
    }
  }
  if (way === 'Up' || way === 'Left') clear(sheet, given);
  for (const { row, column, value, style } of taken) {
    const cell = sheet.getRow(row + (vertical ? step : 0) + 1).getCell(column + (vertical ? 0 : step) + 1);
    cell.value = value;
    cell.style = style;
  }
  if (wide === 'row' && used) moveRowSizes(sheet, moving.top, step);
  moveTables(sheet, moving, vertical, step);
}

function clear(sheet: Worksheet, area: Area): void {
  const used = usedArea(sheet, false, area);
  if (!used) return;
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const cell = findCell(sheet, row, column);
      if (!cell) continue;
      cell.value = null;
      cell.style = {};
    }
  }
}

function moveRowSizes(sheet: Worksheet, from: number, step: number): void {
  const rows = rowsOfSheet(sheet);
  const sizes = rows.map((row) => ({ height: row?.height, hidden: row?.hidden ?? false }));
  for (let row = Math.max(0, from + Math.min(step, 0)); row < rows.length; row++) {
    const source = row - step >= from ? sizes[row - step] : undefined;
    const target = rows[row];
    if (!target) continue;
    (target as { height?: number | undefined }).height = source?.height;
    target.hidden = source?.hidden ?? false;
  }
}

function moveTables(sheet: Worksheet, moving: Area, vertical: boolean, step: number): void {
  for (const { model } of sheetTables(sheet)) {
    const area = tableArea(model);
    if (intersect(area, moving) === null) continue;
    setTableArea(model, {
      top: area.top + (vertical ? step : 0),
      bottom: area.bottom + (vertical ? step : 0),
      left: area.left + (vertical ? 0 : step),
      right: area.right + (vertical ? 0 : step),
    });
  }
}

function refuseWhatNeedsAdjusting(book: Book, sheet: Worksheet, moving: Area, given: Area, way: Shift): void {
  if (mergedAreasIn(sheet, moving).length > 0) throw notImplemented('moving merged cells');
  for (const { model } of sheetTables(sheet)) {
    const area = tableArea(model);
    const body = bodyArea(model);
    const whole = intersect(area, moving);
    const cut = whole !== null && (whole.top !== area.top || whole.left !== area.left || whole.right !== area.right);
    if (cut || (intersect(area, given) !== null && body !== null))
      throw notImplemented(`moving cells ${way} through a table`);
  }
  for (const other of book.sheets()) {
    for (const row of rowsOfSheet(other)) {
      row?.eachCell((cell) => {
        if (formulaOf(cell) !== null) throw notImplemented('moving cells in a workbook with formulas');
      });
    }
  }
}
