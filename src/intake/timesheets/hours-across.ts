/** A form of one person whose days stand across, with a row below them for each kind of hours: regular, overtime, sick. */
import { NO_CLAIMS, type Claims } from '../cells/account';
import type { TextFacts } from '../cells/cell-facts';
import { speaksOfHours } from '../cells/language';
import type { DayAxis } from '../days/day-axis';
import { readDaysAcross } from './days-across';
import { textAt, type Grid } from '../cells/grid';
import { headsNames, type Heading } from '../words/headings';
import type { TableReading } from '../matrices/matrix';
import { surelyCalled } from '../people/called';
import { personInTitle } from '../people/person-in-title';
import { personInRows } from '../people/person-label';
import type { MarkReadingOfSheet } from '../reading';
import type { SheetContext } from '../sheet-context';
import { addsUpTasks } from './tasks-of-week';
import { readHoursByKind } from './hours-by-kind';
import { kindOfLabel, rowsOfWork, type KindOfRow } from './rows-of-work';
import { namesWork } from '../words/task-words';
import { datesOfWeekLine } from '../days/week-axis';

const WORK: readonly Heading[] = ['hours', 'overtime'];
const FEWEST_DAYS = 5;
/** Null unless the sheet has one line of days and every row below it is of such a kind, a sum, or work at what its label names. */
export function readHoursAcross(
  grid: Grid,
  axes: readonly DayAxis[],
  context: SheetContext,
  claims: Claims,
): TableReading[] | null {
  const [axis, ...others] = axes;
  // Sums of the days rise and fall as days do.
  if (
    axis === undefined ||
    others.some(({ kind }) => kind !== 'numbers') ||
    axis.kind === 'sessions' ||
    axis.days.length < FEWEST_DAYS
  )
    return null;
  const isNamed = isOfNamed(grid, axis, context);
  // Hours of weekdays without a date and without a name are how long somebody is to work.
  if (axis.kind === 'weekdays' && !isNamed) return null;
  const byTask = isByTask(grid, axis, isNamed);
  const kindOf = (label: TextFacts): KindOfRow | null => kindOfRow(explained(grid, label.text) ?? label);
  const found = rowsOfWork(grid, axis, grid.rows, kindOf, byTask);
  if (found === null) return null;
  const { rows, kinds, sums, disagreeing } = found;
  if (kinds.work.length + (byTask ? kinds.open.length : 0) === 0) return null;
  // One row of hours is somebody's where they are named above.
  if (rows.length < 2 && !(isNamed && axis.kind !== 'weekdays') && !byTask) return null;
  for (const row of sums) for (let column = 0; column < grid.columns; column++) claims.ignore(row, column, 'totals');
  // What was done, and for how long in all.
  for (const row of rows)
    for (let column = 0; column < (axis.days[0]?.column ?? 0); column++) claims.ignore(row, column, 'otherColumn');
  const rowsIn = (column: number): readonly number[] => {
    const sum = disagreeing.get(column);
    // A form has zeros where nothing was done.
    const told = rows.length < 2 ? rows : rows.filter((row) => grid.at(row, column) !== 0);
    return sum === undefined ? told : [...told, sum];
  };
  const read = (column: number): MarkReadingOfSheet =>
    disagreeing.has(column) ? { kind: 'unclear', why: 'disagreeing' } : readHoursByKind(grid, column, kinds);
  return [readDaysAcross(grid, axis, rowsIn, read, context, claims)];
}

/** Somebody is named above the days, or the sheet is called after them. */
const isOfNamed = (grid: Grid, axis: DayAxis, { called }: SheetContext): boolean =>
  personInRows(grid, 0, axis.firstRow - 1, 0, grid.columns - 1, NO_CLAIMS) !== null ||
  personInTitle(grid, 0, axis.firstRow - 1, NO_CLAIMS) !== null ||
  surelyCalled(called) !== null;

/** "Project phase" before the days of a week that is told, "Aktivnost / dan" before those of a month: what was done in the hours of each row. */
function isByTask(grid: Grid, axis: DayAxis, isNamed: boolean): boolean {
  const left = axis.days[0]?.column ?? 0;
  const headings = Array.from({ length: left }, (_, column) => textAt(grid, axis.row, column));
  if (headings.some(({ heading }) => headsNames(heading))) return false;
  const isHeaded = headings.some(({ folded }) => namesWork(folded));
  if (axis.kind === 'weekdays') return isHeaded && datesOfWeekLine(grid, axis, null) !== null;
  if (axis.kind === 'dates') return isHeaded && isNamed && addsUpTasks(grid, axis);
  const isTold = isHeaded || headings.some(({ folded }) => OF_WORK.test(folded));
  return areDaysOfMonth(axis) && ((isTold && isNamed) || (speaksOfHoursIn(grid, axis) && (isTold || isNamed)));
}

/** "Vrsta dela", "Delovni sklop", "Operacija". */
const OF_WORK = /(^| )(del[ao]|delovni (sklop|paket)|operacij\p{L}*|vsebina)( |$)/u;

/** "Časovnica", "Evidenca ur" over the days, "Skupaj ur" beside them. */
function speaksOfHoursIn(grid: Grid, axis: DayAxis): boolean {
  for (let row = 0; row <= axis.lastRow; row++)
    for (let column = 0; column < grid.columns; column++)
      if (speaksOfHours(textAt(grid, row, column).folded)) return true;
  return false;
}

/** 1, 2, 3 … to the end of a month. */
const areDaysOfMonth = ({ days }: DayAxis): boolean =>
  days.length >= SHORTEST_MONTH && days.every(({ cell }, index) => cell?.kind === 'number' && cell.day === index + 1);

const SHORTEST_MONTH = 28;

function kindOfRow(label: TextFacts): KindOfRow | null {
  const kind = kindOfLabel(label);
  return kind ?? (label.heading !== null && WORK.includes(label.heading.heading) ? 'work' : null);
}

/** "ST" by "ST = Straight Time" anywhere in the sheet. */
function explained(grid: Grid, mark: string): TextFacts | null {
  if (!/^\S{1,6}$/.test(mark)) return null;
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const [, said, meaning] = /^(?:\d+[.)]\s*)?(\S{1,6})\s*=\s*(.+)$/.exec(textAt(grid, row, column).text) ?? [];
      if (said === mark && meaning !== undefined) return grid.cache.text(meaning);
    }
  }
  return null;
}
