/** A table beside the register of the same people and days that is kept for something else: "Malice marec 2022" beside "Prisotnost marec 2022". */
import { speaksOfAttendance } from '../cells/language';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { isKeptForOther, withoutRecord } from '../words/kept-for';
import { isOfExpenses } from './expense-columns';
import type { MatrixShape } from './matrix-shape';

/** Told by the headings under its days, or by the titles over its own columns; what is over the whole sheet is told of the sheet. */
export function isKeptBeside(grid: Grid, { axis, days, headLast, firstColumn, lastColumn }: MatrixShape): boolean {
  // "Zajtrk | Kosilo" under every day.
  if (days.every(({ columns }) => columns.every((column) => isOfExpenses(grid, axis, headLast, column)))) return true;
  if (firstColumn === 0) return false;
  for (let row = axis.firstRow - 1; row >= 0; row--) {
    const titles: string[] = [];
    for (let column = firstColumn; column <= lastColumn; column++)
      if (!blankAt(grid, row, column)) titles.push(textAt(grid, row, column).folded);
    if (titles.length > 0)
      return titles.some(isKeptForOther) && !titles.some((title) => speaksOfAttendance(withoutRecord(title)));
  }
  return false;
}
