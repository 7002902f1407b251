/** Reads timesheets: a sheet or block per person, a row per day. */
import { minutes, type Minutes } from '../programme/units';
import type { Claims } from './account';
import { clockAt } from './clock';
import { columnMeanings, type ColumnMeaning } from './columns';
import { datesOfColumn } from './date-column';
import { completeDate, dayCellAt, weekdayOnly, type DayCell } from './day-cell';
import { blankAt, isTimeAt, textAt, writtenAt, type Grid } from './grid';
import { readHours } from '../programme';
import type { Heading } from './headings';
import { areStatesOfTasks } from './mark-words';
import { markReader, type Explained, type MarkReader } from './marks';
import { countColumn } from './mark-counts';
import { claimEntry, reasonOfHeading, type TableReading } from './matrix';
import { nameOrder } from './name-order';
import { personInRows, personOfSheet, personOfSheetName, type FoundPerson } from './person-label';
import type { BlankReading, DayReading, EntryReading, IntakeQuestion, MarkReadingOfSheet } from './reading';
import type { SheetContext } from './sheet-context';
import { findVerticalRuns, SHORTEST_DATES, type VerticalRun } from './vertical-runs';

interface Block {
  readonly run: VerticalRun;
  /** −1 without a heading. */
  readonly headingRow: number;
  readonly meanings: readonly ColumnMeaning[];
  readonly columns: ValueColumns;
}

/** What the columns beside the days hold. */
interface ValueColumns {
  readonly weekday: number | null;
  readonly status: number | null;
  readonly ins: readonly number[];
  readonly outs: readonly number[];
  readonly work: readonly number[];
  readonly leave: readonly number[];
  /** Numbers or times under headings that nobody knows. */
  readonly unknown: readonly number[];
}

const HEADING_REACH = 4;
const HOURS_WORDS =
  /stunden|arbeitszeit|hours|\bure\b|\bur\b|horas|heures|hodin|godzin|\bore\b|часы|часов|timer|uren|worktime|timesheet/;

/** Null where no run of days has times, hours or marks beside it. */
export function readPersonMonth(
  grid: Grid,
  legend: readonly Explained[],
  context: SheetContext,
  claims: Claims,
): TableReading[] {
  const blocks = blocksOf(grid, context);
  const sheetPerson = personOfSheetName(grid.title, (text) => grid.cache.text(text));
  const tables: TableReading[] = [];
  let personBefore: FoundPerson | null = null;
  blocks.forEach((block, index) => {
    const before = blocks
      .slice(0, index)
      .filter((other) => other.run.column === block.run.column)
      .at(-1);
    const top = before ? (before.run.rows.at(-1) ?? 0) + 1 : 0;
    const left = before || index === 0 || blocks[index - 1]?.run.column === block.run.column ? 0 : block.run.column - 1;
    const own = personInRows(
      grid,
      top,
      (block.run.rows[0] ?? 0) - 1,
      Math.max(0, left),
      lastColumn(grid, blocks, index),
      claims,
    );
    const person: FoundPerson | null =
      own ??
      (before ? personBefore : null) ??
      personOfSheet(grid, top, (block.run.rows[0] ?? 0) - 1, claims) ??
      (sheetPerson === null ? null : { name: sheetPerson, surname: '', givenName: '', at: grid.ref(0, 0) });
    personBefore = person;
    // Rooms are booked from and to as well.
    if (block.run.days < SHORTEST_DATES && own === null) return;
    const table = readBlock(grid, block, person, legend, context, claims);
    // Where nobody is named and nothing can be understood, a column of dates is no timesheet.
    const isClear = table.entries.length === 0 || table.entries.some(({ reading }) => reading.kind !== 'unclear');
    if (person !== null || isClear) tables.push(table);
  });
  return tables;
}

function lastColumn(grid: Grid, blocks: readonly Block[], index: number): number {
  const column = blocks[index]?.run.column ?? 0;
  const next = blocks.filter(({ run }) => run.column > column).map(({ run }) => run.column);
  return next.length === 0 ? grid.columns - 1 : Math.min(...next) - 1;
}

