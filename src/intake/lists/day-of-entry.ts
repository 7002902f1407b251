/** "Entry date" heads the first day of a programme; in the log of a gate, that of a visit. */
import { writtenAt, type Grid } from '../cells/grid';
import { joinName } from '../people/names';
import { fold } from '../words/text';
import { areRecorded } from './clock-records';
import { filledRows, holdsDays } from './list-columns';
import { columnsOf, type ListShape } from './list-shape';

/**
 * The only column of such days, where somebody comes again or the times beside it were taken down as people came.
 *
 * @param timeIn of coming, beside times of leaving; null without one
 */
export function dayOfEntry(grid: Grid, shape: ListShape, timeIn: number | null): number | null {
  const [column, ...others] = columnsOf(shape, 'entry').filter((at) => at !== timeIn && holdsDays(grid, shape, at));
  if (column === undefined || timeIn === null || others.length > 0) return null;
  return areRecorded(grid, shape, timeIn) || comesAgain(grid, shape, column) ? column : null;
}

function comesAgain(grid: Grid, shape: ListShape, column: number): boolean {
  const rows = filledRows(grid, shape, column);
  const people = rows.map((row) => fold(joinName(shape.nameColumns.map((at) => writtenAt(grid, row, at)))));
  return new Set(people).size < people.length;
}
