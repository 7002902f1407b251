/**
 * Headings over marks that do not say their day: blank, unreadable, or the date of the column beside it typed again. The
 * neighbours tell which days may be meant; where that is one, the marks are read for it, and the heading is told.
 */
import { addDays, datesBetween, weekdayOf } from '../programme/calendar';
import type { IsoDate } from '../programme/units';
import type { HeadingFault } from '../register/source';
import type { CellRef } from '../sheet/cells';
import type { AxisDay, DayAxis } from './day-axis';
import { dayCellAt, weekdayOnly } from './day-cell';
import { blankAt, isTimeAt, textAt, writtenAt, type Grid } from './grid';
import type { MarkReader } from './marks';
import type { DayColumns, MatrixShape } from './matrix-shape';
import type { HeadingDoubt } from './reading';

/** A column whose heading does not say its day. */
interface DoubtfulColumn {
  readonly column: number;
  readonly fault: HeadingFault;
  /** As written. */
  readonly found: string;
  /** The days that it may be: one, where it is sure. */
  readonly days: readonly IsoDate[];
}

/** In a shorter line no weekday can be said to be left out of every week. */
const MORE_THAN_A_WEEK = 8;

/** @param dates per day of the axis, as the headings say */
function doubtfulColumns(
  grid: Grid,
  shape: MatrixShape,
  dates: readonly (IsoDate | null)[],
  marks: MarkReader,
): DoubtfulColumn[] {
  if (shape.days.some(({ columns }) => columns.length > 1)) return [];
  const { axis } = shape;
  const found: DoubtfulColumn[] = [];
  for (let index = 0; index + 1 < axis.days.length; index++) {
    const [left, right] = [axis.days[index], axis.days[index + 1]];
    const [before, after] = [dates[index] ?? null, dates[index + 1] ?? null];
    if (!left || !right || before === null || after === null) continue;
    if (before === after) found.push(...repeated(grid, axis, dates, index));
    else if (before < after) found.push(...skipped(grid, shape, marks, { left, right, before, after, dates }));
  }
  return found;
}

/** Of two columns with one date the one beside which a day is missing. */
function repeated(grid: Grid, axis: DayAxis, dates: readonly (IsoDate | null)[], index: number): DoubtfulColumn[] {
  const found = [index, index + 1].flatMap((at): DoubtfulColumn[] => {
    const day = axis.days[at];
    const [before, after] = [dates[at - 1] ?? null, dates[at + 1] ?? null];
    if (!day || before === null || after === null) return [];
    const word = wordOver(grid, axis, day.column);
    const days = daysBetween(before, after, dates).filter((date) => isOf(word, date));
    if (days.length === 0) return [];
    return [{ column: day.column, fault: 'repeated', found: writtenAt(grid, axis.row, day.column), days }];
  });
  const sure = found.filter(({ days }) => days.length === 1);
  return (sure.length === 1 ? sure : found).slice(-1);
}

interface Gap {
  readonly left: AxisDay;
  readonly right: AxisDay;
  readonly before: IsoDate;
  readonly after: IsoDate;
  readonly dates: readonly (IsoDate | null)[];
}

/** Columns with marks between two days, where days are missing between their dates, too: sums of a week have no day of their own. */
function skipped(grid: Grid, shape: MatrixShape, marks: MarkReader, gap: Gap): DoubtfulColumn[] {
  const columns: number[] = [];
  for (let column = gap.left.column + 1; column < gap.right.column; column++)
    if (mayHeadDay(grid, shape.axis, column) && holdsMarks(grid, shape, column, marks)) columns.push(column);
  if (columns.length === 0) return [];
  const days = daysBetween(gap.before, gap.after, gap.dates);
  if (days.length < columns.length) return [];
  return columns.map((column, index) => {
    const word = wordOver(grid, shape.axis, column);
    const own = days.length === columns.length ? days.slice(index, index + 1) : days;
    const written = writtenAt(grid, shape.axis.row, column);
    const agreeing = own.filter((date) => isOf(word, date));
    return {
      column,
      fault: written === '' ? 'blank' : 'unreadable',
      found: written,
      days: agreeing.length === 0 ? days : agreeing,
    };
  });
}

