/** Logs beside each other under the same headings, "Date | Hours | Work" and again "Date | Hours | Work": each is somebody's. */
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { headsTimesheet } from './timesheet-headings';
import type { VerticalRun } from './vertical-runs';

/** True where two runs of days are headed so: their columns are nobody's, whatever stands over them. */
export function areSideBySide(grid: Grid, runs: readonly VerticalRun[]): boolean {
  const headed = runs.filter((run) => headsTimesheet(grid, run.column, firstRow(run)) !== null);
  const [first] = headed;
  return first !== undefined && headed.some((run) => run.column !== first.column && headsAgain(grid, first, run));
}

/** The last column of the last log: as wide as the one before it, it ends at a blank column; null for other runs. */
export function endOfLastLog(grid: Grid, runs: readonly VerticalRun[], last: VerticalRun): number | null {
  const starts = [...new Set(runs.map(({ column }) => column))].sort((a, b) => a - b);
  const before = runs.find(({ column }) => column === starts.at(-2));
  if (before === undefined || last.column !== starts.at(-1) || !headsAgain(grid, before, last)) return null;
  for (let column = 2 * last.column - before.column - 1; column < grid.columns; column++)
    if (isBlankBeside(grid, last, column)) return column - 1;
  return null;
}

const firstRow = ({ rows }: VerticalRun): number => rows[0] ?? 0;

/**
 * True where logs under the same headings share no day: "Datum | Prihod | Odhod" again and again, with a week in each row or in
 * each log. Two people who keep their days beside each other do so for the same days.
 */
export function goOnBeside(grid: Grid, runs: readonly VerticalRun[]): boolean {
  const [first, ...others] = runs;
  if (first === undefined || others.length === 0 || !others.every((run) => headsAgain(grid, first, run))) return false;
  const days = runs.flatMap(({ column, rows }) => rows.map((row) => writtenAt(grid, row, column)));
  const ofRuns = runs.reduce((sum, run) => sum + run.days, 0);
  return new Set(runs.map(({ column }) => column)).size === runs.length && new Set(days).size === ofRuns;
}

/** The days and what stands beside them are headed the same: "Datum | Ure" and again "Datum | Ure". */
export function headsAgain(grid: Grid, one: VerticalRun, other: VerticalRun): boolean {
  const headings = ({ column, rows }: VerticalRun): string[] =>
    [column, column + 1].map((at) => textAt(grid, (rows[0] ?? 0) - 1, at).folded);
  const [ofOne, ofOther] = [headings(one), headings(other)];
  return ofOne.every((heading, index) => heading !== '' && heading === ofOther[index]);
}

const isBlankBeside = (grid: Grid, run: VerticalRun, column: number): boolean =>
  [firstRow(run) - 1, ...run.rows].every((row) => row < 0 || blankAt(grid, row, column));
