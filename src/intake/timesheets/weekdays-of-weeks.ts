/** Hours of one person by weekday and number of the week, a row for each work: "ponedeljek | 3 | 2 h | vaje". Which days they are, staff says. */
import { claimEntry, type Claims } from '../cells/account';
import { dayCellAt, weekdayOnly } from '../cells/day-cell';
import { blankAt, isBlankRow, textAt, writtenAt, type Grid } from '../cells/grid';
import { reasonOfHeading } from '../matrices/around-marks';
import type { TableReading } from '../matrices/matrix';
import { surelyCalled } from '../people/called';
import { nameOrder } from '../people/name-order';
import { isTotalLabel } from '../people/names';
import { isOfSomebody, personInRows } from '../people/person-label';
import type { DayReading, IntakeQuestion } from '../reading';
import type { SheetContext } from '../sheet-context';
import { columnMeanings, type ColumnMeaning } from '../tables/columns';
import { NAME_HEADINGS, type Heading } from '../words/headings';
import { EntriesOfDays, rowsBelow } from './parts-of-day';
import { rowReader } from './row-reader';
import type { Block } from './timesheet-blocks';
import { valueColumns } from './timesheet-columns';
import { withWhose } from './whose-blocks';

const SEARCHED_ROWS = 15;
const FEWEST_ROWS = 3;
const MOSTLY = 0.8;

/** Columns by which the rows would be of days that are told, or of several people. */
const TOLD: readonly Heading[] = [...NAME_HEADINGS, 'personId', 'email', 'date', 'dateTime', 'staff', 'plannedHours'];

interface WeeksOfRows {
  readonly block: Block;
  readonly week: ColumnMeaning;
}

/** Null unless something says that these are somebody's hours: lessons are planned by weekday and week, too. */
export function readWeekdaysOfWeeks(grid: Grid, context: SheetContext, claims: Claims): TableReading[] | null {
  const found = findWeeks(grid, context);
  if (found === null) return null;
  const { block } = found;
  const { headingRow, meanings } = block;
  const days: DayReading[] = [];
  const entries = new EntriesOfDays();
  readDays(grid, found, context, claims, days, entries);
  for (const { column } of meanings) claims.ignore(headingRow, column, 'heading');
  const sheet = grid.name;
  const [first] = days;
  const question: IntakeQuestion = {
    ...{ key: `sessions:${sheet}`, sheet, at: first?.at ?? null, kind: 'sessionDates' },
    ...{ first: first?.label ?? '', last: days.at(-1)?.label ?? '', count: days.length },
  };
  const name = surelyCalled(context.called);
  const person =
    personInRows(grid, 0, headingRow - 1, 0, grid.columns - 1, claims) ??
    (name === null ? null : { name, surname: '', givenName: '', at: grid.ref(0, 0) });
  const table: TableReading = {
    kind: 'person-month', headerRow: grid.place(headingRow, 0).row,
    people: person === null ? [] : [{ ...person, order: person.order ?? nameOrder(person.name, ''), code: '' }],
    days, entries: entries.all, blanks: [], participants: [], weekdayDoubts: [], headingDoubts: [],
    questions: [question],
  }; // prettier-ignore
  return withWhose(grid, [table], context.answers);
}

function readDays(
  grid: Grid,
  { block, week }: WeeksOfRows,
  context: SheetContext,
  claims: Claims,
  days: DayReading[],
  entries: EntriesOfDays,
): void {
  const { run, columns, meanings } = block;
  const readRow = rowReader(grid, block, [], context);
  const dayOf = new Map<string, number>();
  let saidWeek = '';
  for (const row of run.rows) {
    // A week may stand once over all of its days.
    if (!blankAt(grid, row, week.column)) saidWeek = weekAt(grid, row, week);
    const label = `${saidWeek} ${writtenAt(grid, row, run.column)}`;
    const day = dayOf.get(label) ?? days.length;
    dayOf.set(label, day);
    if (day === days.length) days.push({ label, date: null, at: grid.ref(row, run.column) });
    for (const column of [run.column, week.column]) claims.read(row, column);
    for (const at of [row, ...rowsBelow(grid, run, columns, row)]) {
      const told = readRow(at);
      if (told !== null) {
        const { cells, reading } = told;
        const [first = run.column] = cells;
        for (const column of cells) claimEntry(claims, at, column, reading);
        const mark = cells.map((column) => writtenAt(grid, at, column)).join(' – ');
        const entry = { person: 0, day, mark, value: grid.at(at, first), reading, at: grid.ref(at, first) };
        if (told.ofHours) entries.addAway(entry);
        else entries.add(entry, columns.ins.length > 0);
      }
      for (const { column, heading } of meanings) claims.ignore(at, column, reasonOfHeading(heading));
    }
  }
}

