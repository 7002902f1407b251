/** The cells of an exceljs sheet that exist, without making those that do not. */
import type ExcelJS from 'exceljs';

interface SheetInternals {
  readonly _rows: readonly (RowInternals | undefined)[];
}
interface RowInternals {
  readonly _cells: readonly (ExcelJS.Cell | undefined)[];
}

const FORMULA = 6;

export const rowsOf = (sheet: ExcelJS.Worksheet): SheetInternals['_rows'] => (sheet as unknown as SheetInternals)._rows;

/** Formula cells, row by row. */
export function* formulaCells(sheet: ExcelJS.Worksheet): Generator<ExcelJS.Cell> {
  for (const row of rowsOf(sheet)) {
    for (const cell of row?._cells ?? []) if (cell?.type === FORMULA) yield cell;
  }
}

/** A cell's constant or cached result as the engine takes it; null where it is empty. */
export function inputOf(cell: ExcelJS.Cell): string | null {
  const value: unknown = cell.type === FORMULA ? cell.result : cell.value;
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
