/**
 * Headings over marks that do not say their day: blank, unreadable, the date of the column beside it typed again, or a
 * day that does not belong between those beside it. The neighbours tell which days may be meant; where that is one, the
 * marks are read for it, and the heading is told.
 */
import { addDays, datesBetween, datesOfMonth, monthOf, weekdayOf } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import type { HeadingFault } from '../../register/source';
import type { DatedAxis } from '../days/dated-axis';
import type { AxisDay, DayAxis } from '../days/day-axis';
import { dayCellAt, weekdayOnly } from '../cells/day-cell';
import { listsTasks } from '../days/work-of-people';
import { blankAt, isTimeAt, textAt, writtenAt, type Grid } from '../cells/grid';
import type { MarkReader } from '../marks/mark-context';
import type { MatrixShape } from './matrix-shape';

/** A column whose heading does not say its day. */
export interface DoubtfulColumn {
  readonly column: number;
  readonly fault: HeadingFault;
  /** As written. */
  readonly found: string;
  /** The days that it may be: one, where it is sure. */
  readonly days: readonly IsoDate[];
}

/** In a shorter line no weekday can be said to be left out of every week. */
const MORE_THAN_A_WEEK = 8;

/** Where the columns are looked for. */
interface Line {
  readonly grid: Grid;
  readonly shape: MatrixShape;
  /** Per day of the axis, as the headings say. */
  readonly dates: readonly (IsoDate | null)[];
  /** Whether a column without a day of its own looks as those with one do. */
  readonly resembles: (column: number) => boolean;
}

export function doubtfulColumns(
  grid: Grid,
  shape: MatrixShape,
  { dates, weekdayDoubts }: DatedAxis,
  marks: MarkReader,
): DoubtfulColumn[] {
  // Meetings without a date between those with one were at any time.
  if (shape.axis.kind === 'sessions' || shape.days.some(({ columns }) => columns.length > 1)) return [];
  const line: Line = { grid, shape, dates, resembles: resemblance(grid, shape, marks) };
  const swapped = new Set(weekdayDoubts.flatMap(({ swapped }) => (swapped ? [swapped.at.cell] : [])));
  const { axis } = shape;
  const found = [...beforeTheFirst(line), ...afterTheLast(line)];
  axis.days.forEach((day, index) => {
    const next = axis.days[index + 1];
    const [before, own, after] = [dates[index - 1] ?? null, dates[index] ?? null, dates[index + 1] ?? null];
    if (before !== null && after !== null && !swapped.has(grid.ref(day.row, day.column).cell))
      found.push(...strayed(line, day, { index, before, own, after }));
    if (!next || own === null || after === null) return;
    if (own === after) found.push(...repeated(line, index));
    else if (own < after) found.push(...skipped(line, { left: day, right: next, before: own, after }));
  });
  return found;
}

