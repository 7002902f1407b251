/** Who was away, in a list of times: "bolniška", "B" under "Razlog odsotnosti" or as a note, where nobody's coming and going stands. */
import { blankAt, isAnyFilled, textAt, type Grid } from '../cells/grid';
import { absenceInNotes, leaveInNotes, readLeaveWord, type LeaveOfRow } from '../marks/leave-words';
import type { MarkReader } from '../marks/mark-context';
import type { Heading } from '../words/headings';
import { columnsOfHours } from './hours-of-leave';
import { filledRows, holdsCodes, SAMPLE } from './list-columns';
import { columnsOf, type ListShape } from './list-shape';
import { timeColumns, type Roles } from './list-roles';
import { isAway } from '../words/mark-meaning';
import { isUnticked, meaningOfExplanation, meaningOfWord } from '../words/mark-words';
import { headsShift } from '../words/shift-words';
import { readingOf, UNEXPLAINED } from '../marks/readings-of-marks';

export interface LeaveColumns {
  readonly columns: readonly number[];
  /** Those of `columns` that hold codes. */
  readonly coded: readonly number[];
  /** Those of them that hold hours. */
  readonly ofHours: readonly number[];
  readonly notes: readonly number[];
  /** What every row says, whatever is asked: beside times that somebody was there, without them why not. */
  readonly answers: readonly number[];
  /** Of what was planned. */
  readonly shifts: readonly number[];
  /** What is written over them, folded. */
  readonly headings: ReadonlyMap<number, string>;
}

/** Beside times or hours it is that for which there are none. */
const OF_REASONS = /^(razlog|vzrok|reason|grund|motivo|razlogi|vzroki)$/;

export function leaveColumns(grid: Grid, shape: ListShape, roles: Roles): LeaveColumns {
  const reasons = shape.meanings.filter(({ heading, text }) => heading === 'note' && OF_REASONS.test(text));
  const columns = [...columnsOf(shape, 'leave'), ...reasons.map(({ column }) => column)];
  return {
    columns,
    coded: columns.filter((column) => holdsCodes(grid, shape, column)),
    ofHours: columnsOfHours(grid, shape, columns),
    notes: columnsOf(shape, 'note'),
    answers: shape.meanings.map(({ column }) => column).filter((column) => areAnswers(grid, shape, roles, column)),
    shifts: shape.meanings.filter(({ text }) => headsShift(text)).map(({ column }) => column),
    headings: new Map(shape.meanings.map(({ column, text }) => [column, text])),
  };
}

/** What has more different words was not chosen from a few. */
const MOST_ANSWERS = 8;

/** "Na programu", "bolniška", "pri zdravniku" in nearly every row: absences in most of those without times, in none of those with times. */
function areAnswers(grid: Grid, shape: ListShape, roles: Roles, column: number): boolean {
  const times = timeColumns(roles);
  if (times.length === 0 || [...shape.nameColumns, ...times, roles.date, roles.hours].includes(column)) return false;
  const rows = filledRows(grid, shape, column);
  const isTimed = (row: number): boolean => isAnyFilled(grid, row, times);
  const isSaidAway = (row: number): boolean => isAway(meaningOfExplanation(textAt(grid, row, column).folded));
  const untimed = rows.filter((row) => !isTimed(row));
  return (
    untimed.length > 0 &&
    untimed.length < rows.length &&
    !shape.meanings.some(({ column: at, text }) => at === column && headsShift(text)) &&
    rows.every((row) => !/\d/.test(textAt(grid, row, column).text)) &&
    new Set(rows.map((row) => textAt(grid, row, column).folded)).size <= MOST_ANSWERS &&
    untimed.filter(isSaidAway).length >= 0.5 * untimed.length &&
    !rows.some((row) => isTimed(row) && isSaidAway(row)) &&
    rows.length >= 0.8 * Math.min(SAMPLE, shape.endRow - shape.firstRow)
  );
}

const OF_ABSENCE =
  /odsotn|\bods(ot)?\b|izostan|absence|absent|abwesen|fehlgrund|ausenc|inasist|assenz|nieobecn|nepritom|keterangan (absen|tidak hadir)/;

