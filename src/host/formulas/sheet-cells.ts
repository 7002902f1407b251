/** The cells of an exceljs sheet that exist, without making those that do not. */
import ExcelJS from 'exceljs';

interface SheetInternals {
  readonly _rows: readonly (RowInternals | undefined)[];
}
interface RowInternals {
  readonly _cells: readonly (ExcelJS.Cell | undefined)[];
}
/** What `cell.type` looks up by three getters: the difference tells in a register of a million cells. */
interface CellInternals {
  readonly _value: { readonly model: { readonly type: number } };
}

export const FORMULA: number = ExcelJS.ValueType.Formula;
export const COVERED: number = ExcelJS.ValueType.Merge;

export const typeOf = (cell: ExcelJS.Cell): number => (cell as unknown as CellInternals)._value.model.type;

export const rowsOf = (sheet: ExcelJS.Worksheet): SheetInternals['_rows'] => (sheet as unknown as SheetInternals)._rows;

/** Formula cells, row by row. */
export function formulaCells(sheet: ExcelJS.Worksheet): ExcelJS.Cell[] {
  const found: ExcelJS.Cell[] = [];
  for (const row of rowsOf(sheet)) {
    if (row === undefined) continue;
    for (const cell of row._cells) if (cell !== undefined && typeOf(cell) === FORMULA) found.push(cell);
  }
  return found;
}

/** A cell's constant or cached result as the engine takes it; null where it is empty. */
export function inputOf(cell: ExcelJS.Cell): string | null {
  const value: unknown = typeOf(cell) === FORMULA ? cell.result : cell.value;
  return asInput(value);
}

function asInput(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '#NUM!';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // The apostrophe keeps texts that look like something else.
  if (typeof value === 'string') return `'${value}`;
  if (value instanceof Date) return String(value.getTime() / 86_400_000 + 25_569);
  if (typeof value !== 'object') return null;
  if ('error' in value) return String(value.error);
  if ('richText' in value && Array.isArray(value.richText))
    return `'${value.richText.map((run: { text?: string }) => run.text ?? '').join('')}`;
  return 'text' in value ? asInput(value.text) : null;
}
