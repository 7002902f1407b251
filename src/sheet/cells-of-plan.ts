/** A planned sheet as it would be read back: so that what was never written can be read by the same readers. */
import type { CellValue, SheetCells, TableArea } from './cells';
import type { PlanCell, SheetPlan } from './plan';
import { DAYS_OF_1904, isDateFormat } from './serial';
import { STYLES } from './styles';

/**
 * The cells of a plan; a formula gives what the plan expects of it, '' where it does not say.
 *
 * @param date1904 true for a workbook whose dates count from 1904: its serial numbers are lower than the plan's
 */
export function sheetCellsOfPlan(plan: SheetPlan, date1904 = false): SheetCells {
  const lastTableRow = Math.max(-1, ...(plan.tables ?? []).map(({ area }) => area.lastRow));
  const rowCount = Math.max(plan.cells.length, lastTableRow + 1);
  const columnCount = plan.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const values: CellValue[][] = [];
  const numberFormats: string[][] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const cells = plan.cells[row] ?? [];
    values.push(Array.from({ length: columnCount }, (_, column) => valueOf(cells[column], date1904)));
    numberFormats.push(Array.from({ length: columnCount }, (_, column) => formatOf(cells[column])));
  }
  const tables: TableArea[] = (plan.tables ?? []).map(({ name, area }) => ({
    name,
    headerRow: area.firstRow,
    firstColumn: area.firstColumn,
    columnCount: area.lastColumn - area.firstColumn + 1,
    dataRowCount: area.lastRow - area.firstRow,
  }));
  return { name: plan.name, visibility: 'visible', firstRow: 0, firstColumn: 0, values, numberFormats, tables };
}

function valueOf(cell: PlanCell | null | undefined, date1904: boolean): CellValue {
  const value = cell?.value ?? cell?.expected ?? '';
  return date1904 && typeof value === 'number' && isDateFormat(formatOf(cell)) ? value - DAYS_OF_1904 : value;
}
const formatOf = (cell: PlanCell | null | undefined): string => STYLES[cell?.style ?? 'plain'].numberFormat;
