/**
 * exceljs leaves the results 0, false and '' out of the value of a formula cell (`_copyModel` copies what is true only),
 * and then the cell looks as if nobody had computed it. Mended once for all formula cells.
 */
import ExcelJS from 'exceljs';

/** What the reader is given for an empty text that a formula made: exceljs does not see empty results at all. */
export const EMPTY_RESULT = '\uE0F7';

interface ValueHolder {
  readonly _value: object;
}
interface FormulaModel {
  readonly model: { readonly result?: unknown };
}

export function keepAllResults(): void {
  const cell = new ExcelJS.Workbook().addWorksheet('probe').getCell('A1');
  cell.value = { formula: '0', result: 0 };
  const prototype = Object.getPrototypeOf((cell as unknown as ValueHolder)._value) as object;
  const original = Object.getOwnPropertyDescriptor(prototype, 'value');
  if (!original || (cell.value as { result?: unknown }).result === 0) return;
  Object.defineProperty(prototype, 'value', {
    ...original,
    get(this: FormulaModel) {
      const value = original.get?.call(this) as object;
      const { result } = this.model;
      return result === undefined ? value : { ...value, result };
    },
  });
}

/** Puts '' where the reader was given a stand-in. */
export function restoreEmptyResult(cell: ExcelJS.Cell): void {
  if (cell.type === ExcelJS.ValueType.Formula && cell.result === EMPTY_RESULT) {
    cell.value = { ...(cell.value as ExcelJS.CellFormulaValue), result: '' };
  }
}
