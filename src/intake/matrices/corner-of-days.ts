/** "Date" and "Day" left of the days name their rows, not the column of names under them. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import { speaksOfAttendance } from '../cells/language';
import { linesAbove } from '../cells/lines-above';
import type { DayAxis } from '../days/day-axis';
import type { ColumnMeaning } from '../tables/columns';
import type { Heading } from '../words/headings';

const OF_THE_LINE: readonly Heading[] = ['date', 'weekday', 'session'];

/** Visitors that are counted below the ticks of the people, in so many cells of all. */
const COUNTED_SHARE = 0.2;

/** The meanings without such corners; null where there is none, or where whatever stands under it is counted on the days. */
export function withoutCorner(
  grid: Grid,
  axis: DayAxis,
  meanings: readonly ColumnMeaning[],
  sample: readonly number[],
): readonly ColumnMeaning[] | null {
  const isCorner = ({ heading, row }: ColumnMeaning): boolean =>
    heading !== null && OF_THE_LINE.includes(heading) && row >= axis.firstRow && row <= axis.lastRow;
  if (!meanings.some(isCorner)) return null;
  const isWorded = sample.some((row) => axis.days.some(({ column }) => textAt(grid, row, column).text !== ''));
  if (!isWorded && !(linesAbove(grid).some(speaksOfAttendance) && areTicks(grid, axis, sample))) return null;
  return meanings.map((meaning) => (isCorner(meaning) ? { ...meaning, heading: null, coverage: 0 } : meaning));
}

/** Nothing yet, or 1 and 0: whoever has other figures is counted. */
function areTicks(grid: Grid, { days }: DayAxis, sample: readonly number[]): boolean {
  const filled = sample.flatMap((row) =>
    days.filter(({ column }) => !blankAt(grid, row, column)).map(({ column }) => grid.at(row, column)),
  );
  return filled.filter((value) => value !== 0 && value !== 1).length <= COUNTED_SHARE * filled.length;
}
