/** Finds the lines of days in a sheet: a row of dates, of day numbers, of weekdays or of numbered sessions, with the heading rows around it. */
import type { IsoDate } from '../../programme/units';
import type { WordLanguage } from '../words/calendar-words';
import { dayCellAt, weekdayOnly, type DayCell } from '../cells/day-cell';
import { blankAt, isBlankRow, writtenAt, type Grid } from '../cells/grid';
import { cellsOfRow, lineIn, type AxisKind, type Line } from './day-line';
import { CHANGES, changes } from './line-cells';
import { isDataLine, likenessOf, runsOn } from './lines-of-data';
import { isReportBesideList } from './report-beside-list';
import { singleDaysBelow } from './single-day';
import { weekdayLetters, type WeekdayLetters } from './weekday-letters';

export interface AxisDay {
  readonly column: number;
  /** The richest thing that the headings say of the day; null where only a weekday is said. */
  readonly cell: DayCell | null;
  /** The row of `cell`, or of the weekday. */
  readonly row: number;
  /** The weekday word that stands by the day in a cell of its own or in the same cell. */
  readonly weekdays: ReadonlyMap<WordLanguage, number> | null;
  readonly weekdayRow: number | null;
  /** As written, from top to bottom. */
  readonly label: string;
}

export interface DayAxis {
  readonly kind: AxisKind;
  /** The row of the days themselves. */
  readonly row: number;
  /** Heading rows that belong to it; both ends included. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly days: readonly AxisDay[];
  /** Of a line of weekdays: a day of the week that is meant, where the rows of its table say it in a column of their own. */
  readonly week?: { readonly day: IsoDate; readonly column: number };
}

const REACH = 3;
/** So many times the days of a line that tells from when to when. */
const SPAN = 2;
const LONG_SHEET = 6_000;
/** So many rows, in so many columns without a gap, are a list. */
const ROWS_OF_LIST = 10;
const COLUMNS_OF_LIST = 4;
/** A sheet whose first heading stands lower is not known. */
const HEADED_ROWS = 60;
const SEARCHED_ROWS = 1_000;
const RICHNESS: Readonly<Record<AxisKind, number>> = { dates: 3, numbers: 2, sessions: 1, weekdays: 0 };

/** All of them, from top to bottom. */
export function findDayAxes(grid: Grid): DayAxis[] {
  const lines: Line[] = [];
  let singleDayIn: (row: number) => Line | null = () => null;
  const add = (line: Line): void => {
    lines.push(line);
    singleDayIn = singleDaysBelow(grid, line);
  };
  // Seen from the side, a sheet this long is a list.
  if (grid.transposed && grid.columns > LONG_SHEET) return [];
  for (let row = 0; row < grid.rows; row++) {
    // So is one that is looked at as it stands, unless days stood in its beginning again and again.
    if (grid.rows > LONG_SHEET && row === SEARCHED_ROWS && lines.length < 3) break;
    const line = lineIn(grid, row);
    const again = line === null ? singleDayIn(row) : null;
    if (again !== null) add(again);
    // Far down in a list, rising figures are what its rows tell.
    if (
      line &&
      lines.length === 0 &&
      isInTable(grid, row) &&
      (row >= HEADED_ROWS || isRowOfList(grid, line) || isBesideList(grid, line))
    )
      continue;
    if (line && !isDataLine(grid, line) && !isOfMarks(grid, line, lines) && !isReportBesideList(grid, line)) add(line);
  }
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && line.row - last.row <= REACH && overlap(line, last) >= 0.6 && !isRepetition(grid, group, line))
      group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => axisOf(grid, group));
}

/** No blank row parts it from what stands above. */
function isInTable(grid: Grid, row: number): boolean {
  for (let above = row - 1; above >= row - REACH; above--) if (isBlankRow(grid, above)) return false;
  return true;
}

const isUnderNumbers = (grid: Grid, { row, columns }: Line, by: number): boolean =>
  row >= by && columns.filter((column) => typeof grid.at(row - by, column) === 'number').length >= 0.8 * columns.length;

const isOfMarks = (grid: Grid, line: Line, before: readonly Line[]): boolean =>
  line.kind === 'sessions' ? isAmongMarks(grid, line, before) : isBesideMarks(grid, line, before);

/** "0 - CQ" and "1 - CQ" among other codes under the days of a line above are what somebody has on them. */
function isAmongMarks(grid: Grid, line: Line, before: readonly Line[]): boolean {
  const above = before.findLast(({ kind }) => kind === 'dates' || kind === 'numbers');
  if (!above || overlap(above, line) < 1) return false;
  return above.columns.filter((column) => !blankAt(grid, line.row, column)).length > 2 * line.columns.length;
}

/** Sums in a person's row or at its end rise by chance: where the days of a line above hold entries in the same row, it is no heading. */
function isBesideMarks(grid: Grid, line: Line, before: readonly Line[]): boolean {
  if (line.kind !== 'numbers') return false;
  if (isUnderNumbers(grid, line, 1) && isUnderNumbers(grid, line, 2)) return true;
  const above = before.findLast(({ kind }) => kind === 'dates' || kind === 'numbers');
  if (!above) return false;
  const marks = above.columns.filter((column) => !blankAt(grid, line.row, column) && !line.columns.includes(column));
  return overlap(above, line) > 0
    ? // The days of a second heading row stand under all of the first.
      marks.length >= 2 && marks.length >= 0.2 * above.columns.length
    : marks.length >= 3 && marks.length >= 0.3 * above.columns.length;
}

