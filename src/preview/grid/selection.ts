/** What is selected in the grid, and where keys lead. */
import { areaAddress } from '../../sheet/address';
import { parseAreaAddress } from '../../sheet/area-address';

export interface Selection {
  /** The active cell, from which the selection was drawn. */
  readonly row: number;
  readonly column: number;
  /** The far corner; equal to the active cell for one cell. */
  readonly toRow: number;
  readonly toColumn: number;
}

export const oneCell = (row: number, column: number): Selection => ({ row, column, toRow: row, toColumn: column });

export const addressOf = ({ row, column, toRow, toColumn }: Selection): string =>
  areaAddress(Math.min(row, toRow), Math.min(column, toColumn), Math.max(row, toRow), Math.max(column, toColumn));

/** The selection of an address such as `B2:C9`; the first cell where the text is none. */
export function selectionOf(address: string): Selection {
  const area = parseAreaAddress(address);
  if (!area) return oneCell(0, 0);
  return { row: area.firstRow, column: area.firstColumn, toRow: area.lastRow, toColumn: area.lastColumn };
}

export interface Bounds {
  readonly rows: number;
  readonly columns: number;
  /** Rows of a page. */
  readonly page: number;
  /** The last cell that holds something, where Ctrl+End leads. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface Stroke {
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
}

/** Where a key leads from a selection, as in Excel; null if the key is no movement. */
export function moved(from: Selection, { key, shift, ctrl }: Stroke, bounds: Bounds): Selection | null {
  const extends_ = shift && key !== 'Tab' && key !== 'Enter';
  const [row, column] = extends_ ? [from.toRow, from.toColumn] : [from.row, from.column];
  const target = targetOf(key, shift, ctrl, row, column, bounds);
  if (!target) return null;
  const toRow = Math.min(Math.max(target[0], 0), bounds.rows - 1);
  const toColumn = Math.min(Math.max(target[1], 0), bounds.columns - 1);
  return extends_ ? { ...from, toRow, toColumn } : oneCell(toRow, toColumn);
}

function targetOf(
  key: string,
  shift: boolean,
  ctrl: boolean,
  row: number,
  column: number,
  bounds: Bounds,
): readonly [number, number] | null {
  switch (key) {
    case 'ArrowDown':
      return [ctrl ? bounds.lastRow : row + 1, column];
    case 'ArrowUp':
      return [ctrl ? 0 : row - 1, column];
    case 'ArrowRight':
      return [row, ctrl ? bounds.lastColumn : column + 1];
    case 'ArrowLeft':
      return [row, ctrl ? 0 : column - 1];
    case 'Tab':
      return [row, column + (shift ? -1 : 1)];
    case 'Enter':
      return [row + (shift ? -1 : 1), column];
    case 'PageDown':
      return [row + bounds.page, column];
    case 'PageUp':
      return [row - bounds.page, column];
    case 'Home':
      return [ctrl ? 0 : row, 0];
    case 'End':
      return ctrl ? [bounds.lastRow, bounds.lastColumn] : [row, bounds.lastColumn];
    default:
      return null;
  }
}
