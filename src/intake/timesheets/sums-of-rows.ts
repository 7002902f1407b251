/** Whether a row of hours adds up rows above it, day by day. */
import { blankAt, type Grid } from '../cells/grid';
import type { DayAxis } from '../days/day-axis';
import { amountAt } from '../cells/amounts';

export interface Match {
  /** Of the days on which the row or those above it have hours, how many it adds up; 0 without any. */
  readonly share: number;
  /** Those above that it adds up best. */
  readonly rows: readonly number[];
  /** Columns of days on which it says something else. */
  readonly others: readonly number[];
  /** It has a sum for every day, and some day has hours in two of them: one row repeated is no proof. */
  readonly isOfSeveral: boolean;
}

/** Minutes that are lost where thirds of an hour are rounded. */
const ROUNDED = 1;
const FEWEST_DAYS = 3;

/** @param choices rows that it may be the sum of */
export function matchOf(grid: Grid, axis: DayAxis, row: number, choices: readonly (readonly number[])[]): Match {
  const all = choices.map((rows) => matchWith(grid, axis, row, rows));
  return all.reduce((best, each) => (each.share > best.share ? each : best), all[0] ?? NONE);
}

const NONE: Match = { share: 0, rows: [], others: [], isOfSeveral: false };

function matchWith(grid: Grid, { days }: DayAxis, row: number, rows: readonly number[]): Match {
  if (rows.length === 0)
    return { ...NONE, others: days.flatMap(({ column }) => (hoursIn(grid, row, column) > 0 ? column : [])) };
  const others: number[] = [];
  let told = 0;
  let shared = 0;
  let untold = 0;
  for (const { column } of days) {
    const parts = rows.map((each) => hoursIn(grid, each, column)).filter((part) => part > 0);
    // A sum that is not computed says nothing.
    if (blankAt(grid, row, column)) {
      untold += parts.length;
      continue;
    }
    const [said, sum] = [hoursIn(grid, row, column), parts.reduce((all, part) => all + part, 0)];
    if (said === 0 && sum === 0) continue;
    told++;
    if (Math.abs(said - sum) > ROUNDED * Math.max(1, parts.length)) others.push(column);
    else if (parts.length > 1) shared++;
  }
  const isOfSeveral = untold === 0 && told >= FEWEST_DAYS && shared > 0;
  return { share: told === 0 ? 0 : (told - others.length) / told, rows, others, isOfSeveral };
}

const hoursIn = (grid: Grid, row: number, column: number): number => amountAt(grid, row, column) ?? 0;
