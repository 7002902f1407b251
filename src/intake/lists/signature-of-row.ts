/** What stands in a row where the person of the row signs. */
import { isTimeAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { absenceInNotes, leaveInNotes, type LeaveOfRow } from '../marks/leave-words';
import type { MarkReader } from '../marks/mark-context';
import { PRESENT } from '../marks/readings-of-marks';
import { areInitials, isFullSignatureOf, isSignatureOf, signatureReader } from '../marks/signatures';
import { joinName } from '../people/names';
import type { MarkReadingOfSheet } from '../reading';
import type { SheetContext } from '../sheet-context';
import type { Heading } from '../words/headings';
import { holdsDays, isFilled } from './list-columns';
import { columnsOf, type ListShape } from './list-shape';

/** Of a filled cell. */
export function signatureAt(
  grid: Grid,
  { nameColumns }: ListShape,
  row: number,
  column: number,
  marks: MarkReader,
): MarkReadingOfSheet {
  const name = joinName(nameColumns.map((at) => writtenAt(grid, row, at)));
  const written = writtenAt(grid, row, column);
  if (areInitials(written, name) || isFullSignatureOf(written, name)) return PRESENT;
  const reading = signatureReader(marks)(grid.at(row, column), isTimeAt(grid, row, column));
  return reading.kind !== 'present' && isSignatureOf(written, name) ? { kind: 'unclear', why: 'ambiguous' } : reading;
}

/** "Ni podpisa", "manjka izjava" say what a form lacks, and not who. */
const OF_PAPERS =
  /podpis|(^| )manjka\p{L}* .*(emso|davcn|podat|soglas|izjav|dokaz|potrdil|obraz|pogodb|trr|naslov|telefon|datum)/u;

/** "Ni prišla", "bolniška" as a remark says why nobody signed; what else is remarked says nothing of it. */
export function absenceOfUnsigned(grid: Grid, row: number, notes: readonly number[]): LeaveOfRow | null {
  const telling = notes.filter((column) => !OF_PAPERS.test(textAt(grid, row, column).folded));
  return leaveInNotes(grid, row, telling) ?? absenceInNotes(grid, row, telling);
}

/** Of those who take part: "Podpis mentorja" beside them says who led. */
export const signatureColumns = ({ meanings, nameColumns }: ListShape): number[] =>
  meanings
    .filter(
      ({ column, heading, coverage }) => heading === 'signature' && coverage === 1 && !nameColumns.includes(column),
    )
    .map(({ column }) => column);

const PLACES: readonly Heading[] = ['timeIn', 'timeOut', 'signature'];

/** A form with names and days, and a place for times or signatures, in which nobody wrote anything yet. */
export function isUnsigned(grid: Grid, shape: ListShape, { speaksOfAttendance }: SheetContext): boolean {
  const places = columnsOf(shape, ...PLACES);
  const isDated = columnsOf(shape, 'date').some((column) => holdsDays(grid, shape, column));
  return speaksOfAttendance && isDated && places.length > 0 && !places.some((column) => isFilled(grid, shape, column));
}
