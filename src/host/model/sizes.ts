/** Column widths and row heights. Files keep widths in characters of the standard font (Calibri 11, 7 pixels wide), the API in points. */
import type { Worksheet } from 'exceljs';
import { rowsOfSheet } from './cells';

const DIGIT_PIXELS = 7;
/** Width of a column in a new sheet: 64 pixels. */
const DEFAULT_POINTS = 48;
const DEFAULT_HEIGHT = 15;
/** Excel's limits: 255 characters, 409.5 points. */
export const MAX_WIDTH_POINTS = ((255 * DIGIT_PIXELS + 5) * 3) / 4;
export const MAX_HEIGHT_POINTS = 409.5;

const pointsOfCharacters = (width: number): number =>
  (Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS) * 3) / 4;

const charactersOfPoints = (points: number): number => Math.round(((points * 4) / 3 / DIGIT_PIXELS) * 256) / 256;

interface Sized {
  width?: number | undefined;
  hidden?: boolean;
}

/** Width as it was set, hidden or not. */
export function columnWidth(sheet: Worksheet, column: number): number {
  const columns = sheet.columns as Sized[] | null;
  const width = columns?.[column]?.width ?? (sheet.properties as { defaultColWidth?: number }).defaultColWidth;
  return width === undefined ? DEFAULT_POINTS : pointsOfCharacters(width);
}

export function setColumnWidth(sheet: Worksheet, column: number, points: number): void {
  (sheet.getColumn(column + 1) as Sized).width = charactersOfPoints(points);
}

/** Height as it was set, hidden or not. */
export function rowHeight(sheet: Worksheet, row: number): number {
  const height = rowsOfSheet(sheet)[row]?.height;
  return height ?? ((sheet.properties as { defaultRowHeight?: number }).defaultRowHeight || DEFAULT_HEIGHT);
}

export const isColumnHidden = (sheet: Worksheet, column: number): boolean =>
  Boolean((sheet.columns as Sized[] | null)?.[column]?.hidden);

export const isRowHidden = (sheet: Worksheet, row: number): boolean => Boolean(rowsOfSheet(sheet)[row]?.hidden);

/** The value where all agree, else null. */
export function agreed<T>(from: number, to: number, limit: number, read: (index: number) => T): T | null {
  const first = read(from);
  for (let index = from + 1; index <= Math.min(to, limit); index++) if (read(index) !== first) return null;
  return first;
}
