/** What the hours beside a day of a timesheet say: how many were worked, and how many of all were leave or a holiday. */
import { minutes } from '../../programme/units';
import type { Grid } from '../cells/grid';
import { saysOnlyHours } from '../cells/language';
import type { MarkMeaning } from '../words/mark-meaning';
import { meaningOfLeaveHeading } from '../words/leave-headings';
import { readingOf } from '../marks/readings-of-marks';
import type { MarkReadingOfSheet } from '../reading';
import { amountIn } from '../cells/amounts';
import type { ValueColumns } from './timesheet-columns';

const AMBIGUOUS: MarkReadingOfSheet = { kind: 'unclear', why: 'ambiguous' };

/** Null where no hours are in the row. */
export function readHoursOfDay(grid: Grid, row: number, columns: ValueColumns): MarkReadingOfSheet | null {
  const amount = (column: number): number => amountIn(grid, row, column, columns) ?? 0;
  const sumOf = (list: readonly number[]): number => list.reduce((sum, column) => sum + amount(column), 0);
  const { leave, totals, unknown } = columns;
  // Where work has a column of its own, an unknown column alone does not say that the person was there.
  const work = columns.work.length > 0 ? columns.work : unknown;
  const [total] = totals.filter((column) => amount(column) > 0);
  const away = sumOf(leave);
  if (total === undefined) {
    const worked = sumOf(work);
    if (worked > 0 && worked === away && work.every((column) => saysOnlyHours(columns.headings.get(column) ?? '')))
      return AMBIGUOUS;
    if (worked > 0) return present(worked);
    return away > 0 && sumOf(unknown) === 0 ? readingOf(meaningOfLeave(columns, leave, amount)) : null;
  }
  const all = amount(total);
  const others = sumOf([...work, ...unknown].filter((column) => !totals.includes(column)));
  // Where other days have times, all hours of this one under a heading that nobody knows may be of an absence.
  if (away === 0 && columns.ins.length > 0 && sumOf(unknown) === all && sumOf(unknown) === others) return AMBIGUOUS;
  // Hours by task that make up the total leave none of it to leave.
  if (away === 0 || others === all) return present(all);
  if (away === all && others === 0) return readingOf(meaningOfLeave(columns, leave, amount));
  return away < all && (others === 0 || others + away === all) ? present(all - away) : AMBIGUOUS;
}

const present = (sum: number): MarkReadingOfSheet => ({
  kind: 'present',
  minutes: sum <= 1440 ? minutes(sum) : null,
});

/** Hours under "Public holidays" are of a day off; under most other headings somebody was excused. */
function meaningOfLeave(
  { headings }: ValueColumns,
  leave: readonly number[],
  amount: (column: number) => number,
): MarkMeaning {
  const [meaning, ...others] = new Set(
    leave
      .filter((column) => amount(column) > 0)
      .map((column) => meaningOfLeaveHeading(headings.get(column) ?? '') ?? 'excused'),
  );
  return others.length === 0 && (meaning === 'notPlanned' || meaning === 'unexcused') ? meaning : 'excused';
}
