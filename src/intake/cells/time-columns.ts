/** Columns of times, whatever heads them. */
import { blankAt, isTimeAt, textAt, type Grid } from './grid';

const CLOCK = String.raw`\d{1,2}[:.]\d{2}`;
const SPAN = new RegExp(String.raw`^(?:od )?${CLOCK}\s*(?:h|ure?)?\s*(?:-|–|—|do)\s*${CLOCK}\s*(?:h|ure?)?$`, 'i');
const DURATION = /^\d{1,2}:\d{2}$/;

/** So many cells show what a column holds. */
const FEWEST = 2;

/** "9:00 - 12:00", "od 9:00 do 12:00" in every cell that is filled. */
export const holdsSpans = (grid: Grid, rows: readonly number[], column: number): boolean =>
  holdsOnly(grid, rows, column, (row) => SPAN.test(textAt(grid, row, column).text));

const HOUR = String.raw`\d{1,2}(?:[:.]\d{2})?\s*(?:h|ure?)?`;
const FROM_TO = String.raw`(?:od )?${HOUR}\s*(?:-|–|—|do)\s*${HOUR}`;
const ALL_FROM_TO = new RegExp(String.raw`^${FROM_TO}(?:\s*(?:[,;+&]|in)\s*${FROM_TO})*$`, 'i');

/** "od 9h do 12h", "9 - 11, 12 - 14", whether or not each says so for certain: no cell holds another figure, though some may hold a word. */
export function tellsFromTo(grid: Grid, rows: readonly number[], column: number): boolean {
  const figures = rows.map((row) => textAt(grid, row, column).text).filter((text) => /\d/.test(text));
  return figures.length > 0 && figures.every((text) => ALL_FROM_TO.test(text));
}

/** "4:30", or a time of Excel, in every cell that is filled. */
export const holdsDurations = (grid: Grid, rows: readonly number[], column: number): boolean =>
  holdsOnly(grid, rows, column, (row) => isTimeAt(grid, row, column) || DURATION.test(textAt(grid, row, column).text));

function holdsOnly(grid: Grid, rows: readonly number[], column: number, is: (row: number) => boolean): boolean {
  const filled = rows.filter((row) => !blankAt(grid, row, column));
  return filled.length >= FEWEST && filled.every(is);
}
