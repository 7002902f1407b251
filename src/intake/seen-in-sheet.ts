/** What can be seen in a sheet before it is decided what the sheet is: its days, its matrices, its list. */
import { blankAt, transpose, type Grid } from './cells/grid';
import { findDayAxes, type DayAxis } from './days/day-axis';
import { headlessList } from './lists/headless-list';
import { areHolidays } from './lists/holidays-down';
import { unheadedRows } from './lists/unheaded-rows';
import { columnsOf, findListShape, isOfBookings, isOfTests, type ListShape } from './lists/list-shape';
import { isOfLogins } from './lists/logins';
import { areBetween, hasGaps, meetingsOf } from './lists/meetings';
import { isPlanOfPosts, isPlanOfShifts } from './lists/roster';
import { isWeekOfShifts } from './lists/shifts-and-rest';
import { areOfTeams } from './matrices/counts-of-heads';
import { isKeptBeside } from './matrices/kept-beside';
import { isLeaveAccount } from './matrices/leave-account';
import { likeFilled } from './matrices/unfilled-blocks';
import { isUnfilledMonth } from './matrices/unfilled-month';
import { namedOnce } from './matrices/coming-and-leaving';
import { fitnessOf } from './matrices/matrix-fitness';
import { findMatrixShapes, type MatrixShape } from './matrices/matrix-shape';
import { peopleAcross } from './matrices/people-across';
import { areToldPeople } from './matrices/told-people';
import { matricesByMonth } from './matrices/month-rows';
import { matricesByWeek } from './matrices/week-rows';
import type { SheetKind } from './reading';
import type { SheetContext } from './sheet-context';

/** Each is looked for when it is first asked for, and once only. */
export interface SeenInSheet {
  readonly grid: Grid;
  /** The sheet with rows and columns changed. */
  readonly sideways: Grid;
  readonly context: SheetContext;
  /** The kind that staff said the sheet is; null where nobody was asked. */
  readonly wanted: SheetKind | null;
  readonly may: (kind: SheetKind) => boolean;
  readonly axes: readonly DayAxis[];
  /** Matrices that nobody has filled in yet: a heading of names beside the days of a month. */
  readonly empty: () => readonly MatrixShape[];
  /** True for marks beside weekdays that were no attendance: somebody's plan. */
  readonly isPlanned: () => boolean;
  /** True where all matrices are plans of shifts, filled in or not, accounts of leave or counts of heads: nothing else is looked for in them. */
  readonly isNobodys: () => boolean;
  /** A list, with or without a heading; null also for one that is nobody's attendance. */
  readonly list: () => ListShape | null;
  /** True for a list without headings. */
  readonly isHeadless: () => boolean;
  /** Columns of a list that are meetings, each with the marks of those who came. */
  readonly meetings: () => readonly MatrixShape[];
  /** Matrices with marks in them; where columns between their days are meetings, too, those with all meetings. */
  readonly filledWithMeetings: () => readonly MatrixShape[];
  /** Matrices of `sideways`. */
  readonly across: () => readonly MatrixShape[];
}

function once<Found>(find: () => Found): () => Found {
  let found: { readonly value: Found } | null = null;
  return () => (found ??= { value: find() }).value;
}