function blocksOf(grid: Grid, context: SheetContext): Block[] {
  const runs = findVerticalRuns(grid);
  const starts = [...new Set(runs.map(({ column }) => column))].sort((a, b) => a - b);
  const blocks: Block[] = [];
  for (const run of runs) {
    const end = (starts.find((column) => column > run.column) ?? grid.columns) - 1;
    const previous = blocks.filter((block) => block.run.column === run.column).at(-1);
    const headingRow = headingAbove(grid, run, end, previous ? (previous.run.rows.at(-1) ?? 0) + 1 : 0);
    const inherited = headingRow < 0 ? previous : undefined;
    const first = Math.max(0, run.column - 2);
    const meanings =
      inherited?.meanings ??
      columnMeanings(grid, Math.max(0, headingRow - 1), Math.max(0, headingRow), first, end).map((meaning) =>
        headingRow < 0 ? { ...meaning, heading: null, coverage: 0, text: '', row: -1 } : meaning,
      );
    const columns = valueColumns(grid, run, meanings, end);
    if (isTimesheet(grid, run, columns, context))
      blocks.push({ run, headingRow: inherited?.headingRow ?? headingRow, meanings, columns });
  }
  return blocks;
}

const TIMES: readonly Heading[] = ['hours', 'timeIn', 'timeOut', 'status'];

/** The nearest row above the days with words over the columns beside them; one that speaks of times comes before a caption. */
function headingAbove(grid: Grid, run: VerticalRun, end: number, top: number): number {
  const first = run.rows[0] ?? 0;
  let nearest = -1;
  for (let row = first - 1; row >= Math.max(top, first - HEADING_REACH); row--) {
    const words = Array.from({ length: end - run.column + 1 }, (_, step) =>
      textAt(grid, row, run.column + step),
    ).filter(({ text }) => text !== '' && text.length <= 60 && !text.endsWith(':'));
    if (words.length < 2) continue;
    if (words.some(({ heading }) => heading !== null && TIMES.includes(heading.heading))) return row;
    if (nearest < 0) nearest = row;
  }
  return nearest;
}

function valueColumns(grid: Grid, run: VerticalRun, meanings: readonly ColumnMeaning[], end: number): ValueColumns {
  const of = (...headings: Heading[]): number[] =>
    meanings
      .filter(
        ({ column, heading, coverage }) =>
          column !== run.column && column <= end && heading !== null && headings.includes(heading) && coverage >= 0.3,
      )
      .map(({ column }) => column);
  const weekday =
    of('weekday').find((column) => run.rows.some((row) => weekdayOnly(dayCellAt(grid, row, column)) !== null)) ??
    besideWeekday(grid, run);
  const known = new Set([
    weekday,
    ...of(
      'timeIn',
      'timeOut',
      'break',
      'hours',
      'overtime',
      'plannedHours',
      'leave',
      'status',
      'note',
      'total',
      'presentCount',
      'absentCount',
      'percent',
      'signature',
      'staff',
      'group',
      'subject',
      'date',
      'ordinal',
      'week',
      'month',
      'year',
      'grade',
      'role',
      'event',
      'town',
      'address',
      // "Students: 17": how many came.
      'name',
    ),
  ]);
  const unknown: number[] = [];
  for (let column = run.column + 1; column <= end; column++) {
    if (!known.has(column) && holdsTimes(grid, run, column)) unknown.push(column);
  }
  const statuses = of('status').filter(
    (column) =>
      run.rows.some((row) => !blankAt(grid, row, column)) &&
      !areStatesOfTasks(run.rows.map((row) => textAt(grid, row, column).folded)),
  );
  // Numbers under "Present" and under "Absent" count people.
  const counts = statuses.filter((column) => holdsNumbers(grid, run, column));
  const status = counts.length >= 2 ? null : (statuses[0] ?? null);
  // From the day of one column to that of another lasts a project.
  const clocks = (heading: Heading): number[] =>
    of(heading).filter((column) => !run.rows.some((row) => completeDate(bareDayAt(grid, row, column)) !== null));
  return {
    weekday,
    status,
    ins: clocks('timeIn'),
    outs: clocks('timeOut'),
    work: of('hours'),
    leave: of('leave'),
    unknown,
  };
}

