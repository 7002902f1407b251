/** A month's calendar of one person: weekdays above, the days of a week in a row, and below them what the person has on each. */
import { NO_CLAIMS, type Claims } from '../cells/account';
import { clockAt, readClockPair } from '../cells/clock';
import { dayCellAt, weekdayOnly } from '../cells/day-cell';
import { blankAt, isTimeAt, type Grid } from '../cells/grid';
import { findDayAxes } from '../days/day-axis';
import type { Explained } from '../marks/mark-context';
import { markReader } from '../marks/marks';
import { MarkCounter } from '../matrices/mark-counts';
import type { TableReading } from '../matrices/matrix';
import { personInRows } from '../people/person-label';
import type { MarkReadingOfSheet } from '../reading';
import type { SheetContext } from '../sheet-context';
import { readDaysAcross } from './days-across';

const SEARCHED_ROWS = 40;
/** From Monday to Friday, or the whole week. */
const WEEKDAYS = { fewest: 5, most: 7 };
/** February without its Saturdays and Sundays. */
const FEWEST_DAYS = 20;
const SHORTEST_MONTH = 28;
/** Of what stands below the days so much must be marks: a calendar of workshops is nobody's attendance. */
const SHARE_OF_MARKS = 0.8;
export interface MonthCalendar {
  readonly headingRow: number;
  readonly days: readonly { readonly number: number; readonly row: number; readonly column: number }[];
  /** Rows of marks below the numbers of every week: one, or two of coming and leaving. */
  readonly rowsBelow: number;
}

/** Null where nothing says that it is somebody's attendance. */
export function readMonthCalendar(
  grid: Grid,
  calendar: MonthCalendar,
  legend: readonly Explained[],
  context: SheetContext,
  claims: Claims,
): TableReading | null {
  const { headingRow, days, rowsBelow } = calendar;
  const isNamed = personInRows(grid, 0, headingRow - 1, 0, grid.columns - 1, NO_CLAIMS) !== null;
  if (!isNamed && context.called === null && !context.speaksOfAttendance) return null;
  const line = inOneLine(grid, calendar);
  const [axis, ...others] = findDayAxes(line).filter(({ row }) => row >= headingRow);
  if (axis?.kind !== 'numbers' || others.length > 0 || axis.days.length !== days.length) return null;
  const rows = Array.from({ length: rowsBelow }, (_, step) => headingRow + 2 + step);
  const read = rowsBelow === 1 ? readMarks(line, rows[0] ?? 0, days.length, legend, context) : readTimes(line, rows);
  const filled = axis.days.filter(({ column }) => rows.some((row) => !blankAt(line, row, column)));
  const known = filled.filter(({ column }) => read(column).kind !== 'unclear').length;
  if (known === 0 || known < SHARE_OF_MARKS * filled.length) return null;
  const inSheet = (claim: (row: number, column: number) => void) => (row: number, column: number) => {
    const at = placeInSheet(calendar, row, column);
    if (at !== null) claim(at.row, at.column);
  };
  return readDaysAcross(line, axis, rows, read, context, {
    read: inSheet((row, column) => { claims.read(row, column); }),
    unclear: inSheet((row, column) => { claims.unclear(row, column); }),
    ignore: (row, column, why) => { inSheet((at, of) => { claims.ignore(at, of, why); })(row, column); },
  }); // prettier-ignore
}

/** Null where no such calendar stands in the sheet. */
export function findMonthCalendar(grid: Grid): MonthCalendar | null {
  for (let row = 0; row < Math.min(grid.rows, SEARCHED_ROWS); row++) {
    const columns = weekdaysIn(grid, row);
    const calendar = columns === null ? null : weeksBelow(grid, row, columns);
    if (calendar !== null) return calendar;
  }
  return null;
}

/** Where its days and marks stand: no legend explains anything there. */
export function isInCalendar({ headingRow, days, rowsBelow }: MonthCalendar): (row: number) => boolean {
  const last = (days.at(-1)?.row ?? 0) + rowsBelow;
  return (row) => row >= headingRow && row <= last;
}

/** The columns of the weekdays, next to each other and nothing else between them. */
function weekdaysIn(grid: Grid, row: number): readonly number[] | null {
  const columns = Array.from({ length: grid.columns }, (_, column) => column).filter(
    (column) => weekdayOnly(dayCellAt(grid, row, column)) !== null,
  );
  const [first = 0] = columns;
  const areAdjacent = columns.every((column, index) => column === first + index);
  return areAdjacent && columns.length >= WEEKDAYS.fewest && columns.length <= WEEKDAYS.most ? columns : null;
}

