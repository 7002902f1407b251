/** What stands between and beside the cells of a row that may be a line of days. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import { NAME_HEADINGS } from '../words/headings';

/** Over the days of a week or month its heading may stand as well, in rows that are theirs too. */
const ROWS_OF_HEADING = 3;

/** A heading of names stands left of them, or above with nothing between. */
export function isBesideNames(grid: Grid, row: number, found: readonly { readonly column: number }[]): boolean {
  for (let column = 0; column < (found[0]?.column ?? 0); column++) {
    for (let at = row; at > row - ROWS_OF_HEADING && at >= 0; at--) {
      const match = textAt(grid, at, column).heading;
      if (match && match.coverage >= 0.5 && NAME_HEADINGS.includes(match.heading)) return true;
      if (!blankAt(grid, at, column)) break;
    }
  }
  return false;
}

/** So many of a line's cells differ from the one before. */
export const CHANGES = 0.6;

/** Share of the found cells that differ from the one before. */
export function changes(grid: Grid, row: number, columns: readonly number[]): number {
  const words = columns.map((column) => textAt(grid, row, column).folded);
  return words.slice(1).filter((word, index) => word !== words[index]).length / (words.length - 1);
}

/** Share of the filled cells from the first to the last found column that were found. */
export function spread(grid: Grid, row: number, found: readonly { column: number }[]): number {
  const first = found[0]?.column ?? 0;
  const last = found.at(-1)?.column ?? -1;
  let filled = 0;
  for (let column = first; column <= last; column++) if (!blankAt(grid, row, column)) filled++;
  return filled === 0 ? 0 : found.length / filled;
}
