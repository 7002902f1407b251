/**
 * How a table that stands is brought to new content where it stands: some cells written, rows added at its end, rows
 * deleted. Everything else of its sheet – looks, widths, filters, notes, staff's columns, whatever refers to it – stays.
 */
import type { CellValue, SheetCells, TableArea } from './cells';

/** A cell to be written. Positions are 0-based sheet positions before any row is deleted. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  /** As it is to stand: serial numbers in the workbook's own date system; a string is a text whatever it looks like. */
  readonly value: CellValue;
  /** Given where the cell's number format has to change for the value to stay what it is. */
  readonly numberFormat?: string;
}

export interface TableUpdate {
  readonly table: TableArea;
  /** In rows, then columns; rows beyond the table's last are those of `added`. Cells beside the table may be among them. */
  readonly written: readonly WrittenCell[];
  /** Rows to be added below the last. */
  readonly added: number;
  /** Number format of each column of the added rows, by 0-based sheet column; staff's own columns are not in it. */
  readonly addedFormats: ReadonlyMap<number, string>;
  /** Sheet rows to be deleted, in order, once everything is written; never an added one. */
  readonly removed: readonly number[];
}

export const isEmptyUpdate = ({ written, added, removed }: TableUpdate): boolean =>
  written.length === 0 && added === 0 && removed.length === 0;

/** 0-based sheet row of the first row below the table's data. */
export const rowBelow = ({ headerRow, dataRowCount }: TableArea): number => headerRow + 1 + dataRowCount;

/**
 * The sheet's cells as they will be after the update. What stands below the table moves with its end, in the table's own columns
 * alone, as in Excel.
 */
export function updatedSheet(sheet: SheetCells, update: TableUpdate): SheetCells {
  const { table, written, added, addedFormats, removed } = update;
  const rowCount = Math.max(sheet.firstRow + sheet.values.length, rowBelow(table)) + added;
  const width = sheet.firstColumn + (sheet.values[0]?.length ?? 0);
  const columnCount = written.reduce((widest, { column }) => Math.max(widest, column + 1), width);
  const at = <Cell>(cells: readonly (readonly Cell[])[], row: number, column: number): Cell | undefined =>
    cells[row - sheet.firstRow]?.[column - sheet.firstColumn];
  const isInTable = (column: number): boolean =>
    column >= table.firstColumn && column < table.firstColumn + table.columnCount;
  const grid = <Cell>(cells: readonly (readonly Cell[])[], blank: Cell): Cell[][] =>
    Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_, column) => {
        const isMoved = isInTable(column) && row >= rowBelow(table);
        return at(cells, isMoved ? row - added : row, column) ?? blank;
      }),
    );
  const values = grid<CellValue>(sheet.values, '');
  const formats = grid(sheet.numberFormats, 'General');
  for (let row = rowBelow(table); row < rowBelow(table) + added; row += 1) {
    for (let column = table.firstColumn; column < table.firstColumn + table.columnCount; column += 1) {
      set(values, row, column, '');
      set(formats, row, column, addedFormats.get(column) ?? 'General');
    }
  }
  for (const { row, column, value, numberFormat } of written) {
    set(values, row, column, value);
    if (numberFormat !== undefined) set(formats, row, column, numberFormat);
  }
  return {
    ...sheet,
    firstRow: 0,
    firstColumn: 0,
    values: withoutRows(values, '', removed, isInTable),
    numberFormats: withoutRows(formats, 'General', removed, isInTable),
    tables: sheet.tables.map((one) =>
      one.name === table.name ? { ...one, dataRowCount: table.dataRowCount + added - removed.length } : one,
    ),
  };
}

function set<Cell>(cells: readonly Cell[][], row: number, column: number, cell: Cell): void {
  const line = cells[row];
  if (line) line[column] = cell;
}

function withoutRows<Cell>(
  cells: readonly (readonly Cell[])[],
  blank: Cell,
  removed: readonly number[],
  isInTable: (column: number) => boolean,
): (readonly Cell[])[] {
  if (removed.length === 0) return [...cells];
  const gone = new Set(removed);
  const left = cells.filter((_, row) => !gone.has(row));
  return cells.map((line, row) =>
    line.map((cell, column) => (isInTable(column) ? (left[row]?.[column] ?? blank) : cell)),
  );
}
