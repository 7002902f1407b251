/** Four times and more beside a day under no headings, each later than the one left of it: who writes "7:30 | 11:30 | 13:00 | 17:00" comes, goes, comes again and goes. */
import { timeAt } from '../cells/clock';
import { blankAt, type Grid } from '../cells/grid';
import type { ValueColumns } from './timesheet-columns';
import type { VerticalRun } from './vertical-runs';

/** Two times may be anything that lasts. */
const FEWEST_TIMES = 4;
/** So many rows with all of the times show what they are. */
const FEWEST_ROWS = 5;

/** The columns with the times that stand in turn as coming and going; as they are where there are none. */
export function withTimesInTurn(grid: Grid, run: VerticalRun, columns: ValueColumns, end: number): ValueColumns {
  if (columns.ins.length + columns.outs.length + columns.work.length > 0) return columns;
  const times = timeColumns(grid, run, end);
  if (times.length < FEWEST_TIMES || times.length % 2 !== 0 || !areInTurn(grid, run, times)) return columns;
  return {
    ...columns,
    ins: times.filter((_, index) => index % 2 === 0),
    outs: times.filter((_, index) => index % 2 === 1),
    unknown: columns.unknown.filter((column) => !times.includes(column)),
  };
}

/** Under no headings, beside each other, and holding nothing but times. */
function timeColumns(grid: Grid, run: VerticalRun, end: number): number[] {
  const top = (run.rows[0] ?? 0) - 1;
  const found: number[] = [];
  for (let column = run.column + 1; column <= end; column++) {
    const filled = run.rows.filter((row) => !blankAt(grid, row, column));
    const isOfTimes = filled.length > 0 && filled.every((row) => timeAt(grid, row, column) !== null);
    const isHeaded = top >= 0 && !blankAt(grid, top, column) && timeAt(grid, top, column) === null;
    if (isOfTimes && !isHeaded) found.push(column);
    else if (found.length > 0) break;
  }
  return found;
}

/** Buses and tides go every day, and prayers are said; people stay at home on some. */
function areInTurn(grid: Grid, run: VerticalRun, times: readonly number[]): boolean {
  if (!run.rows.some((row) => times.every((column) => blankAt(grid, row, column)))) return false;
  const full = run.rows.filter((row) => times.every((column) => !blankAt(grid, row, column)));
  return (
    full.length >= FEWEST_ROWS &&
    full.every((row) => {
      const clocks = times.map((column) => timeAt(grid, row, column) ?? 0);
      return clocks.every((clock, index) => index === 0 || clock > (clocks[index - 1] ?? 0));
    })
  );
}
