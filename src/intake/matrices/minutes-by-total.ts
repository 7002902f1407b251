/** Numbers under days that are minutes: "Total minutes" beside them is what each row adds up to. */
import { countsMinutes } from '../cells/language';
import { textAt, type Grid } from '../cells/grid';
import type { MatrixShape } from './matrix-shape';

/** So many rows that add up are no chance. */
const FEWEST = 2;

export function areMinutes(grid: Grid, { days, headFirst, headLast, endRow, lastColumn }: MatrixShape): boolean {
  const columns = days.flatMap((day) => day.columns);
  const headsMinutes = (column: number): boolean => {
    for (let row = headFirst; row <= headLast; row++) if (countsMinutes(textAt(grid, row, column).folded)) return true;
    return false;
  };
  for (let column = (columns.at(-1) ?? 0) + 1; column <= lastColumn; column++) {
    if (!headsMinutes(column)) continue;
    const rows = Array.from({ length: endRow - headLast - 1 }, (_, index) => headLast + 1 + index);
    const told = rows.flatMap((row) => {
      const sum = columns.reduce((all, at) => all + numberAt(grid, row, at), 0);
      return sum === 0 ? [] : [sum === numberAt(grid, row, column)];
    });
    if (told.length >= FEWEST && told.every((isSum) => isSum)) return true;
  }
  return false;
}

function numberAt(grid: Grid, row: number, column: number): number {
  const value = grid.at(row, column);
  return typeof value === 'number' ? value : 0;
}
