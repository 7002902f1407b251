/** One row that may be a line of days: which of its cells say a day, and whether these follow each other as days do. */
import { inOneOrder } from './date-order';
import { dayCellAt, weekdayOnly, withNeighbours, type DayCell } from '../cells/day-cell';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { NAME_HEADINGS, type Heading } from '../words/headings';
import { withoutExplained } from './explained-number';
import { beforeTotals, fewDays, numberedAlike } from './session-line';
import { isBesideNames, spread } from './line-cells';
import { isSessionPrefix } from '../words/session-words';
import { besideEachOther } from './tables-beside';
import { withLetters } from './numbers-with-letters';
import { weekdayLetters } from './weekday-letters';
import { areWeekdays, ofOneLanguage } from './weekday-line';
import { areWordedDays } from './worded-days';
import { areDaysOfWork } from './work-of-people';

export type AxisKind = 'dates' | 'numbers' | 'sessions' | 'weekdays';

/** Where the days of a row stand. */
export interface Line {
  readonly kind: AxisKind;
  readonly row: number;
  readonly columns: readonly number[];
}

/** Rows of headings over the numbers of the columns. */
const FORM_HEAD = 5;

/** Null where the row tells no days. */
export function lineIn(grid: Grid, row: number): Line | null {
  const alone = cellsAlone(grid, row);
  if (areHours(alone)) return lettersIn(grid, row);
  const byKind: Record<AxisKind, { column: number; cell: DayCell }[]> = {
    dates: [],
    numbers: [],
    sessions: [],
    weekdays: [],
  };
  inOneOrder(together(grid, row, alone)).forEach((cell, column) => {
    const kind = cell === null ? null : kindOf(cell);
    if (cell !== null && kind !== null) byKind[kind].push({ column, cell });
  });
  byKind.numbers = [...withoutExplained(grid, row, byKind.numbers)];
  byKind.sessions = beforeTotals(grid, row, byKind.sessions);
  if (byKind.sessions.length === 0) byKind.sessions.push(...numberedAlike(alone));
  if (byKind.sessions.length === 0) byKind.sessions.push(...fewDays(grid, row, alone));
  for (const kind of ['dates', 'numbers', 'sessions', 'weekdays'] as const) {
    const found = byKind[kind];
    if (found.length === 0) continue;
    const days = kind === 'weekdays' ? ofOneLanguage(grid, row, found) : withoutTitle(found);
    const ways = days === found ? [found] : [found, days];
    if (!ways.some((some) => qualifies(grid, row, kind, some))) continue;
    if (kind === 'numbers' && numbersColumns(grid, row)) continue;
    return { kind, row, columns: days.map(({ column }) => column) };
  }
  return lettersIn(grid, row);
}

/** Days count on more often than not. */
const FALLING = 0.5;

/** Nothing, or figures that seldom rise: most rows of a sheet are such. */
function areHours(alone: readonly (DayCell | null)[]): boolean {
  let [before, figures, rising] = [0, 0, 0];
  for (let column = 0; column < alone.length; column++) {
    const cell = alone[column] ?? null;
    if (cell === null) continue;
    if (cell.kind !== 'number') return false;
    if (figures > 0 && cell.day > before) rising++;
    figures++;
    before = cell.day;
  }
  return figures === 0 || rising < FALLING * (figures - 1);
}

/** "Skupina 5, januar 2024", apart from the days that follow and with words before its own: a title, in which the days are seen from the side. */
function withoutTitle<Found extends { readonly column: number; readonly cell: DayCell }>(
  found: readonly Found[],
): readonly Found[] {
  const [first, second, ...others] = found;
  if (first === undefined || second === undefined || second.column === first.column + 1) return found;
  return hasWords(first) && ![second, ...others].some(hasWords) ? found.slice(1) : found;
}

const hasWords = ({ cell }: { readonly cell: DayCell }): boolean => cell.kind === 'text' && cell.day.rest !== '';

function lettersIn(grid: Grid, row: number): Line | null {
  const letters = weekdayLetters(grid, row);
  return letters ? { kind: 'weekdays', row, columns: [...letters.keys()] } : null;
}

/** Two or three meetings a week, each under its number: week 1, week 1, week 2, week 2. */
const RISING_WEEKS = 0.3;

/** So many numbers are the days of a month, whatever stands in place of some of them. */
const MOST_OF_WEEKS = 10;

/** So many days of rest of a month have a name of their own. */
const MOST_FEASTS = 3;

/** The cells of a row as days. Among the numbers of a month, a day of rest may stand by its weekday or its name: 4, Sat, Sun, 7. */
export const cellsOfRow = (grid: Grid, row: number): readonly (DayCell | null)[] =>
  together(grid, row, cellsAlone(grid, row));

function cellsAlone(grid: Grid, row: number): readonly (DayCell | null)[] {
  const cells: (DayCell | null)[] = [];
  for (let column = 0; column < grid.columns; column++) cells.push(dayCellAt(grid, row, column));
  return cells;
}

