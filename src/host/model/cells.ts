/** Single cells of the exceljs workbook, read and written as Excel's API sees them. */
import type { Cell, CellValue, Row, Worksheet } from 'exceljs';
import { serialOfJsDate } from './dates';
import { ERROR_VALUES, parseInput } from './input';
import { styleOf, withChange } from './styles';

/** A value in a batch: what JSON can carry. */
export type WireValue = string | number | boolean;

interface RowInternals {
  readonly _cells: readonly (Cell | undefined)[];
}
interface SheetInternals {
  readonly _rows: readonly (Row | undefined)[];
}

/** The rows that exist, by 0-based row number; exceljs' own iteration would make the missing ones. */
export const rowsOfSheet = (sheet: Worksheet): readonly (Row | undefined)[] =>
  (sheet as unknown as SheetInternals)._rows;

/** The cells of a row that exist, by 0-based column number. */
export const cellsOfRow = (row: Row): readonly (Cell | undefined)[] => (row as unknown as RowInternals)._cells;

/** The cell if it exists, by 0-based position. */
export function findCell(sheet: Worksheet, row: number, column: number): Cell | undefined {
  const found = rowsOfSheet(sheet)[row];
  return found && cellsOfRow(found)[column];
}

interface FormulaValue {
  formula?: string;
  sharedFormula?: string;
  result?: unknown;
}

// exceljs' ValueType, as numbers: its enum is not a named export for every loader.
const EMPTY = 0;
const COVERED = 1;
const typeOf = (cell: Cell): number => cell.type;

/** True for a cell that is covered by the first cell of a merged area. */
export const isCovered = (cell: Cell): boolean => typeOf(cell) === COVERED;

/** True for a cell without value, whatever its format. */
export const isBlank = (cell: Cell): boolean => typeOf(cell) === EMPTY;

/**
 * Signs that XML forbids stand in a file by their number, `_x000C_` for the end of a page (ECMA-376-1, 22.9.2.19, ST_Xstring);
 * Excel gives the sign. All others are put back when the file is opened.
 */
const withControlCharacters = (text: string): string =>
  text.includes('_x00')
    ? text.replace(/_x(00[01][0-9A-F])_/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

function plain(value: unknown, date1904: boolean): WireValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return withControlCharacters(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return serialOfJsDate(value, date1904);
  if (typeof value === 'object') {
    if ('error' in value && typeof value.error === 'string') return value.error;
    if ('richText' in value && Array.isArray(value.richText)) {
      return withControlCharacters(value.richText.map((run: { text?: string }) => run.text ?? '').join(''));
    }
    if ('text' in value) return plain(value.text, date1904);
  }
  return '';
}

/** The cell's value as `Range.values` gives it: '' for empty, dates as serial numbers, errors as texts. */
export function valueOf(cell: Cell | undefined, date1904: boolean): WireValue {
  if (!cell || isCovered(cell)) return '';
  const value = cell.value as unknown;
  if (value === null || typeof value !== 'object' || value instanceof Date) return plain(value, date1904);
  if ('formula' in value || 'sharedFormula' in value) {
    const result = (value as FormulaValue).result;
    // A formula whose result is not known yet shows 0, as Excel does for a formula over empty cells.
    return result === undefined || result === null ? 0 : plain(result, date1904);
  }
  return plain(value, date1904);
}

/** The formula with `=`, or null. */
export function formulaOf(cell: Cell | undefined): string | null {
  if (!cell || isCovered(cell)) return null;
  const formula = cell.formula as string | undefined;
  return formula === undefined || formula === '' ? null : `=${formula.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, '')}`;
}

/** The number format of a cell; an empty cell has that of its column. */
export function numFmtOf(cell: Cell | undefined, sheet: Worksheet, column: number): string {
  if (cell) return cell.numFmt || 'General';
  const columns = sheet.columns as (typeof sheet.columns)[number][] | null;
  return columns?.[column]?.style?.numFmt ?? 'General';
}

const isError = (value: unknown): boolean => typeof value === 'string' && ERROR_VALUES.includes(value);

export interface InputContext {
  readonly today: Date;
  readonly date1904: boolean;
}

/**
 * Writes what an add-in puts into `values` or `formulas`, or a user types: `''` clears, a string with `=` becomes a formula,
 * other strings are parsed as typed – unless the cell is formatted as text, which keeps all as it is.
 */
export function writeInput(cell: Cell, input: WireValue, context: InputContext): void {
  if (input === '') {
    cell.value = null;
    return;
  }
  const text = cell.numFmt === '@';
  if (typeof input !== 'string') {
    cell.value = text ? String(input) : input;
    return;
  }
  if (text) {
    cell.value = input;
    return;
  }
  if (input.startsWith('=') && input.length > 1) {
    cell.value = { formula: input.slice(1) };
    return;
  }
  const parsed = parseInput(input, context.today, context.date1904);
  cell.value = parsed.error ? ({ error: parsed.value } as CellValue) : parsed.value;
  if (parsed.numFmt && (!cell.numFmt || cell.numFmt === 'General')) {
    cell.style = withChange(styleOf(cell), { numFmt: parsed.numFmt }, `n${parsed.numFmt}`);
  }
}

/** The type of a value as `Range.valueTypes` names it. */
export function valueType(value: WireValue): 'Empty' | 'Error' | 'Double' | 'Boolean' | 'String' {
  if (value === '') return 'Empty';
  if (isError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
