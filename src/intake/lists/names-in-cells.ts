/**
 * A diary of meetings: "Datum | Ura | Vsebina | Prisotni | Odsotni", under which all who came, and all who did not, stand in one
 * cell, or below each other in the row of the day and in those under it that say nothing else. Seen from the side, minutes of
 * meetings are the same, which have a column each.
 */
import type { CellValue } from '../../sheet/cells';
import { claimEntry, type Claims } from '../cells/account';
import type { TextFacts } from '../cells/cell-facts';
import { blankAt, isAnyFilled, textAt, type Grid } from '../cells/grid';
import { completeDate, dayCellAt, type DayCell } from '../cells/day-cell';
import { speaksOfAttendance, speaksOfBooking, speaksOfPlans } from '../cells/language';
import { datesOfColumn } from '../days/date-column';
import { singleDayAt } from '../days/doubtful-day';
import { explainer } from '../marks/marks';
import { readingOf } from '../marks/readings-of-marks';
import type { TableReading } from '../matrices/matrix';
import { isEverybody, isEverybodyBut } from '../people/everybody';
import { calledIn, isCalled, nameIn, reasonOf, saidIn, type SaidName } from '../people/called-together';
import { nameOrder } from '../people/name-order';
import type { DayReading, EntryReading, IntakeQuestion, PersonReading } from '../reading';
import type { SheetContext } from '../sheet-context';
import { timesOfMeetings, type MeetingTimes } from './times-of-meetings';
import { fold } from '../words/text';
import { saysCame, saysStayedAway, saysWho, saysWhoCame } from '../words/who-came';

const SEARCHED_ROWS = 40;
/** So many meetings make a diary. */
const FEWEST = 2;
/** So many rows may the minutes of meetings beside each other have. */
const LONGEST_MINUTES = 200;
/** A remark may stand in place of names: that a meeting was put off. */
const NAMES_SHARE = 0.7;

interface Meeting {
  /** Of its day. */
  readonly row: number;
  /** The same, and those below with nothing but further names. */
  readonly rows: readonly number[];
}

interface Diary {
  readonly headingRow: number;
  readonly date: number;
  readonly came: number;
  readonly away: number | null;
  /** "Udeleženci" stands over them, who may be those that are expected. */
  readonly isOfWhoTookPart: boolean;
  /** From when to when all were there. */
  readonly times: MeetingTimes;
  readonly meetings: readonly Meeting[];
}

/** Null where no column of days stands beside such cells. */
export function readNamesInCells(grid: Grid, context: SheetContext, claims: Claims): TableReading | null {
  const diary = grid.transposed && grid.columns > LONGEST_MINUTES ? null : findDiary(grid, context);
  if (diary === null || (diary.isOfWhoTookPart && isPlanned(grid, diary, context))) return null;
  const { headingRow, date, came, away, times, meetings } = diary;
  const rows = meetings.map(({ row }) => row);
  const dates = datesOfColumn(grid, date, null, rows, headingRow, context);
  const days = rows.map((row): DayReading => ({
    label: textAt(grid, row, date).text,
    date: dates.byRow.get(row)?.date ?? null,
    at: grid.ref(row, date),
  }));
  const people = new Called(grid);
  const known = knownIn(grid, diary);
  const explained = explainer(context.legends);
  const entries: EntryReading[] = [];
  const everybodys: number[] = [];
  for (const [day, meeting] of meetings.entries()) {
    claims.read(meeting.row, date);
    const { mark, reading: said } = times.of(meeting.row);
    const there = explained(mark ?? '', said);
    // Times that are understood are hours; those that are not are what is asked.
    const asked = said.kind === 'unclear' ? mark : null;
    for (const column of times.columns) claimEntry(claims, meeting.row, column, there);
    for (const row of meeting.rows) {
      for (const column of away === null ? [came] : [came, away]) {
        if (blankAt(grid, row, column)) continue;
        const said = namesIn(grid.at(row, column));
        if (said.some((each) => isOfEverybody(grid, each))) {
          everybodys.push(row);
          claims.ignore(row, column, 'withoutName');
          continue;
        }
        const names = said.filter((each) => isName(grid, each));
        if (names.length === 0) {
          claims.ignore(row, column, 'note');
          continue;
        }
        // "Ana, Bor in še trije": who else, nobody but the office can say.
        if (names.length < said.length) everybodys.push(row);
        for (const each of names) {
          const { text } = textAt(grid, headingRow, column);
          const named = nameIn(each, known);
          const noted = (column === came ? asked : named.note) || text;
          entries.push({
            ...{ person: people.indexOf(named, row, column), day, mark: noted, value: noted },
            ...{ reading: column === came ? there : readingOf(reasonOf(named, 'absent')), at: grid.ref(row, column) },
          });
        }
        claims.read(row, column);
      }
    }
  }
  for (let column = 0; column < grid.columns; column++) {
    claims.ignore(headingRow, column, 'heading');
    for (const row of rows) claims.ignore(row, column, 'otherColumn');
  }
  return {
    kind: 'attendance-list', headerRow: grid.place(headingRow, date).row, people: people.list, days, entries, blanks: [],
    participants: [], weekdayDoubts: dates.weekdayDoubts, headingDoubts: [],
    questions: [...dates.questions, ...questionsOf(grid, everybodys, came, context)],
  }; // prettier-ignore
}

