/** A week of shifts under no title: "8-16", "3:30-8" under its weekdays, and "X", "OFF", "closed" where nobody is wanted. Who shall come, not who came. */
import { weekdayOnly, dayCellAt } from '../cells/day-cell';
import { blankAt, writtenAt, type Grid } from '../cells/grid';
import { countMatrix } from '../matrices/mark-counts';
import type { MatrixShape } from '../matrices/matrix-shape';
import type { SheetContext } from '../sheet-context';
import { meaningOfWord } from '../words/mark-words';
import { saysRest } from '../words/shift-words';
import { fold } from '../words/text';
import type { ListShape } from './list-shape';

/**
 * "0600-1400", "8-16", "7.30–15.30": from when to when a shift lasts, as it is planned by quarters of an hour; in East Asia the
 * signs of a person or a place may stand behind it.
 */
const SHIFT =
  /^\d{1,2}([:.]?(00|15|30|45))?\s*[-–—－~〜]\s*\d{1,2}([:.]?(00|15|30|45))?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}→]*$/u;

export const isShift = (text: string): boolean => SHIFT.test(text.trim());

const FEWEST_WEEKDAYS = 4;

/** Whether the marks of people under weekdays without dates are such; hours, or a word for what came of them, are more than a plan. */
export function isWeekOfShifts(grid: Grid, shape: MatrixShape, context: SheetContext): boolean {
  if (shape.axis.kind !== 'weekdays' || isSaid(context)) return false;
  const marks = countMatrix(grid, shape).counts();
  return areShiftsAndRest(marks.flatMap(({ value, count }) => Array.from({ length: count }, () => String(value))));
}

/** The same of what stands under the weekdays of a list, perhaps with the dates and the opening times of the week among it. */
export function listsShifts(grid: Grid, { headingRow, endRow }: ListShape, context: SheetContext): boolean {
  const columns = Array.from({ length: grid.columns }, (_, column) => column).filter(
    (column) => weekdayOnly(dayCellAt(grid, headingRow, column)) !== null,
  );
  if (columns.length < FEWEST_WEEKDAYS || isSaid(context)) return false;
  const marks: string[] = [];
  for (let row = headingRow + 1; row < endRow; row++)
    for (const column of columns) if (!blankAt(grid, row, column)) marks.push(writtenAt(grid, row, column));
  return areShiftsAndRest(marks);
}

const isSaid = ({ speaksOfAttendance, speaksOfHours }: SheetContext): boolean => speaksOfAttendance || speaksOfHours;

function areShiftsAndRest(marks: readonly string[]): boolean {
  const others = marks.filter((mark) => !saysRest(fold(mark)));
  const shifts = others.filter((mark) => isShift(mark));
  return (
    others.length < marks.length &&
    shifts.length > 0.5 * others.length &&
    others.every((mark) => Number.isNaN(Number(mark)) && meaningOfWord(fold(mark)) === null)
  );
}
