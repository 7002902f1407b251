/** Finds the lines of days in a sheet: a row of dates, of day numbers, of weekdays or of numbered sessions, with the heading rows around it. */
import type { WordLanguage } from './calendar-words';
import { dayCellAt, weekdayOnly, withNeighbours, type DayCell } from './day-cell';
import type { Heading } from './headings';
import { blankAt, textAt, writtenAt, type Grid } from './grid';
import { beforeTotals, fewDays, numberedAlike } from './session-line';
import { isSessionPrefix } from './session-words';
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

export type AxisKind = 'dates' | 'numbers' | 'sessions' | 'weekdays';

export interface DayAxis {
  readonly kind: AxisKind;
  /** The row of the days themselves. */
  readonly row: number;
  /** Heading rows that belong to it; both ends included. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly days: readonly AxisDay[];
}

interface Line {
  readonly kind: AxisKind;
  readonly row: number;
  readonly columns: readonly number[];
}

const REACH = 3;
/** So many times the days of a line that tells from when to when. */
const SPAN = 2;
/** Rows of headings over the numbers of the columns. */
const FORM_HEAD = 5;
const LONG_SHEET = 6_000;
/** A sheet whose first heading stands lower is not known. */
const HEADED_ROWS = 60;
const SEARCHED_ROWS = 1_000;
const RICHNESS: Readonly<Record<AxisKind, number>> = { dates: 3, numbers: 2, sessions: 1, weekdays: 0 };

/** All of them, from top to bottom. */
export function findDayAxes(grid: Grid): DayAxis[] {
  const lines: Line[] = [];
  // Seen from the side, a sheet this long is a list.
  if (grid.transposed && grid.columns > LONG_SHEET) return [];
  for (let row = 0; row < grid.rows; row++) {
    // So is one that is looked at as it stands, unless days stood in its beginning again and again.
    if (grid.rows > LONG_SHEET && row === SEARCHED_ROWS && lines.length < 3) break;
    const line = lineIn(grid, row);
    // Far down in a list, rising figures are what its rows tell.
    if (line && row >= HEADED_ROWS && lines.length === 0 && isInTable(grid, row)) continue;
    if (line && !isDataLine(grid, line) && !isBesideMarks(grid, line, lines)) lines.push(line);
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

function lineIn(grid: Grid, row: number): Line | null {
  const byKind: Record<AxisKind, { column: number; cell: DayCell }[]> = {
    dates: [],
    numbers: [],
    sessions: [],
    weekdays: [],
  };
  withNeighbours(Array.from({ length: grid.columns }, (_, column) => dayCellAt(grid, row, column))).forEach(
    (cell, column) => {
      const kind = cell === null ? null : kindOf(cell);
      if (cell !== null && kind !== null) byKind[kind].push({ column, cell });
    },
  );
  byKind.sessions = beforeTotals(grid, row, byKind.sessions);
  if (byKind.sessions.length === 0) byKind.sessions.push(...numberedAlike(grid, row));
  if (byKind.sessions.length === 0) byKind.sessions.push(...fewDays(grid, row));
  for (const kind of ['dates', 'numbers', 'sessions', 'weekdays'] as const) {
    const found = byKind[kind];
    if (kind === 'numbers' && numbersColumns(grid, row)) continue;
    if (qualifies(grid, row, kind, found)) return { kind, row, columns: found.map(({ column }) => column) };
  }
  const letters = weekdayLetters(grid, row);
  return letters ? { kind: 'weekdays', row, columns: [...letters.keys()] } : null;
}

const COUNTED: readonly Heading[] = ['ordinal', 'personId'];
const NAMED: readonly Heading[] = ['name', 'surname', 'givenName'];

/** Official forms number their columns under the headings; there, 1 stands under "No." and 2 under "Name". */
function numbersColumns(grid: Grid, row: number): boolean {
  const headings = [1, 2].map((number) => {
    for (let column = 0; column < grid.columns; column++)
      if (grid.at(row, column) === number) return headingAbove(grid, row, column);
    return null;
  });
  const [first, second] = headings;
  return !!first && !!second && COUNTED.includes(first) && NAMED.includes(second);
}

/** What the nearest cell above means. */
function headingAbove(grid: Grid, row: number, column: number): Heading | null {
  for (let above = row - 1; above >= Math.max(0, row - FORM_HEAD); above--) {
    if (blankAt(grid, above, column)) continue;
    const match = textAt(grid, above, column).heading;
    return match !== null && match.coverage >= 0.4 ? match.heading : null;
  }
  return null;
}

const CHANGES = 0.6;

function kindOf(cell: DayCell): AxisKind | null {
  if (cell.kind === 'serial') return cell.monthOnly ? null : 'dates';
  if (cell.kind === 'number') return 'numbers';
  if (cell.kind === 'session') return isSessionPrefix(cell.prefix) ? 'sessions' : null;
  if (cell.day.day === null) return cell.day.weekdays !== null && cell.day.year === null ? 'weekdays' : null;
  return cell.day.months === 0 ||
    (cell.day.weekdays !== null && cell.day.year === null && !cell.day.named && cell.day.months === 0)
    ? 'numbers'
    : 'dates';
}

const numberOf = (cell: DayCell): number => {
  if (cell.kind === 'number') return cell.day;
  if (cell.kind === 'session') return cell.number;
  if (cell.kind === 'serial') return Number(cell.date.replaceAll('-', ''));
  return (
    (cell.day.year ?? 0) * 10_000 +
    (cell.day.months === 0 ? 0 : 32 - Math.clz32(cell.day.months)) * 100 +
    (cell.day.day ?? 0)
  );
};

function qualifies(
  grid: Grid,
  row: number,
  kind: AxisKind,
  found: readonly { column: number; cell: DayCell }[],
): boolean {
  // WO again and again is a mark (weekly off), whatever it means in Dutch: days of a week differ.
  if (kind === 'weekdays')
    return (
      found.length >= 5 &&
      spread(grid, row, found) >= 0.6 &&
      changes(
        grid,
        row,
        found.map(({ column }) => column),
      ) >= CHANGES
    );
  const numbers = found.map(({ cell }) => numberOf(cell));
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  // Without years December falls to January; that is no fall.
  const rising = steps.filter((step) => step > 0 || (kind === 'dates' && step > -1200 && step < -800)).length;
  const falling = steps.filter((step) => step < 0).length;
  if (kind === 'dates') {
    const different = new Set(numbers).size >= 0.8 * numbers.length;
    const rises = Math.max(rising, falling) >= 0.6 * steps.length;
    return (
      found.length >= 2 &&
      ((different && rises) || (falling === 0 && headsMeetings(grid, row, found))) &&
      !(found.length === 2 && areFromAndTo(grid, row, found)) &&
      spread(grid, row, found) >= (found.length < 4 ? 0.6 : 0.5) &&
      isOneCourse(numbers)
    );
  }
  if (kind === 'sessions') return found.length >= 2 && rising >= 0.7 * steps.length;
  const byOne = steps.filter((step) => step === 1).length;
  const next = found.at(-1);
  const runsOn = next !== undefined && grid.at(row, next.column + 1) === numberOf(next.cell) + 1;
  if (grid.transposed && next !== undefined && isOrdinalHeading(grid, row, found[0]?.column ?? 0)) return false;
  if (
    found.length >= 4 &&
    rising >= 0.6 * steps.length &&
    rising + falling === steps.length &&
    spread(grid, row, found) >= 0.8 &&
    underMonths(grid, row, found)
  )
    return true;
  return (
    found.length >= 5 &&
    rising >= steps.length - 2 &&
    byOne >= 0.5 * steps.length &&
    !runsOn &&
    spread(grid, row, found) >= 0.5
  );
}

const momentOf = (cell: DayCell): string => `${numberOf(cell)} ${(cell.kind === 'text' ? cell.day.time : null) ?? ''}`;

/** Several meetings on one day, told apart by their time or beside other days, under the heading of names. */
function headsMeetings(
  grid: Grid,
  row: number,
  found: readonly { readonly column: number; readonly cell: DayCell }[],
): boolean {
  if (found.length < 3 || new Set(found.map(({ cell }) => momentOf(cell))).size < 2) return false;
  for (let column = 0; column < (found[0]?.column ?? 0); column++) {
    const match = textAt(grid, row, column).heading;
    if (match && match.coverage >= 0.6 && NAMED.includes(match.heading)) return true;
  }
  return false;
}

/** Days of weekly meetings are no run of numbers; the name of a month over them says what they are. */
function underMonths(grid: Grid, row: number, found: readonly { column: number }[]): boolean {
  const first = found[0]?.column ?? 0;
  const last = found.at(-1)?.column ?? 0;
  if (grid.transposed) return false;
  for (let above = row - 1; above >= Math.max(0, row - 2); above--) {
    for (let column = first; column <= last; column++) {
      const { day } = textAt(grid, above, column);
      if (day !== null && day.months !== 0 && day.day === null && day.rest === '') return column === first;
    }
  }
  return false;
}

const UNTIL = /^(do|to|until|till|through|bis|a|al|au|hasta|ate|fino a|po|по)$/;

/** "F. inicio" and "F. fin" over two dates, or "to" between them: a course begins and ends on them. */
function areFromAndTo(grid: Grid, row: number, found: readonly { readonly column: number }[]): boolean {
  const [from = 0, to = 0] = found.map(({ column }) => column);
  for (let column = from + 1; column < to; column++) if (UNTIL.test(textAt(grid, row, column).folded)) return true;
  const [first, last] = found.map(({ column }) => (row === 0 ? null : textAt(grid, row - 1, column).heading?.heading));
  return (first === 'timeIn' || first === 'entry') && (last === 'timeOut' || last === 'exit');
}

/** Days of one course lie within a year or so; dates of birth, entry and exit in a row of a list do not. */
function isOneCourse(numbers: readonly number[]): boolean {
  const years = numbers.map((number) => Math.floor(number / 10_000));
  return Math.max(...years) - Math.min(...years) <= 1 + numbers.length / 60;
}

/** A column of serial numbers, seen from the side, is no line of days. */
function isOrdinalHeading(grid: Grid, row: number, firstColumn: number): boolean {
  for (let column = firstColumn - 1; column >= Math.max(0, firstColumn - 3); column--) {
    const heading = textAt(grid, row, column).heading;
    if (heading && heading.coverage >= 0.5)
      return [
        'ordinal',
        'personId',
        'grade',
        'age',
        'group',
        'week',
        'presentCount',
        'absentCount',
        'total',
        'hours',
      ].includes(heading.heading);
  }
  return false;
}

/** Share of the found cells that differ from the one before. */
function changes(grid: Grid, row: number, columns: readonly number[]): number {
  const words = columns.map((column) => textAt(grid, row, column).folded);
  return words.slice(1).filter((word, index) => word !== words[index]).length / (words.length - 1);
}

/** Share of the filled cells from the first to the last found column that were found. */
function spread(grid: Grid, row: number, found: readonly { column: number }[]): number {
  const first = found[0]?.column ?? 0;
  const last = found.at(-1)?.column ?? -1;
  let filled = 0;
  for (let column = first; column <= last; column++) if (!blankAt(grid, row, column)) filled++;
  return filled === 0 ? 0 : found.length / filled;
}

/**
 * Rows of a list that hold several dates or rising numbers look like lines of days; but their neighbours do the same. A
 * heading may be there twice (a date over its weekday), a list's rows may agree (one day of entry for everybody): two
 * neighbours that are alike are a list whatever they hold.
 */
function isDataLine(grid: Grid, line: Line): boolean {
  if (line.kind !== 'dates') return false;
  let alikeNeighbours = 0;
  const next = below(grid, line.row);
  for (const neighbour of [next, below(grid, next), line.row - 1, line.row - 2]) {
    if (neighbour < 0 || neighbour >= grid.rows) continue;
    // A moment under a bare day is what was entered for it, not another day.
    const cells = line.columns.map((column) =>
      hasTime(grid, neighbour, column) && !hasTime(grid, line.row, column) ? null : dayCellAt(grid, neighbour, column),
    );
    const alike = cells.filter((cell) => cell !== null && kindOf(cell) === line.kind).length;
    if (alike < 0.5 * line.columns.length) continue;
    alikeNeighbours += 1;
    const same = cells.filter(
      (cell, index) =>
        cell !== null && numberOf(cell) === numberOf(dayCellAt(grid, line.row, line.columns[index] ?? 0) ?? cell),
    ).length;
    if (alikeNeighbours >= 2 || same < 0.8 * alike) return true;
  }
  return false;
}

const isUnderNumbers = (grid: Grid, { row, columns }: Line, by: number): boolean =>
  row >= by && columns.filter((column) => typeof grid.at(row - by, column) === 'number').length >= 0.8 * columns.length;

/** Sums in a person's row or at its end rise by chance: where the days of a line above hold entries in the same row, it is no heading. */
function isBesideMarks(grid: Grid, line: Line, before: readonly Line[]): boolean {
  if (line.kind !== 'numbers') return false;
  if (isUnderNumbers(grid, line, 1) && isUnderNumbers(grid, line, 2)) return true;
  const above = before.findLast(({ kind }) => kind === 'dates' || kind === 'numbers');
  if (!above || overlap(above, line) > 0) return false;
  const marks = above.columns.filter((column) => textAt(grid, line.row, column).text !== '');
  return marks.length >= 3 && marks.length >= 0.3 * above.columns.length;
}

function hasTime(grid: Grid, row: number, column: number): boolean {
  const value = grid.at(row, column);
  if (typeof value === 'number') return !Number.isInteger(value);
  return (textAt(grid, row, column).day?.time ?? null) !== null;
}

function below(grid: Grid, row: number): number {
  let next = row + 1;
  while (next < grid.rows && next <= row + REACH && isBlankRow(grid, next)) next++;
  return next;
}

export function isBlankRow(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columns; column++) if (!blankAt(grid, row, column)) return false;
  return true;
}

function overlap(a: Line, b: Line): number {
  const columns = new Set(a.columns);
  return b.columns.filter((column) => columns.has(column)).length / Math.min(a.columns.length, b.columns.length);
}

/** The same days again, with something in between, are the next block. */
function isRepetition(grid: Grid, group: readonly Line[], line: Line): boolean {
  const first = group[0];
  if (!first || line.row - first.row > REACH + 1) return true;
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
  const cells = withNeighbours(main.columns.map((column) => dayCellAt(grid, main.row, column)));
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
