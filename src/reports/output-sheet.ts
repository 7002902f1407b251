/** Rows made into a sheet: what all printed reports have in common. */
import type { PlanChart, SheetPlan } from '../sheet/plan';
import { PALETTE } from '../sheet/styles';
import type { Words } from '../strings';
import { printFooter } from './provenance';
import type { SheetRows } from './sheet-rows';

export interface OutputSheet {
  readonly name: string;
  /** Stands in the footer of each page. */
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
  /** 0-based row of the headings of a sheet that is one table: kept in view and repeated on each page. */
  readonly headerRow?: number;
  /** Columns kept in view. */
  readonly frozenColumns?: number;
  readonly charts?: readonly PlanChart[];
  readonly pageBreaks?: readonly number[];
}

/** Title rows of a sheet of several tables: repeated on each page. */
const HEAD_ROWS = { first: 0, last: 2 };

export function outputSheet(rows: SheetRows, sheet: OutputSheet, words: Words): SheetPlan {
  const { name, title, orientation, headerRow, frozenColumns = 0, charts, pageBreaks } = sheet;
  return {
    name,
    purpose: 'output',
    cells: rows.cells,
    columnWidths: rows.columnWidths,
    rowHeights: rows.rowHeights,
    merges: rows.merges,
    ...(headerRow !== undefined && { freeze: { rows: headerRow + 1, columns: frozenColumns } }),
    ...(charts && { charts }),
    print: {
      orientation,
      titleRows: headerRow === undefined ? HEAD_ROWS : { first: headerRow, last: headerRow },
      ...(frozenColumns > 0 && { titleColumns: { first: 0, last: frozenColumns - 1 } }),
      fitToWidth: 1,
      footer: printFooter(title, words),
      ...(pageBreaks && { pageBreaks }),
    },
    tabColor: PALETTE.accent,
  };
}
