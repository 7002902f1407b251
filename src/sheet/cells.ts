/** What a workbook's cells look like once they are read: plain arrays, no Excel objects. */
import type { Area } from './plan';

/** A cell's value as Excel gives it: '' = empty, dates and times are serial numbers, error values are texts like '#N/A'. */
export type CellValue = string | number | boolean;

/** A cell by its address, as an issue or a source names it. */
export interface CellRef {
  /** A sheet of the open workbook, or of another file: `[prijave.csv]Januar` (`other-file.ts`). */
  readonly sheet: string;
  /** A1 style without `$`, e.g. `F7`; an area where one cell is not enough. */
  readonly cell: string;
}

/** An Excel table (ListObject) on a sheet. Rows and columns are 0-based positions on the sheet. */
export interface TableArea {
  readonly name: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  /** Rows below the header, without a totals row. */
  readonly dataRowCount: number;
}

/** A note of staff's at a cell; 0-based place on the sheet. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The used part of one worksheet. */
export interface SheetCells {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** 0-based sheet row of `values[0]`. */
  readonly firstRow: number;
  /** 0-based sheet column of `values[…][0]`. */
  readonly firstColumn: number;
  /** Rectangular; no rows for an empty sheet. */
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape as `values`; Excel's en-US codes, e.g. `General`, `d. m. yyyy`. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly tables: readonly TableArea[];
  /** Merged areas by their 0-based places on the sheet; what is written over one stands in its first cell, the others are empty. Absent where the host does not tell. */
  readonly merged?: readonly Area[];
  /** Absent where the host does not tell. */
  readonly notes?: readonly CellNote[];
}

/** Everything that is read of a workbook. */
export interface WorkbookCells {
  /** File name with extension, '' where the host does not tell. */
  readonly name: string;
  /** In workbook order. */
  readonly sheets: readonly SheetCells[];
  /** True where dates count from 1904 (old Mac files): serial 0 = 1904-01-01. */
  readonly date1904: boolean;
}
