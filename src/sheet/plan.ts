/**
 * SheetPlan: a worksheet described as data. The pure rooms make plans, `excel/` writes them in bulk, tests read them.
 * All rows and columns are 0-based; areas include both ends.
 */
import type { StyleName } from './styles';
import type { TableUpdate } from './table-update';

export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** One cell. A string in `value` is written as text whatever it looks like; a formula is Excel's en-US syntax with `=`. */
export interface PlanCell {
  readonly value?: string | number | boolean;
  readonly formula?: string;
  /** What the formula gives, where the plan's maker knows it: for tests and for readers of the plan; never written. */
  readonly expected?: string | number;
  readonly style?: StyleName;
}

export interface PlanTable {
  readonly name: string;
  /** Header row included. A table without data has one empty row below its header, as Excel wants it. */
  readonly area: Area;
}

/** A drop-down or an input rule on cells. */
export type PlanValidation = {
  readonly area: Area;
  /** Title and text of the hint shown when the cell is selected. */
  readonly prompt?: { readonly title: string; readonly message: string };
  /** `stop` refuses other input, `warning` asks, `information` only tells; without it any input is taken and the drop-down only helps. */
  readonly onError?: 'stop' | 'warning' | 'information';
} & (
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'listFrom'; readonly source: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'decimal'; readonly min: number; readonly max: number }
);

/** A conditional format that stays with a made sheet (shaded free days …), by a formula relative to the area's first cell. */
export interface PlanConditionalFormat {
  readonly area: Area;
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
}

export interface PlanChart {
  readonly kind: 'column' | 'stackedColumn' | 'bar' | 'line' | 'pie';
  readonly title: string;
  /** Header row and category column included. */
  readonly data: Area;
  readonly seriesBy: 'columns' | 'rows';
  /** Cells that the chart covers. */
  readonly place: Area;
}

export interface PlanPrint {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on every page, e.g. `{ first: 0, last: 4 }`. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** Pages wide; heights flow. Always A4. */
  readonly fitToWidth: number;
  readonly area?: Area;
  /** Footer texts; `&P` page, `&N` pages as Excel writes them. */
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
  /** Rows before which a new page begins. */
  readonly pageBreaks?: readonly number[];
}

export interface SheetPlan {
  /** 1–31 characters, none of `: \ / ? * [ ]`. */
  readonly name: string;
  /** `register` = tables that staff may type into; `output` = made anew at will, removed by one button; `form` = a month sheet for staff. */
  readonly purpose: 'register' | 'output' | 'form';
  /** From A1; rows may be of different length; null leaves a cell empty and unstyled. */
  readonly cells: readonly (readonly (PlanCell | null)[])[];
  /** Column widths in characters of the standard font, from A. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows that need one. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly merges?: readonly Area[];
  readonly tables?: readonly PlanTable[];
  readonly validations?: readonly PlanValidation[];
  readonly conditionalFormats?: readonly PlanConditionalFormat[];
  /** Workbook-wide defined names. */
  readonly names?: readonly { readonly name: string; readonly area: Area }[];
  readonly charts?: readonly PlanChart[];
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print?: PlanPrint;
  readonly tabColor?: string;
  /** Protected against accidental edits (no password). */
  readonly protect?: boolean;
  /** How the sheet that stands under this name gets the plan's records without being made anew. */
  readonly update?: TableUpdate;
}
