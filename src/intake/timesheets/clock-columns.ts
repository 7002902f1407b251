/** The columns of a timesheet that hold when somebody came, or when they went. */
import { clockAt } from '../cells/clock';
import { completeDate, dayCellAt, type DayCell } from '../cells/day-cell';
import { blankAt, isTimeAt, textAt, type Grid } from '../cells/grid';
import { leaveInNotes } from '../marks/leave-words';
import type { VerticalRun } from './vertical-runs';

/**
 * @param headed columns under "Prihod" and the like
 * @param other columns under "Begin" and the like, which head the days of entry and exit, too; over times they head times
 */
export function clockColumns(
  grid: Grid,
  run: VerticalRun,
  headed: readonly number[],
  other: readonly number[],
): readonly number[] {
  // From the day of one column to that of another lasts a project.
  const clocks = headed.filter(
    (column) => !run.rows.some((row) => completeDate(bareDayAt(grid, row, column)) !== null),
  );
  if (clocks.length === 0) return other.filter((column) => holdsClocks(grid, run, column));
  // "First in 8:33:10" beside "Entry in 4": a gate counts how often somebody passed, too.
  const times = clocks.filter((column) => !holdsBareNumbers(grid, run, column));
  return times.some((column) => filledRows(grid, run, column).length > 0) ? times : clocks;
}

export const hasTimeOfDay = (grid: Grid, row: number, column: number): boolean =>
  typeof grid.at(row, column) === 'number'
    ? !Number.isInteger(grid.at(row, column))
    : (textAt(grid, row, column).day?.time ?? null) !== null;

/** A day without a time of day. */
const bareDayAt = (grid: Grid, row: number, column: number): DayCell | null =>
  hasTimeOfDay(grid, row, column) ? null : dayCellAt(grid, row, column);

function holdsClocks(grid: Grid, run: VerticalRun, column: number): boolean {
  // "Urlaub" stands where nobody came.
  const filled = filledRows(grid, run, column).filter((row) => leaveInNotes(grid, row, [column]) === null);
  return filled.length > 0 && filled.every((row) => isTimeAt(grid, row, column) || clockAt(grid, row, column) !== null);
}

function holdsBareNumbers(grid: Grid, run: VerticalRun, column: number): boolean {
  const filled = filledRows(grid, run, column);
  return (
    filled.length > 0 && filled.every((row) => typeof grid.at(row, column) === 'number' && !isTimeAt(grid, row, column))
  );
}

const filledRows = (grid: Grid, run: VerticalRun, column: number): number[] =>
  run.rows.filter((row) => !blankAt(grid, row, column));
