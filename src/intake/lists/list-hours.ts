/** How long somebody was there, in a row of a list: hours, minutes, or both beside each other. */
import { minutes } from '../../programme/units';
import { holdsDurations, holdsSpans } from '../cells/time-columns';
import { blankAt, isTimeAt, type Grid } from '../cells/grid';
import { countsMinutes } from '../cells/language';
import { measuredAt } from '../cells/measured-time';
import { filledRows, SAMPLE } from './list-columns';
import { columnsOf, type ListShape } from './list-shape';
import type { Explained } from '../marks/mark-context';
import { markReader } from '../marks/marks';
import type { ColumnMeaning } from '../tables/columns';
import { saysActual, withoutPlanned } from '../words/actual-hours';
import type { MarkReadingOfSheet } from '../reading';

export interface HoursColumns {
  readonly hours: number | null;
  /** "Time spent (minutes)" beside "Time spent (hours)": both together are the time. */
  readonly minutesBeside: number | null;
}

/** The column of hours; sums of a table beside the list are headed so, too, but stand in few of its rows. */
export function hoursColumns(grid: Grid, shape: ListShape, taken: ReadonlySet<number>): HoursColumns {
  const headed = columnsOf(shape, 'hours').filter((column) => !taken.has(column) && !holdsShares(grid, shape, column));
  const plans = columnsOf(shape, 'hours', 'plannedHours');
  const isActual = ({ column, heading, text }: ColumnMeaning): boolean =>
    heading === null && saysActual(text) && plans.some((at) => at < column) && holdsHours(grid, shape, column);
  const columns = withoutPlanned(
    shape.meanings.filter((each) => headed.includes(each.column) || isActual(each)),
    ({ column }) => holdsHours(grid, shape, column),
  ).map(({ column }) => column);
  const filled = new Map(columns.map((column) => [column, filledRows(grid, shape, column).length]));
  const fullest = Math.max(0, ...filled.values());
  const hours = columns.find((column) => (filled.get(column) ?? 0) >= 0.4 * fullest) ?? sumOfTime(grid, shape) ?? null;
  const textOf = (at: number): string => shape.meanings.find(({ column }) => column === at)?.text ?? '';
  const minutesBeside =
    hours === null || countsMinutes(textOf(hours))
      ? undefined
      : columns.find((column) => Math.abs(column - hours) === 1 && countsMinutes(textOf(column)));
  return { hours, minutesBeside: minutesBeside ?? null };
}

/** Numbers of hours that a day may have, or times, in every filled cell. */
function holdsHours(grid: Grid, shape: ListShape, column: number): boolean {
  const rows = filledRows(grid, shape, column);
  return (
    rows.length > 0 && rows.every((row) => Number(grid.at(row, column)) >= 0 && Number(grid.at(row, column)) <= 24)
  );
}

/** Under "Total minutes" nothing but less than one: the share of all minutes that each had. */
function holdsShares(grid: Grid, shape: ListShape, column: number): boolean {
  if (!shape.meanings.some((meaning) => meaning.column === column && countsMinutes(meaning.text))) return false;
  const rows = filledRows(grid, shape, column).filter((row) => !isTimeAt(grid, row, column));
  const amounts = rows.map((row) => grid.at(row, column)).filter((value) => typeof value === 'number');
  return (
    amounts.length > 0 &&
    amounts.every((value) => value >= 0 && value < 1.5) &&
    amounts.some((value) => value > 0 && value < 1)
  );
}

/** "Skupaj: 4:30" beside somebody's day is all the time that it had. */
const sumOfTime = (grid: Grid, shape: ListShape): number | undefined =>
  columnsOf(shape, 'total').find((column) => holdsDurations(grid, sampleOf(shape), column));

const sampleOf = ({ firstRow, endRow }: ListShape): number[] =>
  Array.from({ length: Math.min(SAMPLE, endRow - firstRow) }, (_, step) => firstRow + step);

/** "9:00 - 12:00" under "Ura" or "Prisotnost": the column that says from when to when; null without one. */
export function spanColumn(grid: Grid, shape: ListShape, taken: ReadonlySet<number>): number | null {
  const rows = sampleOf(shape);
  const columns = shape.meanings.map(({ column }) => column);
  return columns.find((column) => !taken.has(column) && holdsSpans(grid, rows, column)) ?? null;
}

const UNEXPLAINED: MarkReadingOfSheet = { kind: 'unclear', why: 'unexplained' };

export function hoursOfRow(
  grid: Grid,
  shape: ListShape,
  row: number,
  { hours, minutesBeside }: HoursColumns,
  legend: readonly Explained[],
): MarkReadingOfSheet {
  const more = minutesBeside === null ? '' : grid.at(row, minutesBeside);
  const whole = hours === null ? '' : grid.at(row, hours);
  if (typeof more === 'number' && (typeof whole === 'number' || whole === ''))
    return ofMinutes((whole === '' ? 0 : whole * 60) + more);
  if (hours === null || blankAt(grid, row, hours)) return UNEXPLAINED;
  const measured = measuredAt(grid, row, hours);
  if (measured !== null) return ofMinutes(measured);
  const heading = shape.meanings.find(({ column }) => column === hours)?.text ?? '';
  if (typeof whole === 'number' && !isTimeAt(grid, row, hours) && countsMinutes(heading)) return ofMinutes(whole);
  const reader = markReader([], {
    legends: [legend],
    defaultsHold: false,
    faltaLanguage: false,
    numbersArePoints: false,
    numbersAreHours: true,
  });
  return reader(whole, isTimeAt(grid, row, hours));
}

const ofMinutes = (time: number): MarkReadingOfSheet =>
  time > 0 && time <= 1440 ? { kind: 'present', minutes: minutes(Math.round(time)) } : UNEXPLAINED;

/** More hours than a day has, in most rows: sums of a month, beside the day on which they were made. */
export function areOfMonths(grid: Grid, shape: ListShape, hours: number): boolean {
  if (shape.meanings.some(({ column, text }) => column === hours && countsMinutes(text))) return false;
  const amounts = filledRows(grid, shape, hours)
    .map((row) => grid.at(row, hours))
    .filter((value) => typeof value === 'number');
  return amounts.length > 0 && amounts.filter((amount) => amount > 24).length > 0.5 * amounts.length;
}