/** One under another they are a list; "Novak, Ana, Kranj" has as many parts as "Kos, Bor, Celje", and is one of them. */
const areListed = (called: readonly (readonly string[])[], meetings: readonly Meeting[]): boolean =>
  meetings.every(({ rows }) => rows.length === 1) &&
  (new Set(called.map(({ length }) => length)).size > 1 || called.flat().every((name) => name.includes(' ')));

/** A plan, or rooms that were booked, may say as well who is to take part. */
function isPlanned(grid: Grid, { headingRow }: Diary, context: SheetContext): boolean {
  if (context.isCalledPlan || speaksOfPlans(fold(grid.title)) || speaksOfBooking(fold(grid.title))) return true;
  return columnWhere(grid, (column) => speaksOfBooking(textAt(grid, headingRow, column).folded)) !== null;
}

function findDiary(grid: Grid, context: SheetContext): Diary | null {
  for (let row = 0; row < Math.min(grid.rows, SEARCHED_ROWS); row++) {
    const diary = diaryUnder(grid, row, context);
    if (diary !== null) return diary;
  }
  return null;
}

function diaryUnder(grid: Grid, headingRow: number, { speaksOfAttendance: isKept }: SheetContext): Diary | null {
  const came = columnWhere(grid, (column) => {
    const facts = textAt(grid, headingRow, column);
    return headsWhoCame(facts) || (isKept && saysWho(facts.folded));
  });
  if (came === null || !namesSomebody(grid, headingRow, came)) return null;
  const date =
    columnWhere(grid, (column) => textAt(grid, headingRow, column).heading?.heading === 'date') ??
    columnWhere(grid, (column) => column < came && holdsDays(grid, headingRow, column));
  if (date === null) return null;
  const beside = columnWhere(grid, (column) => saysStayedAway(textAt(grid, headingRow, column).folded));
  const meetings = meetingsBelow(grid, headingRow, date, beside === null ? [came] : [came, beside]);
  if (meetings === null) return null;
  const saidBelow = (column: number): string[][] =>
    meetings.flatMap(({ rows }) => {
      const said = rows.filter((row) => !blankAt(grid, row, column)).map((row) => namesIn(grid.at(row, column)));
      return said.length === 0 ? [] : [said.flat()];
    });
  const called = saidBelow(came);
  const stayed = beside === null ? [] : saidBelow(beside);
  // Where those who were away are only counted, they are not called.
  const away = stayed.flat().some((said) => isName(grid, said)) ? beside : null;
  const isOfSeveral = called.some((names) => names.length > 1);
  if (called.length < FEWEST || !areNames(grid, [...called, ...(away === null ? [] : stayed)].flat()) || !isOfSeveral)
    return null;
  const rows = meetings.map(({ row }) => row);
  const { folded } = textAt(grid, headingRow, came);
  const isOfWhoTookPart = (saysWhoCame(folded) || saysWho(folded)) && !saysCame(folded);
  if (isOfWhoTookPart && !grid.transposed && !areListed(called, meetings)) return null;
  return { headingRow, date, came, away, isOfWhoTookPart, times: timesOfMeetings(grid, headingRow, rows), meetings };
}

/** So many cells show what a column holds: "Present" in a long list is no heading of those who came. */
const SAMPLE = 60;

function namesSomebody(grid: Grid, headingRow: number, column: number): boolean {
  for (let row = headingRow + 1; row < Math.min(grid.rows, headingRow + 1 + SAMPLE); row++)
    if (!blankAt(grid, row, column) && namesIn(grid.at(row, column)).some((said) => isName(grid, said))) return true;
  return false;
}

