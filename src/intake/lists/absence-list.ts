/** A list of who was away on which day, and why: "Datum | Ime in priimek | Razlog odsotnosti". */
import type { CellValue } from '../../sheet/cells';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { isOfAbsences, titlesAbsences } from '../cells/language';
import { linesAbove } from '../cells/lines-above';
import type { MarkReader } from '../marks/mark-context';
import { readingOf, UNEXPLAINED } from '../marks/readings-of-marks';
import type { MarkReadingOfSheet } from '../reading';
import type { SheetContext } from '../sheet-context';
import { isAway } from '../words/mark-meaning';
import { areStatesOfTasks, isUnticked, meaningOfExplanation, meaningOfWord } from '../words/mark-words';
import { NAME_HEADINGS, type Heading } from '../words/headings';
import { speaksOfLeave } from '../words/leave-accounts';
import { headsShift } from '../words/shift-words';
import { fold } from '../words/text';
import { holdsDays, isFilled, wordsOf } from './list-columns';
import { columnsOf, hasNameHeading, type ListShape } from './list-shape';

/** Whoever came, from when to when, or asked for leave that was granted or not, is in a list of something else. */
const OF_OTHERS: readonly Heading[] = ['entry', 'exit', 'status', 'event', 'signature', 'birthDate'];
const OF_TIME: readonly Heading[] = ['timeIn', 'timeOut', 'time', 'hours'];

/** Where each row says why somebody was away; null for any other list. */
export function absenceColumn(grid: Grid, shape: ListShape, context: SheetContext): number | null {
  const isDated = columnsOf(shape, 'date').some((column) => holdsDays(grid, shape, column));
  const others = columnsOf(shape, ...OF_OTHERS).filter(
    (column) => !isOfLeaveItself(shape, column) && !areStatesOfTasks(wordsOf(grid, shape, column)),
  );
  const isOfPeople = hasNameHeading(shape) || columnsOf(shape, 'personId').length > 0;
  if (!isDated || !isOfPeople || others.length > 0) return null;
  // "Razlog" heads anything; of an absence it is under a title of absences, or beside "Opravičeno".
  const isSaid = context.speaksOfAbsence || answerColumn(shape) !== null;
  const reasons = [...columnsOf(shape, 'leave'), ...(isSaid ? columnsOf(shape, 'note') : [])];
  // What somebody wrote may stand beside what was made of it.
  const told = reasons.filter((each) => !isTime(shape, each) && isFilled(grid, shape, each));
  return told.find((column) => tellsReasons(grid, shape, column, context)) ?? null;
}

function tellsReasons(grid: Grid, shape: ListShape, column: number, context: SheetContext): boolean {
  const words = wordsOf(grid, shape, column);
  const said = words.filter((word) => word !== '');
  const known = said.filter((word) => isAway(meaningOfExplanation(word)));
  if (!said.every((word) => /\p{L}/u.test(word))) return false;
  const timed = columnsOf(shape, ...OF_TIME).filter((each) => !isOfLeaveItself(shape, each));
  // Times beside reasons in all rows are those of absence; where others come and go, most rows have none.
  if (timed.length > 0 && known.length < words.length) return false;
  const isCoded =
    (context.speaksOfAbsence || speaksOfLeave(fold(grid.title))) && columnsOf(shape, 'leave').includes(column);
  return isCoded || known.length >= 0.5 * said.length;
}

const OF_WHO_AND_DAY: readonly Heading[] = [
  ...NAME_HEADINGS, 'date', 'weekday', 'ordinal', 'personId', 'group', 'role', 'email',
]; // prettier-ignore

/** "Datum | Razred | Ime in priimek" and no more, on a sheet of absences: whoever stands there was away on that day. */
export function listsAbsent(grid: Grid, shape: ListShape): boolean {
  const isTitled = isOfAbsences(fold(grid.title)) || linesAbove(grid).some(titlesAbsences);
  if (!isTitled || !hasNameHeading(shape)) return false;
  const days = columnsOf(shape, 'date').filter((column) => holdsDays(grid, shape, column));
  const others = shape.meanings.filter(
    ({ heading, coverage }) => heading === null || coverage < 0.5 || !OF_WHO_AND_DAY.includes(heading),
  );
  return days.length === 1 && others.every(({ column }) => !isFilled(grid, shape, column));
}