/** Of two columns with one date the one beside which a day is missing. */
function repeated({ grid, shape: { axis }, dates }: Line, index: number): DoubtfulColumn[] {
  // Of each day a row for every task.
  if (listsTasks(grid, axis)) return [];
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

interface BetweenTwo {
  readonly index: number;
  readonly before: IsoDate;
  readonly own: IsoDate | null;
  readonly after: IsoDate;
}

/** A day that lies outside those beside it, or is none, where a day is missing between them. */
function strayed(
  { grid, shape: { axis }, dates }: Line,
  { column }: AxisDay,
  { index, before, own, after }: BetweenTwo,
): DoubtfulColumn[] {
  if (before >= after || (own !== null && own >= before && own <= after)) return [];
  const others = dates.filter((_, at) => at !== index);
  const word = wordOver(grid, axis, column);
  const between = daysBetween(before, after, others);
  const agreeing = between.filter((date) => isOf(word, date));
  const days = agreeing.length === 0 ? between : agreeing;
  // A whole date is not lightly taken for another one.
  if (days.length === 0 || (own !== null && days.length > 1)) return [];
  return [{ column, fault: 'strayed', found: writtenAt(grid, axis.row, column), days }];
}

interface Gap {
  readonly left: AxisDay;
  readonly right: AxisDay;
  readonly before: IsoDate;
  readonly after: IsoDate;
}

/** Columns with marks between two days, where days are missing between their dates, too: sums of a week have no day of their own. */
function skipped(line: Line, { left, right, before, after }: Gap): DoubtfulColumn[] {
  const { grid, shape, dates, resembles } = line;
  const columns: number[] = [];
  for (let column = left.column + 1; column < right.column; column++)
    if (mayHeadDay(grid, shape.axis, column) && resembles(column)) columns.push(column);
  if (columns.length === 0) return [];
  const days = daysBetween(before, after, dates);
  if (days.length < columns.length) return [];
  return columns.map((column, index) =>
    unsaid(line, column, days.length === columns.length ? days.slice(index, index + 1) : days),
  );
}

/** A column of marks before the first day, where its month has earlier days. */
function beforeTheFirst(line: Line): DoubtfulColumn[] {
  const first = line.dates[0] ?? null;
  if (first === null) return [];
  const earlier = datesOfMonth(monthOf(first)).filter((date) => date < first);
  return atTheEdge(line, (line.shape.axis.days[0]?.column ?? 0) - 1, earlier.reverse());
}

/** A column of marks after the last day, where its month has later days. */
function afterTheLast(line: Line): DoubtfulColumn[] {
  const last = line.dates.at(-1) ?? null;
  if (last === null) return [];
  const later = datesOfMonth(monthOf(last)).filter((date) => date > last);
  return atTheEdge(line, (line.shape.axis.days.at(-1)?.column ?? 0) + 1, later);
}

/** @param nearest the days that the month has left, the nearest first */
function atTheEdge(line: Line, column: number, nearest: readonly IsoDate[]): DoubtfulColumn[] {
  const { grid, shape, dates, resembles } = line;
  const { nameColumns, firstColumn, lastColumn } = shape;
  // A short line of days tells too little of what a column of marks looks like.
  if (dates.length < MORE_THAN_A_WEEK || column < firstColumn || column > lastColumn) return [];
  if (nameColumns.includes(column) || !mayHeadDay(grid, shape.axis, column) || !resembles(column)) return [];
  const days = ofWeekdaysUsed(nearest, dates);
  if (days.length === 0) return [];
  return [unsaid(line, column, leavesNoDayOut(dates) ? days.slice(0, 1) : days)];
}

/** @param days that it may be; the weekday over it, where one agrees, chooses among them */
function unsaid({ grid, shape: { axis } }: Line, column: number, days: readonly IsoDate[]): DoubtfulColumn {
  const word = wordOver(grid, axis, column);
  const found = writtenAt(grid, axis.row, column);
  const agreeing = days.filter((date) => isOf(word, date));
  return {
    column,
    fault: found === '' ? 'blank' : 'unreadable',
    found,
    days: agreeing.length === 0 ? days : agreeing,
  };
}

/** The days between two others, without the weekdays that the whole line leaves out. */
function daysBetween(before: IsoDate, after: IsoDate, dates: readonly (IsoDate | null)[]): IsoDate[] {
  if (after <= addDays(before, 1)) return [];
  return ofWeekdaysUsed(datesBetween(addDays(before, 1), addDays(after, -1)), dates);
}

function ofWeekdaysUsed(days: readonly IsoDate[], dates: readonly (IsoDate | null)[]): IsoDate[] {
  if (dates.length < MORE_THAN_A_WEEK) return [...days];
  const used = new Set(dates.flatMap((date) => (date === null ? [] : [weekdayOf(date)])));
  return days.filter((date) => used.has(weekdayOf(date)));
}

function leavesNoDayOut(dates: readonly (IsoDate | null)[]): boolean {
  const [first, last] = [dates[0] ?? null, dates.at(-1) ?? null];
  return first !== null && last !== null && ofWeekdaysUsed(datesBetween(first, last), dates).length === dates.length;
}

/** Nothing, a figure gone wrong, or a slip of a key; a word is a heading of its own. */
function mayHeadDay(grid: Grid, axis: DayAxis, column: number): boolean {
  if (blankAt(grid, axis.row, column)) return true;
  const { heading, text } = textAt(grid, axis.row, column);
  if (heading !== null && heading.coverage >= 0.5) return false;
  return text === '' || /\d/.test(text) || !/\p{L}{3}/u.test(text) || dayCellAt(grid, axis.row, column) !== null;
}

/** Sums and remarks are not taken for marks: nearly all that is written must be a word that is a mark, or stand under the days, too. */
function resemblance(grid: Grid, { people, axis }: MatrixShape, marks: MarkReader): (column: number) => boolean {
  let known: ReadonlySet<string> | null = null;
  return (column) => {
    const filled = people.filter(({ row }) => !blankAt(grid, row, column));
    known ??= new Set(people.flatMap(({ row }) => axis.days.map((day) => writtenAt(grid, row, day.column))));
    const alike = filled.filter(({ row }) => {
      const value = grid.at(row, column);
      if (known?.has(writtenAt(grid, row, column))) return true;
      return typeof value === 'string' && marks(value, isTimeAt(grid, row, column)).kind !== 'unclear';
    });
    // Boxes of which none is ticked were prepared for days to come.
    return alike.length >= 0.8 * filled.length && filled.some(({ row }) => grid.at(row, column) !== false);
  };
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
