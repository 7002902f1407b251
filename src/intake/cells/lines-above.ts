/** The titles of a sheet: what stands in its first rows before the first row of headings. */
import type { TextFacts } from './cell-facts';
import { filledColumns, textAt, type Grid } from './grid';

const FIRST_ROWS = 8;

/** So few cells in a row are a title and what stands beside it; headings are more. */
const MOST_IN_TITLE = 2;

export function titlesAbove(grid: Grid): TextFacts[] {
  const titles: TextFacts[] = [];
  for (let row = 0; row < Math.min(grid.rows, FIRST_ROWS); row++) {
    const filled = filledColumns(grid, row, MOST_IN_TITLE + 1);
    // Below the headings stand data, and few of them perhaps.
    if (filled.length > MOST_IN_TITLE) break;
    titles.push(...filled.map((column) => textAt(grid, row, column)));
  }
  return titles;
}

/** Folded. */
export const linesAbove = (grid: Grid): string[] => titlesAbove(grid).map(({ folded }) => folded);
