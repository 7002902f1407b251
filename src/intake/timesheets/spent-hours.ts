/** "Time: 2.5" beside what was done in it: how long it took, in hours. */
import { blankAt, isTimeAt, textAt, type Grid } from '../cells/grid';
import { namesWork } from '../words/task-words';

const SEARCHED_ROWS = 30;
/** So many rows show what the column holds. */
const SAMPLE = 60;
const FEWEST = 3;
/** Nobody begins so early: such a number is how long something took. */
const EARLIEST = 4;

const known = new WeakMap<Grid, Map<number, boolean>>();

/** Whether the column, headed by a word for time, has bare numbers of hours below, in a table of days and of what was done. */
export function areSpentHours(grid: Grid, column: number): boolean {
  const columns = known.get(grid) ?? new Map<number, boolean>();
  known.set(grid, columns);
  const before = columns.get(column);
  if (before !== undefined) return before;
  const heading = headingOver(grid, column);
  const are = heading !== null && areHours(figuresBelow(grid, heading, column));
  columns.set(column, are);
  return are;
}

/** The row in which the column is headed so, beside a day and a task. */
function headingOver(grid: Grid, column: number): number | null {
  for (let row = 0; row < Math.min(grid.rows, SEARCHED_ROWS); row++) {
    const { heading } = textAt(grid, row, column);
    if (heading?.heading !== 'time' || heading.coverage < 1) continue;
    const beside = Array.from({ length: grid.columns }, (_, at) => textAt(grid, row, at));
    return beside.some((facts) => facts.heading?.heading === 'date') && beside.some(({ folded }) => namesWork(folded))
      ? row
      : null;
  }
  return null;
}

/** Null for anything but a bare number. */
function figuresBelow(grid: Grid, heading: number, column: number): (number | null)[] {
  const figures: (number | null)[] = [];
  for (let row = heading + 1; row < grid.rows && figures.length < SAMPLE; row++) {
    if (blankAt(grid, row, column)) continue;
    const value = grid.at(row, column);
    if (typeof value === 'number') figures.push(isTimeAt(grid, row, column) ? null : value);
    else {
      // "8.30" is when, "1,5" how long.
      const { text } = textAt(grid, row, column);
      figures.push(/^\d{1,2}(,\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : null);
    }
  }
  return figures;
}

function areHours(figures: readonly (number | null)[]): boolean {
  const hours = figures.filter((figure) => figure !== null).filter((figure) => figure >= 0 && figure <= 24);
  const isPart = (figure: number): boolean => Number.isInteger(figure * 4) || Number.isInteger(figure * 10);
  return (
    hours.length >= FEWEST &&
    hours.length > 0.8 * figures.length &&
    hours.every(isPart) &&
    hours.some((figure) => !Number.isInteger(figure)) &&
    hours.some((figure) => figure < EARLIEST)
  );
}
