/**
 * A list whose headings nobody wrote: who, and the moment, the days and times or the mark, as programs that recognise people
 * log it and people copy it. What each column is, its contents say, in whatever order the columns stand.
 */
import { addDays } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import { timeAt } from '../cells/clock';
import { completeDate, dayCellAt } from '../cells/day-cell';
import { blankAt, isBlankRow, textAt, writtenAt, type Grid } from '../cells/grid';
import type { SheetContext } from '../sheet-context';
import type { Heading } from '../words/headings';
import { saysPresence } from '../words/mark-words';
import type { ListShape } from './list-shape';
import { areOfPeople, isDay, saidIn, type Said } from './unheaded-columns';
import { areFullNames, areVisits, peopleIn, type UnheadedPeople } from './unheaded-people';

const MOST_COLUMNS = 8;
const SAMPLE = 300;
const MOST_TITLES = 10;
/** Where nothing speaks of attendance, so many rows show what they are. */
const FEWEST_SILENT = 5;

/** A mark that is a whole word, which nobody takes for an initial. */
const WORD = 4;

/** Who came is kept for a few years; when somebody was born lies further apart. */
const MOST_YEARS = 10;

/** Null unless the contents of all columns agree on who, and on when or whether. */
export function headlessList(grid: Grid, context: SheetContext): ListShape | null {
  if (grid.columns < 2 || grid.columns > MOST_COLUMNS) return null;
  const firstRow = belowTitles(grid);
  if (firstRow >= grid.rows || isHeading(grid, firstRow) || !mayTell(grid, firstRow)) return null;
  const rows: number[] = [];
  for (let row = firstRow; row < Math.min(grid.rows, SAMPLE); row++) if (!isBlankRow(grid, row)) rows.push(row);
  const said = Array.from({ length: grid.columns }, (_, column) => saidIn(grid, rows, column));
  const people = peopleIn(grid, rows, said);
  const told = people && tellingIn(grid, rows, said);
  if (people === null || told === null || !isOfAttendance(grid, rows, people, told, context)) return null;
  const heads = new Map<number, Heading>([
    ...people.columns.map((column): [number, Heading] => [column, people.idsAsNames ? 'personId' : 'name']),
    ...told.heads,
  ]);
  return {
    headingRow: -1,
    meanings: said.map((_, column) => {
      const heading = heads.get(column) ?? null;
      return { column, heading, coverage: heading === null ? 0 : 1, text: '', row: -1 };
    }),
    nameColumns: people.columns,
    ...(people.idsAsNames ? { idsAsNames: true as const } : {}),
    firstRow,
    endRow: grid.rows,
  };
}

/** "Prisotnost na delavnicah" alone in its row stands over the list, and 0, 1, 2 where a program numbers its columns. */
function belowTitles(grid: Grid): number {
  const filledIn = (row: number): number[] =>
    Array.from({ length: grid.columns }, (_, column) => column).filter((column) => !blankAt(grid, row, column));
  let row = 0;
  while (row < Math.min(grid.rows - 1, MOST_TITLES) && filledIn(row).length <= 1) row++;
  const isNumber = (at: number, column: number): boolean => /^\d{1,2}$/.test(writtenAt(grid, at, column));
  const filled = filledIn(row);
  const areNumbered = filled.length > 1 && filled.every((column) => isNumber(row, column));
  const isOver = filled.every((column) => !isNumber(row + 1, column));
  return areNumbered && isOver && row + 1 < grid.rows ? row + 1 : row;
}

const HEADED: readonly Heading[] = ['name', 'surname', 'givenName', 'personId', 'date', 'dateTime'];

/**
 * "Fecha | Alumno | Asistencia": words that head columns, though some are marks as well; "Ana Novak | Present" has one such word, and
 * "3. 1. 2024 | A | absent" has two beside its day.
 */
function isHeading(grid: Grid, row: number): boolean {
  if (countsOn(grid, row)) return true;
  let heads = 0;
  let hasDay = false;
  for (let column = 0; column < grid.columns; column++) {
    if (isDay(dayCellAt(grid, row, column))) hasDay = true;
    const match = textAt(grid, row, column).heading;
    if (!match || match.coverage < 0.5) continue;
    if (HEADED.includes(match.heading)) return true;
    heads++;
  }
  return heads >= 2 && !hasDay;
}

/** So many numbers in turn are counted. */
const FEWEST_COUNTED = 3;

/** "Soba | 1 | 2 | 3 | 4" stands over days or meetings, though 1 be a mark as well. */
function countsOn(grid: Grid, row: number): boolean {
  let [counted, before] = [0, 0];
  for (let column = 0; column < grid.columns; column++) {
    const number = Number(writtenAt(grid, row, column).replace(/\.$/, '') || Number.NaN);
    counted = number === before + 1 ? counted + 1 : 0;
    if (counted >= FEWEST_COUNTED) return true;
    before = number;
  }
  return false;
}

const WHO: readonly Said[] = ['name', 'code', 'who', 'box'];
const TELLING: readonly Said[] = ['moment', 'day', 'time', 'status', 'event', 'box'];

/** The first row alone says who, and when or whether: without that the others need no look. */
function mayTell(grid: Grid, row: number): boolean {
  const said = Array.from({ length: grid.columns }, (_, column) => saidIn(grid, [row], column));
  return said.some((each) => WHO.includes(each)) && said.some((each) => TELLING.includes(each));
}

