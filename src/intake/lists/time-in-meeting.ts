/** How long somebody was in a meeting, as its report says beside the first time that they joined and the last that they left: "2 h 10 min 59 s". */
import { minutes, type Minutes } from '../../programme/units';
import { textAt, type Grid } from '../cells/grid';
import { measureSaid } from '../cells/measured-time';
import type { Roles } from './list-roles';
import type { ListShape } from './list-shape';
import type { MarkReadingOfSheet } from '../reading';
import { saysFirstJoin } from '../words/meeting-report';

/**
 * Whoever joins several times was away in between, which the duration leaves out. Seconds are left aside.
 *
 * @param most minutes from first to last; null where they are not known
 * @returns null where the row is of no such report, or says no duration within them
 */
export function timeInMeeting(
  grid: Grid,
  { meanings }: ListShape,
  row: number,
  { timeIn, hours }: Roles,
  most: Minutes | null,
): MarkReadingOfSheet | null {
  if (hours === null || !meanings.some(({ column, text }) => column === timeIn && saysFirstJoin(text))) return null;
  const { text } = textAt(grid, row, hours);
  const lasted = measureSaid(text);
  if (lasted === null || (most !== null && lasted > most)) return null;
  return lasted === 0 ? { kind: 'unclear', why: 'ambiguous' } : { kind: 'present', minutes: minutes(lasted) };
}
