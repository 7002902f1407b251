/** Notes in prose: a day in a row of its own, and below it "prisotni: Ana, Bor, Eva; manjka Cene (ni javil)", "odsotni: Bor", "delo: obisk muzeja". */
import type { IsoDate } from '../../programme/units';
import type { Claims } from '../cells/account';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { linesAbove } from '../cells/lines-above';
import { datesOfColumn, type ColumnDates } from '../days/date-column';
import { singleDayAt } from '../days/doubtful-day';
import { readingOf } from '../marks/readings-of-marks';
import type { TableReading } from '../matrices/matrix';
import { calledIn, isCalled, nameIn, reasonOf, saidIn, type SaidName } from '../people/called-together';
import { nameOrder } from '../people/name-order';
import type { DayReading, EntryReading, IntakeQuestion, PersonReading } from '../reading';
import type { SheetContext } from '../sheet-context';
import type { MarkMeaning } from '../words/mark-meaning';
import { fold } from '../words/text';
import { clausesIn, titlesMinutes } from '../words/who-came-in-prose';

/** A table has more columns than notes, a list more rows. */
const MOST_COLUMNS = 6;
const MOST_ROWS = 1_000;
/** Minutes of one meeting say who met, not who came day by day. */
const FEWEST_DAYS = 2;
const FEWEST_NAMED = 3;

/** What a sentence says of people on a day. */
interface Said {
  readonly row: number;
  readonly column: number;
  readonly meaning: MarkMeaning;
  readonly parts: readonly string[];
}

interface Day {
  readonly row: number;
  readonly said: Said[];
}

/** Null where no two days have such sentences below or beside them, or one of them is still to come. */
export function readProseOfDays(grid: Grid, context: SheetContext, claims: Claims): TableReading | null {
  if (grid.transposed || grid.columns > MOST_COLUMNS || grid.rows > MOST_ROWS || isOfOthers(grid, context)) return null;
  const found = daysOf(grid);
  if (found === null) return null;
  const { column, days } = found;
  const rows = days.map(({ row }) => row);
  const dates = datesOfColumn(grid, column, null, rows, Math.max(0, (rows[0] ?? 1) - 1), context);
  if (rows.some((row) => (dateAt(dates, row) ?? '') > context.today)) return null;
  const notes = new Notes(grid, claims, days);
  if (notes.entries.length < FEWEST_NAMED) return null;
  for (const row of rows) claims.read(row, column);
  notes.ignoreOthers(rows[0] ?? 0);
  return {
    kind: 'attendance-list', headerRow: null, people: notes.people, entries: notes.entries, blanks: [], participants: [],
    days: rows.map((row): DayReading => ({ label: writtenAt(grid, row, column), date: dateAt(dates, row), at: grid.ref(row, column) })),
    weekdayDoubts: dates.weekdayDoubts, headingDoubts: [], questions: [...dates.questions, ...notes.questions(context)],
  }; // prettier-ignore
}

/** Who shall be there, or who met to talk about the participants. */
const isOfOthers = (grid: Grid, { isCalledPlan, speaksOfPlans, speaksOfDuties }: SheetContext): boolean =>
  isCalledPlan || speaksOfPlans || speaksOfDuties || [fold(grid.title), ...linesAbove(grid)].some(titlesMinutes);

const dateAt = (dates: ColumnDates, row: number): IsoDate | null => dates.byRow.get(row)?.date ?? null;

/** The days in the first column that has any, each with the sentences from its row to the next one. */
function daysOf(grid: Grid): { readonly column: number; readonly days: readonly Day[] } | null {
  for (let column = 0; column < grid.columns; column++) {
    const days: Day[] = [];
    for (let row = 0; row < grid.rows; row++) {
      if (isDay(grid, row, column)) days.push({ row, said: [] });
      days.at(-1)?.said.push(...saidInRow(grid, row, column));
    }
    const told = days.filter(({ said }) => said.length > 0);
    if (told.length >= FEWEST_DAYS) return { column, days: told };
    if (days.length > 0) return null;
  }
  return null;
}

/** "PONEDELJEK 5. 10. 2020", "5. 10.", "pon 5. 10. – delavnica"; a title that ends with a day is none. */
function isDay(grid: Grid, row: number, column: number): boolean {
  const cell = blankAt(grid, row, column) ? null : singleDayAt(grid, row, column);
  if (cell?.kind === 'serial') return !cell.monthOnly;
  if (cell?.kind !== 'text' || cell.day.day === null || cell.day.months === 0) return false;
  return cell.day.rest === '' || cell.day.weekdays !== null || /^\d/.test(textAt(grid, row, column).text);
}

function saidInRow(grid: Grid, row: number, from: number): Said[] {
  const said: Said[] = [];
  for (let column = from; column < grid.columns; column++) {
    if (typeof grid.at(row, column) !== 'string') continue;
    for (const { meaning, names } of clausesIn(String(grid.at(row, column))))
      said.push({ row, column, meaning, parts: saidIn(names) });
  }
  return said;
}

/** Everybody whom the sentences name, on their days. */
class Notes {
  readonly people: PersonReading[] = [];
  readonly entries: EntryReading[] = [];
  private readonly positions = new Map<string, number>();
  private readonly known: ReadonlySet<string>;
  private readonly asked: Said[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly claims: Claims,
    days: readonly Day[],
  ) {
    this.known = calledIn(days.flatMap(({ said }) => said.flatMap(({ parts }) => parts)));
    days.forEach(({ said }, day) => {
      for (const each of said) this.read(each, day);
    });
  }

  private read(said: Said, day: number): void {
    const { grid, known } = this;
    const { row, column, meaning, parts } = said;
    const named = parts.map((part) => nameIn(part, known));
    const called = named.filter((each) => isCalled(each, (text) => grid.cache.text(text)));
    // How many came says nobody's name.
    if (called.length < named.filter(({ name }) => /\p{L}/u.test(name)).length) this.asked.push(said);
    for (const each of called) {
      const of = meaning === 'present' ? 'present' : reasonOf(each, meaning);
      const mark = each.note || (meaning === 'present' ? 'prisotni' : 'odsotni');
      const person = this.indexOf(each, row, column);
      if (this.entries.some((entry) => entry.person === person && entry.day === day)) continue;
      this.entries.push({ person, day, mark, value: mark, reading: readingOf(of), at: grid.ref(row, column) });
    }
    if (called.length > 0) this.claims.read(row, column);
    else this.claims.ignore(row, column, 'note');
  }

  private indexOf({ name }: SaidName, row: number, column: number): number {
    const key = fold(name);
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    const at = this.grid.ref(row, column);
    this.people.push({ name, surname: '', givenName: '', order: nameOrder(name, ''), code: '', at });
    this.positions.set(key, this.people.length - 1);
    return this.people.length - 1;
  }

  /** What was done on the days, and what stands above the first of them. */
  ignoreOthers(first: number): void {
    const { grid, claims } = this;
    for (let row = 0; row < grid.rows; row++)
      for (let column = 0; column < grid.columns; column++) claims.ignore(row, column, row < first ? 'title' : 'note');
  }

  /** Who "all" were, nobody but the office can say. */
  questions({ answers }: SheetContext): IntakeQuestion[] {
    const { grid, asked } = this;
    const [first] = asked;
    const key = `nameless:${grid.name}`;
    if (first === undefined || answers[key] !== undefined) return [];
    const rows = [...new Set(asked.map(({ row }) => grid.place(row, 0).row + 1))].join(', ');
    const at = grid.ref(first.row, first.column);
    return [{ key, sheet: grid.name, at, kind: 'rowsWithoutName', count: asked.length, rows }];
  }
}
