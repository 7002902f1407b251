/** Cells of names with a second line below each name, or behind a gap: what somebody is, "Ana Novak" over "svetovalka", again and again. */
import { textAt, type Grid } from '../cells/grid';
import { isGivenName } from '../words/given-names';
import { fold } from '../words/text';

/** So many cells show it. */
const FEWEST = 4;
const SAMPLE = 200;
/** Nobody else's job is a rarer name: so many of the second lines differ at most. */
const DIFFERENT = 0.5;

/** True where the second line of most cells of a column says what people are; surname over given name says who. */
export function saysWhatBelow(grid: Grid, column: number, firstRow: number, endRow: number): boolean {
  const seconds: string[] = [];
  let filled = 0;
  for (let row = firstRow; row < Math.min(endRow, firstRow + SAMPLE); row++) {
    const [first = '', second, ...more] = linesAt(grid, row, column);
    if (first !== '') filled++;
    if (second !== undefined && more.length === 0 && first.includes(' ') && !isGivenName(fold(second)))
      seconds.push(second);
  }
  const isUsual = seconds.length >= FEWEST && seconds.length > 0.5 * filled;
  return isUsual && (new Set(seconds).size <= DIFFERENT * seconds.length || headsJobs(grid, column, firstRow));
}

const REACH = 5;
const JOBS =
  /(^| )(dolznost|delovno mesto|funkcij[ae]|polozaj|poklic|position|job title|occupation|stellung|funktion|beruf|radno mesto|duznost|должность|посада|stanowisko|pracovni pozice)( |$)/;

/** "Priimek in ime, delovno mesto": both are looked for in one cell, however rare a job is. */
function headsJobs(grid: Grid, column: number, firstRow: number): boolean {
  for (let row = firstRow - 1; row >= Math.max(0, firstRow - REACH); row--)
    if (JOBS.test(textAt(grid, row, column).folded)) return true;
  return false;
}

/** The first line of a cell. */
export const firstLineAt = (grid: Grid, row: number, column: number): string => linesAt(grid, row, column)[0] ?? '';

/** Lines, or what is set apart by blanks as if it stood in a column of its own. */
const PARTED = /[\r\n]+|[ \u00a0]{3,}/;

const linesAt = (grid: Grid, row: number, column: number): string[] =>
  String(grid.at(row, column))
    .trim()
    .split(PARTED)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
