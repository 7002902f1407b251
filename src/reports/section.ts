/** A titled table on a sheet of several; one without items says so. */
import type { Words } from '../strings';
import { addTable, type ReportColumn, type TableOptions, type TablePosition } from './report-table';
import type { SheetRows } from './sheet-rows';

/** @returns where the table stands, or null if there are no items */
export function addSection<Item>(
  rows: SheetRows,
  title: string,
  columns: readonly ReportColumn<Item>[],
  items: readonly Item[],
  words: Words,
  options: TableOptions = {},
): TablePosition | null {
  rows.add([{ value: title, style: 'section' }]);
  let position: TablePosition | null = null;
  if (items.length === 0) rows.add([{ value: words.say('reports.shared.none'), style: 'label' }]);
  else position = addTable(rows, columns, items, options);
  rows.skip();
  return position;
}
