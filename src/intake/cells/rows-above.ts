/** What the rows above a table say, each row looked at once however many tables of a sheet stand one under another. */
import type { Grid } from './grid';

interface Seen<Found> {
  /** Rows looked at so far, from the top. */
  rows: number;
  readonly found: Found[];
}

/**
 * @param look what one row says
 * @returns everything that the rows from the top to `lastRow` (inclusive) say, from top to bottom; perhaps also what later
 *   rows say, so that finds carry their row
 */
export function lookedAtOnce<Found>(
  look: (grid: Grid, row: number) => Iterable<Found>,
): (grid: Grid, lastRow: number) => readonly Found[] {
  const known = new WeakMap<Grid, Seen<Found>>();
  return (grid, lastRow) => {
    const seen = known.get(grid) ?? { rows: 0, found: [] };
    known.set(grid, seen);
    for (; seen.rows <= lastRow; seen.rows++) seen.found.push(...look(grid, seen.rows));
    return seen.found;
  };
}
