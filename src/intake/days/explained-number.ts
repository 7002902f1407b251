/** "1 | prisotna" beside the days of a month: what a 1 below them means, not their first day again. */
import type { DayCell } from '../cells/day-cell';
import { textAt, type Grid } from '../cells/grid';
import { meaningOfExplanation } from '../words/mark-words';

interface Found {
  readonly column: number;
  readonly cell: DayCell;
}

/** Without the last number where it stands apart from the days, falls behind them and is explained by the word beside it. */
export function withoutExplained(grid: Grid, row: number, found: readonly Found[]): readonly Found[] {
  const [before, last] = found.slice(-2);
  if (before?.cell.kind !== 'number' || last?.cell.kind !== 'number') return found;
  const standsApart = last.column > before.column + 1 && last.cell.day < before.cell.day;
  return standsApart && meaningOfExplanation(textAt(grid, row, last.column + 1).folded) !== null
    ? found.slice(0, -1)
    : found;
}
