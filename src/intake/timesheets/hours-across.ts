/** A form of one person whose days stand across, with a row below them for each kind of hours: regular, overtime, sick. */
import { NO_CLAIMS, type Claims } from '../cells/account';
import type { TextFacts } from '../cells/cell-facts';
import type { DayAxis } from '../days/day-axis';
import { readDaysAcross } from './days-across';
import { blankAt, isBlankRow, textAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';
import type { TableReading } from '../matrices/matrix';
import { personInRows } from '../people/person-label';
import type { MarkReadingOfSheet } from '../reading';
import type { SheetContext } from '../sheet-context';
import { addsUpTasks, isSumLabel } from './tasks-of-week';
import { isOfLeave, readHoursByKind, speaksOfLeave, type KindsOfHours } from './hours-by-kind';
import { namesWork } from '../words/task-words';
import { datesOfWeekLine } from '../days/week-axis';

type Kind = keyof KindsOfHours;

const WORK: readonly Heading[] = ['hours', 'overtime'];
const FEWEST_DAYS = 5;
/** Null unless the sheet has one line of days and every row below it, to the first blank one or to the sum, is of such a kind. */
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
  const isNamed = personInRows(grid, 0, axis.firstRow - 1, 0, grid.columns - 1, NO_CLAIMS) !== null;
  // Hours of weekdays without a date and without a name are how long somebody is to work.
  if (axis.kind === 'weekdays' && !isNamed) return null;
  const byTask = isByTask(grid, axis, isNamed);
  const kinds = kindsBelow(grid, axis, byTask);
  if (kinds === null || ![...kinds.values()].includes('work')) return null;
  // One row of hours is somebody's where they are named above.
  if (kinds.size < 2 && !(isNamed && axis.kind !== 'weekdays') && !byTask) return null;
  const rowsOf = (wanted: Kind): number[] => [...kinds].flatMap(([row, kind]) => (kind === wanted ? row : []));
  const parted: KindsOfHours = { work: rowsOf('work'), leave: rowsOf('leave'), open: rowsOf('open') };
  const read = (column: number): MarkReadingOfSheet => readHoursByKind(grid, column, parted);
  return [readDaysAcross(grid, axis, [...kinds.keys()], read, context, claims)];
}

/** "Project phase" before the days of a week that is told: what was done in the hours of each row. */
const isByTask = (grid: Grid, axis: DayAxis, isNamed: boolean): boolean =>
  Array.from({ length: axis.days[0]?.column ?? 0 }, (_, column) => textAt(grid, axis.row, column).folded).some((text) =>
    namesWork(text),
  ) && (axis.kind === 'weekdays' ? datesOfWeekLine(grid, axis, null) !== null : isNamed && addsUpTasks(grid, axis));

/** Null where a row is of anything else. */
function kindsBelow(grid: Grid, axis: DayAxis, byTask: boolean): Map<number, Kind> | null {
  const left = axis.days[0]?.column ?? 0;
  const kinds = new Map<number, Kind>();
  for (let row = axis.lastRow + 1; row < grid.rows && !isBlankRow(grid, row); row++) {
    const labels = Array.from({ length: left }, (_, column) => textAt(grid, row, column)).filter(
      ({ text }) => text !== '',
    );
    const [label, ...more] = labels;
    if (byTask && label === undefined && axis.days.every(({ column }) => blankAt(grid, row, column))) continue;
    if (label === undefined || more.length > 0) return null;
    if (isSumLabel(label)) return kinds;
    const kind = kindOf(explained(grid, label.text) ?? label) ?? (byTask ? 'work' : null);
    if (kind === null) return null;
    kinds.set(row, kind);
  }
  return kinds;
}

function kindOf(label: TextFacts): Kind | null {
  if (isOfLeave(label)) return 'leave';
  if (speaksOfLeave(label)) return 'open';
  return label.heading !== null && WORK.includes(label.heading.heading) ? 'work' : null;
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