interface Telling {
  readonly heads: readonly (readonly [column: number, heading: Heading])[];
  readonly days: number | null;
  readonly times: readonly number[];
  /** From when to when, as moments or as times. */
  readonly stay: readonly [from: number, to: number] | null;
  readonly marks: number | null;
  readonly events: number | null;
}

/** What the columns say of the people; null where it is nothing, or where only headings would tell which is which. */
function tellingIn(grid: Grid, rows: readonly number[], said: readonly Said[]): Telling | null {
  const of = (...which: Said[]): number[] => said.flatMap((each, column) => (which.includes(each) ? [column] : []));
  const [moments, days, times, statuses] = [of('moment'), of('day'), of('time'), of('status')];
  const events = of('event');
  // Beside a time 1 and 0 are how a clock recognised somebody; beside a bare day they say who came.
  const isTimed = moments.length + times.length > 0;
  const marks = [...statuses, ...(isTimed || statuses.length > 0 ? [] : of('box'))];
  if (
    marks.length > 1 ||
    days.length > 1 ||
    events.length > 1 ||
    (moments.length > 0 && days.length + times.length > 0)
  )
    return null;
  if (marks.length + moments.length + days.length + times.length === 0) return null;
  const pair = moments.length > 0 ? moments : times;
  const [from, to] = pair;
  const isStay = from !== undefined && to !== undefined && areInTurn(grid, rows, from, to);
  if (pair.length > 2 || (pair.length === 2 && !isStay)) return null;
  const heads: [number, Heading][] = [
    ...days.map((column): [number, Heading] => [column, 'dateTime']),
    ...marks.map((column): [number, Heading] => [column, 'status']),
    ...events.map((column): [number, Heading] => [column, 'event']),
  ];
  if (from !== undefined) heads.push([from, moments.length === 1 ? 'dateTime' : 'timeIn']);
  if (isStay) heads.push([to, 'timeOut']);
  return {
    heads,
    days: days[0] ?? moments[0] ?? null,
    times: pair,
    stay: isStay ? [from, to] : null,
    marks: marks[0] ?? null,
    events: events[0] ?? null,
  };
}

/** In every row that has both, the second is later, and less than a day away. */
function areInTurn(grid: Grid, rows: readonly number[], from: number, to: number): boolean {
  return rows.every((row) => {
    const [first, last] = [momentAt(grid, row, from), momentAt(grid, row, to)];
    if (last === null) return true;
    if (first === null) return false;
    return last.day === first.day || first.day === null
      ? last.time > first.time
      : last.day === addDays(first.day, 1) && last.time < first.time;
  });
}

/** The day is null where the cell holds a time only. */
function momentAt(
  grid: Grid,
  row: number,
  column: number,
): { readonly day: IsoDate | null; readonly time: number } | null {
  const time = timeAt(grid, row, column);
  const cell = dayCellAt(grid, row, column);
  return time === null ? null : { day: completeDate(cell), time };
}

/** Something speaks of it, in a title or in every mark; or people came and went within a day; or people stayed from when to when, and all of that is over. */
function isOfAttendance(
  grid: Grid,
  rows: readonly number[],
  { columns, idsAsNames }: UnheadedPeople,
  { days, times, stay, marks, events }: Telling,
  context: SheetContext,
): boolean {
  const [name = 0] = columns;
  const isRecord = days !== null && times.length > 0;
  if (context.speaksOfAttendance) {
    if (rows.length < 2) return isRecord && !idsAsNames;
    if (days === null) return marks !== null || areTakenDown(grid, rows, times);
    return isRecord || marks !== null || areOfFewYears(grid, rows, days);
  }
  if (idsAsNames) return false;
  const isSaid = marks !== null && rows.every((row) => isWordOfPresence(textAt(grid, row, marks).folded));
  if (!areOfPeople(grid, rows, name)) return isSaid && isRecord && rows.length > 2 && areFullNames(grid, rows, columns);
  if (isSaid || (events !== null && isRecord && areVisits(grid, rows, columns, events, days))) return true;
  const areOver = (column: number): boolean =>
    rows.every((row) => (completeDate(dayCellAt(grid, row, column)) ?? LATEST) <= context.today);
  return stay !== null && days !== null && rows.length >= FEWEST_SILENT && areOver(days);
}

/** Times that are planned end in 0 or 5. */
function areTakenDown(grid: Grid, rows: readonly number[], columns: readonly number[]): boolean {
  const times = rows.flatMap((row) => columns.flatMap((column) => timeAt(grid, row, column) ?? []));
  return times.filter((time) => time % 5 !== 0).length > 0.5 * times.length;
}

/** Of a day that is not told: it may be still to come. */
const LATEST = '9999-12-31';

const isWordOfPresence = (folded: string): boolean => folded.length >= WORD && saysPresence(folded);

function areOfFewYears(grid: Grid, rows: readonly number[], column: number): boolean {
  const years = rows.flatMap((row) => {
    const day = completeDate(dayCellAt(grid, row, column));
    return day === null ? [] : [Number(day.slice(0, 4))];
  });
  return years.length === 0 || Math.max(...years) - Math.min(...years) < MOST_YEARS;
}
