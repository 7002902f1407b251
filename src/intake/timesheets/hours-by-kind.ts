/** Rows of hours by their kind, of which a day has several: work of whatever kind, leave, and holidays. */
import { minutes } from '../../programme/units';
import type { TextFacts } from '../cells/cell-facts';
import { blankAt, type Grid } from '../cells/grid';
import { leaveInNotes } from '../marks/leave-words';
import { readingOf } from '../marks/readings-of-marks';
import { headsLeave, meaningOfLeaveHeading } from '../words/leave-headings';
import { isOfAbsence } from '../words/mark-words';
import type { MarkReadingOfSheet } from '../reading';
import { amountAt } from '../cells/amounts';

/** Rows of hours, by what they are of. */
export interface KindsOfHours {
  readonly work: readonly number[];
  readonly leave: readonly number[];
  /** Of absences that nobody excused. */
  readonly unexcused: readonly number[];
  /** Of days on which nobody is to come. */
  readonly free: readonly number[];
  /** "(dopust) ureditev arhiva": a word of leave among others, of work that was done in it, or of leave after all. */
  readonly open: readonly number[];
}

/** @param labelsOf what stands left of the hours of a row */
export function kindsOfHours(rows: readonly number[], labelsOf: (row: number) => readonly TextFacts[]): KindsOfHours {
  const free = rows.filter((row) => labelsOf(row).some(isHoliday));
  const unexcused = rows.filter((row) => labelsOf(row).some(isUnexcused));
  const off = [...free, ...unexcused];
  const leave = rows.filter((row) => !off.includes(row) && labelsOf(row).some(isOfLeave));
  const away = [...off, ...leave];
  const open = rows.filter((row) => !away.includes(row) && labelsOf(row).some(speaksOfLeave));
  return { work: rows.filter((row) => ![...away, ...open].includes(row)), leave, unexcused, free, open };
}

/** "Praznik", "Prazniki (ure)". */
export const isHoliday = ({ folded }: TextFacts): boolean =>
  headsLeave(folded) && meaningOfLeaveHeading(folded) === 'notPlanned';

/** "Neopravičeno", "Neopravičena odsotnost (ure)". */
export const isUnexcused = (label: TextFacts): boolean =>
  isOfLeave(label) && meaningOfLeaveHeading(label.folded) === 'unexcused';

/** "Leave", "Bolniška", "LD": hours in such a row are of nobody who came. */
export const isOfLeave = ({ folded, heading }: TextFacts): boolean =>
  (heading?.heading === 'leave' && heading.coverage >= 0.5) || isOfAbsence(folded) || headsLeave(folded);

/** Whether of leave alone, or of what was done in it, it does not say. */
export const speaksOfLeave = ({ heading }: TextFacts): boolean => heading?.heading === 'leave';

/** "LD", "bol." in place of hours; null for anything else. */
export const wordOfLeave = (grid: Grid, row: number, column: number): MarkReadingOfSheet | null =>
  typeof grid.at(row, column) === 'string' ? (leaveInNotes(grid, row, [column])?.reading ?? null) : null;

/** What the cells of a day say together, of which one at least is filled. */
export function readHoursByKind(
  grid: Grid,
  column: number,
  { work, leave, unexcused, free, open }: KindsOfHours,
): MarkReadingOfSheet {
  const filled = [...work, ...leave, ...unexcused, ...free, ...open].filter((row) => !blankAt(grid, row, column));
  const others = filled.filter((row) => amountAt(grid, row, column) === null);
  const sumOf = (rows: readonly number[]): number =>
    rows.reduce((sum, row) => sum + (amountAt(grid, row, column) ?? 0), 0);
  const worked = sumOf(work);
  const [word] = others.map((row) => wordOfLeave(grid, row, column));
  if (others.length > 0)
    return others.length === 1 && word && sumOf(filled) === 0 ? word : { kind: 'unclear', why: 'unexplained' };
  // More hours than the day has are a slip, and no day to be paid in full.
  if (worked > 1440 || sumOf(open) > 0) return { kind: 'unclear', why: 'ambiguous' };
  if (worked > 0) return { kind: 'present', minutes: minutes(worked) };
  if (sumOf(unexcused) > 0) return { kind: 'absence', meaning: sumOf(leave) > 0 ? 'absent' : 'unexcused' };
  if (sumOf(leave) > 0) return { kind: 'absence', meaning: 'excused' };
  return sumOf(free) > 0 ? readingOf('notPlanned') : { kind: 'unclear', why: 'unexplained' };
}