/** A day without a time of day. */
const bareDayAt = (grid: Grid, row: number, column: number): DayCell | null =>
  typeof grid.at(row, column) === 'number' && !Number.isInteger(grid.at(row, column))
    ? null
    : (textAt(grid, row, column).day?.time ?? null) !== null
      ? null
      : dayCellAt(grid, row, column);

function besideWeekday(grid: Grid, run: VerticalRun): number | null {
  for (const column of [run.column + 1, run.column - 1]) {
    if (column < 0) continue;
    const words = run.rows.filter((row) => weekdayOnly(dayCellAt(grid, row, column)) !== null).length;
    if (words >= 0.5 * run.rows.length) return column;
  }
  return null;
}

/** Numbers of at most a day, or times; at least one. */
function holdsTimes(grid: Grid, run: VerticalRun, column: number): boolean {
  let times = 0;
  let others = 0;
  for (const row of run.rows) {
    if (blankAt(grid, row, column)) continue;
    if (amountAt(grid, row, column) !== null) times++;
    else others++;
  }
  return times > 0 && others <= 0.2 * times;
}

/** Minutes of a cell that holds hours; null for another content. */
function amountAt(grid: Grid, row: number, column: number): Minutes | null {
  const value = grid.at(row, column);
  if (typeof value === 'boolean') return null;
  if (typeof value === 'number') {
    if (isTimeAt(grid, row, column)) return minutes(Math.round(value * 1440));
    return value >= 0 && value <= 24 ? minutes(Math.round(value * 60)) : null;
  }
  const { text } = textAt(grid, row, column);
  if (/^0{1,2}:00(:00)?$/.test(text)) return minutes(0);
  const hours = readHours(text);
  return hours.kind === 'minutes' ? hours.minutes : null;
}

/** Columns of figures that no day has hours for: heads counted, money. */
function countsBeside(grid: Grid, run: VerticalRun, { unknown }: ValueColumns): number {
  let counts = 0;
  for (let column = run.column + 1; column < Math.min(grid.columns, run.column + 40); column++) {
    const figures = run.rows.map((row) => grid.at(row, column)).filter((value) => typeof value === 'number');
    const large = figures.filter((value) => value > 24 && value < 18_264);
    if (!unknown.includes(column) && figures.length > 0 && large.length > 0.5 * figures.length) counts++;
  }
  return counts;
}

const figuresOf = (grid: Grid, { rows }: VerticalRun, column: number): number[] =>
  rows.map((row) => grid.at(row, column)).filter((value) => typeof value === 'number');

const holdsNumbers = (grid: Grid, run: VerticalRun, column: number): boolean =>
  figuresOf(grid, run, column).length > 0.5 * run.rows.length;

/** "Present: 25": so many people came on the day. */
const isCounted = (grid: Grid, run: VerticalRun, column: number): boolean =>
  holdsNumbers(grid, run, column) && figuresOf(grid, run, column).some((value) => value > 24);

function isTimesheet(grid: Grid, run: VerticalRun, columns: ValueColumns, context: SheetContext): boolean {
  if (run.days < run.rows.length) return columns.work.length > 0 || (columns.ins.length > 0 && columns.outs.length > 0);
  if (columns.ins.length > 0 || columns.outs.length > 0 || columns.work.length > 0) return true;
  if (columns.status !== null) return !isCounted(grid, run, columns.status);
  if (columns.unknown.length === 0 || columns.unknown.length <= countsBeside(grid, run, columns)) return false;
  return context.speaksOfAttendance || columns.leave.length > 0 || speaksOfHours(grid);
}

