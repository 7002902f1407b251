/** Measures of the grid in pixels. */
export const HEADER_HEIGHT = 24;

/** Lines that are selected, both ends included. */
export interface SelectedSpan {
  readonly first: number;
  readonly last: number;
}

/** Room for the digits of the last row's number. */
export const rowHeaderWidth = (rows: number): number => Math.max(44, 16 + String(rows).length * 9);
