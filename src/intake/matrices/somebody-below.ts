/** Whether the row below the days is somebody's, whose name is made of words of headings: "Mesec | Črt", "Mesec | Rok". */
import type { DayAxis } from '../days/day-axis';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { canBeName, isFullName } from '../people/name-words';
import { NAME_HEADINGS } from '../words/headings';

/** So many rows above the days may head the names. */
const ROWS_ABOVE = 2;

/** @param firstColumn of the columns left of the days; `lastColumn` is included */
export function namesSomebody(
  grid: Grid,
  { firstRow, lastRow }: DayAxis,
  row: number,
  firstColumn: number,
  lastColumn: number,
): boolean {
  const isNameHeading = (at: number, column: number): boolean => {
    const match = textAt(grid, at, column).heading;
    return match !== null && match.coverage >= 0.6 && NAME_HEADINGS.includes(match.heading);
  };
  const names: number[] = [];
  for (let column = firstColumn; column <= lastColumn; column++)
    for (let at = lastRow; at >= Math.max(0, firstRow - ROWS_ABOVE); at--)
      if (isNameHeading(at, column)) {
        names.push(column);
        break;
      }
  if (names.length === 0 || names.some((column) => blankAt(grid, row, column) || isNameHeading(row, column)))
    return false;
  const facts = names.map((column) => textAt(grid, row, column));
  return names.length === 1
    ? facts.every(isFullName)
    : facts.some(canBeName) && facts.every((part) => part.heading === null || canBeName(part));
}
