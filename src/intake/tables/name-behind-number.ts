/** Names that slipped into the column of the numbers beside them: "CC 1017 | Ana Novak" and below it "CC 1018 Bor Kos | ". */
import { blankAt, isAnyFilled, textAt, writtenAt, type Grid } from '../cells/grid';
import { codeBefore } from '../people/name-note';
import { looksLikeName } from '../people/names';

export interface BehindNumber {
  readonly column: number;
  readonly name: string;
}

const NUMBER = /^(?:\p{Lu}{1,6}[ -]?)?\d{3,}\p{L}?$/u;
/** So many rows show what the column holds. */
const FEWEST = 2;

/**
 * The name behind the number in a row whose own cells for it are blank.
 *
 * @param rows those of the table: wherever they have a name in its place, a bare number stands before it
 */
export function nameBehindNumber(
  grid: Grid,
  row: number,
  nameColumns: readonly number[],
  rows: { readonly firstRow: number; readonly endRow: number },
): BehindNumber | null {
  const column = Math.min(...nameColumns) - 1;
  if (column < 0 || isAnyFilled(grid, row, nameColumns)) return null;
  const { text } = textAt(grid, row, column);
  const name = text.slice(codeBefore(text).length);
  if (name === text || !name.includes(' ') || !looksLikeName(grid.cache.text(name))) return null;
  let numbered = 0;
  for (let at = rows.firstRow; at < rows.endRow; at++) {
    if (nameColumns.every((each) => blankAt(grid, at, each))) continue;
    if (!NUMBER.test(writtenAt(grid, at, column))) return null;
    numbered++;
  }
  return numbered >= FEWEST ? { column, name } : null;
}