const OF_LEAVE =
  /(^| )(leave|absence|absent|odsotnost\p{L}*|dopust\p{L}*|\p{L}*urlaub\p{L}*|abwesen\p{L}*|ausencia|absence|assenza|conges?)( |$)/u;

const textOf = ({ meanings }: ListShape, at: number): string =>
  meanings.find(({ column }) => column === at)?.text ?? '';

/** "Leave start", and "Rostered start" beside it: neither is when somebody came. */
const isOfLeaveItself = (shape: ListShape, column: number): boolean =>
  OF_LEAVE.test(textOf(shape, column)) || headsShift(textOf(shape, column));

const HOURS = /(^| )(hours?|hrs|ure?|stunden|horas|heures|ore|start|end|from|to|od|do)( |$)/;

const isTime = (shape: ListShape, column: number): boolean => HOURS.test(textOf(shape, column));

/** "Opravičeno", over yes and no. */
const answerColumn = ({ meanings }: ListShape): number | null =>
  meanings.find(({ text }) => meaningOfWord(text) === 'excused')?.column ?? null;

export interface AbsenceOfRow {
  readonly reading: MarkReadingOfSheet;
  /** The columns that say it. */
  readonly told: readonly number[];
}

/** Away for the reason that the row says, all day unless it says from when to when. */
export function readAbsence(
  grid: Grid,
  shape: ListShape,
  row: number,
  column: number,
  reader: MarkReader,
): AbsenceOfRow {
  const times = timesOfAbsence(grid, shape, row, column);
  if (times.length > 0) return { reading: { kind: 'unclear', why: 'ambiguous' }, told: [column, ...times] };
  return { reading: reasonIn(grid, shape, row, column, reader), told: [column] };
}

/** From when to when, or for how long; none where that is as long as somebody should have come. */
function timesOfAbsence(grid: Grid, shape: ListShape, row: number, reason: number): number[] {
  const filled = shape.meanings
    .map(({ column }) => column)
    .filter((column) => column !== reason && !blankAt(grid, row, column));
  const ofTime = filled.filter((column) => isTime(shape, column));
  const planned = ofTime.filter((column) => headsShift(textOf(shape, column)));
  const taken = ofTime.filter((column) => !planned.includes(column));
  const isWhole = taken.some(
    (column) => isWholeDay(grid.at(row, column)) || planned.some((plan) => isSameLength(grid, row, plan, column)),
  );
  return isWhole ? [] : taken;
}

/** Nobody should come for longer. */
const isWholeDay = (value: CellValue): boolean => typeof value === 'number' && value >= 8 && value <= 24;

const isSameLength = (grid: Grid, row: number, plan: number, taken: number): boolean =>
  [plan, taken].every((column) => /(^| )\d/.test(writtenAt(grid, row, column))) &&
  grid.at(row, plan) === grid.at(row, taken);

/** Whether a reason that nobody knows excuses is left open, unless a column answers it; codes are asked. */
function reasonIn(grid: Grid, shape: ListShape, row: number, column: number, reader: MarkReader): MarkReadingOfSheet {
  const { text, folded } = textAt(grid, row, column);
  const said = meaningOfExplanation(folded);
  if (said === null && isCode(text)) return reader(text, false);
  if (said === 'present' || said === 'unclear') return UNEXPLAINED;
  const meaning = isAway(said) ? said : 'absent';
  const answer = answerColumn(shape);
  const word = answer === null ? '' : textAt(grid, row, answer).folded;
  if (word === '' || !['absent', 'excused'].includes(meaning)) return readingOf(meaning);
  if (isUnticked(word)) return readingOf('unexcused');
  return readingOf(meaningOfWord(word) === 'present' ? 'excused' : meaning);
}

/** "ABSN - 1", "FML-PND": a program's letters, of which some say that somebody came late. */
const isCode = (text: string): boolean => /^[\p{Lu}\d][\p{Lu}\d \-/_]*$/u.test(text);
