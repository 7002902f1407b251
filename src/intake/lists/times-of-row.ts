/** What the times and hours in a row of a list say: that somebody was there, for how long, and when. */
import { clockAt, readClockPair } from '../cells/clock';
import type { Grid } from '../cells/grid';
import { hoursOfRow } from './list-hours';
import type { Roles } from './list-roles';
import type { ListShape } from './list-shape';
import { stayOfPunches } from './punches';
import type { Stay } from './stays';
import { timeInMeeting } from './time-in-meeting';
import type { Explained } from '../marks/mark-context';
import type { MarkReadingOfSheet } from '../reading';

export interface TimesOfRow {
  readonly reading: MarkReadingOfSheet;
  /** Null where coming and going do not both stand there. */
  readonly stay: Stay | null;
}

export function timesOfRow(
  grid: Grid,
  shape: ListShape,
  row: number,
  roles: Roles,
  legend: readonly Explained[],
): TimesOfRow {
  const [comes, goes] = [roles.timeIn ?? roles.timeOut, roles.timeOut ?? roles.timeIn];
  const pair =
    comes === null || goes === null ? null : readClockPair(grid, { row, column: comes }, { row, column: goes });
  if (comes === null || pair?.kind !== 'present')
    return {
      reading: pair ?? hoursOfRow(grid, shape, row, roles, legend),
      stay: roles.punches === null ? null : stayOfPunches(grid, row, roles.punches),
    };
  const from = clockAt(grid, row, comes);
  return {
    reading: timeInMeeting(grid, shape, row, roles, pair.minutes) ?? pair,
    stay: from === null || pair.minutes === null ? null : { from, to: from + pair.minutes },
  };
}
