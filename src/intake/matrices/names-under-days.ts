/** Days across, and under each of them the names of those who came: whoever stands there was present. */
import type { Claims } from '../cells/account';
import { dateAxis } from '../days/axis-dates';
import { nameShare } from '../tables/columns';
import type { DayAxis } from '../days/day-axis';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { speaksOfPlans } from '../cells/language';
import type { TableReading } from './matrix';
import { isNoPerson } from '../people/names';
import { PeopleIndex } from '../tables/people-index';
import { periodAbove } from '../days/period';
import type { EntryReading } from '../reading';
import type { SheetContext } from '../sheet-context';
import { fold } from '../words/text';
import { saysCame, saysWhoCame } from '../words/who-came';
import { partNote } from '../people/name-note';
import { callsAcross, namesPeople } from './calls-across';
import { listWhoCame } from './listed-as-they-came';

/** Where days themselves are told, not weekdays: under those stands who is to be there, in a roster. */
const KINDS: readonly DayAxis['kind'][] = ['dates', 'sessions'];
/** Rows of titles. */
const TITLES = 5;
/** What is said of somebody on a day, glued to the name. */
const NOTED = /[([*]/;
/** Some people are written small. */
const NAMES_SHARE = 0.6;

/** Null where the sheet neither speaks of attendance nor tells calls nor lists people as they came, more than one line of days stands in it, or under them anything but names that return. */
export function readNamesUnderDays(
  grid: Grid,
  axes: readonly DayAxis[],
  context: SheetContext,
  claims: Claims,
): TableReading | null {
  const calls = callsAcross(grid);
  const [axis, ...others] = calls === null ? axes : [calls];
  if (axis === undefined || others.length > 0 || !KINDS.includes(axis.kind)) return null;
  if (!context.speaksOfAttendance && calls !== null && !namesPeople(grid, calls)) return null;
  if (isOfPlans(grid)) return null;
  const rows = Array.from({ length: grid.rows - axis.lastRow - 1 }, (_, step) => axis.lastRow + 1 + step);
  const columns = axis.days.map(({ column }) => column);
  if (!holdNames(grid, rows, columns)) return null;
  const people = new PeopleIndex();
  const spellings = new Map<string, string>();
  const entries: EntryReading[] = [];
  const dated = dateAxis(grid, axis, { ...context, above: periodAbove(grid, axis.row) });
  if (!context.speaksOfAttendance && calls === null && !listWhoCame(grid, axis, dated.dates, context)) return null;
  const known = new Set<string>();
  axis.days.forEach(({ column }, day) => {
    for (const row of rows) {
      const facts = textAt(grid, row, column);
      if (facts.text === '' || isNoPerson(facts)) continue;
      const written = writtenAt(grid, row, column);
      // "Ana (poskusno)" and "Ana*" are Ana on another day.
      const bare = NOTED.test(written) ? partNote(written).name : written;
      const name = spellings.get(fold(bare)) ?? bare;
      spellings.set(fold(bare), name);
      claims.read(row, column);
      const person = people.indexOf(grid, { meanings: [], nameColumns: [column] }, row, name);
      // Whoever was in two calls of a day was there on that day once.
      const onDay = `${person} ${dated.dates[day] ?? `#${day}`}`;
      if (calls !== null && known.has(onDay)) continue;
      known.add(onDay);
      entries.push({
        ...{ person, day, mark: written, value: grid.at(row, column), at: grid.ref(row, column) },
        reading: { kind: 'present', minutes: null },
      });
    }
  });
  for (const { column } of axis.days)
    for (let row = axis.firstRow; row <= axis.lastRow; row++) claims.ignore(row, column, 'heading');
  return {
    kind: 'attendance-list', headerRow: grid.place(axis.lastRow, 0).row, people: people.list,
    days: axis.days.map(({ label, row, column }, index) => ({ label, date: dated.dates[index] ?? null, at: grid.ref(row, column) })),
    entries, blanks: [], participants: [], weekdayDoubts: dated.weekdayDoubts, headingDoubts: [], questions: dated.questions,
  }; // prettier-ignore
}

/** The sheet's name or a cell of its first rows speaks of a plan. */
function isOfPlans(grid: Grid): boolean {
  const texts = [fold(grid.title)];
  for (let row = 0; row < Math.min(grid.rows, TITLES); row++)
    for (let column = 0; column < grid.columns; column++) texts.push(textAt(grid, row, column).folded);
  return texts.some((text) => speaksOfPlans(text));
}

/** "Prisotni", left of the first of them. */
function headsNames(grid: Grid, row: number, column: number): boolean {
  const { folded } = textAt(grid, row, column);
  return saysWhoCame(folded) || saysCame(folded);
}

/** Names under every day, some of them under several, and nothing beside them. */
function holdNames(grid: Grid, rows: readonly number[], columns: readonly number[]): boolean {
  const cells = rows.flatMap((row) => columns.flatMap((column) => textAt(grid, row, column).folded || []));
  const beside = rows.some((row) =>
    Array.from({ length: grid.columns }, (_, column) => column).some(
      (column) => !columns.includes(column) && !blankAt(grid, row, column) && !headsNames(grid, row, column),
    ),
  );
  return (
    !beside &&
    new Set(cells).size < cells.length &&
    columns.reduce((sum, column) => sum + nameShare(grid, column, rows), 0) >= NAMES_SHARE * columns.length
  );
}
