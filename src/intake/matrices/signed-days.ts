/** Days that people signed for: "Podpis 5. 10. 2020" over each, or "Podpisi" over all of them. Whatever is written there, is a name. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { MatrixShape } from './matrix-shape';

/** The columns of such days; a heading stands for the days behind it that have none of their own. */
export function signedDays(grid: Grid, { axis, days, headFirst, headLast }: MatrixShape): ReadonlySet<number> {
  const columns = days.flatMap((day) => day.columns);
  const signed = new Set<number>();
  for (let row = Math.min(headFirst, axis.firstRow); row <= headLast; row++) {
    let isSigned = false;
    for (const column of columns) {
      if (!blankAt(grid, row, column)) isSigned = textAt(grid, row, column).heading?.heading === 'signature';
      if (isSigned) signed.add(column);
    }
  }
  return signed;
}
