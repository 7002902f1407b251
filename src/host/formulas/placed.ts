/** Formulas in their cells, and the cells that they fill. */
import type ExcelJS from 'exceljs';
import { areaOf, type FormulaArea } from './areas';
import type { TranslatedFormula } from './translate';

export interface PlacedFormula {
  readonly cell: ExcelJS.Cell;
  readonly sheet: ExcelJS.Worksheet;
  readonly row: number;
  readonly column: number;
  /** null where the engine cannot compute it. */
  readonly translated: TranslatedFormula | null;
}

interface ArrayFormula {
  readonly shareType?: string;
  readonly ref?: string;
}

export function arrayAreaOf(cell: ExcelJS.Cell): FormulaArea | null {
  const { shareType, ref } = cell.value as ArrayFormula;
  return shareType === 'array' && ref ? areaOf(ref) : null;
}

/** A cell that a formula fills: its own, and for an array formula the others of its area. */
export interface Output {
  readonly formula: PlacedFormula;
  readonly row: number;
  readonly column: number;
}

export function outputsOf(formula: PlacedFormula): Output[] {
  const area = arrayAreaOf(formula.cell);
  if (!area) return [{ formula, row: formula.row, column: formula.column }];
  const outputs: Output[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) outputs.push({ formula, row, column });
  }
  return outputs;
}

export const sizeOf = (area: FormulaArea): [width: number, height: number] => [
  area.lastColumn - area.firstColumn + 1,
  area.lastRow - area.firstRow + 1,
];

export function writeResult({ formula, row, column }: Output, result: unknown): void {
  const { cell, sheet } = formula;
  if (row === formula.row && column === formula.column)
    cell.value = { ...(cell.value as ExcelJS.CellFormulaValue), result } as ExcelJS.CellValue;
  else sheet.getCell(row, column).value = result as ExcelJS.CellValue;
}
