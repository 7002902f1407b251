/** A list of who was away on which day, and why: "Datum | Ime in priimek | Razlog odsotnosti". */
import { textAt, type Grid } from '../cells/grid';
import { readingOf } from '../marks/readings-of-marks';
import type { MarkReadingOfSheet } from '../reading';
import type { SheetContext } from '../sheet-context';
import { isAway } from '../words/mark-meaning';
import { isUnticked, meaningOfExplanation, meaningOfWord } from '../words/mark-words';
import type { Heading } from '../words/headings';
import { holdsDays, isFilled, wordsOf } from './list-columns';
import { columnsOf, hasNameHeading, type ListShape } from './list-shape';

/** Whoever came, from when to when, or asked for leave that was granted or not, is in a list of something else. */
const OF_OTHERS: readonly Heading[] = [
  'entry', 'exit', 'timeIn', 'timeOut', 'time', 'hours', 'status', 'event', 'signature', 'birthDate',
]; // prettier-ignore

/** Where each row says why somebody was away; null for any other list. */
export function absenceColumn(grid: Grid, shape: ListShape, context: SheetContext): number | null {
  const isDated = columnsOf(shape, 'date').some((column) => holdsDays(grid, shape, column));
  if (!isDated || !hasNameHeading(shape) || columnsOf(shape, ...OF_OTHERS).length > 0) return null;
  // "Razlog" heads anything; of an absence it is under a title of absences, or beside "Opravičeno".
  const isSaid = context.speaksOfAbsence || answerColumn(shape) !== null;
  const reasons = [...columnsOf(shape, 'leave'), ...(isSaid ? columnsOf(shape, 'note') : [])];
  const [column] = reasons.filter((each) => isFilled(grid, shape, each));
  if (column === undefined) return null;
  const words = wordsOf(grid, shape, column).filter((word) => word !== '');
  const known = words.filter((word) => isAway(meaningOfExplanation(word)));
  return words.every((word) => /\p{L}/u.test(word)) && known.length >= 0.5 * words.length ? column : null;
}

/** "Opravičeno", over yes and no. */
const answerColumn = ({ meanings }: ListShape): number | null =>
  meanings.find(({ text }) => meaningOfWord(text) === 'excused')?.column ?? null;

/** Away for the reason that the row says; whether a reason that nobody knows excuses is left open, unless a column answers it. */
export function readAbsence(grid: Grid, shape: ListShape, row: number, column: number): MarkReadingOfSheet {
  const said = meaningOfExplanation(textAt(grid, row, column).folded);
  const meaning = isAway(said) ? said : 'absent';
  const answer = answerColumn(shape);
  const word = answer === null ? '' : textAt(grid, row, answer).folded;
  if (word === '' || !['absent', 'excused'].includes(meaning)) return readingOf(meaning);
  if (isUnticked(word)) return readingOf('unexcused');
  return readingOf(meaningOfWord(word) === 'present' ? 'excused' : meaning);
}
