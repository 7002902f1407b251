/** "od – do | ure": from when to when in one cell, and for how long beside it. It is the same time, which no day has twice. */
import type { Grid } from '../cells/grid';
import { tellsFromTo } from '../cells/time-columns';
import type { HourColumn } from '../marks/hour-sums';
import type { ColumnMeaning } from '../tables/columns';
import type { VerticalRun } from './vertical-runs';

/** "Prihod – odhod" over both times in one cell. */
const COMING_AND_GOING = /^prihod( in)? odhod$/;

/** The columns of such times; none where no other column tells hours. */
export function spansBesideHours(
  grid: Grid,
  { rows }: VerticalRun,
  hours: readonly HourColumn[],
  meanings: readonly ColumnMeaning[],
): number[] {
  const both = meanings.filter(({ text }) => COMING_AND_GOING.test(text));
  const spans = [...hours, ...both].map(({ column }) => column).filter((column) => tellsFromTo(grid, rows, column));
  const isSaid = hours.some(
    ({ column, amounts }) => !spans.includes(column) && amounts.some((amount) => (amount ?? 0) > 0),
  );
  return isSaid ? spans : [];
}
