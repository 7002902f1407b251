/** Days that people signed for: "Podpis 5. 10. 2020" over each, "Podpisi" over all of them, or everybody's own name in place of marks. Whatever is written there, is a name. */
import { blankAt, isTimeAt, textAt, writtenAt, type Grid } from '../cells/grid';
import type { MarkReader } from '../marks/mark-context';
import { isSignatureOf } from '../marks/signatures';
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

/** So many people show how the days are marked. */
const LOOKED_AT = 60;
const FEWEST = 2;
const SHARE = 0.5;

/** "Ž. Rednak" under each day in the row of Živa Rednak, where a mark would stand. */
export function areSignedByName(grid: Grid, { people, days }: MatrixShape, marks: MarkReader): boolean {
  let [open, signed] = [0, 0];
  for (const { row, name } of people.slice(0, LOOKED_AT)) {
    for (const column of days.flatMap(({ columns }) => columns)) {
      const value = grid.at(row, column);
      if (typeof value !== 'string' || marks(value, isTimeAt(grid, row, column)).kind !== 'unclear') continue;
      if (blankAt(grid, row, column)) continue;
      open++;
      if (isSignatureOf(writtenAt(grid, row, column), name)) signed++;
    }
  }
  return signed >= FEWEST && signed >= SHARE * open;
}
