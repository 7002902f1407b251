/** Whether marks stand in the columns of the days of a row, as in the rows of the people above it. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import { meaningOfWord } from '../words/mark-words';
import type { PeopleTable } from './people-table';

/** So many people show how marks are written. */
const MANY = 20;

/** Letters of a mark whose meaning nobody knows. */
const LONGEST_MARK = 8;

/** Below a gap, "Head of department … responsible" is a line of signatures: its words are none of the marks of a person. */
export const hasMark = (grid: Grid, row: number, { entryColumns }: PeopleTable): boolean =>
  entryColumns.some((column) => {
    if (blankAt(grid, row, column)) return false;
    const { text, folded } = textAt(grid, row, column);
    return text.length <= LONGEST_MARK || meaningOfWord(folded) !== null || /\d/.test(text);
  });

/** Far below, only the marks that the people above have make more of them: sums and roles stand there, too. */
export function hasMarkOf(
  grid: Grid,
  row: number,
  { entryColumns }: PeopleTable,
  above: readonly { readonly row: number }[],
): boolean {
  const marksIn = (at: number): string[] =>
    entryColumns.filter((column) => !blankAt(grid, at, column)).map((column) => kindOfMark(grid, at, column));
  const known = new Set(above.slice(0, MANY).flatMap((person) => marksIn(person.row)));
  return known.size === 0 || marksIn(row).some((mark) => known.has(mark) || meaningOfWord(mark) !== null);
}

const kindOfMark = (grid: Grid, row: number, column: number): string =>
  typeof grid.at(row, column) === 'number' ? 'number' : textAt(grid, row, column).folded;