/** Weeks of one month from its first day on, each with as many rows below its numbers. */
function weeksBelow(grid: Grid, headingRow: number, columns: readonly number[]): MonthCalendar | null {
  const days: { number: number; row: number; column: number }[] = [];
  const weeks: number[] = [];
  for (let row = headingRow + 1; row < grid.rows; row++) {
    const week = daysIn(grid, row, columns, days.at(-1)?.number ?? null);
    if (week.length === 0) continue;
    weeks.push(row);
    days.push(...week.map(({ number, column }) => ({ number, row, column })));
  }
  const [first = 0, second = 0] = weeks;
  const rowsBelow = second - first - 1;
  const areEven = weeks.every((row, index) => row === first + index * (rowsBelow + 1));
  return areEven && rowsBelow >= 1 && rowsBelow <= 2 && days.length >= FEWEST_DAYS
    ? { headingRow, days, rowsBelow }
    : null;
}

/** The days of a week that goes on after `last` (null: the first one), within which a month begins and ends; none where the row is no week. */
function daysIn(
  grid: Grid,
  row: number,
  columns: readonly number[],
  last: number | null,
): { number: number; column: number }[] {
  const numbers = columns.map((column) => dayNumberAt(grid, row, column));
  const leftOut = WEEKDAYS.most - columns.length;
  const [monday = null] = numbers;
  const isNext = last === null ? monday !== null && monday <= 1 + leftOut : monday === last + 1 + leftOut;
  // Days of the month before may stand before the first.
  const start = last === null && numbers.includes(1) ? numbers.indexOf(1) : isNext ? 0 : numbers.length;
  const days: { number: number; column: number }[] = [];
  for (const [index, column] of columns.entries()) {
    const expected = (numbers[start] ?? 0) + index - start;
    if (index < start) continue;
    // Days of the month after may stand behind the last.
    if (numbers[index] !== expected) return last !== null && expected > SHORTEST_MONTH ? days : [];
    days.push({ number: expected, column });
  }
  return days;
}

function dayNumberAt(grid: Grid, row: number, column: number): number | null {
  const cell = dayCellAt(grid, row, column);
  if (cell?.kind === 'number') return cell.day;
  return cell?.kind === 'text' && cell.day.months === 0 && cell.day.rest === '' ? cell.day.day : null;
}

/** Where in the sheet a cell stands of the calendar that is laid in one line: weekday, number and marks of each day below each other. */
function placeInSheet(
  { headingRow, days }: MonthCalendar,
  row: number,
  column: number,
): { row: number; column: number } | null {
  if (row < headingRow) return { row, column };
  const day = days[column];
  if (day === undefined) return null;
  return { row: row === headingRow ? headingRow : day.row + row - headingRow - 1, column: day.column };
}

/** The sheet with the weeks of the calendar beside each other. */
function inOneLine(grid: Grid, calendar: MonthCalendar): Grid {
  const { headingRow, days, rowsBelow } = calendar;
  const at = (row: number, column: number): { row: number; column: number } =>
    placeInSheet(calendar, row, column) ?? { row: grid.rows, column: grid.columns };
  return {
    ...grid,
    rows: headingRow + 2 + rowsBelow,
    columns: Math.max(grid.columns, days.length),
    tables: [],
    at: (row, column) => { const cell = at(row, column); return grid.at(cell.row, cell.column); },
    format: (row, column) => { const cell = at(row, column); return grid.format(cell.row, cell.column); },
    place: (row, column) => { const cell = at(row, column); return grid.place(cell.row, cell.column); },
    ref: (row, column) => { const cell = at(row, column); return grid.ref(cell.row, cell.column); },
  }; // prettier-ignore
}

type ReadDay = (column: number) => MarkReadingOfSheet;

function readMarks(
  line: Grid,
  row: number,
  days: number,
  legend: readonly Explained[],
  context: SheetContext,
): ReadDay {
  const counter = new MarkCounter(line);
  for (let column = 0; column < days; column++) counter.add(row, column);
  const reader = markReader(counter.counts(), {
    legends: [legend, ...context.legends],
    defaultsHold: context.defaultsHold,
    faltaLanguage: context.faltaLanguage,
    numbersArePoints: false,
    numbersAreHours: false,
  });
  return (column) => reader(line.at(row, column), isTimeAt(line, row, column));
}

/** Coming above leaving. */
function readTimes(line: Grid, [from = 0, to = 0]: readonly number[]): ReadDay {
  const unclear: MarkReadingOfSheet = { kind: 'unclear', why: 'unexplained' };
  return (column) =>
    clockAt(line, from, column) === null && clockAt(line, to, column) === null
      ? unclear
      : (readClockPair(line, { row: from, column }, { row: to, column }) ?? unclear);
}