/** Null where the row says nothing of it. What is written under a heading of absences is one, though nobody says of which kind. */
export function leaveOfRow(
  grid: Grid,
  row: number,
  { columns, coded, notes, answers, shifts, headings }: LeaveColumns,
  reader: MarkReader,
): LeaveOfRow | null {
  const found = columns.length === 0 ? null : readLeaveWord(grid, row, columns, headings, coded);
  if (found === null)
    return (
      leaveInNotes(grid, row, notes) ??
      restOfShift(grid, row, shifts) ??
      absenceInNotes(grid, row, notes) ??
      answered(grid, row, answers)
    );
  if (found.reading.kind !== 'unclear') return found;
  const { column } = found;
  const marked = reader(textAt(grid, row, column).text, false);
  if (marked.kind === 'absence' || marked.kind === 'neither') return { column, reading: marked };
  return marked.kind === 'unclear' && OF_ABSENCE.test(headings.get(column) ?? '')
    ? { column, reading: { kind: 'absence', meaning: 'absent' } }
    : found;
}

/** What a row with hours says of leave: "bolniška", or "B" among codes; null where it says none for certain. */
export function leaveBesideHours(
  grid: Grid,
  row: number,
  { columns, coded, headings }: LeaveColumns,
  reader: MarkReader,
): LeaveOfRow | null {
  const found = readLeaveWord(grid, row, columns, headings, coded);
  if (found === null || found.reading.kind === 'absence') return found;
  const { text, folded } = textAt(grid, row, found.column);
  const marked = coded.includes(found.column) && !isUnticked(folded) ? reader(text, false) : null;
  return marked?.kind === 'absence' ? { column: found.column, reading: marked } : null;
}

/** An answer that nobody knows is asked. */
function answered(grid: Grid, row: number, answers: readonly number[]): LeaveOfRow | null {
  const column = answers.find((at) => !blankAt(grid, row, at));
  if (column === undefined) return null;
  const meaning = meaningOfExplanation(textAt(grid, row, column).folded);
  return { column, reading: isAway(meaning) ? readingOf(meaning) : UNEXPLAINED };
}

/** Shorter words under a shift are its letters. */
const SHORTEST_REST = 3;

/** "Descanso", "ni razporejen" in place of a shift; a shift itself says nothing of who came. */
function restOfShift(grid: Grid, row: number, shifts: readonly number[]): LeaveOfRow | null {
  for (const column of shifts) {
    const { folded } = textAt(grid, row, column);
    const meaning = folded.length < SHORTEST_REST ? null : meaningOfWord(folded);
    if (isAway(meaning)) return { column, reading: readingOf(meaning) };
  }
  return null;
}

/** What was done or noted: everything but who, when and how long. */
export const remarkColumns = (shape: ListShape): readonly number[] =>
  shape.meanings
    .filter(
      ({ column, heading }) => !shape.nameColumns.includes(column) && (heading === null || SAID.includes(heading)),
    )
    .map(({ column }) => column);

const SAID: readonly Heading[] = ['note', 'subject', 'session', 'event'];

/** 0 hours, or none beside the time at which it should have begun, and nobody who left: whoever was to come at eleven may not have come. */
export function isUndone(grid: Grid, row: number, { hours, timeIn, timeOut, pairs }: Roles): boolean {
  if (hours === null || pairs.length > 1 || (timeOut !== null && !blankAt(grid, row, timeOut))) return false;
  const isBegunOnly = timeIn !== null && timeOut === null;
  return grid.at(row, hours) === 0 || (isBegunOnly && /^[-–—/0]?$/.test(textAt(grid, row, hours).text));
}

/** "9.00 | 10.00 | ni prišel": a word where the hours of that time should stand; what it means nobody knows, is asked. Null for hours, and without times. */
export function saidInPlaceOfHours(grid: Grid, row: number, roles: Roles): LeaveOfRow | null {
  const { hours } = roles;
  if (hours === null || timeColumns(roles).every((column) => blankAt(grid, row, column))) return null;
  const { text, folded } = textAt(grid, row, hours);
  if (/\d/.test(text) || folded.length < SHORTEST_WORD) return null;
  const meaning = meaningOfExplanation(folded);
  return meaning === 'present' ? null : { column: hours, reading: isAway(meaning) ? readingOf(meaning) : UNEXPLAINED };
}

/** Shorter ones are signs and units. */
const SHORTEST_WORD = 4;
