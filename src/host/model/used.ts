/** The used part of a sheet: the smallest rectangle around cells that hold something. */
import type { Cell, Worksheet } from 'exceljs';
import { type Area, intersect, WHOLE_SHEET } from './area';
import { cellsOfRow, isBlank, isCovered, rowsOfSheet } from './cells';

function holdsValue(cell: Cell): boolean {
  return !isBlank(cell) && !isCovered(cell);
}

/** A format counts for the used range as Excel counts it: fills, borders, fonts, number formats of single cells. */
function holdsFormat(cell: Cell): boolean {
  const style = cell.style as object | undefined;
  if (!style) return false;
  for (const key in style) if ((style as Record<string, unknown>)[key] !== undefined) return true;
  return false;
}

/**
 * The used rectangle within an area, or null if there is none. With `valuesOnly` cells that are only formatted do not
 * count (Microsoft Learn, Worksheet.getUsedRange).
 */
export function usedArea(sheet: Worksheet, valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  const rows = rowsOfSheet(sheet);
  const lastRow = Math.min(within.bottom, rows.length - 1);
  for (let index = within.top; index <= lastRow; index++) {
    const row = rows[index];
    if (!row) continue;
    const cells = cellsOfRow(row);
    const lastColumn = Math.min(within.right, cells.length - 1);
    for (let column = within.left; column <= lastColumn; column++) {
      const cell = cells[column];
      if (!cell || !(holdsValue(cell) || (!valuesOnly && (cell.isMerged || holdsFormat(cell))))) continue;
      if (top < 0) top = index;
      bottom = index;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return top < 0 ? null : intersect({ top, left, bottom, right }, within);
}
