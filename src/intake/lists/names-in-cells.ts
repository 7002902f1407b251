/** A diary of meetings: "Datum | Ura | Vsebina | Prisotni | Odsotni", under which all who came, and all who did not, stand in one cell. */
import type { CellValue } from '../../sheet/cells';
import type { Claims } from '../cells/account';
import type { TextFacts } from '../cells/cell-facts';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { speaksOfAttendance } from '../cells/language';
import { datesOfColumn } from '../days/date-column';
import { isAway, type MarkMeaning } from '../words/mark-meaning';
import { explainer } from '../marks/marks';
import { readingOf } from '../marks/readings-of-marks';
import { claimEntry, type TableReading } from '../matrices/matrix';
import { partNote } from '../people/name-note';
import { nameOrder } from '../people/name-order';
import { looksLikeName } from '../people/names';
import type { DayReading, EntryReading, PersonReading } from '../reading';
import type { SheetContext } from '../sheet-context';
import { timesOfMeetings, type MeetingTimes } from './times-of-meetings';
import { meaningOfWord } from '../words/mark-words';
import { fold, tidy } from '../words/text';
import { saysCame, saysNobody, saysStayedAway } from '../words/who-came';

const SEARCHED_ROWS = 40;
/** So many meetings make a diary. */
const FEWEST = 2;

interface Diary {
  readonly headingRow: number;
  readonly date: number;
  readonly came: number;
  readonly away: number | null;
  /** From when to when all were there. */
  readonly times: MeetingTimes;
  readonly rows: readonly number[];
}

/** Null where no column of days stands beside such cells. */
export function readNamesInCells(grid: Grid, context: SheetContext, claims: Claims): TableReading | null {
  const diary = findDiary(grid);
  if (diary === null) return null;
  const { headingRow, date, came, away, times, rows } = diary;
  const dates = datesOfColumn(grid, date, null, rows, headingRow, context);
  const days = rows.map((row): DayReading => ({
    label: textAt(grid, row, date).text,
    date: dates.byRow.get(row)?.date ?? null,
    at: grid.ref(row, date),
  }));
  const people = new Called(grid);
  const explained = explainer(context.legends);
  const entries: EntryReading[] = [];
  for (const [day, row] of rows.entries()) {
    claims.read(row, date);
    const { mark, reading: said } = times.of(row);
    const there = explained(mark ?? '', said);
    // Times that are understood are hours; those that are not are what is asked.
    const asked = said.kind === 'unclear' ? mark : null;
    for (const column of times.columns) claimEntry(claims, row, column, there);
    for (const column of away === null ? [came] : [came, away]) {
      for (const name of namesIn(grid.at(row, column))) {
        const { text } = textAt(grid, headingRow, column);
        const reason = partNote(name).note.replace(/^[([]|[)\]]$/g, '');
        const noted = (column === came ? asked : reason) || text;
        entries.push({
          ...{ person: people.indexOf(name, row, column), day, mark: noted, value: noted },
          ...{ reading: column === came ? there : readingOf(reasonIn(name)), at: grid.ref(row, column) },
        });
      }
      claims.read(row, column);
    }
  }
  for (let column = 0; column < grid.columns; column++) {
    claims.ignore(headingRow, column, 'heading');
    for (const row of rows) claims.ignore(row, column, 'otherColumn');
  }
  return {
    kind: 'attendance-list', headerRow: grid.place(headingRow, 0).row, people: people.list, days, entries, blanks: [],
    participants: [], weekdayDoubts: dates.weekdayDoubts, headingDoubts: [], questions: dates.questions,
  }; // prettier-ignore
}

function findDiary(grid: Grid): Diary | null {
  for (let row = 0; row < Math.min(grid.rows, SEARCHED_ROWS); row++) {
    const diary = diaryUnder(grid, row);
    if (diary !== null) return diary;
  }
  return null;
}

function diaryUnder(grid: Grid, headingRow: number): Diary | null {
  const came = columnWhere(grid, (column) => headsWhoCame(textAt(grid, headingRow, column)));
  if (came === null) return null;
  const date = columnWhere(grid, (column) => textAt(grid, headingRow, column).heading?.heading === 'date');
  if (date === null) return null;
  const rows = rowsBelow(grid, headingRow, date);
  const saidBelow = (column: number): string[][] =>
    rows.filter((row) => !blankAt(grid, row, column)).map((row) => namesIn(grid.at(row, column)));
  const called = saidBelow(came);
  const beside = columnWhere(grid, (column) => saysStayedAway(textAt(grid, headingRow, column).folded));
  const stayed = beside === null ? [] : saidBelow(beside);
  // Where those who were away are only counted, they are not called.
  const away = stayed.flat().some((said) => isName(grid, said)) ? beside : null;
  const areNames = [...called, ...(away === null ? [] : stayed)].flat().every((said) => isName(grid, said));
  const isOfSeveral = called.some((names) => names.length > 1);
  if (called.length < FEWEST || !areNames || !isOfSeveral) return null;
  return { headingRow, date, came, away, times: timesOfMeetings(grid, headingRow, rows), rows };
}

/** "Prisotni", "Attendance": what stands below, the cells tell. */
const headsWhoCame = ({ folded, heading }: TextFacts): boolean =>
  saysCame(folded) || (heading?.heading === 'status' && heading.coverage === 1 && speaksOfAttendance(folded));

function columnWhere(grid: Grid, is: (column: number) => boolean): number | null {
  for (let column = 0; column < grid.columns; column++) if (is(column)) return column;
  return null;
}

function rowsBelow(grid: Grid, headingRow: number, date: number): number[] {
  const rows: number[] = [];
  for (let row = headingRow + 1; row < grid.rows; row++) if (!blankAt(grid, row, date)) rows.push(row);
  return rows;
}

const isName = (grid: Grid, said: string): boolean => looksLikeName(grid.cache.text(partNote(said).name));

/** "Ana Novak, Bor Kos (zamuda)", or one in each line of the cell. */
const namesIn = (value: CellValue): string[] =>
  String(value)
    .split(/[,;\n](?![^(]*\))/)
    .map((part) => tidy(part).replace(/^(?:\d{1,2}[.)]|[-–•])\s*/, ''))
    .filter((part) => !saysNobody(fold(part)));

/** "(bolniška)" behind the name of somebody who was away. */
function reasonIn(said: string): MarkMeaning {
  const meaning = meaningOfWord(fold(partNote(said).note.replace(/[()[\]]/g, '')));
  return isAway(meaning) ? meaning : 'absent';
}

/** Everybody who is named, once, however they are written. */
class Called {
  readonly list: PersonReading[] = [];
  private readonly positions = new Map<string, number>();

  constructor(private readonly grid: Grid) {}

  indexOf(said: string, row: number, column: number): number {
    const { name } = partNote(said);
    const key = fold(name);
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    const at = this.grid.ref(row, column);
    this.list.push({ name, surname: '', givenName: '', order: nameOrder(name, ''), code: '', at });
    this.positions.set(key, this.list.length - 1);
    return this.list.length - 1;
  }
}
