/** What stands in a column of a list, whatever heads it. */
import type { CellValue } from '../../sheet/cells';
import { clockAt } from '../cells/clock';
import { FIRST_DAY_SERIAL } from '../cells/day-serials';
import { blankAt, isTimeAt, textAt, type Grid } from '../cells/grid';
import { saysHowLong } from '../cells/measured-time';
import { areCodesOfLeave } from '../marks/codes-of-leave';
import type { Heading } from '../words/headings';
import type { ListShape } from './list-shape';

/** So many rows show what a column holds. */
export const SAMPLE = 40;

/** 31. 12. 2199. */
const LAST_DAY_SERIAL = 109_575;

/** Its first rows that hold anything. */
export function filledRows(grid: Grid, shape: ListShape, column: number): number[] {
  const rows: number[] = [];
  for (let row = shape.firstRow; row < shape.endRow && rows.length < SAMPLE; row++)
    if (!blankAt(grid, row, column)) rows.push(row);
  return rows;
}

/** "12.30": a day is written with a point behind it, or with its year. */
const CLOCK_WITH_POINT = /^\d{1,2}\.[0-5]\d$/;

/** Days, in half of its cells at least. */
export function holdsDays(grid: Grid, shape: ListShape, column: number): boolean {
  const rows = filledRows(grid, shape, column);
  const days = rows.filter((row) => {
    const { day, text } = textAt(grid, row, column);
    const isDay = day !== null && day.day !== null && day.months !== 0;
    return isSerialDay(grid.at(row, column)) || (isDay && !CLOCK_WITH_POINT.test(text));
  });
  return days.length > 0 && days.length >= 0.5 * rows.length;
}

/** Times of day, or nothing at all (a form); "Start" and "End" of projects hold bare days. */
export function holdsClocks(grid: Grid, shape: ListShape, column: number): boolean {
  const rows = filledRows(grid, shape, column);
  const clocks = rows.filter((row) => {
    const value = grid.at(row, column);
    return clockAt(grid, row, column) !== null && !(isSerialDay(value) && Number.isInteger(value));
  });
  return clocks.length >= 0.3 * rows.length;
}

/** "3h 35m 54s", "45 min": how long it took, whatever heads it. */
export function holdsMeasures(grid: Grid, shape: ListShape, column: number): boolean {
  const rows = filledRows(grid, shape, column);
  return (
    rows.length > 0 && rows.filter((row) => saysHowLong(textAt(grid, row, column).text)).length > 0.8 * rows.length
  );
}

/** Nobody comes so early: such a number is how long something took. */
const EARLIEST = 4;

/** Bare numbers of hours, some with a half or a quarter, some too small to be a time of day written 8.30. */
export function holdsFractions(grid: Grid, shape: ListShape, column: number): boolean {
  const rows = filledRows(grid, shape, column);
  const amounts = rows
    .filter((row) => !isTimeAt(grid, row, column))
    .map((row) => grid.at(row, column))
    .filter((value) => typeof value === 'number')
    .filter((value) => value > 0 && value <= 24 && value % 0.25 === 0);
  return (
    amounts.length > 0.8 * rows.length &&
    amounts.some((value) => value > 1 && value % 1 !== 0) &&
    amounts.some((value) => value < EARLIEST)
  );
}

/** What is larger is an inner number of a program, unless its digits are those of a day: 20250527. */
const isSerialDay = (value: CellValue): boolean =>
  typeof value === 'number' &&
  value >= FIRST_DAY_SERIAL &&
  (value <= LAST_DAY_SERIAL || (value >= 19_000_101 && value <= 21_991_231));

/** Its first words, folded. */
export const wordsOf = (grid: Grid, shape: ListShape, column: number): string[] =>
  Array.from(
    { length: Math.min(shape.endRow - shape.firstRow, SAMPLE) },
    (_, step) => textAt(grid, shape.firstRow + step, column).folded,
  );

/** Codes of leave, such as stand in the rows of those who have no times or hours. */
export function holdsCodes(grid: Grid, shape: ListShape, column: number): boolean {
  const times = shape.meanings.filter(({ heading }) => heading !== null && OF_TIME.includes(heading));
  return areCodesOfLeave(
    shape.meanings.find((meaning) => meaning.column === column)?.text ?? '',
    filledRows(grid, shape, column).map((row) => ({
      facts: textAt(grid, row, column),
      isTimed: times.some((time) => !blankAt(grid, row, time.column) && grid.at(row, time.column) !== 0),
    })),
  );
}

const OF_TIME: readonly Heading[] = ['timeIn', 'timeOut', 'time', 'entry', 'exit', 'hours'];

/** Whether anything stands in it. */
export function isFilled(grid: Grid, shape: ListShape, column: number): boolean {
  for (let row = shape.firstRow; row < shape.endRow; row++) if (!blankAt(grid, row, column)) return true;
  return false;
}
