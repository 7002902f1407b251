/** Clock times in cells: time serials, "8:00", "08:00 AM", "08:00a", date-times; and what lies between two of them. */
import { minutes, type Minutes } from '../../programme/units';
import { FIRST_DAY_SERIAL } from './day-serials';
import { blankAt, isTimeAt, textAt, type Grid } from './grid';
import type { MarkReadingOfSheet } from '../reading';

const CLOCK =
  /^(?:.*[\sT])?(\d{1,2})(?:[:.h](\d{2}))?(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?\s?m\.?|(?<=:\d{2})[ap])?(?:\s*(?:h|ur|uhr|z|utc))?$/i;

/** Minutes after midnight, or null for a cell that holds no clock time. */
export function clockAt(grid: Grid, row: number, column: number): Minutes | null {
  const value = grid.at(row, column);
  if (typeof value === 'number') {
    if (value < 0 || (value >= 1 && value < FIRST_DAY_SERIAL))
      return Number.isInteger(value) && value <= 24 && value >= 0 ? minutes(value * 60) : null;
    return minutes(Math.round((value % 1) * 1440));
  }
  if (typeof value === 'boolean' || blankAt(grid, row, column)) return null;
  const { text } = textAt(grid, row, column);
  if (text.length > 40) return null;
  const parts = CLOCK.exec(text);
  if (!parts || (parts[2] === undefined && parts[4] === undefined)) return null;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  if (hour > 24 || minute > 59) return null;
  const half = parts[4];
  return minutes((half === undefined ? hour : /^p/i.test(half) ? (hour % 12) + 12 : hour % 12) * 60 + minute);
}

/** The same where no heading says that the cells are times: there a figure without a colon is none. */
export const timeAt = (grid: Grid, row: number, column: number): Minutes | null =>
  typeof grid.at(row, column) === 'number' && !isTimeAt(grid, row, column) ? null : clockAt(grid, row, column);

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Present from–to; null where neither cell is a clock time. Without one of the two the person was there, for how long is not said. */
export function readClockPair(grid: Grid, inCell: Cell, outCell: Cell): MarkReadingOfSheet | null {
  const from = clockAt(grid, inCell.row, inCell.column);
  const to = clockAt(grid, outCell.row, outCell.column);
  if (from === null && to === null) return null;
  if (from === 0 && to === 0) return null;
  return { kind: 'present', minutes: minutesBetween(grid, inCell, outCell) };
}

/** "9:00 | 16;30", "9:00 | ?": one of the two is a time, and what the other says cannot be told. */
export function isMistyped(grid: Grid, inCell: Cell, outCell: Cell): boolean {
  const isOther = ({ row, column }: Cell): boolean =>
    !blankAt(grid, row, column) && clockAt(grid, row, column) === null;
  const isTime = ({ row, column }: Cell): boolean => (clockAt(grid, row, column) ?? 0) > 0;
  return (isTime(inCell) && isOther(outCell)) || (isOther(inCell) && isTime(outCell));
}

/** From one clock time to another of the same day, or from moment to moment where both say their day; null where that is not within a day. */
export function minutesBetween(grid: Grid, inCell: Cell, outCell: Cell): Minutes | null {
  const [first, last] = [grid.at(inCell.row, inCell.column), grid.at(outCell.row, outCell.column)];
  const areMoments =
    typeof first === 'number' && typeof last === 'number' && first >= FIRST_DAY_SERIAL && last >= FIRST_DAY_SERIAL;
  const from = clockAt(grid, inCell.row, inCell.column);
  const to = clockAt(grid, outCell.row, outCell.column);
  if (from === null || to === null) return null;
  const span = areMoments ? Math.round((last - first) * 1440) : to - from;
  return span > 0 && span <= 1440 ? minutes(span) : null;
}
