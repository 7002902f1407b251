/** What the grid needs to know of a worksheet to paint it. Rows and columns are 0-based. */
import type { Area } from '../../sheet/plan';

/** How a cell looks, in the browser's terms. Absent = as a plain cell. */
export interface CellLook {
  /** CSS colours. */
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** In points; 11 where absent. */
  readonly size?: number;
  readonly font?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Pixels. */
  readonly indent?: number;
  /** CSS borders, e.g. `1px solid #000`. */
  readonly top?: string;
  readonly right?: string;
  readonly bottom?: string;
  readonly left?: string;
}

export interface GridCell {
  /** As displayed. */
  readonly text: string;
  /** As it would stand in the formula bar: a formula with `=`, or the bare value. */
  readonly source: string;
  /** The value where it is a number. */
  readonly number: number | null;
  readonly kind: 'text' | 'number' | 'boolean' | 'error' | 'empty';
  readonly look: CellLook;
  readonly note: string | null;
}

export interface GridChart {
  readonly kind: 'column' | 'stackedColumn' | 'bar' | 'stackedBar' | 'line' | 'pie';
  readonly title: string | null;
  /** Cells that the chart covers. */
  readonly place: Area;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

export interface SheetView {
  readonly name: string;
  /** Rows and columns that hold something. */
  readonly usedRows: number;
  readonly usedColumns: number;
  /** Pixels; 0 where hidden. */
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  /** Null for an empty, unstyled cell. */
  cell(row: number, column: number): GridCell | null;
  readonly merges: readonly Area[];
  readonly charts: readonly GridChart[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
}
