/** The cells that the engine is given. */
import type ExcelJS from 'exceljs';
import type { FormulaArea } from './areas';
import { COVERED, inputOf, rowsOf, typeOf } from './sheet-cells';

/** One number for a cell of a workbook. */
export const keyOf = (sheet: number, row: number, column: number): number =>
  (sheet * 1_048_577 + row) * 16_385 + column;

/** Calls back once for every cell with content inside the areas. */
export function forEachInput(
  sheet: ExcelJS.Worksheet,
  areas: readonly FormulaArea[],
  use: (row: number, column: number, input: string) => void,
): void {
  const rows = rowsOf(sheet);
  const seen = new Set<number>();
  for (const area of areas) {
    for (let row = area.firstRow; row <= Math.min(area.lastRow, rows.length); row += 1) {
      const cells = rows[row - 1]?._cells;
      if (!cells) continue;
      for (let column = area.firstColumn; column <= Math.min(area.lastColumn, cells.length); column += 1) {
        const cell = cells[column - 1];
        const key = keyOf(0, row, column);
        if (!cell || seen.has(key)) continue;
        seen.add(key);
        // A covered cell is empty, whatever exceljs shows there.
        const input = typeOf(cell) === COVERED ? null : inputOf(cell);
        if (input !== null) use(row, column, input);
      }
    }
  }
}