function together(grid: Grid, row: number, alone: readonly (DayCell | null)[]): readonly (DayCell | null)[] {
  const cells = withLetters(grid, row, withNeighbours(alone));
  if (alone.filter((cell) => cell?.kind === 'number').length < MOST_OF_WEEKS) return cells;
  const numbers = cells.flatMap((cell, column) =>
    cell?.kind === 'number' ? { column, shift: cell.day - column } : [],
  );
  const [first] = numbers;
  // The first days of the next month may follow.
  const own = numbers.filter(({ shift }) => shift === first?.shift);
  if (first === undefined || own.length < 0.9 * numbers.length) return cells;
  const isRest = (column: number): boolean => weekdayOnly(cells[column] ?? null) !== null;
  const isFeast = (column: number): boolean => /^[\p{L}\p{M}]{2,10}$/u.test(textAt(grid, row, column).text);
  const inMonth = (column: number): boolean => column + first.shift >= 1 && column + first.shift <= 31;
  const days = new Set(own.map(({ column }) => column));
  for (const step of [-1, 1]) {
    for (let column = first.column + step; inMonth(column); column += step) {
      if (!days.has(column) && !isRest(column) && !isFeast(column)) break;
      days.add(column);
    }
  }
  const rests = [...days].filter(isRest).length;
  if (rests === 0 || days.size - own.length - rests > MOST_FEASTS) return cells;
  return cells.map((cell, column) => (days.has(column) ? { kind: 'number', day: column + first.shift } : cell));
}

const COUNTED: readonly Heading[] = ['ordinal', 'personId'];

/** Official forms number their columns under the headings; there, 1 stands under "No." and 2 under "Name". */
function numbersColumns(grid: Grid, row: number): boolean {
  const headings = [1, 2].map((number) => {
    for (let column = 0; column < grid.columns; column++)
      if (grid.at(row, column) === number) return headingAbove(grid, row, column);
    return null;
  });
  const [first, second] = headings;
  return !!first && !!second && COUNTED.includes(first) && NAME_HEADINGS.includes(second);
}

/** What the nearest cell above that is no day itself means. */
function headingAbove(grid: Grid, row: number, column: number): Heading | null {
  for (let above = row - 1; above >= Math.max(0, row - FORM_HEAD); above--) {
    if (blankAt(grid, above, column) || dayCellAt(grid, above, column) !== null) continue;
    const match = textAt(grid, above, column).heading;
    return match !== null && match.coverage >= 0.4 ? match.heading : null;
  }
  return null;
}

/** Null where the cell is no day of a line. */
export function kindOf(cell: DayCell): AxisKind | null {
  if (cell.kind === 'serial') return cell.monthOnly ? null : 'dates';
  if (cell.kind === 'number') return 'numbers';
  if (cell.kind === 'session') return isSessionPrefix(cell.prefix) ? 'sessions' : null;
  if (cell.day.day === null) return cell.day.weekdays !== null && cell.day.year === null ? 'weekdays' : null;
  return cell.day.months === 0 ||
    (cell.day.weekdays !== null && cell.day.year === null && !cell.day.named && cell.day.months === 0)
    ? 'numbers'
    : 'dates';
}

/** Rises from day to day, within its kind. */
export const numberOf = (cell: DayCell): number => {
  if (cell.kind === 'number') return cell.day;
  if (cell.kind === 'session') return cell.number;
  if (cell.kind === 'serial') return Number(cell.date.replaceAll('-', ''));
  return (
    (cell.day.year ?? 0) * 10_000 +
    (cell.day.months === 0 ? 0 : 32 - Math.clz32(cell.day.months)) * 100 +
    (cell.day.day ?? 0)
  );
};

/** One of so many numbers may be mistyped; hours of a few days rise and fall by chance. */
const ENOUGH = 8;

/** Behind 28 or 31 follows 1. */
const END_OF_MONTH = -20;

function qualifies(
  grid: Grid,
  row: number,
  kind: AxisKind,
  found: readonly { column: number; cell: DayCell }[],
): boolean {
  const columns = found.map(({ column }) => column);
  if (kind === 'weekdays') return areWeekdays(grid, row, found);
  const tables = kind === 'dates' ? besideEachOther(grid, row, found) : [];
  if (tables.length > 1) return tables.every((days) => qualifies(grid, row, kind, days));
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
      ((different && rises) ||
        (falling === 0 && (headsMeetings(grid, row, found) || areDaysOfWork(grid, row, found)))) &&
      !(found.length === 2 && (areFromAndTo(grid, row, columns) || areHalves(grid, row, columns))) &&
      spread(grid, row, found) >= (found.length < 4 ? 0.6 : 0.5) &&
      isOneCourse(numbers)
    );
  }
  if (kind === 'sessions')
    return (
      found.length >= 2 && (rising >= 0.7 * steps.length || (falling === 0 && rising >= RISING_WEEKS * steps.length))
    );
  const byOne = steps.filter((step) => step === 1).length;
  const next = found.at(-1);
  const runsOn = next !== undefined && grid.at(row, next.column + 1) === numberOf(next.cell) + 1;
  if (grid.transposed && next !== undefined && isOrdinalHeading(grid, row, found[0]?.column ?? 0)) return false;
  if (areWordedDays(grid, row, found) && spread(grid, row, found) >= 0.6) return true;
  if (
    found.length >= 4 &&
    rising >= 0.6 * steps.length &&
    rising + falling === steps.length &&
    spread(grid, row, found) >= 0.8 &&
    underMonths(grid, row, found)
  )
    return true;
  if (rising === steps.length && byOne < rising && areOfMeetings(grid, row, found)) return true;
  return (
    found.length >= 5 &&
    rising >= Math.max(steps.length - 2, 0.75 * steps.length) &&
    byOne >= 0.5 * steps.length &&
    (found.length >= ENOUGH || steps.every((step) => step >= 0 || step <= END_OF_MONTH)) &&
    !runsOn &&
    spread(grid, row, found) >= 0.5
  );
}

