/** Areas in formulas as numbers, 1-based as exceljs and ironcalc count. */
import { columnNumberOf } from './references';

export interface FormulaArea {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** `$A$1:C5`, `A:C`, `2:4`; null if it is none of these. Both ends are included. */
export function areaOf(text: string): FormulaArea | null {
  const ends = text.replaceAll('$', '').split(':');
  const first = endOf(ends[0] ?? '');
  const last = endOf(ends[1] ?? ends[0] ?? '');
  if (!first || !last) return null;
  return {
    firstRow: Math.min(first.row ?? 1, last.row ?? 1),
    firstColumn: Math.min(first.column ?? 1, last.column ?? 1),
    lastRow: Math.max(first.row ?? 1_048_576, last.row ?? 1_048_576),
    lastColumn: Math.max(first.column ?? 16_384, last.column ?? 16_384),
  };
}

function endOf(text: string): { row: number | null; column: number | null } | null {
  const parts = /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(text);
  if (!parts || text === '') return null;
  return {
    row: parts[2] === undefined ? null : Number(parts[2]),
    column: parts[1] === undefined ? null : columnNumberOf(parts[1]),
  };
}
