/** Hours of a day in a row of their own: under its code, or under the times of coming and leaving. */
import { clockAt, readClockPair } from '../cells/clock';
import { blankAt, isTimeAt, writtenAt, type Grid } from '../cells/grid';
import type { MarkReader } from '../marks/mark-context';
import type { MatrixShape } from './matrix-shape';
import type { MarkReadingOfSheet } from '../reading';

/** What stands over the hours; null where the rows of a person are of another kind. */
export type AboveHours = 'code' | 'times' | null;

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A day's reading and the cell that says it. */
export interface ReadDay {
  readonly cell: Cell;
  readonly reading: MarkReadingOfSheet;
}

export const aboveHours = (grid: Grid, shape: MatrixShape): AboveHours =>
  hoursUnderCodes(grid, shape) ? 'code' : hoursUnderTimes(grid, shape) ? 'times' : null;

/** Null where the cells of the day are not the rows of one column, or hold nothing that belongs together. */
export function readHoursBelow(
  grid: Grid,
  above: AboveHours,
  cells: readonly Cell[],
  reader: MarkReader,
): ReadDay | null {
  const [first, second, third, ...more] = cells;
  if (above === null || !first || !second || more.length > 0 || first.column !== second.column) return null;
  const read = ({ row, column }: Cell): MarkReadingOfSheet => reader(grid.at(row, column), isTimeAt(grid, row, column));
  const isFilled = ({ row, column }: Cell): boolean => !blankAt(grid, row, column);
  if (above === 'code') {
    if (third || !isFilled(first)) return null;
    const own = read(first);
    const below = isFilled(second) ? read(second) : own;
    const isTimed = own.kind === 'present' && own.minutes === null && below.kind === 'present';
    return { cell: first, reading: isTimed ? below : own };
  }
  if (!third) return null;
  const times = readClockPair(grid, first, second);
  if (!isFilled(third)) return times && { cell: isFilled(first) ? first : second, reading: times };
  const reading = read(third);
  // Leave under times of work: one of the two is wrong.
  const isDoubtful = times !== null && reading.kind !== 'present';
  return { cell: third, reading: isDoubtful ? { kind: 'unclear', why: 'ambiguous' } : reading };
}

/** A code and, in the row below, the hours of the same day, as timesheets of Eastern Europe have it. */
function hoursUnderCodes(grid: Grid, shape: MatrixShape): boolean {
  let codes = 0;
  let above = 0;
  let figures = 0;
  let below = 0;
  for (const { row, more } of shape.people) {
    for (const { columns } of shape.days) {
      const [column] = columns;
      const [next] = more;
      if (column === undefined || next === undefined || more.length > 1) continue;
      if (!blankAt(grid, row, column)) above++;
      if (!blankAt(grid, next, column)) below++;
      if (/\p{L}/u.test(writtenAt(grid, row, column))) codes++;
      if (typeof grid.at(next, column) === 'number') figures++;
    }
  }
  return codes > 0.6 * above && figures > 0.9 * below && below > 0;
}

/** "10:00", "18:00" and 8 one below the other; on a day of leave only its code, in the row of the hours. */
function hoursUnderTimes(grid: Grid, shape: MatrixShape): boolean {
  let days = 0;
  let timed = 0;
  let others = 0;
  for (const { row, more } of shape.people) {
    const [second, third, ...rest] = more;
    if (second === undefined || third === undefined || rest.length > 0) continue;
    for (const { columns } of shape.days) {
      const [column, another] = columns;
      if (column === undefined || another !== undefined) return false;
      const filled = [row, second].filter((at) => !blankAt(grid, at, column));
      if (filled.length === 0) continue;
      days++;
      const [from, to] = [clockAt(grid, row, column), clockAt(grid, second, column)];
      const hours = grid.at(third, column);
      if (from === null || to === null || to <= from) others++;
      else if (typeof hours === 'number' && Math.abs(hours * 60 - (to - from)) <= LONGEST_BREAK) timed++;
    }
  }
  return timed > 0.8 * days && others < 0.1 * days;
}

/** Minutes by which the hours may be less than the time between coming and leaving. */
const LONGEST_BREAK = 120;