/** The days between two others, without the weekdays that the whole line leaves out. */
function daysBetween(before: IsoDate, after: IsoDate, dates: readonly (IsoDate | null)[]): IsoDate[] {
  if (after <= addDays(before, 1)) return [];
  const between = datesBetween(addDays(before, 1), addDays(after, -1));
  if (dates.length < MORE_THAN_A_WEEK) return between;
  const used = new Set(dates.flatMap((date) => (date === null ? [] : [weekdayOf(date)])));
  return between.filter((date) => used.has(weekdayOf(date)));
}

/** Nothing, or a figure gone wrong; a word is a heading of its own. */
function mayHeadDay(grid: Grid, axis: DayAxis, column: number): boolean {
  if (blankAt(grid, axis.row, column)) return true;
  const { heading, text } = textAt(grid, axis.row, column);
  if (heading !== null && heading.coverage >= 0.5) return false;
  return text === '' || /\d/.test(text) || !/\p{L}/u.test(text) || dayCellAt(grid, axis.row, column) !== null;
}

function holdsMarks(grid: Grid, { people }: MatrixShape, column: number, marks: MarkReader): boolean {
  const filled = people.filter(({ row }) => !blankAt(grid, row, column));
  const clear = filled.filter(({ row }) => marks(grid.at(row, column), isTimeAt(grid, row, column)).kind !== 'unclear');
  return filled.length > 0 && clear.length >= 0.5 * filled.length;
}

/** The weekday that stands in a row of its own over the column. */
function wordOver(grid: Grid, { row: own, firstRow, lastRow }: DayAxis, column: number): ReadonlySet<number> | null {
  for (let row = firstRow; row <= lastRow; row++) {
    const words = row === own ? null : weekdayOnly(dayCellAt(grid, row, column));
    if (words !== null) return new Set(words.values());
  }
  return null;
}

const isOf = (word: ReadonlySet<number> | null, date: IsoDate): boolean => word === null || word.has(weekdayOf(date));

/** A matrix with these columns among its days. */
export interface WithDoubtfulColumns {
  readonly shape: MatrixShape;
  /** Per day of the shape; null for a doubtful column that may be several days. */
  readonly dates: readonly (IsoDate | null)[];
  readonly headingDoubts: readonly HeadingDoubt[];
  /** Whether a cell heads one of them. */
  readonly isDoubtful: (cell: CellRef) => boolean;
}

export function withDoubtfulColumns(
  grid: Grid,
  shape: MatrixShape,
  dates: readonly (IsoDate | null)[],
  marks: MarkReader,
): WithDoubtfulColumns {
  const doubtful = new Map(doubtfulColumns(grid, shape, dates, marks).map((each) => [each.column, each]));
  if (doubtful.size === 0) return { shape, dates, headingDoubts: [], isDoubtful: () => false };
  const { axis } = shape;
  const said = new Map(shape.days.map((day, index) => [day.day.column, { day, date: dates[index] ?? null }]));
  const columns = [...new Set([...said.keys(), ...doubtful.keys()])].sort((a, b) => a - b);
  const dateOf = (column: number): IsoDate | null => {
    const [day, ...others] = doubtful.get(column)?.days ?? [said.get(column)?.date ?? null];
    return others.length === 0 ? (day ?? null) : null;
  };
  return {
    shape: { ...shape, days: columns.map((column) => said.get(column)?.day ?? unheaded(axis, column)) },
    dates: columns.map(dateOf),
    headingDoubts: columns.flatMap((column, day) => {
      const each = doubtful.get(column);
      return each
        ? [{ day, at: grid.ref(axis.row, column), fault: each.fault, found: each.found, days: each.days }]
        : [];
    }),
    isDoubtful: headsOneOf(grid, axis, [...doubtful.keys()]),
  };
}

const unheaded = ({ row }: DayAxis, column: number): DayColumns => ({
  day: { column, cell: null, row, weekdays: null, weekdayRow: null, label: '' },
  columns: [column],
  kind: 'marks',
});

function headsOneOf(
  grid: Grid,
  { firstRow, lastRow }: DayAxis,
  columns: readonly number[],
): (cell: CellRef) => boolean {
  const cells = new Set<string>();
  for (const column of columns) for (let row = firstRow; row <= lastRow; row++) cells.add(grid.ref(row, column).cell);
  return ({ cell }) => cells.has(cell);
}