/** Names of people, but for whom nobody can say and for a remark here and there. */
function areNames(grid: Grid, said: readonly string[]): boolean {
  const named = said.filter((each) => isName(grid, each) && !isOfEverybody(grid, each)).length;
  const others = said.filter((each) => !isName(grid, each) && !isOfEverybody(grid, each));
  return named > 0 && named >= NAMES_SHARE * (named + others.length) && others.every(isRemark);
}

/** "moved to 29. 4.": a word alone or a number is no remark. */
const isRemark = (said: string): boolean => /^\p{Ll}\p{L}* .*\p{L}/u.test(said);

const isOfEverybody = (grid: Grid, said: string): boolean => isEverybody(grid.cache.text(said)) || isEverybodyBut(said);

/** "Sitzungstag", "Meeting day": whatever heads them, but for a note at the end nothing else stands there. */
function holdsDays(grid: Grid, headingRow: number, column: number): boolean {
  const below = Array.from({ length: grid.rows - headingRow - 1 }, (_, step) => headingRow + 1 + step);
  const filled = below.filter((row) => !blankAt(grid, row, column));
  const days = filled.filter((row) => saysDate(singleDayAt(grid, row, column)));
  return days.length >= FEWEST && filled.length - days.length <= 1;
}

/** "torek, 9. 4." as well: the title says the year, or it is asked. */
const saysDate = (cell: DayCell | null): boolean =>
  completeDate(cell) !== null ||
  (cell?.kind === 'text' && cell.day.day !== null && cell.day.months !== 0 && cell.day.rest === '');

/** "Prisotni", "Attendance": what stands below, the cells tell. */
const headsWhoCame = ({ folded, heading }: TextFacts): boolean =>
  saysCame(folded) ||
  saysWhoCame(folded) ||
  (heading?.heading === 'status' && heading.coverage === 1 && speaksOfAttendance(folded));

function columnWhere(grid: Grid, is: (column: number) => boolean): number | null {
  for (let column = 0; column < grid.columns; column++) if (is(column)) return column;
  return null;
}

/** Null where the rows below a day tell more than names: then each of them is of somebody. */
function meetingsBelow(
  grid: Grid,
  headingRow: number,
  date: number,
  called: readonly number[],
): readonly Meeting[] | null {
  const meetings: { row: number; rows: number[] }[] = [];
  for (let row = headingRow + 1; row < grid.rows; row++) {
    const names = isAnyFilled(grid, row, called);
    if (!blankAt(grid, row, date)) {
      // Below the last meeting a note may stand.
      if (names || dayCellAt(grid, row, date) !== null) meetings.push({ row, rows: [row] });
    } else if (names) {
      if (columnWhere(grid, (column) => !called.includes(column) && !blankAt(grid, row, column)) !== null) return null;
      meetings.at(-1)?.rows.push(row);
    }
  }
  return meetings;
}

/** Who "all" were, nobody but the office can say. */
function questionsOf(grid: Grid, rows: readonly number[], column: number, context: SheetContext): IntakeQuestion[] {
  const [first] = rows;
  const key = `nameless:${grid.name}`;
  if (first === undefined || context.answers[key] !== undefined) return [];
  return [
    {
      ...{ key, sheet: grid.name, at: grid.ref(first, column), kind: 'rowsWithoutName', count: rows.length },
      rows: rows.map((row) => grid.place(row, 0).row + 1).join(', '),
    },
  ];
}

const NOBODY_KNOWN: ReadonlySet<string> = new Set();

const isName = (grid: Grid, said: string): boolean =>
  isCalled(nameIn(said, NOBODY_KNOWN), (text) => grid.cache.text(text));

/** Everybody who stands in a cell of the diary, folded. */
const knownIn = (grid: Grid, { came, away, meetings }: Diary): ReadonlySet<string> =>
  calledIn(
    meetings
      .flatMap(({ rows }) => rows.flatMap((row) => [grid.at(row, came), away === null ? '' : grid.at(row, away)]))
      .flatMap(namesIn),
  );

const namesIn = (value: CellValue): string[] => saidIn(String(value));

/** Everybody who is named, once, however they are written. */
class Called {
  readonly list: PersonReading[] = [];
  private readonly positions = new Map<string, number>();

  constructor(private readonly grid: Grid) {}

  indexOf({ name }: SaidName, row: number, column: number): number {
    const key = fold(name);
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    const at = this.grid.ref(row, column);
    this.list.push({ name, surname: '', givenName: '', order: nameOrder(name, ''), code: '', at });
    this.positions.set(key, this.list.length - 1);
    return this.list.length - 1;
  }
}
