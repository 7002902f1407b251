/** "Normal" beside times says that somebody came; where both times are blank, that it was a day off just as well. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { Roles } from './list-roles';

const USUAL = /^(normal|regular|ok|正常|정상)$/;

/** True for such a word in a row without its times. */
export const isUsualUntimed = (grid: Grid, { timeIn, timeOut }: Roles, row: number, column: number): boolean =>
  timeIn !== null &&
  timeOut !== null &&
  [timeIn, timeOut].every((time) => blankAt(grid, row, time)) &&
  USUAL.test(textAt(grid, row, column).folded);