/** @param wanted the kind that staff said the sheet is; null where nobody was asked */
export function seenIn(grid: Grid, context: SheetContext, wanted: SheetKind | null): SeenInSheet {
  const may = (kind: SheetKind): boolean => wanted === null || wanted === kind;
  const axes = findDayAxes(grid);
  const sideways = transpose(grid);
  const fitting = once(() =>
    findMatrixShapes(grid, axes).map((shape) => ({ shape, ...fitnessOf(grid, shape, context.speaksOfAttendance) })),
  );
  const isNobodys = (shape: MatrixShape): boolean =>
    isPlanOfShifts(grid, shape, context) ||
    isWeekOfShifts(grid, shape, context) ||
    isLeaveAccount(grid, shape, context) ||
    isKeptBeside(grid, shape) ||
    areOfTeams(grid, shape);
  const filled = once(() => {
    const some = fitting()
      .filter(({ entries }) => entries > 0)
      .filter(({ shape, fits }) => wanted !== null || (fits && !isNobodys(shape)))
      .map(({ shape }) => shape);
    const isFilled = new Set(some);
    const isLikeFilled = likeFilled(some);
    return fitting()
      .filter(({ shape, entries }) => isFilled.has(shape) || (entries === 0 && isLikeFilled(shape)))
      .flatMap(({ shape }) => matricesByWeek(grid, shape, context))
      .flatMap((shape) => matricesByMonth(grid, shape));
  });
  const empty = once(() =>
    fitting()
      .filter(({ shape, entries }) => entries === 0 && DATED.includes(shape.axis.kind))
      .filter(({ shape }) => shape.nameHeading || isUnfilledMonth(grid, shape))
      .map(({ shape }) => shape),
  );
  const headless = once(() => {
    if (!may('attendance-list')) return null;
    return headlessList(grid, context) ?? (context.speaksOfAttendance ? unheadedRows(grid) : null);
  });
  const list = once(() => {
    const shape = headless() ?? findListShape(grid);
    if (shape === null || wanted !== null) return shape;
    return isOfTests(shape) ||
      isOfLogins(grid, shape) ||
      areHolidays(grid, shape) ||
      (!context.speaksOfAttendance && isOfBookings(grid, shape))
      ? null
      : shape;
  });
  const meetings = once(() => (headless() === null ? meetingsOf(grid, list(), context) : []));
  const filledWithMeetings = once(() => {
    if (filled().length === 0 || !filled().every((some) => hasGaps(some))) return filled();
    const all = meetings().filter((each) => filled().every((some) => areBetween(grid, some, each)));
    return all.length > 0 ? all : filled();
  });
  const across = once(() => {
    const shape = list();
    return shape !== null && isOfOnePerson(shape) ? [] : shapesAcross(sideways, context, wanted);
  });
  const isPlanned = once(
    () => wanted === null && fitting().some(({ shape, entries }) => shape.axis.kind === 'weekdays' && entries > 0),
  );
  const areNobodys = once(() => {
    // Under a title of duties, days on which nobody is wanted yet: whoever stands beside them is to come, and never has.
    const isRoster = context.speaksOfDuties && !context.speaksOfAttendance;
    if (wanted === null && isRoster && empty().length > 0 && fitting().every(({ entries }) => entries === 0))
      return true;
    const some = wanted === null ? fitting().filter(({ entries, fits }) => entries > 0 && fits) : [];
    return some.length > 0 && some.every(({ shape }) => isNobodys(shape));
  });
  const isHeadless = (): boolean => headless() !== null;
  return {
    grid, sideways, context, wanted, may, axes, empty, isPlanned, isNobodys: areNobodys, list, isHeadless, meetings, filledWithMeetings, across,
  }; // prettier-ignore
}

const DATED: readonly DayAxis['kind'][] = ['dates', 'numbers'];

function shapesAcross(sideways: Grid, context: SheetContext, wanted: SheetKind | null): MatrixShape[] {
  return findMatrixShapes(sideways, findDayAxes(sideways))
    .flatMap((shape) => peopleAcross(sideways, namedOnce(sideways, shape)))
    .filter((shape) => {
      const { fits, entries } = fitnessOf(sideways, shape, context.speaksOfAttendance);
      const isPlan = wanted === null && (isPlanOfPosts(sideways, shape, context) || areOfTeams(sideways, shape));
      const isTold = wanted !== null || saysKept(context) || areToldPeople(sideways, shape);
      return fits && isTold && !isPlan && (entries > 0 || context.speaksOfAttendance);
    });
}

const saysKept = ({ speaksOfAttendance, speaksOfHours }: SheetContext): boolean => speaksOfAttendance || speaksOfHours;

/** Times of coming and leaving without anybody's name: of one person, who is named elsewhere. */
const isOfOnePerson = (list: ListShape): boolean =>
  list.nameColumns.length === 0 && columnsOf(list, 'timeIn').length > 0 && columnsOf(list, 'timeOut').length > 0;

/** Where the word over the first of several meetings stands for all of them, it heads no status. */
export const isHeadedOnce = (grid: Grid, { axis }: MatrixShape): boolean =>
  axis.days.some(({ column }) => blankAt(grid, axis.row, column));
