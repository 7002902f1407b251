/** From when to when in one cell: "9:00 - 12:00" under "Ura", "Termin" or "Prisotnost". */
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { VerticalRun } from './vertical-runs';

const CLOCK = String.raw`\d{1,2}[:.]\d{2}`;
const SPAN = new RegExp(String.raw`^(?:od )?${CLOCK}\s*(?:h|ure?)?\s*(?:-|–|—|do)\s*${CLOCK}\s*(?:h|ure?)?$`, 'i');

/** So many of them show what a column holds. */
const FEWEST = 2;

/** The columns right of the days, up to `end`, that hold nothing else. */
export function spanColumns(grid: Grid, { column, rows }: VerticalRun, end: number): number[] {
  const found: number[] = [];
  for (let at = column + 1; at <= Math.min(end, grid.columns - 1); at++) {
    const filled = rows.filter((row) => !blankAt(grid, row, at));
    if (filled.length >= FEWEST && filled.every((row) => SPAN.test(textAt(grid, row, at).text))) found.push(at);
  }
  return found;
}
