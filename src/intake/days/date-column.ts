/** Dates of a list or timesheet: a column whose cells say the day of their row. */
import type { IsoDate } from '../../programme/units';
import { dateAxis } from './axis-dates';
import type { DateContext, DatedAxis } from './dated-axis';
import { fullAddress } from '../../sheet/address';
import type { CellValue } from '../../sheet/cells';
import type { AxisDay } from './day-axis';
import type { AxisKind } from './day-line';
import { dayCellAt, weekdayOnly, withNeighbours, type DayCell } from '../cells/day-cell';
import { singleDayAt } from './doubtful-day';
import { blankAt, transpose, writtenAt, type Grid } from '../cells/grid';
import { withNumbersOfRest } from './numbers-of-rest';
import { periodAbove } from './period';

export interface ColumnDates {
  /** By row; rows without a day are missing. `key` tells days apart where the date is not known. */
  readonly byRow: ReadonlyMap<number, { readonly key: string; readonly date: IsoDate | null }>;
  readonly questions: DatedAxis['questions'];
  readonly weekdayDoubts: DatedAxis['weekdayDoubts'];
}

/**
 * @param headingRow row above the data (−1 for none); the period is looked for above and in it
 * @param isOverRows true where a day that no other row repeats stands over all rows down to the next
 */
export function datesOfColumn(
  grid: Grid,
  column: number,
  weekdayColumn: number | null,
  rows: readonly number[],
  headingRow: number,
  context: Omit<DateContext, 'above'>,
  isOverRows = false,
): ColumnDates {
  const distinct = new Map<string, { row: number; cell: DayCell }>();
  /** By the position of the row. */
  const keys: (string | null)[] = [];
  const repeated = new Set<number>();
  const blanks: number[] = [];
  const cells = withNumbersOfRest(withNeighbours(cellsOfColumn(grid, column, rows)));
  rows.forEach((row, index) => {
    if (blankAt(grid, row, column)) blanks.push(row);
    const cell = cells[index] ?? null;
    const isAsAbove = index > 0 && cell === cells[index - 1];
    const key = isAsAbove ? (keys[index - 1] ?? null) : keyOf(cell);
    keys.push(key);
    if (key === null || cell === null) return;
    const first = distinct.get(key);
    if (first) repeated.add(first.row);
    else distinct.set(key, { row, cell });
  });
  const list = [...distinct.entries()];
  const days = list.map(([, { row, cell }]): AxisDay => {
    const own = cell.kind === 'text' ? cell.day.weekdays : null;
    const beside = weekdayColumn === null ? null : weekdayOnly(dayCellAt(grid, row, weekdayColumn));
    return {
      column: row,
      row: column,
      cell,
      weekdays: own ?? beside,
      weekdayRow: own ? column : beside ? weekdayColumn : null,
      label: writtenAt(grid, row, column),
    };
  });
  if (days.length === 0) return { byRow: new Map(), questions: [], weekdayDoubts: [] };
  const kind: AxisKind =
    days.filter(({ cell }) => cell?.kind === 'number' || (cell?.kind === 'text' && cell.day.months === 0)).length >
    0.5 * days.length
      ? 'numbers'
      : 'dates';
  const sideways = transpose(grid);
  const dated = dateAxis(
    sideways,
    { kind, row: column, firstRow: column, lastRow: column, days },
    {
      above: periodAbove(grid, headingRow),
      names: context.names,
      today: context.today,
      answers: context.answers,
    },
  );
  const dates = new Map(list.map(([key], index) => [key, { key, date: dated.dates[index] ?? null }]));
  const byRow = new Map<number, { key: string; date: IsoDate | null }>();
  rows.forEach((row, index) => {
    const key = keys[index] ?? null;
    if (key !== null) byRow.set(row, dates.get(key) ?? { key, date: null });
  });
  // A date that stands once over several rows (merged cells) goes for all of them.
  const isEachOnce = blanks.length >= 0.5 * byRow.size && blanks.length + byRow.size === rows.length;
  const areOverRows = isOverRows || (isEachOnce && areInOrder([...byRow.values()]));
  if (blanks.length > byRow.size || (areOverRows && repeated.size === 0)) fillDown(byRow, blanks);
  const rowsOf = new Map(list.map(([, { row }]) => [fullAddress(grid.ref(row, column)), row]));
  // A date that stands in several rows is not corrected in one of them.
  const weekdayDoubts = dated.weekdayDoubts.map(({ swapped, ...doubt }) =>
    swapped && !repeated.has(rowsOf.get(fullAddress(swapped.at)) ?? -1) ? { ...doubt, swapped } : doubt,
  );
  return { byRow, questions: dated.questions, weekdayDoubts };
}

/** What each row says of its day; most rows of a list say what the one above them says, and share its cell. */
function cellsOfColumn(grid: Grid, column: number, rows: readonly number[]): (DayCell | null)[] {
  const cells: (DayCell | null)[] = [];
  let [value, format, cell]: [CellValue, string, DayCell | null] = ['', '', null];
  for (const row of rows) {
    if (grid.at(row, column) !== value || grid.format(row, column) !== format) {
      [value, format] = [grid.at(row, column), grid.format(row, column)];
      cell = singleDayAt(grid, row, column);
    }
    cells.push(cell);
  }
  return cells;
}

const FEWEST_IN_ORDER = 3;

/** Day after day, as a list is written in which each stands once. */
const areInOrder = (days: readonly { readonly date: IsoDate | null }[]): boolean =>
  days.length >= FEWEST_IN_ORDER &&
  days.every(({ date }, index) => date !== null && (index === 0 || date > (days[index - 1]?.date ?? '')));

function fillDown(byRow: Map<number, { key: string; date: IsoDate | null }>, blanks: readonly number[]): void {
  let last: { key: string; date: IsoDate | null } | undefined;
  for (const row of [...byRow.keys(), ...blanks].sort((a, b) => a - b)) {
    last = byRow.get(row) ?? last;
    if (last) byRow.set(row, last);
  }
}

/** Null for what says no day. */
function keyOf(cell: DayCell | null): string | null {
  if (cell === null || cell.kind === 'session' || (cell.kind === 'text' && cell.day.day === null)) return null;
  if (cell.kind === 'serial') return cell.date;
  if (cell.kind === 'number') return `#${cell.day}`;
  const { year, months, day, swappable } = cell.day;
  return `${year ?? ''}/${months}/${day ?? ''}${swappable ? '?' : ''}`;
}
