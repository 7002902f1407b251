/** What a grid needs to paint a sheet: texts and looks of the cells, sizes, merged areas, frozen panes. */
import type { Worksheet } from 'exceljs';
import type { Book } from '../model/book';
import type { Area } from '../model/area';
import { cellsOfRow, formulaOf, isCovered, rowsOfSheet, valueOf, type WireValue } from '../model/cells';
import { mergedAreas } from '../model/merges';
import { noteText } from '../model/notes';
import { columnWidth, isColumnHidden, isRowHidden, rowHeight } from '../model/sizes';
import { cellText } from '../model/text';
import { usedArea } from '../model/used';
import { webColor } from '../model/colors';
import { frozen } from '../objects/freeze-panes';
import { type ChartView, chartViews } from './chart-views';
import { type CellLook, conditionalLooks, lookOf } from './looks';

export interface CellView extends CellLook {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly text: string;
  readonly value: WireValue;
  readonly formula: string | null;
  readonly note: string | null;
}

export interface SheetView {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor: string | null;
  readonly showGridlines: boolean;
  /** One past the last row and column that anything is in. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Cells that hold or show something, in rows. Cells covered by a merged area are left out. */
  readonly cells: readonly CellView[];
  /** Points, for each column up to `columnCount`; 0 = hidden. */
  readonly columnWidths: readonly number[];
  /** Points, for each row up to `rowCount`; 0 = hidden. */
  readonly rowHeights: readonly number[];
  readonly merges: readonly Area[];
  readonly charts: readonly ChartView[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** The sheet as it looks now, formulas computed and conditional formats evaluated. */
export function viewOf(book: Book, sheet: Worksheet): SheetView {
  book.calculate();
  const used = usedArea(sheet, false);
  const rowCount = used ? used.bottom + 1 : 0;
  const columnCount = used ? used.right + 1 : 0;
  const { rows, columns } = frozen(sheet);
  return {
    name: sheet.name,
    visibility: sheet.state,
    tabColor: webColor(sheet.properties.tabColor),
    showGridlines: sheet.views[0]?.showGridLines ?? true,
    rowCount,
    columnCount,
    cells: cellViews(book, sheet),
    columnWidths: Array.from({ length: columnCount }, (_, column) =>
      isColumnHidden(sheet, column) ? 0 : columnWidth(sheet, column),
    ),
    rowHeights: Array.from({ length: rowCount }, (_, row) => (isRowHidden(sheet, row) ? 0 : rowHeight(sheet, row))),
    merges: mergedAreas(sheet),
    charts: chartViews(book, sheet),
    frozenRows: rows,
    frozenColumns: columns,
  };
}

function cellViews(book: Book, sheet: Worksheet): readonly CellView[] {
  const { date1904 } = book.extras;
  const conditional = conditionalLooks(book, sheet);
  const views: CellView[] = [];
  for (const row of rowsOfSheet(sheet)) {
    if (!row) continue;
    for (const cell of cellsOfRow(row)) {
      if (!cell || isCovered(cell)) continue;
      const column = Number(cell.col) - 1;
      const value = valueOf(cell, date1904);
      const own = lookOf(cell, value);
      const changes = conditional(row.number - 1, column);
      const look = changes ? { ...own, ...changes } : own;
      // One shape for all cells: a sheet may have a hundred thousand of them.
      views.push({
        row: row.number - 1,
        column,
        address: cell.address,
        text: cellText(cell, date1904),
        value,
        formula: formulaOf(cell),
        note: noteText(cell.note),
        fill: look.fill,
        color: look.color,
        bold: look.bold,
        italic: look.italic,
        underline: look.underline,
        strike: look.strike,
        fontSize: look.fontSize,
        fontName: look.fontName,
        horizontal: look.horizontal,
        vertical: look.vertical,
        wrap: look.wrap,
        indent: look.indent,
        borders: look.borders,
      });
    }
  }
  return views;
}
