/** Who signs a list, below those who are on it. */
import { isBlankRow, textAt, type Grid } from '../cells/grid';

interface NamesOfTable {
  readonly nameColumns: readonly number[];
  readonly endRow: number;
}

/** Below people who are numbered, "Pripravila:" over "(Ana Novak)": neither has a number, as a group of people below its caption has. */
export function isSigned(
  grid: Grid,
  row: number,
  { nameColumns, endRow }: NamesOfTable,
  isNumbered: (row: number) => boolean,
): boolean {
  if (!nameColumns.some((column) => /[:：]$/.test(textAt(grid, row, column).text))) return false;
  let next = row + 1;
  while (next < endRow && isBlankRow(grid, next)) next++;
  return !isNumbered(next);
}
