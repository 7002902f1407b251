/** Planned times beside those that came of them: "Prihod | Odhod | Dejanski prihod | Dejanski odhod", "Jam masuk | Jam pulang | Scan masuk | Scan pulang". */
import { clockAt } from '../cells/clock';
import type { Grid } from '../cells/grid';
import type { Heading } from '../words/headings';
import { saysActual } from '../words/actual-hours';
import { isPunch } from '../words/punch-words';
import { filledRows, holdsClocks } from './list-columns';
import { columnsOf, type ListShape } from './list-shape';
import type { TimePair } from './pairs-of-times';

/** Null where the times are of one kind only; a plan stands in every row, of those who did not come as well. */
export function keptTimes(grid: Grid, shape: ListShape): TimePair | null {
  const [comes, start] = bothKinds(grid, shape, 'timeIn');
  const [goes, end] = bothKinds(grid, shape, 'timeOut');
  if (comes === undefined || goes === undefined || start === undefined || end === undefined) return null;
  const kept = { timeIn: comes, timeOut: goes };
  return areOfOneStay(grid, shape, kept, { timeIn: start, timeOut: end }) ? kept : null;
}

/** The first column of times that were kept, and the first of others. */
function bothKinds(grid: Grid, shape: ListShape, heading: Heading): readonly (number | undefined)[] {
  const columns = columnsOf(shape, heading).filter(
    (column) => filledRows(grid, shape, column).length > 0 && holdsClocks(grid, shape, column),
  );
  const isKept = (column: number): boolean => saysKept(shape.meanings.find((each) => each.column === column)?.text);
  return [columns.find(isKept), columns.find((column) => !isKept(column))];
}

const saysKept = (text = ''): boolean => saysActual(text) || text.split(' ').some(isPunch);

/** Times of the morning and of the afternoon lie apart, whatever their headings; a plan and what came of it do not. */
function areOfOneStay(grid: Grid, shape: ListShape, kept: TimePair, planned: TimePair): boolean {
  const overlaps = filledRows(grid, shape, kept.timeIn).flatMap((row) => {
    const [comes, goes] = [clockAt(grid, row, kept.timeIn), clockAt(grid, row, kept.timeOut)];
    const [start, end] = [clockAt(grid, row, planned.timeIn), clockAt(grid, row, planned.timeOut)];
    return comes === null || goes === null || start === null || end === null ? [] : [comes < end && start < goes];
  });
  return overlaps.length > 0 && overlaps.every((each) => each);
}
