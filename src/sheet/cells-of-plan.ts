/** A planned sheet as it would be read back: so that what was never written can be read by the same readers. */
import type { CellValue, SheetCells, TableArea } from './cells';
import type { PlanCell, SheetPlan } from './plan';
import { STYLES } from './styles';

/** The cells of a plan; a formula gives what the plan expects of it, '' where it does not say. */
export function sheetCellsOfPlan(plan: SheetPlan): SheetCells {
  const lastTableRow = Math.max(-1, ...(plan.tables ?? []).map(({ area }) => area.lastRow));
  const rowCount = Math.max(plan.cells.length, lastTableRow + 1);
  const columnCount = plan.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const values: CellValue[][] = [];
  const numberFormats: string[][] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const cells = plan.cells[row] ?? [];
    values.push(Array.from({ length: columnCount }, (_, column) => valueOf(cells[column])));
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

const valueOf = (cell: PlanCell | null | undefined): CellValue => cell?.value ?? cell?.expected ?? '';
const formatOf = (cell: PlanCell | null | undefined): string => STYLES[cell?.style ?? 'plain'].numberFormat;
