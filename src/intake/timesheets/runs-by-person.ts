/** Blocks of people one under the other, whose days go on from one to the next: a run of days is parted where another person is named. */
import { writtenAt, type Grid } from '../cells/grid';
import { nameLabelIn } from '../people/person-label';
import type { VerticalRun } from './vertical-runs';

/** @param end last column that may hold the label of a person of this run */
export function partedByPeople(grid: Grid, run: VerticalRun, first: number, end: number): VerticalRun[] {
  const parts: number[][] = [];
  let before: string | null = null;
  let last = (run.rows[0] ?? 0) - 1;
  for (const row of run.rows) {
    const label = row - last > 1 ? lastNameBetween(grid, last + 1, row - 1, first, end) : null;
    const name: string | null = label === null ? null : inAnyOrder(label);
    const isOther = name !== null && name !== before;
    const part = parts.at(-1);
    if (part === undefined || isOther) parts.push([row]);
    else part.push(row);
    before = name ?? before;
    last = row;
  }
  if (parts.length < 2) return [run];
  return parts.map((rows) => ({
    column: run.column,
    rows,
    days: new Set(rows.map((row) => writtenAt(grid, row, run.column))).size,
  }));
}

/** "Novak Ana" is "Ana Novak". */
const inAnyOrder = (name: string): string => name.split(' ').sort().join(' ');

function lastNameBetween(grid: Grid, from: number, to: number, first: number, end: number): string | null {
  for (let row = to; row >= from; row--) {
    const name = nameLabelIn(grid, row, first, end);
    if (name !== null) return name;
  }
  return null;
}
