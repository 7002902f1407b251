/** A sheet that holds nothing but names, perhaps below a title, or names and the marks of one day beside them. */
import { claimEntry, type Claims } from '../cells/account';
import { nameShare } from '../tables/columns';
import { completeDate, dayCellAt } from '../cells/day-cell';
import { blankAt, isBlankRow, isTimeAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { speaksOfAttendance } from '../cells/language';
import { dateAbove, dateInText } from '../days/date-above';
import { countColumn } from '../matrices/mark-counts';
import type { MarkReader } from '../marks/mark-context';
import { markReader } from '../marks/marks';
import type { TableReading } from '../matrices/matrix';
import { withoutAddress } from '../people/address-beside-name';
import { isGroup } from '../people/groups-down';
import { isNoPerson } from '../people/names';
import { personAt } from '../tables/people-index';
import type { BlankReading, DayReading, EntryReading, IntakeQuestion } from '../reading';
import type { SheetContext } from '../sheet-context';
import { callsPeople } from '../words/people-words';
import { fold } from '../words/text';
import { areOfPeople } from './unheaded-columns';

const FEWEST = 5;
const FEWEST_MARKS = 2;
const MOST_COLUMNS = 3;

/** Null unless one column is names throughout and the others hold nothing but numbers, or one of them marks. */
export function readNamesOnly(grid: Grid, context: SheetContext, claims: Claims): TableReading | null {
  if (grid.columns > MOST_COLUMNS) return null;
  const filled = Array.from({ length: grid.rows }, (_, row) => row).filter((row) => !isBlankRow(grid, row));
  const titles = titlesOf(grid, filled);
  const rows = filled.slice(titles.length);
  const columns = Array.from({ length: grid.columns }, (_, column) => column);
  const names = columns.filter((column) => nameShare(grid, column, rows) >= 0.9);
  const [column] = names;
  if (column === undefined || names.length > 1 || rows.length < FEWEST) return null;
  const isOfDay = titles.length > 0 && context.speaksOfAttendance;
  const worded = columns.filter(
    (other) => other !== column && rows.some((row) => saysAnything(textAt(grid, row, other).text, isOfDay)),
  );
  const [markColumn, ...further] = worded;
  const reader = markColumn === undefined ? null : readerOf(grid, rows, markColumn, isOfDay, context);
  if (further.length > 0 || (markColumn !== undefined && reader === null)) return null;
  const bare = rows.filter((row) => !isGroup(textAt(grid, row, column).text));
  // "Ana", "Bor" on the sheet "Razred 5. a" are called by one word each.
  const fewest = callsPeople(fold(grid.title)) && areOfPeople(grid, bare, column) ? 1 : 2;
  const named = bare.filter((row) => {
    const facts = textAt(grid, row, column);
    return !blankAt(grid, row, column) && !isNoPerson(facts) && facts.text.split(' ').length >= fewest;
  });
  if (named.length < 0.8 * bare.length || named.length < FEWEST) return null;
  const people = named.map((row) => {
    claims.read(row, column);
    return personAt(grid, { meanings: [], nameColumns: [column] }, row, withoutAddress(writtenAt(grid, row, column)));
  });
  const namesOnly = {
    kind: 'participants',
    headerRow: null,
    people,
    days: [],
    entries: [],
    blanks: [],
    participants: people.map((person) => ({ person, fields: new Map() })),
    weekdayDoubts: [],
    headingDoubts: [],
    questions: [],
  } as const;
  return markColumn === undefined || reader === null
    ? namesOnly
    : {
        ...namesOnly,
        kind: 'attendance-list',
        participants: [],
        ...oneDay(grid, named, markColumn, reader, context, claims),
      };
}

/** Points behind some of the names, where no title speaks of attendance, tell nothing of a day; they are left aside. */
const saysAnything = (text: string, isOfDay: boolean): boolean => text !== '' && (isOfDay || !/^[.,·]+$/.test(text));

/** "Prisotnost", "5. 10. 2026": alone in their rows, they stand over the names. */
function titlesOf(grid: Grid, rows: readonly number[]): readonly number[] {
  const isTitle = (row: number): boolean => {
    const [said, ...more] = Array.from({ length: grid.columns }, (_, column) => column).filter(
      (column) => !blankAt(grid, row, column),
    );
    if (said === undefined || more.length > 0) return false;
    const { text, folded } = textAt(grid, row, said);
    return speaksOfAttendance(folded) || dateInText(text) !== null || completeDate(dayCellAt(grid, row, said)) !== null;
  };
  const end = rows.findIndex((row) => !isTitle(row));
  return rows.slice(0, Math.max(0, end));
}

/**
 * Null where the column holds anything but marks of a certain meaning.
 * @param isOfDay true where a title speaks of attendance: numbers are hours of it, and a mark that nobody knows is asked
 */
function readerOf(
  grid: Grid,
  rows: readonly number[],
  column: number,
  isOfDay: boolean,
  context: SheetContext,
): MarkReader | null {
  const filled = rows.filter((row) => !blankAt(grid, row, column));
  // "3,5" beside a name may be anything that is given or paid.
  if (!isOfDay && filled.some((row) => /^\d/.test(writtenAt(grid, row, column)))) return null;
  const reader = markReader(countColumn(grid, filled, column), {
    legends: context.legends,
    defaultsHold: context.defaultsHold,
    faltaLanguage: context.faltaLanguage,
    numbersArePoints: false,
    numbersAreHours: isOfDay,
  });
  const clear = filled.filter((row) => reader(grid.at(row, column), isTimeAt(grid, row, column)).kind !== 'unclear');
  const enough = isOfDay ? clear.length > 0.5 * filled.length : clear.length === filled.length;
  return enough && filled.length >= FEWEST_MARKS ? reader : null;
}

type OneDay = Pick<TableReading, 'days' | 'entries' | 'blanks' | 'questions'>;

/** The day is the one above, or that of the sheet's or file's name; asked where they tell none. */
function oneDay(
  grid: Grid,
  rows: readonly number[],
  column: number,
  reader: MarkReader,
  context: SheetContext,
  claims: Claims,
): OneDay {
  const above = dateAbove(grid, rows[0] ?? 0, claims);
  const day: DayReading = above ?? { label: grid.name, date: context.dayOfNames, at: grid.ref(rows[0] ?? 0, column) };
  const entries: EntryReading[] = [];
  const blanks: BlankReading[] = [];
  rows.forEach((row, person) => {
    const place = { person, day: 0, at: grid.ref(row, column) };
    if (blankAt(grid, row, column)) {
      blanks.push(place);
      return;
    }
    const value = grid.at(row, column);
    const reading = reader(value, isTimeAt(grid, row, column));
    claimEntry(claims, row, column, reading);
    entries.push({ ...place, mark: writtenAt(grid, row, column), value, reading });
  });
  const question: IntakeQuestion = {
    ...{ key: `sessions:${grid.name}`, sheet: grid.name, at: day.at, kind: 'sessionDates' },
    ...{ first: day.label, last: day.label, count: 1 },
  };
  return { days: [day], entries, blanks, questions: day.date === null ? [question] : [] };
}
