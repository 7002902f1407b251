/**
 * Times beside a day under no headings, each later than the one left of it: who writes "7:30 | 11:30 | 13:00 | 17:00" comes, goes,
 * comes again and goes, and who writes "9:00 | 18:00 | 1:00" came, went and rested.
 */
import { timeAt } from '../cells/clock';
import { blankAt, isAnyFilled, isTimeAt, type Grid } from '../cells/grid';
import type { ValueColumns } from './timesheet-columns';
import type { VerticalRun } from './vertical-runs';

/** Two times may be anything that lasts, unless both of them together are more than anybody works on any day. */
const FEWEST_TIMES = 4;
const EARLIEST = 300;
const LONGEST_BREAK = 180;
/** So many rows with all of the times show what they are. */
const FEWEST_ROWS = 5;

/** The columns with the times that stand in turn as coming and going; as they are where there are none. */
export function withTimesInTurn(
  grid: Grid,
  run: VerticalRun,
  columns: ValueColumns,
  end: number,
  isSpoken: boolean,
): ValueColumns {
  if (columns.ins.length + columns.outs.length + columns.work.length > 0) return columns;
  const times = timeColumns(grid, run, end);
  const [from, to, rest] = times;
  if (from !== undefined && to !== undefined && times.length <= 3)
    return isStay(grid, run, times) && (isSpoken || hasDayOff(grid, run, times))
      ? {
          ...columns,
          ins: [from],
          outs: [to],
          unknown: columns.unknown.filter((column) => ![from, to, rest].includes(column)),
        }
      : columns;
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
    const isOfTimes = filled.length > 0 && filled.every((row) => timeOfDayAt(grid, row, column) !== null);
    const isHeaded = top >= 0 && !blankAt(grid, top, column) && timeAt(grid, top, column) === null;
    if (isOfTimes && !isHeaded) found.push(column);
    else if (found.length > 0) break;
  }
  return found;
}

/** Past midnight Excel counts on: 29:30. */
function timeOfDayAt(grid: Grid, row: number, column: number): number | null {
  const value = grid.at(row, column);
  const isNextDay = typeof value === 'number' && value >= 1 && value < 2 && isTimeAt(grid, row, column);
  return isNextDay ? Math.round(value * 1440) : timeAt(grid, row, column);
}

/** Coming and going in every row in which anything stands; a third time is what was rested in between. */
function isStay(grid: Grid, run: VerticalRun, times: readonly number[]): boolean {
  const filled = run.rows.filter((row) => isAnyFilled(grid, row, times));
  return (
    filled.length >= 2 &&
    filled.every((row) => {
      const [from = null, to = null, rest = null] = times.map((column) => timeOfDayAt(grid, row, column));
      const isRest = rest === null || (rest <= LONGEST_BREAK && to !== null && from !== null && rest < to - from);
      return from !== null && to !== null && from >= EARLIEST && to > from && isRest;
    })
  );
}

/** Buses and tides go every day, the sun rises, and prayers are said; people stay at home on some. */
const hasDayOff = (grid: Grid, run: VerticalRun, times: readonly number[]): boolean =>
  run.rows.some((row) => times.every((column) => blankAt(grid, row, column)));

function areInTurn(grid: Grid, run: VerticalRun, times: readonly number[]): boolean {
  if (!hasDayOff(grid, run, times)) return false;
  const full = run.rows.filter((row) => times.every((column) => !blankAt(grid, row, column)));
  return (
    full.length >= FEWEST_ROWS &&
    full.every((row) => {
      const clocks = times.map((column) => timeAt(grid, row, column) ?? 0);
      return clocks.every((clock, index) => index === 0 || clock > (clocks[index - 1] ?? 0));
    })
  );
}
