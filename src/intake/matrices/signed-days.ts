/** Days that people signed for: "Podpis 5. 10. 2020" over each, "Podpisi" over all of them, or everybody's own name in place of marks. Whatever is written there, is a name. */
import { blankAt, isTimeAt, textAt, writtenAt, type Grid } from '../cells/grid';
import type { MarkReader } from '../marks/mark-context';
import { PRESENT } from '../marks/readings-of-marks';
import { areInitials, isFullSignatureOf, isSignatureOf } from '../marks/signatures';
import type { MarkReadingOfSheet } from '../reading';
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
/** Two letters are less than a name: nearly all must be those of whoever the row is about, and of several people. */
const SHARE_OF_INITIALS = 0.8;

/** How the people of a table sign, in place of marks. */
export interface SignedTable {
  /** "Ž. Rednak" under each day in the row of Živa Rednak: whatever else is written is a name, too. */
  readonly byName: boolean;
  /** "ŽR", "žr": nothing but the own initials, or the own name, is a signature. */
  readonly byInitials: boolean;
}

export function howSigned(grid: Grid, { people, days }: MatrixShape, marks: MarkReader): SignedTable {
  let [open, named, own] = [0, 0, 0];
  const signing = new Set<number>();
  for (const { row, name } of people.slice(0, LOOKED_AT)) {
    for (const column of days.flatMap(({ columns }) => columns)) {
      const value = grid.at(row, column);
      if (typeof value !== 'string' || marks(value, isTimeAt(grid, row, column)).kind !== 'unclear') continue;
      if (blankAt(grid, row, column)) continue;
      open++;
      const written = writtenAt(grid, row, column);
      const isNamed = isSignatureOf(written, name);
      if (isNamed) named++;
      if (!isNamed && !areInitials(written, name)) continue;
      own++;
      signing.add(row);
    }
  }
  return {
    byName: named >= FEWEST && named >= SHARE * open,
    byInitials: signing.size >= FEWEST && own >= SHARE_OF_INITIALS * open,
  };
}

/**
 * Reads the row of one person in a table that people sign. "BS" of Bor Sever may be his, or a code of leave, and whoever signs
 * with the name of another of them may have signed for them: that is asked.
 *
 * @param names of all people of the table
 */
export function signingReader(name: string, names: readonly string[], how: SignedTable, marks: MarkReader): MarkReader {
  return (value, isTime) => {
    const reading = marks(value, isTime);
    if (typeof value !== 'string') return reading;
    if (areInitials(value, name) || isSignatureOf(value, name)) {
      const isCertain = reading.kind === 'unclear' || reading.kind === 'present' || isFullSignatureOf(value, name);
      return isCertain ? PRESENT : AMBIGUOUS;
    }
    const isOfOther = (other: string): boolean => areInitials(value, other) || isFullSignatureOf(value, other);
    return reading.kind === 'present' && how.byName && names.some(isOfOther) ? AMBIGUOUS : reading;
  };
}

const AMBIGUOUS: MarkReadingOfSheet = { kind: 'unclear', why: 'ambiguous' };
