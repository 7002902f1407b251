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

/** "4:30", or a time of Excel, in every cell that is filled. */
export const holdsDurations = (grid: Grid, rows: readonly number[], column: number): boolean =>
  holdsOnly(grid, rows, column, (row) => isTimeAt(grid, row, column) || DURATION.test(textAt(grid, row, column).text));

function holdsOnly(grid: Grid, rows: readonly number[], column: number, is: (row: number) => boolean): boolean {
  const filled = rows.filter((row) => !blankAt(grid, row, column));
  return filled.length >= FEWEST && filled.every(is);
}
