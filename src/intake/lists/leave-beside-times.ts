/** Who was away, in a list of times: "bolniška", "B" under "Razlog odsotnosti" or as a note, where nobody's coming and going stands. */
import { textAt, type Grid } from '../cells/grid';
import { leaveInNotes, readLeaveWord, type LeaveOfRow } from '../marks/leave-words';
import type { MarkReader } from '../marks/mark-context';
import { columnsOf, type ListShape } from './list-shape';

export interface LeaveColumns {
  readonly columns: readonly number[];
  readonly notes: readonly number[];
  /** What is written over them, folded. */
  readonly headings: ReadonlyMap<number, string>;
}

export const leaveColumns = (shape: ListShape): LeaveColumns => ({
  columns: columnsOf(shape, 'leave'),
  notes: columnsOf(shape, 'note'),
  headings: new Map(shape.meanings.map(({ column, text }) => [column, text])),
});

const OF_ABSENCE =
  /odsotn|izostan|absence|absent|abwesen|fehlgrund|ausenc|inasist|assenz|nieobecn|nepritom|keterangan (absen|tidak hadir)/;

/** Null where the row says nothing of it. What is written under a heading of absences is one, though nobody says of which kind. */
export function leaveOfRow(
  grid: Grid,
  row: number,
  { columns, notes, headings }: LeaveColumns,
  reader: MarkReader,
): LeaveOfRow | null {
  const found = columns.length === 0 ? null : readLeaveWord(grid, row, columns, headings);
  if (found === null) return leaveInNotes(grid, row, notes);
  if (found.reading.kind !== 'unclear') return found;
  const { column } = found;
  const marked = reader(textAt(grid, row, column).text, false);
  if (marked.kind === 'absence' || marked.kind === 'neither') return { column, reading: marked };
  return marked.kind === 'unclear' && OF_ABSENCE.test(headings.get(column) ?? '')
    ? { column, reading: { kind: 'absence', meaning: 'absent' } }
    : found;
}
