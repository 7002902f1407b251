/** Formats of whole areas: put on and read off. */
import type { Cell, Column, Style, Worksheet } from 'exceljs';
import { HostError } from '../errors';
import { type Area, isEntireColumn, isEntireRow } from './area';
import { isProtected } from './book';
import { cellsOfRow, findCell, rowsOfSheet } from './cells';
import { styleOf, type StyleChange, withChange } from './styles';

/** A change that may depend on where in the area the cell lies, as borders do. */
export type Restyle = (style: Partial<Style>, row: number, column: number, area: Area) => Partial<Style>;

export const always = (change: StyleChange): Restyle => {
  const key = JSON.stringify(change);
  return (style) => withChange(style, change, key);
};

/** exceljs' types say that a column has no style of its own. */
interface Styled {
  style: Partial<Style>;
}

/**
 * Restyles every cell of the areas. Whole columns get the style as columns, so that cells that come later have it too; whole rows
 * likewise. AccessDenied on a protected sheet.
 */
export function restyle(sheet: Worksheet, areas: readonly Area[], change: Restyle): void {
  if (isProtected(sheet)) throw new HostError('AccessDenied');
  for (const area of areas) {
    if (isEntireColumn(area)) {
      for (let column = area.left; column <= area.right; column++) {
        const target = sheet.getColumn(column + 1) as Column & Styled;
        target.style = change(styleOf(target), 0, column, area);
      }
      restyleExisting(sheet, area, change);
    } else if (isEntireRow(area)) {
      for (let row = area.top; row <= area.bottom; row++) {
        const target = sheet.getRow(row + 1) as unknown as Styled;
        target.style = change(target.style, row, 0, area);
      }
      restyleExisting(sheet, area, change);
    } else {
      for (let row = area.top; row <= area.bottom; row++) {
        const line = sheet.getRow(row + 1);
        for (let column = area.left; column <= area.right; column++) {
          const cell = line.getCell(column + 1);
          cell.style = change(styleOf(cell), row, column, area);
        }
      }
    }
  }
}

function restyleExisting(sheet: Worksheet, area: Area, change: Restyle): void {
  const rows = rowsOfSheet(sheet);
  for (let row = area.top; row <= Math.min(area.bottom, rows.length - 1); row++) {
    const found = rows[row];
    if (!found) continue;
    const cells = cellsOfRow(found);
    for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column++) {
      const cell = cells[column];
      if (cell) cell.style = change(styleOf(cell), row, column, area);
    }
  }
}

/** The style that shows at a position: the cell's, or of an empty one its column's. */
function styleAt(sheet: Worksheet, row: number, column: number): Partial<Style> {
  const cell = findCell(sheet, row, column);
  if (cell) return styleOf(cell);
  const columns = sheet.columns as (Column & Styled)[] | null;
  const styled = columns?.[column];
  return styled ? styleOf(styled) : {};
}

/** The property where all cells of the areas agree, else null (Microsoft Learn: mixed formats read as null). */
export function common<T>(sheet: Worksheet, areas: readonly Area[], read: (style: Partial<Style>) => T): T | null {
  let first: { value: T } | undefined;
  for (const area of areas) {
    // Beyond the last row or column that exists every cell is like the one just behind it.
    const bottom = Math.min(area.bottom, Math.max(area.top, rowsOfSheet(sheet).length));
    const right = Math.min(area.right, Math.max(area.left, widest(sheet, area)));
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++) {
        const value = read(styleAt(sheet, row, column));
        if (!first) first = { value };
        else if (first.value !== value) return null;
      }
    }
  }
  return first ? first.value : null;
}

/** One past the last column that has a cell or a format in the area's rows. */
function widest(sheet: Worksheet, area: Area): number {
  const columns = sheet.columns as unknown[] | null;
  let last = columns?.length ?? 0;
  const rows = rowsOfSheet(sheet);
  for (let row = area.top; row <= Math.min(area.bottom, rows.length - 1); row++) {
    const found = rows[row];
    if (found) last = Math.max(last, cellsOfRow(found).length);
  }
  return last;
}

/** Every cell that exists in the areas. */
export function eachExisting(sheet: Worksheet, areas: readonly Area[], visit: (cell: Cell) => void): void {
  const rows = rowsOfSheet(sheet);
  for (const area of areas) {
    for (let row = area.top; row <= Math.min(area.bottom, rows.length - 1); row++) {
      const found = rows[row];
      if (!found) continue;
      const cells = cellsOfRow(found);
      for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column++) {
        const cell = cells[column];
        if (cell) visit(cell);
      }
    }
  }
}
