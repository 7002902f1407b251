/** Where the same people begin again, under headings that are no days: "Opravljene vaje" over "Vaja 1 | Vaja 2", straight below their attendance. */
import { blankAt, isAnyFilled, isBlankRow, textAt, type Grid } from '../cells/grid';
import { meaningOfWord } from '../words/mark-words';
import { PERSON } from './captions';

interface TableAbove {
  readonly nameColumns: readonly number[];
  readonly entryColumns: readonly number[];
  readonly firstRow: number;
  /** Exclusive. */
  readonly endRow: number;
}

/** So many rows may head the table above. */
const HEADING_ROWS = 3;
/** What is shorter may be a mark that nobody has explained. */
const SHORTEST = 3;

/** @param known the people of the table above, by the rows they stand in */
export function beginAgain(
  grid: Grid,
  row: number,
  table: TableAbove,
  known: readonly { readonly row: number }[],
): boolean {
  if (isOfSomebody(grid, row, table)) return false;
  const heading = isTitle(grid, row) ? nextRow(grid, row, table.endRow) : row;
  if (!headsOther(grid, heading, table)) return false;
  const nameIn = (at: number): string => table.nameColumns.map((column) => textAt(grid, at, column).folded).join(' ');
  const names = new Set(known.map((person) => nameIn(person.row)));
  const [first, second] = [heading, nextRow(grid, heading, table.endRow)].map((at) => nextRow(grid, at, table.endRow));
  const isKnown = (at: number | undefined): boolean =>
    at !== undefined && at < table.endRow && names.has(nameIn(at)) && nameIn(at).trim() !== '';
  return isKnown(first) && (known.length < 2 || isKnown(second));
}

/** Nearly every row: a name that heads nothing, and entries behind it. */
const isOfSomebody = (grid: Grid, row: number, { nameColumns, entryColumns }: TableAbove): boolean =>
  nameColumns.some((column) => !blankAt(grid, row, column) && textAt(grid, row, column).heading === null) &&
  isAnyFilled(grid, row, entryColumns);

/** Alone in its row. */
function isTitle(grid: Grid, row: number): boolean {
  const filled = Array.from({ length: grid.columns }, (_, column) => column).filter(
    (column) => !blankAt(grid, row, column),
  );
  return filled.length === 1 && textAt(grid, row, filled[0] ?? 0).text !== '';
}

function nextRow(grid: Grid, row: number, end: number): number {
  let next = row + 1;
  while (next < end && isBlankRow(grid, next)) next++;
  return next;
}

/** No name, or the heading of names again; over the marks words of which each is another, and none the days' own topic. */
function headsOther(grid: Grid, row: number, { nameColumns, entryColumns, firstRow, endRow }: TableAbove): boolean {
  if (row >= endRow) return false;
  const isUnnamed = nameColumns.every((column) => {
    const { heading } = textAt(grid, row, column);
    return (
      blankAt(grid, row, column) || (heading !== null && heading.coverage >= 0.6 && PERSON.includes(heading.heading))
    );
  });
  const filled = entryColumns.filter((column) => !blankAt(grid, row, column));
  const above = Array.from({ length: HEADING_ROWS }, (_, step) => firstRow - 1 - step).filter((at) => at >= 0);
  const words = filled.map((column) => textAt(grid, row, column).folded);
  return (
    isUnnamed &&
    filled.length > 0 &&
    new Set(words).size === words.length &&
    filled.every((column) => {
      const { text, folded, day } = textAt(grid, row, column);
      const isWord = text.length >= SHORTEST && /\p{L}/u.test(text) && meaningOfWord(folded) === null;
      return (
        isWord && (day?.weekdays ?? null) === null && above.every((at) => textAt(grid, at, column).folded !== folded)
      );
    })
  );
}
