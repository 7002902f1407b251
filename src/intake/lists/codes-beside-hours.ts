/** 1, 2, 4 under "Prisotnost" beside 3, "2,5", 0 under "Ure": codes of what was, and not its hours once more. */
import { blankAt, type Grid } from '../cells/grid';
import type { Explained, MarkCount } from '../marks/mark-context';
import { ofCodes } from '../marks/numbered-codes';
import type { Roles } from './list-roles';

/** Codes have one figure. */
const LAST_CODE = 9;
const MOSTLY = 0.8;
/** The hours that somebody was there are those of the plan more often than not. */
const SAME = 0.5;

/** Whether the numbers of the status are such codes; 1 and 0 alone are ticks. */
export function areCodesBesideHours(grid: Grid, { status, hours }: Roles, rows: readonly number[]): boolean {
  if (status === null || hours === null || status === hours) return false;
  const numbered = rows.filter((row) => typeof grid.at(row, status) === 'number');
  const numbers = numbered.map((row) => Number(grid.at(row, status)));
  const timed = numbered.filter((row) => !blankAt(grid, row, hours));
  const same = timed.filter((row) => grid.at(row, hours) === grid.at(row, status));
  return (
    numbers.some((number) => number > 1) &&
    numbers.every((number) => Number.isInteger(number) && number >= 0 && number <= LAST_CODE) &&
    timed.length >= MOSTLY * numbered.length &&
    same.length <= SAME * timed.length
  );
}

/** What explains codes, and last of all that nobody knows those which nothing explains. */
export const explainingCodes = (
  legends: readonly (readonly Explained[])[],
  counts: readonly MarkCount[],
): readonly (readonly Explained[])[] => [
  ...legends.map(ofCodes),
  counts.flatMap(({ value }): Explained[] =>
    typeof value === 'number' ? [{ mark: String(value), meaning: 'unclear' }] : [],
  ),
];
