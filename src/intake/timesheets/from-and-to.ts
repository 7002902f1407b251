/** Times with a sign between them, "10:00 | ~ | 19:30" in three columns: from when to when, whatever heads them. */
import { clockAt } from '../cells/clock';
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { ValueColumns } from './timesheet-columns';
import type { VerticalRun } from './vertical-runs';

const BETWEEN = /^(~|～|〜|-|–|—|→|do|to|bis|až|a)$/;

/** Two times of one row prove nothing: a dash may stand for what is missing. */
const FEWEST = 3;

export interface FromAndTo {
  readonly from: number;
  readonly to: number;
}

/** The pairs of columns beside a run of days, up to the column `end`, that such a sign parts. */
export function fromAndTo(grid: Grid, run: VerticalRun, end: number): FromAndTo[] {
  const pairs: FromAndTo[] = [];
  for (let from = run.column + 1; from + 2 <= end; from++)
    if (isParted(grid, run.rows, from)) pairs.push({ from, to: from + 2 });
  return pairs;
}

/** The sign stands in every row that has a time, and nothing else but times stands beside it. */
function isParted(grid: Grid, rows: readonly number[], from: number): boolean {
  let spans = 0;
  for (const row of rows) {
    const sign = textAt(grid, row, from + 1).text;
    if (sign !== '' && !BETWEEN.test(sign)) return false;
    const times = [from, from + 2].filter((column) => !blankAt(grid, row, column));
    if (times.some((column) => clockAt(grid, row, column) === null) || (times.length > 0 && sign === '')) return false;
    if (times.length === 2) spans++;
  }
  return spans >= FEWEST;
}

/** The columns with such times as what they are: under "Working hours" 10:00 is no sum, but when somebody came. */
export function withFromAndTo(grid: Grid, run: VerticalRun, columns: ValueColumns, end: number): ValueColumns {
  const pairs = fromAndTo(grid, run, end);
  if (pairs.length === 0) return columns;
  const isOther = (column: number): boolean =>
    pairs.every(({ from, to }) => column !== from && column !== from + 1 && column !== to);
  return {
    ...columns,
    status: columns.status !== null && isOther(columns.status) ? columns.status : null,
    ins: pairs.map(({ from }) => from),
    outs: pairs.map(({ to }) => to),
    work: columns.work.filter(isOther),
    leave: columns.leave.filter(isOther),
    totals: columns.totals.filter(isOther),
    unknown: columns.unknown.filter(isOther),
  };
}
