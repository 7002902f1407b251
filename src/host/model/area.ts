/** Rectangles of cells and their A1 addresses. Rows and columns are 0-based, both ends are included. */
import { invalidArgument } from '../errors';

export const SHEET_ROWS = 1048576;
export const SHEET_COLUMNS = 16384;
/** "A range read of more than 5,000,000 cells" answers null (Microsoft Learn, "Resource limits and performance optimization"). */
export const CELL_LIMIT = 5_000_000;

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: SHEET_ROWS - 1, right: SHEET_COLUMNS - 1 };

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);
/** All rows of its columns, like `A:C`. */
export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === SHEET_ROWS - 1;
/** All columns of its rows, like `1:3`. */
export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === SHEET_COLUMNS - 1;

export const contains = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

/** The common rectangle, or null. */
export function intersect(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

/** The smallest rectangle around both. */
export const bounding = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** The rectangle if it lies on a sheet; InvalidArgument if it does not, as for an offset beyond the edge. */
export function onSheet(area: Area): Area {
  if (!contains(WHOLE_SHEET, area) || area.top > area.bottom || area.left > area.right) throw invalidArgument('area');
  return area;
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** `A1:B2`, `A1`, `A:C`, `1:3`, without a sheet name. */
export function areaAddress(area: Area): string {
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  const last = `${columnLetters(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** `$A$1:$B$2`, as names and print settings are written. */
export const absoluteAddress = (area: Area): string => areaAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

const CORNER = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

function corner(text: string): Area | null {
  const cell = CORNER.exec(text);
  if (cell?.[1] && cell[2]) {
    const column = columnIndex(cell[1]);
    const row = Number(cell[2]) - 1;
    return { top: row, bottom: row, left: column, right: column };
  }
  const column = COLUMN.exec(text)?.[1];
  if (column) return { top: 0, bottom: SHEET_ROWS - 1, left: columnIndex(column), right: columnIndex(column) };
  const row = ROW.exec(text)?.[1];
  if (row) return { top: Number(row) - 1, bottom: Number(row) - 1, left: 0, right: SHEET_COLUMNS - 1 };
  return null;
}

/** The rectangle of an address without sheet name, or null if it is none (a name, or beyond the sheet's edge). */
export function parseArea(text: string): Area | null {
  const parts = text.trim().split(':');
  const [first = '', last = first] = parts;
  if (parts.length > 2) return null;
  const one = corner(first);
  const other = corner(last);
  if (!one || !other) return null;
  // A single "A" or "1" is no address, "A:A" and "1:1" are.
  if (parts.length === 1 && !CORNER.test(first)) return null;
  const area = bounding(one, other);
  return contains(WHOLE_SHEET, area) ? area : null;
}

/** A sheet name as it stands before `!`: quoted unless it is plain, quotes doubled. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^(R\d*)?(C\d*)?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'September 2020'!F7` into sheet and rest; a text without sheet gives null for it. */
export function splitSheet(reference: string): { sheet: string | null; rest: string } {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!,]+))!(.*)$/s.exec(reference.trim());
  if (!parts) return { sheet: null, rest: reference.trim() };
  return { sheet: parts[1]?.replaceAll("''", "'") ?? parts[2] ?? null, rest: parts[3] ?? '' };
}
