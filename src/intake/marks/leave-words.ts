/** Leave in words beside the times of a day: "dopust" under "Vrsta odsotnosti", a tick under "Dopust". */
import { blankAt, textAt, type Grid } from '../cells/grid';
import { isAway, type MarkMeaning } from '../words/mark-meaning';
import { OFFICE_CODES } from '../words/office-codes';
import { meaningOfLeaveHeading } from '../words/leave-headings';
import { saysNone } from '../words/no-leave';
import { isUnticked, meaningOfExplanation, meaningOfWord, TICKS, withoutEndings } from '../words/mark-words';
import { fold } from '../words/text';
import { readingOf, UNEXPLAINED } from './readings-of-marks';
import type { MarkReadingOfSheet } from '../reading';

export interface LeaveOfRow {
  readonly column: number;
  readonly reading: MarkReadingOfSheet;
}

/**
 * Null where none of the columns holds a word; a word that nobody knows is asked.
 *
 * @param coded the columns in which "N" and "NO" are codes (see `areCodesOfLeave`), whose meaning a legend tells
 */
export function readLeaveWord(
  grid: Grid,
  row: number,
  columns: readonly number[],
  headings: ReadonlyMap<number, string>,
  coded: readonly number[],
): LeaveOfRow | null {
  const column = columns.find((at) => {
    const { text, folded } = blankAt(grid, row, at) ? { text: '', folded: '' } : textAt(grid, row, at);
    const isAnswer = isUnticked(folded) && !coded.includes(at);
    return (/\p{L}/u.test(text) || TICKS.has(text)) && !/\d/.test(text) && !isAnswer && !saysNone(folded);
  });
  if (column === undefined) return null;
  const { text, folded } = textAt(grid, row, column);
  if (isUnticked(folded)) return { column, reading: UNEXPLAINED };
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
    // "Bolniška:" is a label of the form.
    if (/[\d?]|:$/.test(text) || folded.length < SHORTEST_NOTE) continue;
    if (withoutEndings(folded).split(' ').length > LONGEST_PHRASE) continue;
    const meaning = meaningOfExplanation(folded);
    if (isAway(meaning)) return { column, reading: readingOf(meaning) };
  }
  return null;
}

/** True for a note in which a word of leave stands, whatever else it says: "vloga za dopust", "bolniška (8 ur)". */
export const speaksOfLeave = (grid: Grid, row: number, column: number): boolean =>
  isAway(meaningOfExplanation(textAt(grid, row, column).folded));

/** "LD", "bol.", "opr." say nothing but leave, as short as they are. */
const SHORT_LEAVE: ReadonlyMap<string, MarkMeaning> = new Map([
  ...OFFICE_CODES.map(({ mark, meaning }) => [fold(mark), meaning] as const),
  ...['bol', 'opr'].map((word) => [word, 'excused'] as const),
]);

/** Which leave it is, of which year and in whose charge: "redni letni dopust 2022", "bolniška do 30 dni", "bolniška v breme ZZZS". */
const DETAILS_OF_LEAVE =
  /\b(redni|lansk[ia]|star[ia]|nov[ia]|tekoc[ia]|preostal[ia]|celodnevn[ia]|(do|nad) \d+ (dni|let)|v breme (delodajalca|zzzs)|(za )?(leto )?(19|20)\d\d)\b/g;

/** What a word or phrase of leave means, whatever details are told with it; null for other words. */
export function meaningOfLeave(folded: string): MarkMeaning | null {
  const whole = meaningOfWord(folded);
  if (whole !== null) return whole;
  const bare = folded.replace(DETAILS_OF_LEAVE, ' ').replace(/ {2,}/g, ' ').trim();
  const meaning = bare === folded ? null : (SHORT_LEAVE.get(bare) ?? meaningOfWord(bare));
  return isAway(meaning) ? meaning : null;
}

/** "dopust", "Praznik", "LD" and nothing else, in one of the columns of notes; null where there is none. */
export function leaveInNotes(grid: Grid, row: number, notes: readonly number[]): LeaveOfRow | null {
  for (const column of notes) {
    const { folded } = textAt(grid, row, column);
    // "Ne" answers a question, and letters stand for something else.
    const short = SHORT_LEAVE.get(folded) ?? null;
    if ((folded.length < SHORTEST_NOTE && short === null) || isUnticked(folded)) continue;
    const meaning = short ?? meaningOfLeave(folded);
    if (isAway(meaning)) return { column, reading: readingOf(meaning) };
  }
  return null;
}
