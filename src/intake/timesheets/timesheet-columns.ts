/** What stands beside the days of a timesheet: times, hours, marks, leave. */
import { holdsDurations, holdsSpans } from '../cells/time-columns';
import type { ColumnMeaning } from '../tables/columns';
import { dayCellAt, weekdayOnly } from '../cells/day-cell';
import { FIRST_DAY_SERIAL } from '../cells/day-serials';
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';
import { withoutSums } from '../marks/hour-sums';
import { countsMinutes, isOfAbsences, isOfAll, saysOnlyMinutes, speaksOfHours } from '../cells/language';
import { isRunningSum } from '../marks/running-sum';
import { saysActual } from '../words/actual-hours';
import { areStatesOfTasks } from '../words/mark-words';
import { isOfSomebody } from '../people/person-label';
import type { SheetContext } from '../sheet-context';
import { saysWork } from '../words/task-words';
import { fold } from '../words/text';
import { absenceColumns } from './absence-columns';
import { amountAt, amountIn, type Units } from '../cells/amounts';
import { clockColumns, hasTimeOfDay } from './clock-columns';
import { headsAreCounted } from './heads-counted';
import { areHoursOfWorks } from './hours-of-works';
import { areMinutesBySum } from './minutes-by-sum';
import { spansBesideHours } from './spans-beside-hours';
import { areSpentHours } from './spent-hours';
import type { VerticalRun } from './vertical-runs';

/** What the columns beside the days hold. */
export interface ValueColumns extends Units {
  readonly weekday: number | null;
  readonly status: number | null;
  /** Headed "Absent" and the like, and ticked where somebody was; what the heading says. */
  readonly away: { readonly column: number; readonly heading: string } | null;
  readonly ins: readonly number[];
  readonly outs: readonly number[];
  readonly work: readonly number[];
  readonly leave: readonly number[];
  /** Those of `leave` that hold codes. */
  readonly coded: readonly number[];
  /** All of `work` where their cells say from when to when: timetables of workshops have such a column, too. */
  readonly spans: readonly number[];
  /** Where hours stand in a column of their own: beside it, from when to when they were. */
  readonly besides: readonly number[];
  /** Those of `work` that count all hours of the day, whatever they were. */
  readonly totals: readonly number[];
  /** Numbers or times under headings that nobody knows. */
  readonly unknown: readonly number[];
  /** What is written over each column, folded. */
  readonly headings: ReadonlyMap<number, string>;
}

const OTHER = /^(other|jin[ea]|drugo|ostalo|sonstiges|autres?|otros?|altro|outros|inne)$/;

