/** What the times and hours in a row of a list say: that somebody was there, for how long, and when. */
import { clockAt, minutesBetween, readClockPair } from '../cells/clock';
import type { Grid } from '../cells/grid';
import type { Minutes } from '../../programme/units';
import { hoursOfRow } from './list-hours';
import { holdsMoments } from './moments';
import { timeColumns, type Roles } from './list-roles';
import type { ListShape } from './list-shape';
import { staysOfPairs } from './pairs-of-times';
import { stayOfPunches } from './punches';
import { punchesInTurn } from './punches-in-turn';
import type { Stay } from './stays';
import { timeInMeeting } from './time-in-meeting';
import type { Explained } from '../marks/mark-context';
import type { MarkReadingOfSheet } from '../reading';

export interface TimesOfRow {
  readonly reading: MarkReadingOfSheet;
  /** None where coming and going do not both stand there. */
  readonly stays: readonly Stay[];
}

export function timesOfRow(
  grid: Grid,
  shape: ListShape,
  row: number,
  roles: Roles,
  legend: readonly Explained[],
): TimesOfRow {
  if (roles.pairs.length > 0 && timeColumns(roles).some((at) => clockAt(grid, row, at) !== null)) {
    const { stays, minutes } = staysOfPairs(grid, row, roles.pairs);
    return { reading: { kind: 'present', minutes }, stays };
  }
  const [comes, goes] = [roles.timeIn ?? roles.timeOut, roles.timeOut ?? roles.timeIn];
  const pair =
    comes === null || goes === null ? null : readClockPair(grid, { row, column: comes }, { row, column: goes });
  if (comes === null || pair?.kind !== 'present') {
    if (isMidnight(grid, shape, row, roles)) return { reading: { kind: 'present', minutes: null }, stays: [] };
    const punches = comes === null || roles.hours !== null ? null : punchesInTurn(grid, shape, row, comes);
    if (pair === null && punches !== null)
      return { reading: { kind: 'present', minutes: punches.minutes }, stays: punches.stays };
    const stay = roles.punches === null ? null : stayOfPunches(grid, row, roles.punches);
    return { reading: pair ?? hoursOfRow(grid, shape, row, roles, legend), stays: stay === null ? [] : [stay] };
  }
  const from = clockAt(grid, row, comes);
  return {
    reading: timeInMeeting(grid, shape, row, roles, pair.minutes) ?? hoursFrom(grid, shape, row, roles, legend) ?? pair,
    stays: from === null || pair.minutes === null ? [] : [{ from, to: from + pair.minutes }],
  };
}

/** "8.30 | 1,5 h": where only the time is kept at which it began, how long it took; null without such hours. */
function hoursFrom(
  grid: Grid,
  shape: ListShape,
  row: number,
  roles: Roles,
  legend: readonly Explained[],
): MarkReadingOfSheet | null {
  if (roles.hours === null || roles.timeIn === null || roles.timeOut !== null) return null;
  const told = hoursOfRow(grid, shape, row, roles, legend);
  const isTold = told.kind === 'present' || (told.kind === 'unclear' && told.why === 'ambiguous');
  return isTold ? told : null;
}

/** The only time of a row, in a log of moments. */
const isMidnight = (grid: Grid, shape: ListShape, row: number, { timeIn, timeOut, hours }: Roles): boolean =>
  timeIn !== null &&
  timeOut === null &&
  hours === null &&
  clockAt(grid, row, timeIn) === 0 &&
  holdsMoments(grid, shape, timeIn);

/** Between coming and going, however often; null where the row does not say it. */
export function minutesOfTimes(grid: Grid, row: number, { pairs, timeIn, timeOut }: Roles): Minutes | null {
  if (pairs.length > 0) return staysOfPairs(grid, row, pairs).minutes;
  return timeIn === null || timeOut === null
    ? null
    : minutesBetween(grid, { row, column: timeIn }, { row, column: timeOut });
}
