/** Rows of hours by their kind, of which a day has several: work of whatever kind, and leave. */
import { minutes } from '../../programme/units';
import type { TextFacts } from '../cells/cell-facts';
import { blankAt, type Grid } from '../cells/grid';
import { isOfAbsence } from '../words/mark-words';
import type { MarkReadingOfSheet } from '../reading';
import { amountAt } from './amounts';

/** Rows of hours, by what they are of. */
export interface KindsOfHours {
  readonly work: readonly number[];
  readonly leave: readonly number[];
  /** "(dopust) ureditev arhiva": a word of leave among others, of work that was done in it, or of leave after all. */
  readonly open: readonly number[];
}

/** @param labelsOf what stands left of the hours of a row */
export function kindsOfHours(rows: readonly number[], labelsOf: (row: number) => readonly TextFacts[]): KindsOfHours {
  const leave = rows.filter((row) => labelsOf(row).some(isOfLeave));
  const open = rows.filter((row) => !leave.includes(row) && labelsOf(row).some(speaksOfLeave));
  return { work: rows.filter((row) => !leave.includes(row) && !open.includes(row)), leave, open };
}

/** "Leave", "Bolniška": hours in such a row are of nobody who came. */
export const isOfLeave = ({ folded, heading }: TextFacts): boolean =>
  (heading?.heading === 'leave' && heading.coverage >= 0.5) || isOfAbsence(folded);

/** Whether of leave alone, or of what was done in it, it does not say. */
export const speaksOfLeave = ({ heading }: TextFacts): boolean => heading?.heading === 'leave';

/** What the cells of a day say together, of which one at least is filled. */
export function readHoursByKind(grid: Grid, column: number, { work, leave, open }: KindsOfHours): MarkReadingOfSheet {
  const filled = [...work, ...leave, ...open].filter((row) => !blankAt(grid, row, column));
  if (filled.some((row) => amountAt(grid, row, column) === null)) return { kind: 'unclear', why: 'unexplained' };
  const sumOf = (rows: readonly number[]): number =>
    rows.reduce((sum, row) => sum + (amountAt(grid, row, column) ?? 0), 0);
  const worked = sumOf(work);
  // More hours than the day has are a slip, and no day to be paid in full.
  if (worked > 1440 || sumOf(open) > 0) return { kind: 'unclear', why: 'ambiguous' };
  if (worked > 0) return { kind: 'present', minutes: minutes(worked) };
  return sumOf(leave) > 0 ? { kind: 'absence', meaning: 'excused' } : { kind: 'unclear', why: 'unexplained' };
}