/** "Ime in priimek | 3. | 10. | 17. | 24.", or behind "Datum": numbers with days between them that count nothing. */
function areOfMeetings(
  grid: Grid,
  row: number,
  found: readonly { readonly column: number; readonly cell: DayCell }[],
): boolean {
  return (
    found.length >= FEWEST_MEETINGS &&
    spread(grid, row, found) >= 0.8 &&
    ((!grid.transposed && isBesideNames(grid, row, found)) || isBehindDate(grid, row, found))
  );
}

function isBehindDate(grid: Grid, row: number, [first]: readonly { readonly column: number }[]): boolean {
  const match = textAt(grid, row, (first?.column ?? 0) - 1).heading;
  return match?.heading === 'date' && match.coverage === 1;
}

/** So few days of meetings may a month have. */
const FEWEST_MEETINGS = 3;

const momentOf = (cell: DayCell): string => `${numberOf(cell)} ${(cell.kind === 'text' ? cell.day.time : null) ?? ''}`;

/** Several meetings on one day, told apart by their time or beside other days, under the heading of names. */
function headsMeetings(
  grid: Grid,
  row: number,
  found: readonly { readonly column: number; readonly cell: DayCell }[],
): boolean {
  const isOften = found.length >= 3 && new Set(found.map(({ cell }) => momentOf(cell))).size >= 2;
  return isOften && isBesideNames(grid, row, found);
}

/** Days of weekly meetings are no run of numbers; the name of a month over them says what they are. Where each has a month of its own, they are sums of these. */
function underMonths(grid: Grid, row: number, found: readonly { column: number }[]): boolean {
  const first = found[0]?.column ?? 0;
  const last = found.at(-1)?.column ?? 0;
  if (grid.transposed) return false;
  for (let above = row - 1; above >= Math.max(0, row - 2); above--) {
    const months = new Map<number, number>();
    for (let column = first; column <= last; column++) {
      const { day } = textAt(grid, above, column);
      if (day !== null && day.months !== 0 && day.day === null && day.rest === '') months.set(column, day.months);
    }
    const [begin] = months.keys();
    if (begin !== undefined) return begin === first && new Set(months.values()).size <= 0.5 * found.length;
  }
  return false;
}

const UNTIL = /^(do|to|until|till|through|bis|a|al|au|hasta|ate|fino a|po|по)$/;

/** "F. inicio" and "F. fin" over two dates, or "to" between them: a course begins and ends on them. */
export function areFromAndTo(grid: Grid, row: number, found: readonly number[]): boolean {
  const [from = 0, to = 0] = found;
  for (let column = from + 1; column < to; column++) if (UNTIL.test(textAt(grid, row, column).folded)) return true;
  const [first, last] = found.map((column) => headingAbove(grid, row, column));
  return (first === 'timeIn' || first === 'entry') && (last === 'timeOut' || last === 'exit');
}

/** "1/2" and "2/2 (of the month)" head the halves of something. */
const areHalves = (grid: Grid, row: number, [first = 0, second = 0]: readonly number[]): boolean =>
  /^1\/2( |$)/.test(textAt(grid, row, first).text) && /^2\/2( |$)/.test(textAt(grid, row, second).text);

/** So often at least sits a council from term to term, and is never a year without sitting. */
const SITTINGS = { fewest: 6, ayear: 3 };

/** Days of one course lie within a year or so, and so do the next ones of a council; dates of birth, entry and exit in a row of a list do not. */
function isOneCourse(numbers: readonly number[]): boolean {
  // A true date among texts without a year is of their year.
  const said = numbers.map((number) => Math.floor(number / 10_000)).filter((year) => year > 0);
  const years = said.length === 0 ? [0] : said;
  const span = Math.max(...years) - Math.min(...years);
  return span <= 1 + numbers.length / 60 || areSittings(years, span);
}

function areSittings(years: readonly number[], span: number): boolean {
  const follow = years.every((year, index) => index === 0 || [0, 1].includes(year - (years[index - 1] ?? year)));
  return follow && years.length >= Math.max(SITTINGS.fewest, SITTINGS.ayear * span);
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
