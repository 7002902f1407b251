/** A form of one person whose days stand across, with the times of coming and leaving in rows below them. */
import type { Claims } from './account';
import { readClockPair } from './clock';
import type { DayAxis } from './day-axis';
import { readDaysAcross } from './days-across';
import { textAt, type Grid } from './grid';
import type { Heading } from './headings';
import type { TableReading } from './matrix';
import type { SheetContext } from './sheet-context';

/** Rows from the days to the times. */
const REACH = 4;

/** Null unless the sheet has one line of days and, close below it, one row of times in and one of times out. */
export function readTimesAcross(
  grid: Grid,
  axes: readonly DayAxis[],
  context: SheetContext,
  claims: Claims,
): TableReading | null {
  const [axis, ...others] = axes;
  if (axis === undefined || others.length > 0) return null;
  const rowOf = (wanted: Heading): number | null => rowHeaded(grid, axis, wanted);
  const [timeIn, timeOut] = [rowOf('timeIn'), rowOf('timeOut')];
  if (timeIn === null || timeOut === null) return null;
  const read = (column: number) =>
    readClockPair(grid, { row: timeIn, column }, { row: timeOut, column }) ?? {
      kind: 'unclear' as const,
      why: 'unexplained' as const,
    };
  return readDaysAcross(grid, axis, [timeIn, timeOut], read, context, claims);
}

/** The only row close below the days that is headed so, left of them. */
function rowHeaded(grid: Grid, axis: DayAxis, wanted: Heading): number | null {
  const left = axis.days[0]?.column ?? 0;
  const found: number[] = [];
  for (let row = axis.lastRow + 1; row <= Math.min(axis.lastRow + REACH, grid.rows - 1); row++) {
    for (let column = 0; column < left; column++) {
      const match = textAt(grid, row, column).heading;
      if (match?.heading === wanted && match.coverage >= 0.5) found.push(row);
    }
  }
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? null : only;
}
