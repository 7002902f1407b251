/** What stands in a column of a list, whatever heads it. */
import { clockAt } from './clock';
import { blankAt, textAt, type Grid } from './grid';
import type { ListShape } from './list-shape';

/** So many rows show what a column holds. */
export const SAMPLE = 40;

/** Days, in half of its cells at least. */
export function holdsDays(grid: Grid, shape: ListShape, column: number): boolean {
  let filled = 0;
  let days = 0;
  for (let row = shape.firstRow; row < shape.endRow && filled < SAMPLE; row++) {
    if (blankAt(grid, row, column)) continue;
    filled++;
    const value = grid.at(row, column);
    const text = textAt(grid, row, column);
    if (
      (typeof value === 'number' && value >= 18264) ||
      (text.day !== null && text.day.day !== null && text.day.months !== 0)
    )
      days++;
  }
  return days > 0 && days >= 0.5 * filled;
}

/** Times of day, or nothing at all (a form); "Start" and "End" of projects hold bare days. */
export function holdsClocks(grid: Grid, shape: ListShape, column: number): boolean {
  let filled = 0;
  let clocks = 0;
  for (let row = shape.firstRow; row < shape.endRow && filled < SAMPLE; row++) {
    if (blankAt(grid, row, column)) continue;
    filled++;
    const value = grid.at(row, column);
    if (
      clockAt(grid, row, column) !== null &&
      !(typeof value === 'number' && value >= 18264 && Number.isInteger(value))
    )
      clocks++;
  }
  return clocks >= 0.3 * filled;
}

/** Its first words, folded. */
export const wordsOf = (grid: Grid, shape: ListShape, column: number): string[] =>
  Array.from(
    { length: Math.min(shape.endRow - shape.firstRow, SAMPLE) },
    (_, step) => textAt(grid, shape.firstRow + step, column).folded,
  );

/** Whether anything stands in it. */
export function isFilled(grid: Grid, shape: ListShape, column: number): boolean {
  for (let row = shape.firstRow; row < shape.endRow; row++) if (!blankAt(grid, row, column)) return true;
  return false;
}
