/** Tables beside each other of which one starts lower than the other: each has its own columns, and neither ends where the other begins. */
import type { DayAxis } from '../days/day-axis';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { headsNames } from '../words/headings';

export const HEADING_REACH = 2;

export interface Columns {
  readonly left: number;
  /** Inclusive. */
  readonly right: number;
}

/** Tells the columns that are left to the table of an axis by those beside it. */
export function columnsBeside(grid: Grid, axes: readonly DayAxis[]): (axis: DayAxis) => Columns {
  const all: Columns = { left: 0, right: grid.columns - 1 };
  const [nextFirst, lastBefore] = [Math.max(...axes.map(firstOf)), Math.min(...axes.map(lastOf))];
  return (axis) =>
    // Nearly all axes of nearly all sheets stand below each other.
    lastOf(axis) < nextFirst || lastBefore < firstOf(axis) ? leftBy(grid, axes, axis, all) : all;
}

function leftBy(grid: Grid, axes: readonly DayAxis[], axis: DayAxis, all: Columns): Columns {
  let { left, right } = all;
  for (const other of axes) {
    const isBeside = isLeftOf(axis, other) || isLeftOf(other, axis);
    if (other.row === axis.row || !isBeside || !runsOn(grid, axis, other)) continue;
    const after = labelBetween(grid, axis, other);
    const before = labelBetween(grid, other, axis);
    if (after !== null) right = Math.min(right, after - 1);
    if (before !== null) left = Math.max(left, before);
  }
  return { left, right };
}

const firstOf = ({ days }: DayAxis): number => days[0]?.column ?? 0;
const lastOf = ({ days }: DayAxis): number => days.at(-1)?.column ?? 0;
const isLeftOf = (axis: DayAxis, other: DayAxis): boolean => lastOf(axis) < firstOf(other);

/** Whether the higher of two tables goes on where the lower begins. */
function runsOn(grid: Grid, axis: DayAxis, other: DayAxis): boolean {
  const [higher, lower] = axis.row < other.row ? [axis, other] : [other, axis];
  return [lower.row, lower.row + 1].every((row) => higher.days.some(({ column }) => !blankAt(grid, row, column)));
}

/** The first column of the right table, where its names are headed between the days of both. */
function labelBetween(grid: Grid, left: DayAxis, right: DayAxis): number | null {
  return isLeftOf(left, right) ? nameHeadingBetween(grid, right, lastOf(left) + 1, firstOf(right) - 1) : null;
}

export function nameHeadingBetween(grid: Grid, axis: DayAxis, from: number, to: number): number | null {
  for (let column = from; column <= to; column++) {
    for (let row = Math.max(0, axis.firstRow - HEADING_REACH); row <= axis.lastRow; row++) {
      if (headsNames(textAt(grid, row, column).heading)) return from;
    }
  }
  return null;
}
