/** Leave in words beside the times of a day: "dopust" under "Vrsta odsotnosti", a tick under "Dopust". */
import { blankAt, textAt, type Grid } from '../cells/grid';
import { isAway, type MarkMeaning } from '../words/mark-meaning';
import { OFFICE_CODES } from '../words/office-codes';
import { meaningOfLeaveHeading } from '../words/leave-headings';
import { saysNone } from '../words/no-leave';
import { isUnticked, meaningOfExplanation, meaningOfWord, TICKS } from '../words/mark-words';
import { fold } from '../words/text';
import { readingOf } from './readings-of-marks';
import type { MarkReadingOfSheet } from '../reading';

export interface LeaveOfRow {
  readonly column: number;
  readonly reading: MarkReadingOfSheet;
}

/** Null where none of the columns holds a word; a word that nobody knows is asked. */
export function readLeaveWord(
  grid: Grid,
  row: number,
  columns: readonly number[],
  headings: ReadonlyMap<number, string>,
): LeaveOfRow | null {
  const column = columns.find((at) => {
    const { text, folded } = blankAt(grid, row, at) ? { text: '', folded: '' } : textAt(grid, row, at);
    return (/\p{L}/u.test(text) || TICKS.has(text)) && !/\d/.test(text) && !isUnticked(folded) && !saysNone(folded);
  });
  if (column === undefined) return null;
  const { text, folded } = textAt(grid, row, column);
  const own = meaningOfExplanation(folded);
  if (isAway(own)) return { column, reading: readingOf(own) };
  // "Da" and a tick say that it was what the heading says, and under "Feiertag" stands the name of a holiday.
  const headed = meaningOfLeaveHeading(headings.get(column) ?? '');
  const isHeaded = TICKS.has(text) || meaningOfWord(folded) === 'present' || headed === 'notPlanned';
  return { column, reading: readingOf(isHeaded && isAway(headed) ? headed : 'unclear') };
}

const SHORTEST_NOTE = 4;

const LONGEST_PHRASE = 5;

/** "manjka, opravičeno", "ni prišla": what a note says of a row in which nothing else stands; null where there is none. */
export function absenceInNotes(grid: Grid, row: number, notes: readonly number[]): LeaveOfRow | null {
  for (const column of notes) {
    const { text, folded } = textAt(grid, row, column);
    if (/[\d?]/.test(text) || folded.length < SHORTEST_NOTE || folded.split(' ').length > LONGEST_PHRASE) continue;
    const meaning = meaningOfExplanation(folded);
    if (isAway(meaning)) return { column, reading: readingOf(meaning) };
  }
  return null;
}

/** "LD", "bol.", "opr." say nothing but leave, as short as they are. */
const SHORT_LEAVE: ReadonlyMap<string, MarkMeaning> = new Map([
  ...OFFICE_CODES.map(({ mark, meaning }) => [fold(mark), meaning] as const),
  ...['bol', 'opr'].map((word) => [word, 'excused'] as const),
]);

/** "dopust", "Praznik", "LD" and nothing else, in one of the columns of notes; null where there is none. */
export function leaveInNotes(grid: Grid, row: number, notes: readonly number[]): LeaveOfRow | null {
  for (const column of notes) {
    const { folded } = textAt(grid, row, column);
    // "Ne" answers a question, and letters stand for something else.
    const short = SHORT_LEAVE.get(folded) ?? null;
    if ((folded.length < SHORTEST_NOTE && short === null) || isUnticked(folded)) continue;
    const meaning = short ?? meaningOfWord(folded);
    if (isAway(meaning)) return { column, reading: readingOf(meaning) };
  }
  return null;
}