/** What the columns of a run of days are, up to the column `end`. */
export function valueColumns(
  grid: Grid,
  run: VerticalRun,
  meanings: readonly ColumnMeaning[],
  end: number,
): ValueColumns {
  const of = (...headings: Heading[]): number[] =>
    meanings
      .filter(
        ({ column, heading, coverage }) =>
          column !== run.column && column <= end && heading !== null && headings.includes(heading) && coverage >= 0.3,
      )
      .map(({ column }) => column);
  const weekday =
    of('weekday').find((column) => run.rows.some((row) => weekdayOnly(dayCellAt(grid, row, column)) !== null)) ??
    besideWeekday(grid, run);
  // Hours under "Other" may be of work, or of anything else.
  const others = meanings.filter(({ text }) => OTHER.test(text)).map(({ column }) => column);
  const known = new Set([
    weekday,
    ...of(
      'timeIn',
      'timeOut',
      'break',
      'hours',
      'overtime',
      'plannedHours',
      'leave',
      'status',
      'note',
      'total',
      'presentCount',
      'absentCount',
      'percent',
      'signature',
      'staff',
      'group',
      'subject',
      'date',
      'ordinal',
      'week',
      'month',
      'year',
      'grade',
      'role',
      'event',
      'town',
      'address',
      // "Students: 17": how many came.
      'name',
    ),
  ]);
  // "Delo" heads what was done as well.
  const worked = meanings
    .filter(({ column, heading, text }) => heading === null && saysWork(text) && holdsTimes(grid, run, column))
    .map(({ column }) => column);
  const beside = minutesBeside(grid, run, meanings, of('hours'));
  const actual = actualBeside(grid, run, meanings, of('hours', 'plannedHours'));
  const unknown: number[] = [];
  for (let column = run.column + 1; column <= end; column++) {
    if ((known.has(column) && !others.includes(column)) || [...worked, ...beside, ...actual].includes(column)) continue;
    if (holdsTimes(grid, run, column) && !isRunningSum(grid, run.rows, column)) unknown.push(column);
  }
  // Numbers under "Present" and under "Absent" count people.
  const areCounts = of('status').filter((column) => holdsNumbers(grid, run, column)).length >= 2;
  const absences = absenceColumns(
    grid,
    run,
    areCounts ? [] : meanings.filter(({ column }) => column > run.column && column <= end),
    of('leave'),
    of('timeIn', 'timeOut', 'entry', 'exit', 'hours'),
  );
  const { boxes } = absences;
  const [box] = boxes;
  const statuses = of('status').filter(
    (column) =>
      !boxes.some((other) => other.column === column) &&
      !absences.coded.includes(column) &&
      run.rows.some((row) => !blankAt(grid, row, column)) &&
      !areStatesOfTasks(run.rows.map((row) => textAt(grid, row, column).folded)),
  );
  const status = areCounts ? null : (statuses[0] ?? null);
  const headings = new Map(meanings.map(({ column, text }) => [column, text]));
  const bySum = of('hours', 'time').filter((column) => areMinutesBySum(grid, column));
  const inMinutes = new Set([
    ...meanings.filter(({ text }) => countsMinutes(text)).map(({ column }) => column),
    ...bySum,
  ]);
  const spent = of('time').filter((column) => areSpentHours(grid, column));
  const units = { inMinutes, headed: new Set(of('hours')) };
  // "Skupaj: 4:30" is all the time of the day where nothing else says it.
  const sums = of('hours', 'timeIn', 'timeOut', 'entry', 'exit', 'status').length > 0 ? [] : of('total');
  const inSums = sums.filter((column) => unknown.length === 0 && holdsDurations(grid, run.rows, column));
  const hours = [...new Set([...of('hours'), ...bySum, ...spent, ...worked, ...beside, ...actual, ...inSums])].map(
    (column) => ({
      column,
      text: headings.get(column) ?? '',
      amounts: run.rows.map((row) => amountIn(grid, row, column, units)),
    }),
  );
  const besides = spansBesideHours(grid, run, hours, meanings);
  const headed = withoutSums(hours.filter(({ column }) => !besides.includes(column))).map(({ column }) => column);
  const told = columnsFrom(run.column + 1, end).filter((column) => holdsSpans(grid, run.rows, column));
  const spans = headed.every((column) => told.includes(column)) ? told : [];
  const work = [...new Set([...headed, ...spans])];
  const isOther = (column: number): boolean => !spans.includes(column);
  // The moment of coming says the day as well.
  const isTimed =
    meanings.some(({ column, heading }) => column === run.column && heading === 'timeIn') &&
    run.rows.every((row) => hasTimeOfDay(grid, row, run.column));
  return {
    weekday,
    status: status !== null && isOther(status) ? status : null,
    away: status === null && box ? { column: box.column, heading: box.text } : null,
    ins: isTimed ? [run.column] : clockColumns(grid, run, of('timeIn'), of('entry')).filter(isOther),
    outs: clockColumns(grid, run, of('timeOut'), of('exit')).filter(isOther),
    work,
    spans,
    besides,
    leave: absences.leave,
    coded: absences.coded,
    totals: work.filter((column) => isOfAll(headings.get(column) ?? '')),
    unknown: unknown.filter((column) => isOther(column) && !besides.includes(column)),
    headings,
    ...units,
  };
}

const columnsFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);

/** "ure | min" over 0 and 45: the minutes that are less than an hour are of the same time. */
function minutesBeside(
  grid: Grid,
  run: VerticalRun,
  meanings: readonly ColumnMeaning[],
  hours: readonly number[],
): number[] {
  const textOf = (at: number): string => meanings.find(({ column }) => column === at)?.text ?? '';
  return meanings
    .filter(
      ({ column, text }) =>
        saysOnlyMinutes(text) &&
        !hours.includes(column) &&
        hours.includes(column - 1) &&
        !countsMinutes(textOf(column - 1)) &&
        figuresOf(grid, run, column).every((value) => value >= 0 && value < 60),
    )
    .map(({ column }) => column);
}

