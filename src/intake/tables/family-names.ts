/** Surnames that stand once over a family: merged over its members, or only in the row of the first of them. */
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';

/** "Družina", "Družina (priimek)". */
const OF_FAMILIES = /(^| )(druzin[ae]|family|families|familie|obitelj|porodica)( |$)/;
/** Headings are so far above the people at most. */
const HEADING_REACH = 3;

/** Of members who stand below each other. */
const LARGEST_FAMILY = 15;

type NameAt = (row: number, column: number) => string;

/**
 * What stands in a cell of a name, or over it. Only for names in two cells, and beside a given name: where both are blank, the
 * row may be of the person above.
 *
 * @param firstRow the first row of people
 */
export function familyNames(grid: Grid, nameColumns: readonly number[], firstRow: number): NameAt {
  const written: NameAt = (row, column) => writtenAt(grid, row, column);
  if (nameColumns.length < 2 || grid.transposed) return written;
  const [surname = 0] = nameColumns;
  const merged = new Map(grid.merged.map((area) => [`${area.firstRow}/${area.firstColumn}`, area]));
  const isOfFamilies = Array.from({ length: Math.min(HEADING_REACH, firstRow) }, (_, step) => firstRow - 1 - step).some(
    (row) => OF_FAMILIES.test(textAt(grid, row, surname).folded),
  );
  if (merged.size === 0 && !isOfFamilies) return written;
  const isNamedBeside = (row: number, column: number): boolean =>
    nameColumns.some((other) => other !== column && !blankAt(grid, row, other));
  return (row, column) => {
    if (!blankAt(grid, row, column) || !isNamedBeside(row, column)) return written(row, column);
    let above = row - 1;
    while (above > firstRow && row - above < LARGEST_FAMILY && blankAt(grid, above, column)) above--;
    if (above < firstRow || blankAt(grid, above, column)) return '';
    const place = grid.place(above, column);
    const area = merged.get(`${place.row}/${place.column}`);
    const isUnder =
      area !== undefined && area.lastColumn === area.firstColumn && grid.place(row, column).row <= area.lastRow;
    return isUnder || (isOfFamilies && column === surname) ? written(above, column) : '';
  };
}