/** "Teden 3" of 3 under "Teden"; of "3. teden" what it is. */
function weekAt(grid: Grid, row: number, { column, row: headed }: ColumnMeaning): string {
  const written = writtenAt(grid, row, column);
  return /\p{L}/u.test(written) ? written : `${writtenAt(grid, headed, column)} ${written}`;
}

function findWeeks(grid: Grid, context: SheetContext): WeeksOfRows | null {
  if (context.isCalledPlan) return null;
  for (let row = 0; row < Math.min(grid.rows, SEARCHED_ROWS); row++) {
    const found = weeksUnder(grid, row, context);
    if (found !== null) return found;
  }
  return null;
}

function weeksUnder(grid: Grid, headingRow: number, context: SheetContext): WeeksOfRows | null {
  const meanings = headedTogether(grid, headingRow);
  const of = (heading: Heading): ColumnMeaning[] =>
    meanings.filter((meaning) => meaning.heading === heading && meaning.coverage >= 0.5);
  const [week, ...weeks] = of('week');
  if (week === undefined || weeks.length > 0) return null;
  const day = meanings.find(
    ({ column }) => column !== week.column && holdsWeekdays(grid, headingRow, column, week.column),
  );
  if (day === undefined) return null;
  if (TOLD.some((heading) => of(heading).some(({ column }) => column !== day.column))) return null;
  const rows = Array.from({ length: grid.rows - headingRow - 1 }, (_, step) => headingRow + 1 + step).filter(
    (row) => !blankAt(grid, row, day.column) && isOfDay(grid, row, day.column, week.column),
  );
  const keys = rows.map((row) => `${textAt(grid, row, week.column).folded} ${textAt(grid, row, day.column).folded}`);
  const run = { column: day.column, rows, days: new Set(keys).size };
  const end = meanings.at(-1)?.column ?? day.column;
  const columns = { ...valueColumns(grid, run, meanings, end), weekday: null };
  const isHours = columns.work.length > 0 || (columns.ins.length > 0 && columns.outs.length > 0);
  const isSomebodys = context.speaksOfHours || isOfSomebody(grid, headingRow, context);
  return rows.length >= FEWEST_ROWS && isHours && isSomebodys
    ? { block: { run, top: 0, end, headingRow, meanings, columns }, week }
    : null;
}

/** A weekday, or whatever was mistyped for one beside a week; not the caption of the rows below, nor that of their sum. */
const isOfDay = (grid: Grid, row: number, day: number, week: number): boolean =>
  weekdayOnly(dayCellAt(grid, row, day)) !== null ||
  (!blankAt(grid, row, week) && !isTotalLabel(textAt(grid, row, day)));

/** The first headings beside each other; behind a blank column stands something else. */
function headedTogether(grid: Grid, row: number): ColumnMeaning[] {
  if (isBlankRow(grid, row)) return [];
  let first = 0;
  while (blankAt(grid, row, first)) first++;
  let last = first;
  while (last + 1 < grid.columns && !blankAt(grid, row, last + 1)) last++;
  return columnMeanings(grid, row, row, first, last);
}

/** Beside the weeks stand weekdays, but for a slip of the hand; a caption stands beside none. */
function holdsWeekdays(grid: Grid, headingRow: number, column: number, week: number): boolean {
  let [words, others] = [0, 0];
  for (let row = headingRow + 1; row < grid.rows; row++) {
    if (blankAt(grid, row, column)) continue;
    if (weekdayOnly(dayCellAt(grid, row, column)) !== null) words++;
    else if (!blankAt(grid, row, week)) others++;
  }
  return words >= FEWEST_ROWS && words >= MOSTLY * (words + others);
}