/** "Ure | Dejanske": what came of the hours beside it. */
const actualBeside = (
  grid: Grid,
  run: VerticalRun,
  meanings: readonly ColumnMeaning[],
  hours: readonly number[],
): number[] =>
  meanings
    .filter(
      ({ column, heading, text }) =>
        heading === null && saysActual(text) && hours.some((at) => at < column) && holdsTimes(grid, run, column),
    )
    .map(({ column }) => column);

function besideWeekday(grid: Grid, run: VerticalRun): number | null {
  for (const column of [run.column + 1, run.column - 1]) {
    if (column < 0) continue;
    const words = run.rows.filter((row) => weekdayOnly(dayCellAt(grid, row, column)) !== null).length;
    if (words >= 0.5 * run.rows.length) return column;
  }
  return null;
}

/** Numbers of at most a day, or times; at least one. */
function holdsTimes(grid: Grid, run: VerticalRun, column: number): boolean {
  let times = 0;
  let others = 0;
  for (const row of run.rows) {
    if (blankAt(grid, row, column)) continue;
    if (amountAt(grid, row, column) !== null) times++;
    else others++;
  }
  return times > 0 && others <= 0.2 * times;
}

/** Columns of figures that no day has hours for: heads counted, money. */
function countsBeside(grid: Grid, run: VerticalRun, { unknown }: ValueColumns): number {
  let counts = 0;
  for (let column = run.column + 1; column < Math.min(grid.columns, run.column + 40); column++) {
    const figures = run.rows.map((row) => grid.at(row, column)).filter((value) => typeof value === 'number');
    const large = figures.filter((value) => value > 24 && value < FIRST_DAY_SERIAL);
    if (!unknown.includes(column) && figures.length > 0 && large.length > 0.5 * figures.length) counts++;
  }
  return counts;
}

const figuresOf = (grid: Grid, { rows }: VerticalRun, column: number): number[] =>
  rows.map((row) => grid.at(row, column)).filter((value) => typeof value === 'number');

const holdsNumbers = (grid: Grid, run: VerticalRun, column: number): boolean =>
  figuresOf(grid, run, column).length > 0.5 * run.rows.length;

/** "Present: 25": so many people came on the day. */
const isCounted = (grid: Grid, run: VerticalRun, column: number): boolean =>
  holdsNumbers(grid, run, column) && figuresOf(grid, run, column).some((value) => value > 24);

/** Whether the columns beside a run of days make it the days of somebody's work. */
export function isTimesheet(grid: Grid, run: VerticalRun, columns: ValueColumns, context: SheetContext): boolean {
  const isSomebodys = isOfSomebody(grid, run.rows[0] ?? 0, context);
  if (!isSomebodys && headsAreCounted(grid, run, columns)) return false;
  if (columns.spans.length > 0 && !isSomebodys && !context.speaksOfAttendance && !isOfHours(grid)) return false;
  // A day that stands there twice is one; days that do so throughout have a row for each part of their work.
  if (run.days < 0.9 * run.rows.length)
    return columns.work.length > 0 || (columns.ins.length > 0 && columns.outs.length > 0);
  if (columns.ins.length > 0 || columns.outs.length > 0) return true;
  if (columns.work.length > 0) return !isOfAbsences(fold(grid.title));
  if (columns.status !== null) return !isCounted(grid, run, columns.status);
  if (
    context.speaksOfAbsence ||
    columns.unknown.length === 0 ||
    columns.unknown.length <= countsBeside(grid, run, columns)
  )
    return false;
  const isSaid = context.speaksOfHours && context.called !== null;
  // In the sheets of several people the columns are what each of them worked at.
  const areWorks = context.called?.isOneOfMany === true && areHoursOfWorks(grid, run, columns.unknown);
  return context.speaksOfAttendance || columns.leave.length > 0 || isSaid || areWorks || isOfHours(grid);
}

function isOfHours(grid: Grid): boolean {
  for (let row = 0; row < Math.min(grid.rows, 80); row++) {
    for (let column = 0; column < grid.columns; column++)
      if (speaksOfHours(textAt(grid, row, column).folded)) return true;
  }
  return false;
}
