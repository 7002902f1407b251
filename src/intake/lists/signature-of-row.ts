/** What stands in a row where the person of the row signs. */
import { isTimeAt, writtenAt, type Grid } from '../cells/grid';
import type { MarkReader } from '../marks/mark-context';
import { PRESENT } from '../marks/readings-of-marks';
import { areInitials, isSignatureOf, signatureReader } from '../marks/signatures';
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
  // "Bolna" alone may say it of Tea Bolna; "T. Bolna" is how she signs.
  if (areInitials(written, name) || (/\S\s+\S/.test(written) && isSignatureOf(written, name))) return PRESENT;
  return signatureReader(marks)(grid.at(row, column), isTimeAt(grid, row, column));
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
