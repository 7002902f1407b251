/** Runs of days down a column: the days of a timesheet. */
import { inOneOrder } from '../days/date-order';
import { singleDayAt } from '../days/doubtful-day';
import { withNumbersOfRest } from '../days/numbers-of-rest';
import { dayCellAt, weekdayOnly, withNeighbours, type DayCell } from '../cells/day-cell';
import { blankAt, isBlankRow, textAt, type Grid } from '../cells/grid';
import { kindOf, orderOf, overTwoMonths, segmentsOf, SHORTEST_DATES, type Segment } from './day-segments';
import { withoutDayOfSignature } from './day-of-signature';
import { headsAgain } from './logs-side-by-side';
import { headsTimes, headsTimesheet, headsTimesOfOne } from './timesheet-headings';
import { rowsOfOtherDays } from './other-days';

export interface VerticalRun {
  readonly column: number;
  readonly rows: readonly number[];
  /** How many different days; fewer than rows where divided work has a row for each part of the day. */
  readonly days: number;
}

/** Timesheets of many years; what is longer is a list. */
const LONGEST_SHEET = 6_000;
const SHORTEST_NUMBERS = 7;
const HALF_A_MONTH = 15;
/** Where a day has more rows, the rows are of something else than parts of a day. */
const MOST_ROWS_OF_DAY = 4;

const NONE: ReadonlySet<number> = new Set();

/** From left to right, then from top to bottom. A column is taken once: its runs are parted where the days begin anew. */
export function findVerticalRuns(grid: Grid): VerticalRun[] {
  const runs: VerticalRun[] = [];
  if (grid.rows > LONGEST_SHEET) return runs;
  for (let column = 0; column < Math.min(grid.columns, 200); column++) {
    const found = runsIn(grid, column);
    // The weekday or a second date column beside the days says the same days again.
    const beside = runs.filter((run) => run.column === column - 1 || run.column === column - 2);
    if (
      beside.length > 0 &&
      found.every((run) =>
        beside.some((other) => other.rows.some((row) => run.rows.includes(row)) && !headsAgain(grid, other, run)),
      )
    )
      continue;
    runs.push(...found);
  }
  return runs;
}

function runsIn(grid: Grid, column: number): VerticalRun[] {
  const written = Array.from({ length: grid.rows }, (_, row) => singleDayAt(grid, row, column));
  const said = withoutDayOfSignature(grid, column, written);
  const all = inOneOrder(withNumbersOfRest(withNeighbours(said)));
  const kinds = all.map((cell) => (cell === null ? null : kindOf(cell)));
  const dates = kinds.filter((each) => each === 'dates').length;
  const numbers = kinds.filter((each) => each === 'numbers').length;
  // A date or two above the numbers of days say nothing of their order.
  const areDates = dates > numbers;
  // "12" among dates parts no days from those below it.
  const isAlone = areDates && numbers > 0 && numbers < SHORTEST_NUMBERS;
  const cells = isAlone ? all.map((cell, row) => (kinds[row] === 'numbers' ? null : cell)) : all;
  const { rising, falling } = stepsOf(cells);
  // Some keep the newest day on top: such a column is read from below.
  const isUpward = areDates && falling > 0.8 * (rising + falling);
  const others = areDates ? rowsOfOtherDays(grid, column, cells) : NONE;
  const found = segmentsOf(cells, isUpward, (row) => isDateHeading(grid, row, column));
  const segments = overTwoMonths(found).filter(({ rows: [first] }) => first === undefined || !others.has(first));
  // Under headings of a timesheet a date out of order was mistyped, or entered later.
  const isHeaded = areDates && segments.some(({ rows }) => headsTimesheet(grid, column, rows[0] ?? 0) !== null);
  const runs = (isHeaded ? joined(grid, column, segments) : segments)
    .filter(({ rows, days, kind }) => isRun(grid, column, rows, days.size, kind))
    .map(({ rows, days }) => ({ column, rows, days: days.size }));
  const inRuns = runs.reduce((sum, run) => sum + run.rows.length, 0);
  // Of dates in any order (of birth, of hiring) some follow one another by chance.
  const areInAnyOrder = !isHeaded && areDates && Math.min(rising, falling) > 0.35 * (rising + falling);
  return inRuns < 0.5 * dates || areInAnyOrder ? [] : runs;
}

