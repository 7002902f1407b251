/**
 * Sign-in lists of several days below each other on one sheet: the same form again, with the title and the day of its page
 * over its heading. Read as one list, all of them would be of the first day.
 */
import { blankAt, isBlankRow, textAt, type Grid } from '../cells/grid';
import { completeDate, dayCellAt } from '../cells/day-cell';
import { dateInText } from '../days/date-above';
import type { ColumnMeaning } from '../tables/columns';
import { hasNameHeading, type ListShape } from './list-shape';

/** Rows of the sheet, the last one exclusive. */
export interface Page {
  readonly from: number;
  readonly to: number;
}

/** A title may have so many rows more than that of the first page. */
const LONGER = 2;
/** The labels of a form stand in its first columns. */
const WIDTH = 12;

/** None where the sheet is one list, perhaps with its heading again over the next page of the same day. */
export function pagesOf(grid: Grid, shape: ListShape): Page[] {
  if (!hasNameHeading(shape) || shape.headingRow < 1) return [];
  const [first, ...others] = headingsLike(grid, shape);
  if (first === undefined || others.length === 0) return [];
  const words = new Set<string>();
  const dayWords = new Set<string>();
  for (let row = 0; row < first; row++) {
    const word = firstWord(grid, row);
    if (word === '') continue;
    words.add(word);
    if (saysDay(grid, row)) dayWords.add(word);
  }
  if (dayWords.size === 0) return [];
  const starts: number[] = [];
  let before = first;
  for (const heading of others) {
    const from = titleStart(grid, Math.max(before + 1, heading - first - LONGER), heading, words);
    // A day that is not filled in yet is not that of the page before.
    if (from !== null && rowsOf(from, heading).some((row) => dayWords.has(firstWord(grid, row)) || saysDay(grid, row)))
      starts.push(from);
    before = heading;
  }
  if (starts.length === 0) return [];
  return [0, ...starts].map((from, index, all) => ({ from, to: all[index + 1] ?? grid.rows }));
}

const rowsOf = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, step) => from + step);

/** So much of a heading stands over each page in the same meaning, perhaps in another word. */
const ALIKE = 0.6;

/** The (lowest) heading rows over names and other columns by the same meanings. */
function headingsLike(grid: Grid, { headingRow, meanings, nameColumns }: ListShape): number[] {
  const told = meanings.filter(({ heading, coverage, row }) => heading !== null && coverage >= 0.3 && row >= 0);
  const [name] = told.filter(({ column }) => nameColumns.includes(column));
  if (name === undefined || told.length < 2) return [];
  const isMeant = (row: number, { heading, ...at }: ColumnMeaning): boolean =>
    textAt(grid, row + at.row - headingRow, at.column).heading?.heading === heading;
  return rowsOf(headingRow - name.row, grid.rows).filter(
    (row) => isMeant(row, name) && told.filter((each) => isMeant(row, each)).length >= ALIKE * told.length,
  );
}

/** Where the title over a heading begins: the highest row above it that begins as one of the first page's titles does; null without one. */
function titleStart(grid: Grid, top: number, heading: number, words: ReadonlySet<string>): number | null {
  let start: number | null = null;
  for (let row = heading - 1; row >= top; row--) {
    if (words.has(firstWord(grid, row))) start = row;
    else if (!isBlankRow(grid, row) && filledIn(grid, row).length > 1) break;
  }
  return start;
}

const filledIn = (grid: Grid, row: number): number[] =>
  rowsOf(0, Math.min(grid.columns, WIDTH)).filter((column) => !blankAt(grid, row, column));

/** "lista" of "Lista prisotnosti", "datum" of "Datum: 3. 2. 2020", a sign for a day that stands alone, '' for a number. */
function firstWord(grid: Grid, row: number): string {
  const [column] = filledIn(grid, row);
  if (column === undefined) return '';
  const { text, folded } = textAt(grid, row, column);
  if (!text.includes(':') && completeDate(dayCellAt(grid, row, column)) !== null) return '#';
  return /^\p{L}+/u.exec(folded)?.[0] ?? '';
}

const saysDay = (grid: Grid, row: number): boolean =>
  filledIn(grid, row).some(
    (column) =>
      completeDate(dayCellAt(grid, row, column)) !== null || dateInText(textAt(grid, row, column).text) !== null,
  );
