/** Excel stores a formula filled down once; here every cell gets its own, so that changing one cell never changes or breaks others. */
import type ExcelJS from 'exceljs';
import { shiftFormula } from '../formulas/references';

export function expandSharedFormulas(workbook: ExcelJS.Workbook): void {
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const value = cell.value;
        if (typeof value !== 'object' || value === null) return;
        if ('sharedFormula' in value) {
          const master = sheet.getCell(value.sharedFormula);
          const formula = shiftFormula(
            master.formula,
            Number(cell.row) - Number(master.row),
            Number(cell.col) - Number(master.col),
          );
          cell.value = withResult(formula, cell.result);
        }
      }),
    );
    // The masters last: the others were computed from them.
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const value = cell.value;
        if (
          typeof value === 'object' &&
          value !== null &&
          'formula' in value &&
          'shareType' in value &&
          value.shareType === 'shared'
        ) {
          cell.value = withResult(value.formula, cell.result);
        }
      }),
    );
  }
}

function withResult(formula: string, result: ExcelJS.CellFormulaValue['result']): ExcelJS.CellFormulaValue {
  return result === undefined ? { formula } : { formula, result };
}
