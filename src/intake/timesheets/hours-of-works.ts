/** Columns in pairs that nothing heads as hours: how long, and beside it what was done. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import { amountAt } from '../cells/amounts';
import type { VerticalRun } from './vertical-runs';

const FEWEST = 3;
const QUARTER_OF_AN_HOUR = 15;
const HOUR = 60;

/** True where words alone stand beside the figures, once for several days or on each of them, and some figures are of half an hour: what is counted comes in wholes. */
export function areHoursOfWorks(grid: Grid, { rows }: VerticalRun, columns: readonly number[]): boolean {
  const amountsOf = (column: number): number[] =>
    rows.map((row) => amountAt(grid, row, column) ?? 0).filter((amount) => amount > 0);
  const filled = columns.filter((column) => amountsOf(column).length > 0);
  const amounts = filled.flatMap(amountsOf);
  return (
    amounts.length >= FEWEST &&
    amounts.every((amount) => amount % QUARTER_OF_AN_HOUR === 0) &&
    amounts.some((amount) => amount % HOUR !== 0) &&
    filled.every((column) => holdsWords(grid, rows, column + 1))
  );
}

function holdsWords(grid: Grid, rows: readonly number[], column: number): boolean {
  const filled = rows.filter((row) => !blankAt(grid, row, column));
  return filled.length > 0 && filled.every((row) => /\p{L}{2}/u.test(textAt(grid, row, column).text));
}
