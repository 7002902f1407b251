/** Rows of hours by their kind, of which a day has several: work of whatever kind, and leave. */
import { minutes } from '../../programme/units';
import type { TextFacts } from '../cells/cell-facts';
import { blankAt, type Grid } from '../cells/grid';
import { isOfAbsence } from '../words/mark-words';
import type { MarkReadingOfSheet } from '../reading';
import { amountAt } from './amounts';

/** "Leave", "Bolniška": hours in such a row are of nobody who came. */
export const isOfLeave = ({ folded, heading }: TextFacts): boolean =>
  heading?.heading === 'leave' || isOfAbsence(folded);

/** What the cells of a day say together, of which one at least is filled. */
export function readHoursByKind(
  grid: Grid,
  column: number,
  work: readonly number[],
  leave: readonly number[],
): MarkReadingOfSheet {
  const filled = [...work, ...leave].filter((row) => !blankAt(grid, row, column));
  if (filled.some((row) => amountAt(grid, row, column) === null)) return { kind: 'unclear', why: 'unexplained' };
  const sumOf = (rows: readonly number[]): number =>
    rows.reduce((sum, row) => sum + (amountAt(grid, row, column) ?? 0), 0);
  const worked = sumOf(work);
  // More hours than the day has are a slip, and no day to be paid in full.
  if (worked > 1440) return { kind: 'unclear', why: 'ambiguous' };
  if (worked > 0) return { kind: 'present', minutes: minutes(worked) };
  return sumOf(leave) > 0 ? { kind: 'absence', meaning: 'excused' } : { kind: 'unclear', why: 'unexplained' };
}
