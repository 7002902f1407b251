/** A sheet that holds a legend and little else. */
import { blankAt, type Grid } from '../cells/grid';
import { findLegend, type LegendHit } from './legend-in-sheet';

const MOST_CELLS = 600;
const FEWEST_MARKS = 2;

/** Its marks, or null if the sheet is something else. */
export function legendSheet(grid: Grid): LegendHit[] | null {
  if (grid.rows * grid.columns > MOST_CELLS * 10) return null;
  let filled = 0;
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) if (!blankAt(grid, row, column)) filled++;
  }
  if (filled === 0 || filled > MOST_CELLS) return null;
  const hits = findLegend(grid, () => false);
  // The same mark again and again is a list of attendance, not its legend.
  if (new Set(hits.map(({ mark }) => mark)).size < 0.8 * hits.length) return null;
  const cells = hits.reduce((sum, { explainedAt }) => sum + (explainedAt ? 2 : 1), 0);
  return hits.filter(({ meaning }) => meaning !== 'unclear').length >= FEWEST_MARKS && cells >= 0.5 * filled
    ? hits
    : null;
}
