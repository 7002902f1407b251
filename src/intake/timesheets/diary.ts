/** A diary of work under no headings: "Ponedeljek 5. 8. | Urejanje arhiva | 6", each day with its weekday, the hours summed up below. */
import { dayCellAt, weekdayOnly } from '../cells/day-cell';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { amountAt } from '../cells/amounts';
import type { ValueColumns } from './timesheet-columns';
import type { VerticalRun } from './vertical-runs';

/** So many days are somebody's diary. */
const FEWEST = 5;
/** So far below the last day stands the sum. */
const REACH = 3;

/** Whether the only figures beside the days are hours: prices and temperatures have headings, or no such sum. */
export function isDiary(grid: Grid, run: VerticalRun, { unknown, weekday, headings }: ValueColumns): boolean {
  const [column, ...others] = unknown;
  if (column === undefined || others.length > 0 || run.days < FEWEST) return false;
  if ([...headings.values()].some((text) => text !== '')) return false;
  return (
    run.rows.every((row) => saysWeekday(grid, row, weekday ?? run.column)) &&
    tellsWhatWasDone(grid, run) &&
    isSummedUp(grid, run, column)
  );
}

function saysWeekday(grid: Grid, row: number, column: number): boolean {
  const cell = dayCellAt(grid, row, column);
  return weekdayOnly(cell) !== null || (cell?.kind === 'text' && cell.day.weekdays !== null);
}

function tellsWhatWasDone(grid: Grid, { rows, column }: VerticalRun): boolean {
  const told = rows.filter((row) =>
    [column + 1, column + 2, column + 3].some((at) => /\p{L}{3}/u.test(textAt(grid, row, at).text)),
  );
  return told.length > 0.5 * rows.length;
}

function isSummedUp(grid: Grid, { rows }: VerticalRun, column: number): boolean {
  const sum = rows.reduce((total, row) => total + (amountAt(grid, row, column) ?? 0), 0);
  const last = rows.at(-1) ?? 0;
  const below = Array.from({ length: REACH }, (_, step) => last + 1 + step).find((row) => !blankAt(grid, row, column));
  const total = below === undefined ? '' : grid.at(below, column);
  return typeof total === 'number' && Math.abs(total * 60 - sum) <= 1;
}
