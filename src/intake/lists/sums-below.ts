/** Hours of each person in all, below a list of days and a blank row: "Ana Novak | 58". They are of no day. */
import { blankAt, isBlankRow, isTimeAt, type Grid } from '../cells/grid';
import { countsMinutes } from '../cells/language';
import type { Roles } from './list-roles';
import type { ListShape } from './list-shape';

const HOURS_OF_DAY = 24;

/** Where among the people's rows such sums begin; the number of rows where none do. */
export function sumsBelow(
  grid: Grid,
  shape: ListShape,
  { date, hours }: Roles,
  rows: readonly { readonly row: number; readonly name: string }[],
): number {
  if (date === null || hours === null) return rows.length;
  let start = rows.length;
  while (start > 0 && blankAt(grid, rows[start - 1]?.row ?? 0, date)) start--;
  const [first, ...others] = rows.slice(start);
  const above = rows[start - 1]?.row;
  if (first === undefined || above === undefined || !isApart(grid, above, first.row)) return rows.length;
  const isInMinutes = countsMinutes(shape.meanings.find(({ column }) => column === hours)?.text ?? '');
  const hoursAt = (row: number): number => {
    const value = grid.at(row, hours);
    if (typeof value !== 'number') return 0;
    return isTimeAt(grid, row, hours) ? value * HOURS_OF_DAY : isInMinutes ? value / 60 : value;
  };
  return [first, ...others].some(({ row }) => hoursAt(row) > HOURS_OF_DAY) ? start : rows.length;
}

function isApart(grid: Grid, above: number, below: number): boolean {
  for (let row = above + 1; row < below; row++) if (isBlankRow(grid, row)) return true;
  return false;
}
