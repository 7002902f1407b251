/** Two tables of the same days beside each other: "Priimek in ime | 2. 3. | 4. 3. | … | Priimek in ime | 2. 3. | 4. 3. | …". */
import { textAt, type Grid } from '../cells/grid';
import { headsNames } from '../words/headings';

const FEWEST_DAYS = 2;

/** The days of each table; all in one where no heading of names stands between them, or a table would be left with a day alone. */
export function besideEachOther<Found extends { readonly column: number }>(
  grid: Grid,
  row: number,
  found: readonly Found[],
): readonly (readonly Found[])[] {
  const tables: Found[][] = [];
  let before = -1;
  for (const day of found) {
    const current = tables.at(-1);
    if (current === undefined || (before >= 0 && standsBetween(grid, row, before + 1, day.column))) tables.push([day]);
    else current.push(day);
    before = day.column;
  }
  return tables.every((days) => days.length >= FEWEST_DAYS) ? tables : [found];
}

/** @param end exclusive */
function standsBetween(grid: Grid, row: number, from: number, end: number): boolean {
  for (let column = from; column < end; column++) if (headsNames(textAt(grid, row, column).heading)) return true;
  return false;
}
