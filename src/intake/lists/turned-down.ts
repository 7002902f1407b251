/** Candidates who were turned down: whatever day stands beside them, they neither came on it nor take part. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import { linesAbove } from '../cells/lines-above';
import { filledRows } from './list-columns';
import type { ListShape } from './list-shape';
import { fold } from '../words/text';
import { asksWhyTurnedDown, isTurnedDown, titlesTurnedDown } from '../words/turned-down';

/** So large a share of them: among others a few were turned down. */
const NEARLY_ALL = 0.8;

/** Whether a column says of people that they were turned down, or why. */
export const tellsOfTurnedDown = (grid: Grid, shape: ListShape): boolean => columnsOfTurnedDown(grid, shape).length > 0;

/** Whether title, or a column for nearly each of them, says so. */
export function areTurnedDown(grid: Grid, shape: ListShape): boolean {
  if ([fold(grid.title), ...linesAbove(grid)].some(titlesTurnedDown)) return true;
  const [names] = shape.nameColumns;
  const people = names === undefined ? [] : filledRows(grid, shape, names);
  return columnsOfTurnedDown(grid, shape).some(
    (column) =>
      people.length > 0 && people.filter((row) => !blankAt(grid, row, column)).length >= NEARLY_ALL * people.length,
  );
}

function columnsOfTurnedDown(grid: Grid, shape: ListShape): number[] {
  const isState = (column: number): boolean => {
    const rows = filledRows(grid, shape, column);
    const turned = rows.filter((row) => isTurnedDown(textAt(grid, row, column).folded));
    return turned.length > 0 && turned.length >= NEARLY_ALL * rows.length;
  };
  return shape.meanings
    .filter(({ column, text }) => asksWhyTurnedDown(text) || isState(column))
    .map(({ column }) => column);
}
