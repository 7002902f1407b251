/** Days across, and under each of them the names of those who came: whoever stands there was present. */
import type { IsoDate } from '../../programme/units';
import type { Claims } from '../cells/account';
import { dateAxis } from '../days/axis-dates';
import { nameShare } from '../tables/columns';
import type { DayAxis } from '../days/day-axis';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { speaksOfPlans } from '../cells/language';
import { titlesAbove } from '../cells/lines-above';
import type { TableReading } from './matrix';
import { isNoPerson } from '../people/names';
import { PeopleIndex } from '../tables/people-index';
import { combine, periodAbove } from '../days/period';
import type { DayReading, EntryReading, IntakeQuestion, MarkReadingOfSheet } from '../reading';
import type { SheetContext } from '../sheet-context';
import { fold } from '../words/text';
import { PRESENT, readingOf } from '../marks/readings-of-marks';
import { isAway } from '../words/mark-meaning';
import { meaningOfWord } from '../words/mark-words';
import { titlesWhoCame, saysCame, saysWhoCame, saysWhoElse } from '../words/who-came';
import { partNote } from '../people/name-note';
import { callsAcross, namesPeople } from './calls-across';
import { listWhoCame, type ListUnderDays } from './listed-as-they-came';

/** Where days themselves are told, not weekdays: under those stands who is to be there, in a roster. */
const KINDS: readonly DayAxis['kind'][] = ['dates', 'sessions'];
/** Rows of titles. */
const TITLES = 5;
/** What is said of somebody on a day, glued to the name. */
const NOTED = /[([*]|\s[–—-]\s/;
/** Some people are written small. */
const NAMES_SHARE = 0.6;

/** Null where the sheet neither speaks of attendance nor tells calls nor lists people as they came, or under its days anything stands but names that return. */
export function readNamesUnderDays(
  grid: Grid,
  axes: readonly DayAxis[],
  context: SheetContext,
  claims: Claims,
): TableReading | null {
  const calls = callsAcross(grid);
  const lists = listsUnder(grid, calls === null ? axes : [calls]);
  const [first] = lists;
  if (first === undefined || lists.some(({ axis }) => !KINDS.includes(axis.kind))) return null;
  if (!context.speaksOfAttendance && calls !== null && !namesPeople(grid, calls)) return null;
  if (isOfPlans(grid) || isOfOthers(grid, first.axis.firstRow) || !holdNames(grid, lists)) return null;
  const title = periodAbove(grid, first.axis.row);
  const dated = lists.map(({ axis }) =>
    dateAxis(grid, axis, { ...context, above: combine(periodAbove(grid, axis.row), title) }),
  );
  const isTold = context.speaksOfAttendance || titlesAbove(grid).some(({ folded }) => titlesWhoCame(folded));
  if (
    !isTold &&
    calls === null &&
    !listWhoCame(
      grid,
      lists,
      dated.flatMap(({ dates }) => dates),
      context,
    )
  )
    return null;
  const names = new NamesOfDays(grid, claims, calls !== null);
  lists.forEach((list, index) => names.read(list, dated[index]?.dates ?? []));
  return {
    kind: 'attendance-list', headerRow: grid.place(first.axis.lastRow, 0).row, people: names.people.list, days: names.days,
    entries: names.entries, blanks: [], participants: [], weekdayDoubts: dated.flatMap(({ weekdayDoubts }) => weekdayDoubts),
    headingDoubts: [], questions: once(dated.flatMap(({ questions }) => questions)),
  }; // prettier-ignore
}

/** The year is asked once for all lines of days. */
const once = (questions: readonly IntakeQuestion[]): IntakeQuestion[] => [
  ...new Map(questions.map((question) => [question.key, question])).values(),
];

/** Each line of days with what stands under it, up to the next one; sums of those who came stand above or below. */
function listsUnder(grid: Grid, axes: readonly DayAxis[]): ListUnderDays[] {
  return axes.map((axis, index) => {
    const end = axes[index + 1]?.firstRow ?? grid.rows;
    const below = Array.from({ length: end - axis.lastRow - 1 }, (_, step) => axis.lastRow + 1 + step);
    const columns = axis.days.map(({ column }) => column);
    const sums = [axis.firstRow - 1, ...below].filter((row) => areCounts(grid, row, columns));
    return { axis, rows: below.filter((row) => !sums.includes(row)), sums };
  });
}

/** Under every day a number, or nothing. */
function areCounts(grid: Grid, row: number, columns: readonly number[]): boolean {
  const filled = columns.filter((column) => !blankAt(grid, row, column));
  return filled.length > 0 && filled.every((column) => typeof grid.at(row, column) === 'number');
}

/** Whoever stands there came, unless a note behind the name says otherwise: "Ana (bolna)". */
function readingBehindName(written: string): MarkReadingOfSheet {
  const meaning = meaningOfWord(fold(partNote(written).note.replace(/[()[\]]/g, '')));
  return isAway(meaning) ? readingOf(meaning) : PRESENT;
}

class NamesOfDays {
  readonly people = new PeopleIndex();
  readonly days: DayReading[] = [];
  readonly entries: EntryReading[] = [];
  private readonly spellings = new Map<string, string>();
  private readonly known = new Set<string>();

  /** @param areCalls whoever was in two calls of a day was there on that day once */
  constructor(
    private readonly grid: Grid,
    private readonly claims: Claims,
    private readonly areCalls: boolean,
  ) {}

  read({ axis, rows, sums }: ListUnderDays, dates: readonly (IsoDate | null)[]): void {
    const { grid, claims } = this;
    axis.days.forEach(({ label, row: headed, column }, index) => {
      const date = dates[index] ?? null;
      const day = this.days.length;
      this.days.push({ label, date, at: grid.ref(headed, column) });
      for (const row of rows) this.readCell(row, column, day, date);
      for (let row = axis.firstRow; row <= axis.lastRow; row++) claims.ignore(row, column, 'heading');
    });
    for (const row of sums) for (let column = 0; column < grid.columns; column++) claims.ignore(row, column, 'totals');
  }

  private readCell(row: number, column: number, day: number, date: IsoDate | null): void {
    const { grid, spellings, known } = this;
    const facts = textAt(grid, row, column);
    if (facts.text === '' || isNoPerson(facts)) return;
    const written = writtenAt(grid, row, column);
    // "Ana (poskusno)" and "Ana*" are Ana on another day.
    const bare = NOTED.test(written) ? partNote(written).name : written;
    const name = spellings.get(fold(bare)) ?? bare;
    spellings.set(fold(bare), name);
    this.claims.read(row, column);
    const person = this.people.indexOf(grid, { meanings: [], nameColumns: [column] }, row, name);
    const onDay = `${person} ${date ?? `#${day}`}`;
    if (this.areCalls && known.has(onDay)) return;
    known.add(onDay);
    const reading = readingBehindName(written);
    this.entries.push({ person, day, mark: written, value: grid.at(row, column), reading, at: grid.ref(row, column) });
  }
}

/** The sheet's name or a cell of its first rows speaks of a plan. */
function isOfPlans(grid: Grid): boolean {
  const texts = [fold(grid.title)];
  for (let row = 0; row < Math.min(grid.rows, TITLES); row++)
    for (let column = 0; column < grid.columns; column++) texts.push(textAt(grid, row, column).folded);
  return texts.some((text) => speaksOfPlans(text));
}

/** The sheet's name or a title above its days speaks of those who were away, signed up or driven. */
function isOfOthers(grid: Grid, firstRow: number): boolean {
  const cells = Array.from({ length: firstRow }, (_, row) => row).flatMap((row) =>
    Array.from({ length: grid.columns }, (_, column) => textAt(grid, row, column).folded),
  );
  return [fold(grid.title), ...cells].some((text) => saysWhoElse(text));
}

/** "Prisotni", left of the first of them. */
function labelsWhoCame(grid: Grid, row: number, column: number): boolean {
  const { folded } = textAt(grid, row, column);
  return saysWhoCame(folded) || saysCame(folded);
}

/** Names under every day, some of them under several, and nothing beside them but their number. */
function holdNames(grid: Grid, lists: readonly ListUnderDays[]): boolean {
  const cells: string[] = [];
  let [columns, shares] = [0, 0];
  for (const { axis, rows } of lists) {
    const own = axis.days.map(({ column }) => column);
    const isBeside = (row: number, column: number): boolean =>
      !own.includes(column) &&
      !blankAt(grid, row, column) &&
      !labelsWhoCame(grid, row, column) &&
      !(own.some((day) => !blankAt(grid, row, day)) && NUMBER.test(writtenAt(grid, row, column)));
    for (const row of rows) {
      for (let column = 0; column < grid.columns; column++) if (isBeside(row, column)) return false;
      cells.push(...own.flatMap((column) => textAt(grid, row, column).folded || []));
    }
    columns += own.length;
    shares += own.reduce((sum, column) => sum + nameShare(grid, column, rows), 0);
  }
  return new Set(cells).size < cells.length && shares >= NAMES_SHARE * columns;
}

/** "1", "12." */
const NUMBER = /^\d{1,2}\.?$/;