function speaksOfHours(grid: Grid): boolean {
  for (let row = 0; row < Math.min(grid.rows, 80); row++) {
    for (let column = 0; column < grid.columns; column++)
      if (HOURS_WORDS.test(textAt(grid, row, column).folded)) return true;
  }
  return false;
}

function readBlock(
  grid: Grid,
  block: Block,
  person: FoundPerson | null,
  legend: readonly Explained[],
  context: SheetContext,
  claims: Claims,
): TableReading {
  const { run, columns, headingRow } = block;
  const dates = datesOfColumn(
    grid,
    run.column,
    columns.weekday,
    run.rows,
    Math.max(headingRow, (run.rows[0] ?? 1) - 1),
    context,
  );
  const days: DayReading[] = [];
  const entries: EntryReading[] = [];
  const blanks: BlankReading[] = [];
  const reader =
    columns.status === null
      ? null
      : markReader(countColumn(grid, run.rows, columns.status), {
          legends: [legend, ...context.legends],
          defaultsHold: context.defaultsHold,
          faltaLanguage: context.faltaLanguage,
          numbersArePoints: false,
          numbersAreHours: false,
        });
  const fillers = fillerColumns(grid, block);
  const dayOf = new Map<string, number>();
  for (const row of run.rows) {
    const dated = dates.byRow.get(row);
    const day = (dated ? dayOf.get(dated.key) : undefined) ?? days.length;
    if (dated) dayOf.set(dated.key, day);
    if (day === days.length)
      days.push({
        label: writtenAt(grid, row, run.column),
        date: dated?.date ?? null,
        at: grid.ref(row, run.column),
      });
    claims.read(row, run.column);
    if (columns.weekday !== null) claims.read(row, columns.weekday);
    const found = readRow(grid, row, columns, reader, fillers);
    if (found === null) blanks.push({ person: 0, day, at: grid.ref(row, firstValueColumn(columns, run.column)) });
    else {
      for (const column of found.cells) claimEntry(claims, row, column, found.reading);
      const [first = run.column] = found.cells;
      addEntry(entries, {
        person: 0,
        day,
        mark: found.cells.map((column) => writtenAt(grid, row, column)).join(' – '),
        value: grid.at(row, first),
        reading: found.reading,
        at: grid.ref(row, first),
      });
    }
    for (const { column, heading } of block.meanings) claims.ignore(row, column, reasonOfHeading(heading));
  }
  if (headingRow >= 0) for (const { column } of block.meanings) claims.ignore(headingRow, column, 'heading');
  const questions: IntakeQuestion[] = [...dates.questions];
  const answered = context.answers[`person:${grid.name}`];
  if (person === null && !answered)
    questions.push({ key: `person:${grid.name}`, sheet: grid.name, at: grid.ref(0, 0), kind: 'person' });
  const named = person ?? (answered ? { name: answered, surname: '', givenName: '', at: grid.ref(0, 0) } : null);
  return {
    kind: 'person-month',
    headerRow: headingRow < 0 ? null : grid.place(headingRow, 0).row,
    people: named ? [{ ...named, order: nameOrder(named.name, ''), code: '' }] : [],
    days, entries, blanks, participants: [], weekdayDoubts: dates.weekdayDoubts, headingDoubts: [], questions,
  }; // prettier-ignore
}

/** Parts of a day are one presence; whatever else stands in a second row of a day is an entry of its own. */
function addEntry(entries: EntryReading[], entry: EntryReading): void {
  const before = entries.at(-1);
  if (before?.day !== entry.day || before.reading.kind !== 'present' || entry.reading.kind !== 'present') {
    entries.push(entry);
    return;
  }
  const [first, second] = [before.reading.minutes, entry.reading.minutes];
  const sum = first === null || second === null || first + second > 1440 ? null : minutes(first + second);
  entries[entries.length - 1] = {
    ...before,
    mark: `${before.mark}, ${entry.mark}`,
    reading: { kind: 'present', minutes: sum },
  };
}

