/** Runs of days down a column: the days of a timesheet. */
import { inOneOrder } from './date-order';
import { dayCellAt, withNeighbours, type DayCell } from './day-cell';
import { textAt, type Grid } from './grid';
import type { Heading } from './headings';

export interface VerticalRun {
  readonly column: number;
  readonly rows: readonly number[];
  /** How many different days; fewer than rows where divided work has a row for each part of the day. */
  readonly days: number;
}

/** Captions, week totals, blank rows and more rows of a day may stand between two of them, but not more than this. */
const GAP: Readonly<Record<'dates' | 'numbers', number>> = { dates: 40, numbers: 14 };
/** Timesheets of many years; what is longer is a list. */
const LONGEST_SHEET = 6_000;
/** What is shorter may be anything that has a day. */
export const SHORTEST_DATES = 3;
const SHORTEST_NUMBERS = 7;
/** Where a day has more rows, the rows are of something else than parts of a day. */
const MOST_ROWS_OF_DAY = 4;

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
      found.every((run) => beside.some((other) => other.rows.some((row) => run.rows.includes(row))))
    )
      continue;
    runs.push(...found);
  }
  return runs;
}

function runsIn(grid: Grid, column: number): VerticalRun[] {
  const runs: VerticalRun[] = [];
  let rows: number[] = [];
  let days = 0;
  let kind: 'dates' | 'numbers' | null = null;
  let last = 0;
  const cells = inOneOrder(
    withNeighbours(Array.from({ length: grid.rows }, (_, row) => dayCellAt(grid, row, column))),
  );
  const kinds = cells.map((cell) => (cell === null ? null : kindOf(cell)));
  const dates = kinds.filter((each) => each === 'dates').length;
  // A date or two above the numbers of days say nothing of their order.
  const areDates = dates > kinds.filter((each) => each === 'numbers').length;
  const { rising, falling } = stepsOf(cells);
  // Some keep the newest day on top: such a column is read from below.
  const isUpward = areDates && falling > 0.8 * (rising + falling);
  const finish = (): void => {
    if (isUpward) rows.reverse();
    if (kind !== null && isRun(grid, column, rows, days, kind)) runs.push({ column, rows, days });
    rows = [];
    days = 0;
    kind = null;
  };
  for (const [row, cell] of isUpward ? [...cells.entries()].reverse() : cells.entries()) {
    const own = cell === null ? null : kindOf(cell);
    if (cell === null || own === null) continue;
    const number = orderOf(cell);
    const previous = rows.at(-1);
    const isSame = number === last && own === 'dates';
    if (
      previous !== undefined &&
      (own !== kind ||
        Math.abs(row - previous) > GAP[own] ||
        (number <= last && !isSame && !isNewYearOrMonth(kind, last, number)))
    )
      finish();
    if (rows.length === 0 || !isSame) days++;
    kind = own;
    last = number;
    rows.push(row);
  }
  finish();
  const inRuns = runs.reduce((sum, run) => sum + run.rows.length, 0);
  // Of dates in any order (of birth, of hiring) some follow one another by chance.
  const areInAnyOrder = areDates && Math.min(rising, falling) > 0.35 * (rising + falling);
  return inRuns < 0.5 * dates || areInAnyOrder ? [] : runs;
}

/** How often a date is later than the one above it, and how often earlier. */
function stepsOf(cells: readonly (DayCell | null)[]): { readonly rising: number; readonly falling: number } {
  const numbers = cells.flatMap((cell) => (cell !== null && kindOf(cell) === 'dates' ? orderOf(cell) : []));
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  return { rising: steps.filter((step) => step > 0).length, falling: steps.filter((step) => step < 0).length };
}

const isNewYearOrMonth = (kind: 'dates' | 'numbers' | null, last: number, next: number): boolean =>
  kind === 'dates' && last > 1100 && last < 1300 && next < 300;

function kindOf(cell: DayCell): 'dates' | 'numbers' | null {
  if (cell.kind === 'serial') return cell.monthOnly ? null : 'dates';
  if (cell.kind === 'number') return 'numbers';
  if (cell.kind === 'session' || cell.day.day === null) return null;
  return cell.day.months === 0 ? 'numbers' : 'dates';
}

function orderOf(cell: DayCell): number {
  if (cell.kind === 'serial') return Number(cell.date.replaceAll('-', ''));
  if (cell.kind === 'number') return cell.day;
  if (cell.kind === 'session') return cell.number;
  return (
    (cell.day.year ?? 0) * 10_000 +
    (cell.day.months === 0 ? 0 : 32 - Math.clz32(cell.day.months)) * 100 +
    (cell.day.day ?? 0)
  );
}

/** "24-01", "24-02" under "Gr. No" are numbers of people. */
function isNumbering(grid: Grid, column: number, first: number): boolean {
  for (let row = first - 1; row >= Math.max(0, first - 3); row--) {
    const match = textAt(grid, row, column).heading;
    if (match) return match.coverage >= 0.5 && ['personId', 'ordinal', 'phone', 'birthDate'].includes(match.heading);
  }
  return false;
}

/** A timesheet that was begun today has one day; the headings over it say what it is. */
function isOfTimesheet(grid: Grid, column: number, first: number): boolean {
  const above = (at: number): Heading[] =>
    [first - 1, first - 2].flatMap((row) => (row < 0 ? [] : (textAt(grid, row, at).heading?.heading ?? [])));
  if (!above(column).includes('date')) return false;
  const beside = new Set(
    Array.from({ length: grid.columns - column - 1 }, (_, step) => above(column + 1 + step)).flat(),
  );
  return beside.has('timeIn') && beside.has('timeOut');
}

/** @param days how many different ones stand in the rows */
function isRun(grid: Grid, column: number, rows: readonly number[], days: number, kind: 'dates' | 'numbers'): boolean {
  const first = rows[0] ?? 0;
  if (kind === 'dates')
    return days >= SHORTEST_DATES
      ? (rows.length <= MOST_ROWS_OF_DAY * days || isOfTimesheet(grid, column, first)) &&
          !isNumbering(grid, column, first)
      : isOfTimesheet(grid, column, first);
  if (rows.length < SHORTEST_NUMBERS) return false;
  // Rows that are counted go on after 31.
  if (grid.at((rows.at(-1) ?? 0) + 1, column) === 32) return false;
  for (let row = first - 1; row >= Math.max(0, first - 3); row--) {
    const heading = textAt(grid, row, column).heading;
    if (heading) return heading.heading === 'date' || heading.heading === 'weekday' || heading.heading === 'month';
  }
  return rows.length >= 28;
}
