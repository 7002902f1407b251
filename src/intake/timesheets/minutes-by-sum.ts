/** Minutes that no heading calls so: 90, 60 and 225 with 6.25 below them, which is their sum in hours. */
import { isTimeAt, serialDateAt, type Grid } from '../cells/grid';

/** Two numbers may have such a sum by chance. */
const FEWEST = 3;
const MINUTES_OF_DAY = 1440;

const proven = new WeakMap<Grid, Map<number, boolean>>();

/** Whether the last figure of the column is the sum of all above it in hours, some of which are no hours of a day. */
export function areMinutesBySum(grid: Grid, column: number): boolean {
  const known = proven.get(grid) ?? new Map<number, boolean>();
  proven.set(grid, known);
  const before = known.get(column);
  if (before !== undefined) return before;
  const areMinutes = isSumInHours(figuresIn(grid, column));
  known.set(column, areMinutes);
  return areMinutes;
}

function figuresIn(grid: Grid, column: number): number[] {
  const figures: number[] = [];
  for (let row = 0; row < grid.rows; row++) {
    const value = grid.at(row, column);
    if (typeof value !== 'number') continue;
    if (isTimeAt(grid, row, column) || serialDateAt(grid, row, column) !== null) return [];
    figures.push(value);
  }
  return figures;
}

function isSumInHours(figures: readonly number[]): boolean {
  const parts = figures.slice(0, -1);
  const sum = parts.reduce((all, part) => all + part, 0);
  return (
    parts.length >= FEWEST &&
    parts.every((part) => Number.isInteger(part) && part >= 0 && part <= MINUTES_OF_DAY) &&
    parts.some((part) => part > 24) &&
    Math.abs(sum / 60 - (figures.at(-1) ?? 0)) < 0.01
  );
}
