/** Who was away, in a list of times: "bolniška", "B" under "Razlog odsotnosti" or as a note, where nobody's coming and going stands. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import { absenceInNotes, leaveInNotes, readLeaveWord, type LeaveOfRow } from '../marks/leave-words';
import type { MarkReader } from '../marks/mark-context';
import type { Heading } from '../words/headings';
import { columnsOfHours } from './hours-of-leave';
import { holdsCodes } from './list-columns';
import { columnsOf, type ListShape } from './list-shape';
import type { Roles } from './list-roles';
import { isAway } from '../words/mark-meaning';
import { isUnticked, meaningOfWord } from '../words/mark-words';
import { headsShift } from '../words/shift-words';
import { readingOf } from '../marks/readings-of-marks';

export interface LeaveColumns {
  readonly columns: readonly number[];
  /** Those of `columns` that hold codes. */
  readonly coded: readonly number[];
  /** Those of them that hold hours. */
  readonly ofHours: readonly number[];
  readonly notes: readonly number[];
  /** Of what was planned. */
  readonly shifts: readonly number[];
  /** What is written over them, folded. */
  readonly headings: ReadonlyMap<number, string>;
}

/** Beside times or hours it is that for which there are none. */
const OF_REASONS = /^(razlog|vzrok|reason|grund|motivo|razlogi|vzroki)$/;

export function leaveColumns(grid: Grid, shape: ListShape): LeaveColumns {
  const reasons = shape.meanings.filter(({ heading, text }) => heading === 'note' && OF_REASONS.test(text));
  const columns = [...columnsOf(shape, 'leave'), ...reasons.map(({ column }) => column)];
  return {
    columns,
    coded: columns.filter((column) => holdsCodes(grid, shape, column)),
    ofHours: columnsOfHours(grid, shape, columns),
    notes: columnsOf(shape, 'note'),
    shifts: shape.meanings.filter(({ text }) => headsShift(text)).map(({ column }) => column),
    headings: new Map(shape.meanings.map(({ column, text }) => [column, text])),
  };
}

const OF_ABSENCE =
  /odsotn|\bods(ot)?\b|izostan|absence|absent|abwesen|fehlgrund|ausenc|inasist|assenz|nieobecn|nepritom|keterangan (absen|tidak hadir)/;

/** Null where the row says nothing of it. What is written under a heading of absences is one, though nobody says of which kind. */
export function leaveOfRow(
  grid: Grid,
  row: number,
  { columns, coded, notes, shifts, headings }: LeaveColumns,
  reader: MarkReader,
): LeaveOfRow | null {
  const found = columns.length === 0 ? null : readLeaveWord(grid, row, columns, headings, coded);
  if (found === null)
    return leaveInNotes(grid, row, notes) ?? restOfShift(grid, row, shifts) ?? absenceInNotes(grid, row, notes);
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

/** 0 hours, and nobody who left: whoever was to come at eleven may not have come. */
export const isUndone = (grid: Grid, row: number, { hours, timeOut, pairs }: Roles): boolean =>
  hours !== null && grid.at(row, hours) === 0 && pairs.length < 2 && (timeOut === null || blankAt(grid, row, timeOut));