function isDateHeading(grid: Grid, row: number, column: number): boolean {
  const match = textAt(grid, row, column).heading;
  return match?.heading === 'date' && match.coverage === 1;
}

/** Segments of one table are one. */
function joined(grid: Grid, column: number, segments: readonly Segment[]): Segment[] {
  const runs: Segment[] = [];
  for (const segment of segments) {
    const before = runs.at(-1);
    const end = before?.rows.at(-1);
    if (
      before &&
      end !== undefined &&
      before.kind === segment.kind &&
      isOneTable(grid, column, end, segment.rows[0] ?? end)
    ) {
      before.rows.push(...segment.rows);
      for (const day of segment.days) before.days.add(day);
    } else runs.push(segment);
  }
  return runs;
}

/** Between two rows stand only blank ones and more rows of the same day, with a figure in each. */
function isOneTable(grid: Grid, column: number, from: number, to: number): boolean {
  for (let row = from + 1; row < to; row++) {
    if (isBlankRow(grid, row)) continue;
    if (!blankAt(grid, row, column) || !hasFigure(grid, row)) return false;
  }
  return true;
}

function hasFigure(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columns; column++) if (typeof grid.at(row, column) === 'number') return true;
  return false;
}

/** How often a date is later than the one above it, and how often earlier. */
function stepsOf(cells: readonly (DayCell | null)[]): { readonly rising: number; readonly falling: number } {
  const numbers = cells.flatMap((cell) => (cell !== null && kindOf(cell) === 'dates' ? orderOf(cell) : []));
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  return { rising: steps.filter((step) => step > 0).length, falling: steps.filter((step) => step < 0).length };
}

/** "24-01", "24-02" under "Gr. No" are numbers of people. */
function isNumbering(grid: Grid, column: number, first: number): boolean {
  for (let row = first - 1; row >= Math.max(0, first - 3); row--) {
    const match = textAt(grid, row, column).heading;
    if (match) return match.coverage >= 0.5 && ['personId', 'ordinal', 'phone', 'birthDate'].includes(match.heading);
  }
  return false;
}

/** @param days how many different ones stand in the rows */
function isRun(grid: Grid, column: number, rows: readonly number[], days: number, kind: 'dates' | 'numbers'): boolean {
  const first = rows[0] ?? 0;
  if (kind === 'dates') {
    const headed = headsTimesheet(grid, column, first);
    const arePartsOfDays = rows.length <= MOST_ROWS_OF_DAY * days;
    const isHeaded = headed === 'times' || (arePartsOfDays && headed === 'hours');
    return (isHeaded || (arePartsOfDays && days >= SHORTEST_DATES)) && !isNumbering(grid, column, first);
  }
  if (rows.length < SHORTEST_NUMBERS && !areFewDays(grid, column, rows)) return false;
  // Rows that are counted go on after 31.
  if (grid.at((rows.at(-1) ?? 0) + 1, column) === 32) return false;
  for (let row = first - 1; row >= Math.max(0, first - 3); row--) {
    const heading = textAt(grid, row, column).heading;
    if (heading?.heading === 'ordinal' && rows.length >= 28 && headsTimesOfOne(grid, row)) return true;
    if (heading) return heading.heading === 'date' || heading.heading === 'weekday' || heading.heading === 'month';
  }
  return rows.length >= 28 || (areNoCount(grid, column, rows) && headsTimes(grid, column, first));
}

/** Only the days on which somebody came: "1., 4., 5." under "Datum", or each beside its weekday, with the times of coming and going. */
function areFewDays(grid: Grid, column: number, rows: readonly number[]): boolean {
  const first = rows[0] ?? 0;
  if (rows.length < SHORTEST_DATES || headsTimesheet(grid, column, first) !== 'times') return false;
  const heading = textAt(grid, first - 1, column).heading;
  return (
    (heading?.heading === 'date' && heading.coverage === 1) ||
    rows.every((row) => weekdayOnly(dayCellAt(grid, row, column + 1)) !== null)
  );
}

/** 11 … 25 number no rows; 1 … 15 may be the days of half a month. */
const areNoCount = (grid: Grid, column: number, rows: readonly number[]): boolean =>
  rows.length >= HALF_A_MONTH || grid.at(rows[0] ?? 0, column) !== 1;
