/** "Da | 2,5", "Da, samo del | 1" under "Ste se udeležili?" and "Koliko ur?": whoever came, came for the hours beside it. */
import type { CellValue } from '../../sheet/cells';
import { blankAt, isTimeAt, textAt, writtenAt, type Grid } from '../cells/grid';
import type { Explained } from '../marks/mark-context';
import type { MarkReadingOfSheet } from '../reading';
import { saysPartly } from '../words/partly';
import { filledRows } from './list-columns';
import { hoursOfRow } from './list-hours';
import type { Roles } from './list-roles';
import type { ListShape } from './list-shape';

/**
 * Gives what a status says the hours of its row. Who came only for a part of the time is unclear without them; who came for no
 * hours, where others have some, contradicts themselves, and so does a code of absence beside hours.
 *
 * @returns null where the hours change nothing
 */
export function hoursBesideStatus(
  grid: Grid,
  shape: ListShape,
  roles: Roles,
  legend: readonly Explained[],
): (row: number, column: number, reading: MarkReadingOfSheet) => MarkReadingOfSheet | null {
  const { hours } = roles;
  if (hours === null || !filledRows(grid, shape, hours).some((row) => grid.at(row, hours) !== 0)) return () => null;
  return (row, column, reading) => {
    // What a code means beside other hours, or in another sheet, is not answered by what it means here.
    if (isCode(grid.at(row, column)) && reading.kind !== 'present')
      return tellsTime(grid, row, hours) ? { kind: 'unclear', why: 'ambiguous' } : null;
    const isThere = reading.kind === 'present' && reading.minutes === null;
    const isPart = reading.kind === 'unclear' && saysPartly(textAt(grid, row, column).text);
    if (blankAt(grid, row, hours) || !(isThere || isPart)) return null;
    if (grid.at(row, hours) === 0 && !isTimeAt(grid, row, hours)) return { kind: 'unclear', why: 'ambiguous' };
    const told = hoursOfRow(grid, shape, row, roles, legend);
    // "4.30" may be 4:30 or 4.3.
    const isTold =
      told.kind === 'present' ? told.minutes !== null : told.kind === 'unclear' && told.why === 'ambiguous';
    return isTold ? told : null;
  };
}

/** Zeros are ticks, beside which the hours may be those of the plan. */
const isCode = (value: CellValue): boolean => typeof value === 'number' && value > 0;

const tellsTime = (grid: Grid, row: number, hours: number): boolean =>
  !blankAt(grid, row, hours) && !/^[0:.,-]+$/.test(writtenAt(grid, row, hours));