const firstValueColumn = ({ status, ins, work, unknown }: ValueColumns, fallback: number): number =>
  status ?? ins[0] ?? work[0] ?? unknown[0] ?? fallback + 1;

/** Columns of forms that hold 0:00 (or a sum of nothing) wherever nothing was entered: a zero there says nothing. */
function fillerColumns(grid: Grid, { run, columns }: Block): ReadonlySet<number> {
  const all = [...columns.work, ...columns.leave, ...columns.unknown];
  const surplus = all.map((column) => {
    const amounts = run.rows.flatMap((row) => amountAt(grid, row, column) ?? []);
    const zeros = amounts.filter((amount) => amount === 0).length;
    return zeros - (amounts.length - zeros);
  });
  const isForm = surplus.reduce((sum, each) => sum + each, 0) > 0;
  return new Set(all.filter((_, index) => isForm || (surplus[index] ?? 0) > 0));
}

function readRow(
  grid: Grid,
  row: number,
  columns: ValueColumns,
  reader: MarkReader | null,
  fillers: ReadonlySet<number>,
): { reading: MarkReadingOfSheet; cells: number[] } | null {
  if (columns.status !== null && reader && !blankAt(grid, row, columns.status)) {
    return {
      reading: reader(grid.at(row, columns.status), isTimeAt(grid, row, columns.status)),
      cells: [columns.status],
    };
  }
  const filledClocks = [...columns.ins, ...columns.outs].filter((column) => !blankAt(grid, row, column));
  const times = filledClocks.filter((column) => (clockAt(grid, row, column) ?? 0) > 0);
  if (times.length > 0)
    return { reading: { kind: 'present', minutes: clockSum(grid, row, columns) }, cells: filledClocks };
  // Midnight alone is what a form holds where nothing was entered.
  const clocks = filledClocks.filter((column) => clockAt(grid, row, column) !== 0);
  const filled = (list: readonly number[]): number[] =>
    list.filter((column) => !blankAt(grid, row, column) && !(fillers.has(column) && amountAt(grid, row, column) === 0));
  const positive = (list: readonly number[]): number[] =>
    list.filter((column) => (amountAt(grid, row, column) ?? 0) > 0);
  // Where work has a column of its own, an unknown column alone does not say that the person was there.
  const work = columns.work.length > 0 ? columns.work : columns.unknown;
  const worked = positive(filled(work));
  const cells = [...new Set([...filled(columns.work), ...filled(columns.leave), ...filled(columns.unknown)])];
  // Totals beside clock times that are all blank are formulas' zeros.
  if (
    columns.ins.length + columns.outs.length > 0 &&
    worked.length === 0 &&
    clocks.length === 0 &&
    positive(filled(columns.leave)).length === 0
  )
    return null;
  if (worked.length > 0) {
    const sum = worked.reduce((total, column) => total + (amountAt(grid, row, column) ?? 0), 0);
    return { reading: { kind: 'present', minutes: sum <= 1440 ? minutes(sum) : null }, cells };
  }
  if (cells.length === 0 && clocks.length === 0) return null;
  if (positive(filled(columns.leave)).length > 0 && positive(filled(columns.unknown)).length === 0)
    return { reading: { kind: 'absence', meaning: 'excused' }, cells };
  return { reading: { kind: 'unclear', why: 'unexplained' }, cells: cells.length > 0 ? cells : clocks };
}

function clockSum(grid: Grid, row: number, { ins, outs }: ValueColumns): Minutes | null {
  let sum = 0;
  for (let index = 0; index < Math.max(ins.length, outs.length); index++) {
    const from = ins[index] === undefined ? null : clockAt(grid, row, ins[index] ?? 0);
    const to = outs[index] === undefined ? null : clockAt(grid, row, outs[index] ?? 0);
    if (from === null && to === null) continue;
    if (from === null || to === null || to <= from) return null;
    sum += to - from;
  }
  return sum > 0 && sum <= 1440 ? minutes(sum) : null;
}
