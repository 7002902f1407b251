/** The legend of a timesheet: "LD – letni dopust, BOL – bolniška" above its days or below them. */
import type { Grid } from '../cells/grid';
import { findLegend, type LegendHit } from '../marks/legend-in-sheet';
import { findVerticalRuns } from './vertical-runs';

/** Above the days headings stand beside each other, of which one may look like the meaning of the next: only below them two cells make an explanation. */
export function legendBesideDays(grid: Grid): readonly LegendHit[] {
  const rows = new Set(findVerticalRuns(grid).flatMap((run) => run.rows));
  const last = [...rows].reduce((lowest, row) => Math.max(lowest, row), -1);
  return findLegend(grid, (row) => rows.has(row)).filter(({ row, explainedAt }) => explainedAt === null || row > last);
}
