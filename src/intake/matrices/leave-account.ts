/** An account of leave: how much of it was left, on which days how much was taken, how much is left now. Its hours were worked by nobody. */
import { linesAbove } from '../cells/lines-above';
import { textAt, type Grid } from '../cells/grid';
import type { SheetContext } from '../sheet-context';
import { isBalance, speaksOfLeave } from '../words/leave-accounts';
import { fold } from '../words/text';
import { countMatrix } from './mark-counts';
import type { MatrixShape } from './matrix-shape';

/** Under a title of leave a column beside the days holds what is left, and the days hold figures. */
export function isLeaveAccount(grid: Grid, shape: MatrixShape, context: SheetContext): boolean {
  if (context.speaksOfAttendance || ![fold(grid.title), ...linesAbove(grid)].some(speaksOfLeave)) return false;
  const days = new Set(shape.days.flatMap(({ columns }) => columns));
  for (let row = shape.headFirst; row <= shape.headLast; row++) {
    for (let column = shape.firstColumn; column <= shape.lastColumn; column++) {
      if (!days.has(column) && isBalance(textAt(grid, row, column).folded))
        return countMatrix(grid, shape)
          .counts()
          .every(({ value }) => typeof value === 'number');
    }
  }
  return false;
}
