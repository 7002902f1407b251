/** Rows of a list in which the hours are not those between coming and going. */
import { clockAt } from '../cells/clock';
import { blankAt, type Grid } from '../cells/grid';
import { disagreeingTotals } from '../marks/disagreeing-totals';
import { hoursOfRow } from './list-hours';
import type { Roles } from './list-roles';
import { columnsOf, type ListShape } from './list-shape';
import { timeInMeeting } from './time-in-meeting';
import { minutesOfTimes } from './times-of-row';

/** None where overtime is kept apart from the hours. */
export function disagreeingRows(
  grid: Grid,
  shape: ListShape,
  roles: Roles,
  rows: readonly number[],
): ReadonlySet<number> {
  const { timeIn, timeOut, hours } = roles;
  if (columnsOf(shape, 'overtime').length > 0 || timeIn === null || timeOut === null || hours === null)
    return new Set();
  const [rest] = columnsOf(shape, 'break');
  const told = rows.flatMap((row) => {
    const span = minutesOfTimes(grid, row, roles);
    // The report of a meeting leaves out when somebody was away in between.
    if (timeInMeeting(grid, shape, row, roles, span) !== null) return [];
    const total = span === null || blankAt(grid, row, hours) ? null : hoursOfRow(grid, shape, row, roles, []);
    return span === null || total?.kind !== 'present' || total.minutes === null
      ? []
      : [{ row, span, total: total.minutes, rest: rest === undefined ? null : clockAt(grid, row, rest) }];
  });
  return disagreeingTotals(told);
}
