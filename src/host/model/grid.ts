/** Arrays of cells in and out of a rectangle. */
import type { Cell, Worksheet } from 'exceljs';
import { HostError, invalidArgument } from '../errors';
import { type Area, CELL_LIMIT, cellsOf, columnsOf, isEntireColumn, isEntireRow, rowsOf } from './area';
import { type Book, isProtected } from './book';
import { cellsOfRow, isCovered, rowsOfSheet, type WireValue, writeInput } from './cells';
import { styleOf, withChange } from './styles';
import { followHeaders } from './tables';

/** Whole rows, columns and sheets, and rectangles of more than 5,000,000 cells. */
const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area) || cellsOf(area) > CELL_LIMIT;

/**
 * One value per cell, row by row. Null for an unbounded range (Microsoft Learn, "Read or write to an unbounded range": "cell
 * level properties … have null values") and for more than 5,000,000 cells ("Resource limits": such a read returns null).
 */
export function readGrid<T>(
  sheet: Worksheet,
  area: Area,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] | null {
  if (isUnbounded(area)) return null;
  const rows = rowsOfSheet(sheet);
  const grid: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const found = rows[row];
    const cells = found ? cellsOfRow(found) : [];
    const line = new Array<T>(columnsOf(area));
    for (let column = area.left; column <= area.right; column++) {
      line[column - area.left] = read(cells[column], row, column);
    }
    grid.push(line);
  }
  return grid;
}

/** "You cannot set cell-level properties such as values, numberFormat, and formula on unbounded range" (same page). */
function assertBounded(area: Area): void {
  if (isUnbounded(area)) throw invalidArgument('unbounded range');
}

/**
 * Calls `write` with each cell of the rectangle and its element of `input`: a two-dimensional array of just that shape, or one
 * value for all cells (Microsoft Learn, Range.values). `null` elements leave their cell alone.
 */
function writeGrid(sheet: Worksheet, area: Area, input: unknown, write: (cell: Cell, value: WireValue) => void): void {
  assertBounded(area);
  const grid = Array.isArray(input) ? checkedShape(input, area) : null;
  const single = grid ? null : scalar(input);
  for (let row = area.top; row <= area.bottom; row++) {
    const line = sheet.getRow(row + 1);
    const values = grid?.[row - area.top];
    for (let column = area.left; column <= area.right; column++) {
      const value = values ? values[column - area.left] : single;
      if (value === null || value === undefined) continue;
      write(line.getCell(column + 1), value);
    }
  }
}

function scalar(value: unknown): WireValue | null {
  if (value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument('value');
}

function checkedShape(input: readonly unknown[], area: Area): readonly (readonly (WireValue | null)[])[] {
  for (const line of input) assertShape(area, input.length, Array.isArray(line) ? line.length : 0);
  assertShape(area, input.length, columnsOf(area));
  return (input as readonly (readonly unknown[])[]).map((line) => line.map(scalar));
}

/** InvalidArgument where an array of so many rows and columns does not fit the rectangle. */
export function assertShape(area: Area, rows: unknown, columns: unknown): void {
  if (rows === rowsOf(area) && columns === columnsOf(area)) return;
  throw new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** AccessDenied where a protected sheet has a locked cell in the rectangle; cells are locked unless their format says otherwise. */
export function assertWritable(sheet: Worksheet, area: Area): void {
  if (!isProtected(sheet)) return;
  if (isUnbounded(area)) throw new HostError('AccessDenied');
  const open = readGrid(sheet, area, (cell) => cell !== undefined && styleOf(cell).protection?.locked === false);
  if (!open?.every((line) => line.every(Boolean))) throw new HostError('AccessDenied');
}

/** Writes `values` or `formulas`. */
export function writeValues(book: Book, sheet: Worksheet, area: Area, input: unknown): void {
  assertWritable(sheet, area);
  const context = book.input;
  writeGrid(sheet, area, input, (cell, value) => {
    // What is written under a merged area does not show and is not kept; exceljs would write it into the first cell.
    if (!isCovered(cell)) writeInput(cell, value, context);
  });
  followHeaders(book, sheet, area);
}

/** Writes `numberFormat`. */
export function writeNumberFormats(sheet: Worksheet, area: Area, input: unknown): void {
  writeGrid(sheet, area, input, (cell, value) => {
    if (typeof value !== 'string') throw invalidArgument('numberFormat');
    // Excel takes "" for General.
    const numFmt = value === '' ? 'General' : value;
    if ((cell.numFmt || 'General') !== numFmt) cell.style = withChange(styleOf(cell), { numFmt }, `n${numFmt}`);
  });
}