/** Two or three dates among many other cells, under a row that is filled in the same columns. */
function isRowOfList(grid: Grid, { kind, row, columns }: Line): boolean {
  if (kind !== 'dates' || columns.length > 3) return false;
  const others = Array.from({ length: grid.columns }, (_, column) => column).filter(
    (column) => !columns.includes(column) && !blankAt(grid, row, column),
  );
  const alike = others.filter((column) => !blankAt(grid, row - 1, column)).length;
  return others.length >= 4 * columns.length && alike >= 0.7 * others.length;
}

/** "Week - 1 | Week - 2" begin far down beside the rows of a list, which they sum up. */
function isBesideList(grid: Grid, { kind, row, columns: [first = 0] }: Line): boolean {
  if (kind !== 'sessions' || row < ROWS_OF_LIST) return false;
  const above = Array.from({ length: ROWS_OF_LIST }, (_, step) => row - 1 - step);
  let listed = 0;
  for (let column = 0; column < first; column++)
    if (!blankAt(grid, row, column) && above.every((at) => !blankAt(grid, at, column))) listed++;
  return listed >= COLUMNS_OF_LIST && above.every((at) => blankAt(grid, at, first));
}

function overlap(a: Line, b: Line): number {
  const columns = new Set(a.columns);
  return b.columns.filter((column) => columns.has(column)).length / Math.min(a.columns.length, b.columns.length);
}

/** The same days again, with something in between, are the next block. */
function isRepetition(grid: Grid, group: readonly Line[], line: Line): boolean {
  const first = group[0];
  if (!first || line.row - first.row > REACH + 1) return true;
  const isOther = ({ kind, row }: Line): boolean => kind === line.kind && likenessOf(grid, line, row) === 'changed';
  if (line.kind === 'dates' && runsOn(grid, line) && group.some(isOther)) return true;
  for (let row = first.row + 1; row < line.row; row++) {
    const filled = line.columns.filter((column) => !blankAt(grid, row, column)).length;
    if (
      filled > 0 &&
      !group.some((other) => other.row === row) &&
      line.kind !== 'weekdays' &&
      filled >= 0.5 * line.columns.length
    ) {
      const words = line.columns.filter((column) => weekdayOnly(dayCellAt(grid, row, column)) !== null).length;
      if (words < 0.5 * filled) return true;
    }
  }
  return false;
}

function axisOf(grid: Grid, group: readonly Line[]): DayAxis {
  // "From … to …" over the days of a month is dated, too; "Week 1 … Week 4" over their weekdays numbers weeks.
  const main = group.reduce((best, line) =>
    RICHNESS[line.kind] > RICHNESS[best.kind] ||
    ((line.kind === best.kind || (line.kind === 'weekdays' && best.kind === 'sessions')) &&
      line.columns.length > SPAN * best.columns.length)
      ? line
      : best,
  );
  const rows = new Set(group.map(({ row }) => row));
  for (let row = Math.max(0, main.row - REACH); row <= Math.min(grid.rows - 1, main.row + REACH); row++) {
    const worded = main.columns.filter((column) => weekdayOnly(dayCellAt(grid, row, column)) !== null);
    const words = worded.length > 1 && changes(grid, row, worded) < CHANGES ? 0 : worded.length;
    const letters = words >= 0.5 * main.columns.length ? null : weekdayLetters(grid, row);
    if (words >= 0.5 * main.columns.length || (letters && letters.size >= 0.5 * main.columns.length)) rows.add(row);
  }
  const sorted = [...rows].sort((a, b) => a - b);
  const all = cellsOfRow(grid, main.row);
  const cells = main.columns.map((column) => all[column] ?? null);
  const letters = new Map(
    sorted.flatMap((row) => {
      const found = row === main.row ? null : weekdayLetters(grid, row);
      return found === null ? [] : [[row, found] as const];
    }),
  );
  const days = main.columns.map((column, index) => dayOf(grid, main, column, cells[index] ?? null, sorted, letters));
  return { kind: main.kind, row: main.row, firstRow: sorted[0] ?? main.row, lastRow: sorted.at(-1) ?? main.row, days };
}

function dayOf(
  grid: Grid,
  main: Line,
  column: number,
  cell: DayCell | null,
  rows: readonly number[],
  letters: ReadonlyMap<number, WeekdayLetters>,
): AxisDay {
  let weekdays = cell?.kind === 'text' ? cell.day.weekdays : null;
  let weekdayRow = weekdays === null ? null : main.row;
  const parts: string[] = [];
  for (const row of rows) {
    if (!blankAt(grid, row, column)) parts.push(writtenAt(grid, row, column));
    const word =
      row === main.row ? null : (weekdayOnly(dayCellAt(grid, row, column)) ?? letters.get(row)?.get(column) ?? null);
    if (word !== null && weekdays === null) [weekdays, weekdayRow] = [word, row];
  }
  return {
    column,
    cell: main.kind === 'weekdays' ? null : cell,
    row: main.row,
    weekdays,
    weekdayRow,
    label: parts.join(' '),
  };
}
