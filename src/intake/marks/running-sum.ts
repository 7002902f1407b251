/** A column in which every row adds its hours to those above it: 8:00, 15:40, 23:40, 23:40 … No figure in it is of its day. */
import { isTimeAt, type Grid } from '../cells/grid';

/** So few may grow by chance. */
const FEWEST = 5;

/** True where the figures never fall and in the end are more than a day has. */
export function isRunningSum(grid: Grid, rows: readonly number[], column: number): boolean {
  const figures: number[] = [];
  for (const row of rows) {
    const value = grid.at(row, column);
    if (typeof value === 'number') figures.push(isTimeAt(grid, row, column) ? value * 24 : value);
  }
  return (
    figures.length >= FEWEST &&
    figures.every((figure, index) => figure >= (figures[index - 1] ?? 0)) &&
    (figures.at(-1) ?? 0) > 24
  );
}
