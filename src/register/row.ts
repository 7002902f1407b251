/** Where a record stands in its table, so that an issue can point at one of its cells. */
import { cellAddress } from '../sheet/address';
import type { CellRef, CellValue } from '../sheet/cells';

/** A table as it stands on its sheet: which column (0-based) each known heading is in. Headings that are missing are not in the map. */
export interface TablePlace<Column extends string> {
  readonly sheet: string;
  readonly columns: ReadonlyMap<Column, number>;
  /** 0-based sheet row of the headings. */
  readonly headerRow: number;
}

/** A cell whose content is not what its column holds (a text where a date belongs). Its field in the record is null. */
export interface Unreadable<Column extends string> {
  readonly column: Column;
  /** The content as text. */
  readonly found: string;
}

/** One row of a table. */
export interface RowPlace<Column extends string> {
  readonly table: TablePlace<Column>;
  /** 0-based sheet row. */
  readonly row: number;
  readonly unreadable: readonly Unreadable<Column>[];
}

/** The cell of a column in a row; the row's first cell where the table lacks the column. */
export function cellOf<Column extends string>(place: RowPlace<Column>, column: Column): CellRef {
  const index = place.table.columns.get(column) ?? Math.min(...place.table.columns.values());
  return { sheet: place.table.sheet, cell: cellAddress(place.row, index) };
}

/** What a row holds that cannot be made into its record (a module without its dates): its cells as typed, so that nothing is lost. */
export type AsTyped<Column extends string> = Readonly<Partial<Record<Column, CellValue>>>;
