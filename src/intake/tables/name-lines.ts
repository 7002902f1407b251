/** Cells of names with a second line below each name: what somebody is, "Ana Novak" over "svetovalka", again and again. */
import type { Grid } from '../cells/grid';
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
  return (
    seconds.length >= FEWEST && seconds.length > 0.5 * filled && new Set(seconds).size <= DIFFERENT * seconds.length
  );
}

/** The first line of a cell. */
export const firstLineAt = (grid: Grid, row: number, column: number): string => linesAt(grid, row, column)[0] ?? '';

const linesAt = (grid: Grid, row: number, column: number): string[] =>
  String(grid.at(row, column))
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
