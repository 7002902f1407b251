/** Times under no headings beside days: one column is the other less a break, counted from the first to the second. */
import { timeAt } from '../cells/clock';
import { blankAt, type Grid } from '../cells/grid';
import { amountAt } from '../cells/amounts';
import type { ValueColumns } from './timesheet-columns';
import type { VerticalRun } from './vertical-runs';

/** So many rows must add up; a few may do so by chance. */
const FEWEST = 5;
/** Behind the end stand a break, at most two, and the hours. */
const REACH = 3;

/** The columns with what the sums of their rows prove them to be; as they are where nothing is proved. */
export function withProvenTimes(grid: Grid, run: VerticalRun, columns: ValueColumns, end: number): ValueColumns {
  if (columns.ins.length + columns.outs.length + columns.work.length > 0) return columns;
  for (let from = run.column + 1; from + 2 <= end; from++) {
    for (let hours = from + 2; hours <= Math.min(end, from + 1 + REACH); hours++) {
      if (!addsUp(grid, run, from, hours)) continue;
      const unknown = columns.unknown.filter((column) => column < from || column > hours);
      return { ...columns, ins: [from], outs: [from + 1], work: [hours], unknown };
    }
  }
  return columns;
}

/** In every row with two times, those between the second and the hours being breaks. */
function addsUp(grid: Grid, run: VerticalRun, from: number, hours: number): boolean {
  let proofs = 0;
  for (const row of run.rows) {
    if (blankAt(grid, row, from) && blankAt(grid, row, from + 1)) continue;
    const [start, stop] = [timeAt(grid, row, from), timeAt(grid, row, from + 1)];
    const worked = amountAt(grid, row, hours);
    if (start === null || stop === null || worked === null) return false;
    let rest = (stop - start + 1440) % 1440;
    for (let column = from + 2; column < hours; column++) rest -= amountAt(grid, row, column) ?? 0;
    if (Math.abs(rest - worked) > 1) return false;
    proofs++;
  }
  return proofs >= FEWEST;
}
