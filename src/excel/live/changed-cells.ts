/** A workbook as it was read, with a few cells changed since. */
import { columnIndex, parseCellAddress } from '../../sheet/address';
import type { CellValue, SheetCells, WorkbookCells } from '../../sheet/cells';
import type { Area } from '../../sheet/plan';
import type { RangeContent } from '../read-workbook';

/** The areas of an event's address (`F7`, `F7:G9`, `F7,H7`); null where whole rows or columns changed. */
export function areasOf(address: string): readonly Area[] | null {
  const areas: Area[] = [];
  for (const part of address.split(',')) {
    const [first = '', last = first] = part.slice(part.lastIndexOf('!') + 1).split(':');
    const [from, to] = [parseCellAddress(first), parseCellAddress(last)];
    if (!from || !to) return null;
    areas.push({ firstRow: from.row, firstColumn: from.column, lastRow: to.row, lastColumn: to.column });
  }
  return areas;
}

/** Whether a cell of an issue (`F7`, `F7:G7`, `A:A`) touches one of the areas; an area is taken at its first cell. */
export function isWithin(cell: string, areas: readonly Area[]): boolean {
  const first = cell.split(':')[0] ?? '';
  const place = parseCellAddress(first) ?? { row: 0, column: columnIndex(first) };
  return areas.some(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow <= place.row && place.row <= lastRow && firstColumn <= place.column && place.column <= lastColumn,
  );
}

/** A copy in which the cells of `content` stand on one sheet, which grows where they lie outside of what was read. */
export function withCells(cells: WorkbookCells, sheet: string, content: RangeContent): WorkbookCells {
  return {
    ...cells,
    sheets: cells.sheets.map((each) => (each.name === sheet ? withContent(each, content) : each)),
  };
}

function withContent(
  sheet: SheetCells,
  { rowIndex, columnIndex: left, values, numberFormats }: RangeContent,
): SheetCells {
  const width = values[0]?.length ?? 0;
  const isEmpty = sheet.values.length === 0;
  const firstRow = isEmpty ? rowIndex : Math.min(sheet.firstRow, rowIndex);
  const firstColumn = isEmpty ? left : Math.min(sheet.firstColumn, left);
  const rowCount = Math.max(isEmpty ? 0 : sheet.firstRow + sheet.values.length, rowIndex + values.length) - firstRow;
  const oldWidth = sheet.values[0]?.length ?? 0;
  const columnCount = Math.max(isEmpty ? 0 : sheet.firstColumn + oldWidth, left + width) - firstColumn;
  const isSameShape = firstRow === sheet.firstRow && firstColumn === sheet.firstColumn && columnCount === oldWidth;
  const merged = <T>(old: readonly (readonly T[])[], fresh: readonly (readonly T[])[], blank: T): readonly T[][] =>
    Array.from({ length: rowCount }, (_, row) => {
      const before = old[firstRow + row - sheet.firstRow];
      const after = fresh[firstRow + row - rowIndex];
      // Rows that did not change are the same arrays, so that a change costs what it touches.
      if (before && !after && isSameShape) return before as T[];
      return Array.from({ length: columnCount }, (__, column) => {
        const changed = after?.[firstColumn + column - left];
        return changed ?? before?.[firstColumn + column - sheet.firstColumn] ?? blank;
      });
    });
  return {
    ...sheet,
    firstRow,
    firstColumn,
    values: merged<CellValue>(sheet.values, values, ''),
    numberFormats: merged<string>(sheet.numberFormats, numberFormats, 'General'),
  };
}
