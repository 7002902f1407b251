/** Meetings that nothing numbers or dates: columns of marks beside the names, under words of any kind or none. */
import { headsExpense } from '../matrices/expense-columns';
import type { AxisDay, DayAxis } from '../days/day-axis';
import { completeDate, dayCellAt, type DayCell } from '../cells/day-cell';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { countsMinutes } from '../cells/language';
import { saysHowMany } from '../words/heading-of';
import type { Heading } from '../words/headings';
import type { ListShape } from './list-shape';
import { meaningOfWord, TICKS } from '../words/mark-words';
import { isTotalLabel } from '../people/names';
import { isMonth } from '../tables/captions';

const FEWEST = 2;
const SAMPLE = 300;
/** A name of a group or a 2 among the ticks makes no other column of it. */
const MARKS_SHARE = 0.9;
/** Between other columns of marks, in which half the class was ill. */
const SHARE_BETWEEN = 0.5;
/** "Late <= 15 min", "Days of leave": how often or how long, whatever else the heading says. */
const SUMS: readonly Heading[] = ['presentCount', 'absentCount', 'overtime', 'leave'];
const MEETINGS: readonly Heading[] = ['session', 'weekday', 'status'];

/** The line of meetings that a list's columns of marks are; null where fewer than two hold marks. */
export function markedColumns(grid: Grid, { headingRow, meanings, nameColumns, endRow }: ListShape): DayAxis | null {
  const isUnheaded = (column: number): boolean => meanings.some((other) => other.column === column && other.row < 0);
  // Beside nobody's name stand sums, and beside "Skupaj".
  const named: number[] = [];
  for (let row = headingRow + 1; row < Math.min(endRow, headingRow + 1 + SAMPLE); row++)
    if (nameColumns.some((column) => isSomebody(grid, row, column))) named.push(row);
  const candidates = meanings
    .filter(
      ({ column, heading, coverage, text }) =>
        column > Math.max(...nameColumns) &&
        !isMonth(textAt(grid, headingRow, column)) &&
        !saysHowMany(text) &&
        !countsMinutes(text) &&
        !headsExpense(textAt(grid, headingRow, column)) &&
        !(heading !== null && SUMS.includes(heading) && coverage >= 0.3) &&
        // "Present" and "Absent" head sums; "Presence" before columns without headings stands over all of them.
        (meaningOfWord(text) === null || isUnheaded(column + 1)) &&
        (heading === null || coverage < 0.5 || MEETINGS.includes(heading)),
    )
    .map(({ column }) => ({ column, share: shareOfMarks(grid, column, named) }));
  const isMarked = (column: number): boolean =>
    candidates.some((other) => other.column === column && other.share >= MARKS_SHARE);
  const columns = candidates
    .filter(
      ({ column, share }) =>
        share >= MARKS_SHARE || (share >= SHARE_BETWEEN && isMarked(column - 1) && isMarked(column + 1)),
    )
    .map(({ column }) => column);
  if (nameColumns.length === 0 || columns.length < FEWEST) return null;
  const sums = meanings.filter(
    ({ column, heading }) =>
      heading === null && !columns.includes(column) && holdsSums(grid, column, headingRow + 1, endRow),
  );
  // Ones and zeros among as many columns of sums are sums as well.
  if (sums.length >= columns.length && columns.every((column) => holdsNumbers(grid, column, headingRow + 1, endRow)))
    return null;
  return lineOfMeetings(grid, headingRow, columns);
}

/** The columns as a line of meetings. */
export const lineOfMeetings = (grid: Grid, headingRow: number, columns: readonly number[]): DayAxis => ({
  kind: 'sessions',
  row: headingRow,
  firstRow: headingRow,
  lastRow: headingRow,
  days: columns.map((column, index): AxisDay => ({
    column,
    // "3. 11. 2015", where the others say nothing of a day.
    cell: dayOf(grid, headingRow, column) ?? { kind: 'session', prefix: '', number: index + 1 },
    row: headingRow,
    weekdays: null,
    weekdayRow: null,
    label: blankAt(grid, headingRow, column) ? String(index + 1) : writtenAt(grid, headingRow, column),
  })),
});

const isSomebody = (grid: Grid, row: number, column: number): boolean =>
  !blankAt(grid, row, column) && !isTotalLabel(textAt(grid, row, column));

const dayOf = (grid: Grid, row: number, column: number): DayCell | null => {
  const cell = dayCellAt(grid, row, column);
  return completeDate(cell) === null ? null : cell;
};

/** "1 | 2", "7 | 8 | 3": too few for the days of a month, but numbers and nothing else. */
export function areNumbered(grid: Grid, { row, days }: DayAxis): boolean {
  const numbers = days.map(({ column }) => Number(writtenAt(grid, row, column) || NaN));
  return (
    new Set(numbers).size === numbers.length &&
    numbers.every((number) => Number.isInteger(number) && number > 0 && number <= LAST_OF_MONTH)
  );
}

const LAST_OF_MONTH = 31;

const numbersIn = (grid: Grid, column: number, from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(to, from + SAMPLE) - from) }, (_, step) =>
    grid.at(from + step, column),
  ).filter((value) => typeof value === 'number');

const holdsNumbers = (grid: Grid, column: number, from: number, to: number): boolean =>
  numbersIn(grid, column, from, to).length > 0;

const holdsSums = (grid: Grid, column: number, from: number, to: number): boolean =>
  numbersIn(grid, column, from, to).some((value) => value > 1 && value <= 1000);

/** Marks among the cells that hold anything. */
function shareOfMarks(grid: Grid, column: number, rows: readonly number[]): number {
  let filled = 0;
  let marks = 0;
  /** Zeros alone are sums of nothing. */
  let told = 0;
  let pluses = 0;
  let dashes = 0;
  for (const row of rows) {
    if (blankAt(grid, row, column)) continue;
    filled++;
    const { text } = textAt(grid, row, column);
    if (text === '+') pluses++;
    if (DASH.test(text)) dashes++;
    if (!isMark(grid, row, column)) continue;
    marks++;
    if (grid.at(row, column) !== 0) told++;
  }
  // Beside "+", "-" is a mark; alone it says that there is nothing.
  return told > 0 ? (pluses > 0 ? marks + dashes : marks) / filled : 0;
}

const DASH = /^[-–—−]$/;

const isOfPresence = (folded: string): boolean => ['present', 'absent'].includes(meaningOfWord(folded) ?? '');

/** 1 and 0, signs, P and A; "yes" and "no" answer whatever the heading asks. */
function isMark(grid: Grid, row: number, column: number): boolean {
  const value = grid.at(row, column);
  if (typeof value !== 'string') return value === 0 || value === 1;
  const { text, folded } = textAt(grid, row, column);
  return TICKS.has(text) || ((/^(p|a|abs)$/.test(folded) || folded.length > 4) && isOfPresence(folded));
}
