/** Rows that a form held ready and nobody filled in: "Ana Novak | 3. 3. | 0", with nothing under "Tasks completed". They say no more than a blank. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';
import type { Roles } from './list-roles';
import type { ListShape } from './list-shape';

const OF_WORK: readonly (Heading | null)[] = [null, 'note', 'subject', 'role', 'event', 'group'];
/** So many rows show how a list is kept. */
const LOOKED_AT = 200;
const ZERO = /^0{1,2}(?:[:.,]0{1,2}){0,2}$/;

/** Tells such rows; none where no column says what was done in the hours of nearly every row. */
export function nothingDone(
  grid: Grid,
  { meanings, nameColumns }: ListShape,
  { hours, timeIn, timeOut, minutesBeside, weekday, date, status }: Roles,
  rows: readonly { readonly row: number }[],
): (row: number) => boolean {
  if (hours === null || timeIn !== null || timeOut !== null || minutesBeside !== null) return () => false;
  const isZero = (row: number): boolean => grid.at(row, hours) === 0 || ZERO.test(textAt(grid, row, hours).text);
  const worked = rows.slice(0, LOOKED_AT).filter(({ row }) => !blankAt(grid, row, hours) && !isZero(row));
  const told = meanings
    .filter(
      ({ column, heading }) =>
        ![...nameColumns, hours, weekday, date].includes(column) &&
        OF_WORK.includes(heading) &&
        worked.filter(({ row }) => /\p{L}/u.test(textAt(grid, row, column).text)).length >= 0.8 * worked.length,
    )
    .map(({ column }) => column);
  if (worked.length === 0 || told.length === 0) return () => false;
  // "Odsoten | 0" says why nothing was done.
  const isSaid = (row: number): boolean => status !== null && !blankAt(grid, row, status);
  return (row) => isZero(row) && !isSaid(row) && told.every((column) => blankAt(grid, row, column));
}
