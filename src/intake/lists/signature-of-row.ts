/** What stands in a row where the person of the row signs. */
import { isTimeAt, writtenAt, type Grid } from '../cells/grid';
import type { MarkReader } from '../marks/mark-context';
import { PRESENT } from '../marks/readings-of-marks';
import { areInitials, signatureReader } from '../marks/signatures';
import { joinName } from '../people/names';
import type { MarkReadingOfSheet } from '../reading';
import type { ListShape } from './list-shape';

/** Of a filled cell. */
export function signatureAt(
  grid: Grid,
  { nameColumns }: ListShape,
  row: number,
  column: number,
  marks: MarkReader,
): MarkReadingOfSheet {
  const name = joinName(nameColumns.map((at) => writtenAt(grid, row, at)));
  if (areInitials(writtenAt(grid, row, column), name)) return PRESENT;
  return signatureReader(marks)(grid.at(row, column), isTimeAt(grid, row, column));
}
