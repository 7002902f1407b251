/** Headings of several rows: "Prihod | Odhod" over "Ura | Podpis | Ura | Podpis", perhaps under "Dopoldne | Popoldne". */
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';
import type { ColumnMeaning } from '../tables/columns';
import type { ListShape } from './list-shape';

const OF_TURN: readonly (Heading | null)[] = ['timeIn', 'timeOut'];

/** "Ura" under "Prihod" is the time of coming. */
export function withTurnAbove(grid: Grid, meaning: ColumnMeaning): ColumnMeaning {
  const { column, heading, row } = meaning;
  if (heading !== 'time' || row < 1) return meaning;
  const { folded, heading: above } = textAt(grid, row - 1, column);
  return above?.coverage === 1 && OF_TURN.includes(above.heading)
    ? { ...meaning, heading: above.heading, coverage: 1, text: `${folded} ${meaning.text}` }
    : meaning;
}

const OF_PARTS: readonly Heading[] = ['time', 'signature'];
const FEWEST_PARTS = 2;

/** The list with the row below its headings that only parts them: nothing but times and signatures, and nobody's name. */
export function belowParts(grid: Grid, shape: ListShape): ListShape {
  const { firstRow, meanings, nameColumns, endRow } = shape;
  const filled = meanings.filter(({ column }) => !blankAt(grid, firstRow, column));
  const isPart = ({ column }: ColumnMeaning): boolean => {
    const match = textAt(grid, firstRow, column).heading;
    return match?.coverage === 1 && OF_PARTS.includes(match.heading) && !nameColumns.includes(column);
  };
  if (filled.length < FEWEST_PARTS || firstRow + 1 >= endRow || !filled.every(isPart)) return shape;
  const parted = meanings.map((meaning): ColumnMeaning => {
    const { folded, heading } = textAt(grid, firstRow, meaning.column);
    const isTold = meaning.heading !== null && meaning.coverage > 0;
    return isTold || heading === null ? meaning : { ...meaning, ...heading, text: folded, row: firstRow };
  });
  return { ...shape, headingRow: firstRow, firstRow: firstRow + 1, meanings: parted };
}
