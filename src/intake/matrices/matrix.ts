/** Reads a matrix: people down, days across (people across are read from the transposed grid). */
import type { CellValue } from '../../sheet/cells';
import type { Claims } from '../cells/account';
import { dateAxis } from '../days/axis-dates';
import { claimAroundMarks } from './around-marks';
import { readChoice } from './choice-of-day';
import { blankAt, isTimeAt, transpose, writtenAt, type Grid } from '../cells/grid';
import { fillerMarks } from '../marks/filler-marks';
import { readHoursBelow, type AboveHours } from './hours-in-rows';
import { countMatrix } from './mark-counts';
import type { Explained, MarkCount, MarkReader } from '../marks/mark-context';
import { withHolidaysOfOne } from '../marks/holidays-of-one';
import { readingOf } from '../marks/readings-of-marks';
import { signatureReader } from '../marks/signatures';
import { marksOf } from './matrix-marks';
import type { DayColumns } from './divided-days';
import type { MatrixShape } from './matrix-shape';
import { togetherOfParts } from './parts-of-day';
import { columnsOfPeriod, combine, isSettled, periodAbove, periodBeside, type PeriodHint } from '../days/period';
import { periodBelow } from '../days/period-below';
import { isMistyped, readClockPair } from '../cells/clock';
import { personAt } from '../tables/people-index';
import type {
  BlankReading,
  DayReading,
  EntryReading,
  HeadingDoubt,
  PersonReading,
  SheetKind,
  WeekdayDoubt,
} from '../reading';
import type { IntakeQuestion, MarkReadingOfSheet, ParticipantRow } from '../reading';
import type { SheetContext } from '../sheet-context';
import { kindsOfRows, type KindsOfRows } from './kinds-of-rows';
import { rowRoles } from './row-roles';
import { howSigned, signedDays, signingReader } from './signed-days';
import { spelledDays } from './spelled-days';
import { withDoubtfulColumns } from './with-doubtful-columns';
import { daysUnderWords } from './words-over-days';

/** One table of a sheet as it was read. */
export interface TableReading {
  readonly kind: SheetKind;
  /** Row of the sheet (0-based) of the lowest heading row; null without one. */
  readonly headerRow: number | null;
  readonly people: readonly PersonReading[];
  readonly days: readonly DayReading[];
  readonly entries: readonly EntryReading[];
  readonly blanks: readonly BlankReading[];
  readonly participants: readonly ParticipantRow[];
  readonly weekdayDoubts: readonly WeekdayDoubt[];
  readonly headingDoubts: readonly HeadingDoubt[];
  readonly questions: readonly IntakeQuestion[];
}

/** What is said over the days, or below the last people; where days go down, over the names as well: "Mesec: | maj" stands there in somebody's column. */
function periodAround(grid: Grid, { axis, headLast, nameColumns, people }: MatrixShape): PeriodHint {
  const over = periodAbove(grid, headLast);
  if (isSettled(over)) return over;
  if (!grid.transposed) return combine(over, periodBelow(grid, (people.at(-1)?.row ?? headLast) + 1));
  const first = Math.min(...nameColumns, ...axis.days.map(({ column }) => column));
  return combine(over, periodAbove(transpose(grid), first - 1));
}

/** @param together what stands in all blocks of the same people */
export function readMatrix(
  grid: Grid,
  found: MatrixShape,
  legend: readonly Explained[],
  context: SheetContext,
  claims: Claims,
  together: readonly MarkCount[] = [],
): TableReading {
  const rowsOfPeople = found.people.map(({ row }) => row);
  const dated = dateAxis(grid, found.axis, {
    above: combine(periodBeside(grid, found.meanings, rowsOfPeople), periodAround(grid, found)),
    names: context.names,
    today: context.today,
    answers: context.answers,
  });
  const counts = countMatrix(grid, found).counts();
  const marks = marksOf(grid, found, counts, legend, context);
  const fillersIn = (among: readonly MarkCount[]): ReadonlySet<CellValue> =>
    fillerMarks(among, [legend, ...context.legends], context.defaultsHold);
  // What is asked in one block is no blank in the next.
  const inAll = together.length > 0 ? fillersIn(together) : null;
  const fillers = new Set([...fillersIn(counts)].filter((value) => inAll?.has(value) ?? true));
  const { shape, dates, headingDoubts, isDoubtful } = withDoubtfulColumns(grid, found, dated, marks);
  const days = shape.days.map(({ day }, index): DayReading => ({
    label: day.label,
    date: dates[index] ?? null,
    at: grid.ref(day.row, day.column),
  }));
  // A form for 31 days in a month of 30: the last column is no day, unless something stands in it.
  const real = shape.days.map(
    (day, index) =>
      (dates[index] ?? null) !== null ||
      dates.every((date) => date === null) ||
      shape.people.some(({ row, more }) =>
        [row, ...more].some((at) => day.columns.some((column) => !blankAt(grid, at, column))),
      ),
  );
  const people = shape.people.map(({ row, name }) => personAt(grid, shape, row, name));
  const entries: EntryReading[] = [];
  const blanks: BlankReading[] = [];
  const roles = rowRoles(grid, shape);
  const kinds = kindsOfRows(grid, shape);
  const spelled = spelledDays(grid, shape);
  const signed = signedDays(grid, shape);
  const how = howSigned(grid, shape, marks);
  const names = shape.people.map(({ name }) => name);
  const readerOf = ({ columns }: DayColumns): MarkReader => {
    if (columns.some((column) => spelled.has(column))) return () => readingOf('notPlanned');
    return how.byName || columns.some((column) => signed.has(column)) ? signatureReader(marks) : marks;
  };
  const off = daysUnderWords(grid, shape);
  const readers = shape.days.map(readerOf);
  shape.people.forEach(({ row, more, name }, person) => {
    const own = [row, ...more];
    shape.days.forEach((day, index) => {
      const { rows, areClock } = roles.of(own, day);
      if (off.has(day)) {
        for (const column of day.columns) claims.ignore(row, column, 'note');
        blanks.push({ person, day: index, at: grid.ref(row, day.columns[0] ?? 0) });
      } else if (real[index]) {
        const sink = {
          person,
          day: index,
          fillers,
          reader: signingReader(name, names, how, readers[index] ?? marks),
          entries,
          blanks,
          claims,
          rowsAreClock: areClock,
          aboveHours: roles.aboveHours,
          kinds,
        };
        const away = more.length === 0 ? [] : kinds.awayBeside(own, rows, day.columns);
        if (away.length === 0 || isTold(grid, rows, day)) readDay(grid, rows, day, sink);
        if (away.length > 0) readMarks(grid, away, day, sink);
      }
    });
  });
  if (shape.axis.kind === 'numbers')
    for (const { column } of columnsOfPeriod(grid, shape.meanings, rowsOfPeople))
      for (const row of rowsOfPeople) claims.read(row, column);
  claimAroundMarks(grid, shape, claims);
  return {
    kind: 'attendance-matrix',
    headerRow: headerRowOf(grid, shape),
    people,
    days: days.map((day, index) => (real[index] ? day : { ...day, date: null })),
    entries: withHolidaysOfOne(entries),
    blanks,
    participants: [],
    weekdayDoubts: dated.weekdayDoubts.filter(({ at }) => !isDoubtful(at)),
    headingDoubts,
    questions: dated.questions,
  };
}

/** For people across, the names' row; else the lowest heading row. */
function headerRowOf(grid: Grid, shape: MatrixShape): number {
  if (!grid.transposed) return grid.place(shape.headLast, 0).row;
  return grid.place(0, Math.max(...shape.nameColumns, 0)).row;
}

interface Sink {
  readonly person: number;
  readonly day: number;
  /** Contents that say no more than a blank. */
  readonly fillers: ReadonlySet<CellValue>;
  readonly reader: MarkReader;
  readonly rowsAreClock: boolean;
  readonly aboveHours: AboveHours;
  readonly kinds: KindsOfRows;
  readonly entries: EntryReading[];
  readonly blanks: BlankReading[];
  readonly claims: Claims;
}

/** The cells of a person and day: one, or several where the day is divided in columns or the person in rows. */
function readDay(grid: Grid, rows: readonly number[], divided: DayColumns, sink: Sink): void {
  const { columns, kind } = divided;
  const [onlyRow, ...otherRows] = rows;
  const [onlyColumn, ...otherColumns] = columns;
  // Nearly every day of nearly every sheet is one cell.
  if (onlyRow !== undefined && onlyColumn !== undefined && otherRows.length + otherColumns.length === 0) {
    const isFilled = !blankAt(grid, onlyRow, onlyColumn);
    if (isFilled && !sink.fillers.has(grid.at(onlyRow, onlyColumn)))
      sink.entries.push(markAt(grid, onlyRow, onlyColumn, sink));
    else {
      if (isFilled) sink.claims.read(onlyRow, onlyColumn);
      sink.blanks.push({ person: sink.person, day: sink.day, at: grid.ref(onlyRow, onlyColumn) });
    }
    return;
  }
  const cells = rows.flatMap((row) => columns.map((column) => ({ row, column })));
  const filled = cells.filter(({ row, column }) => !blankAt(grid, row, column));
  const { person, day, claims } = sink;
  const [first] = filled;
  if (!first) {
    sink.blanks.push({ person, day, at: grid.ref(rows[0] ?? 0, columns[0] ?? 0) });
    return;
  }
  const [from, to] = cells;
  if (from && to && cells.length === 2 && (kind === 'clock' || sink.rowsAreClock)) {
    const reading: MarkReadingOfSheet = isMistyped(grid, from, to)
      ? { kind: 'unclear', why: 'unexplained' }
      : (readClockPair(grid, from, to) ??
        sink.reader(grid.at(first.row, first.column), isTimeAt(grid, first.row, first.column)));
    for (const { row, column } of filled) claimEntry(claims, row, column, reading);
    const words = filled.map(({ row, column }) => writtenAt(grid, row, column));
    // "N/A | N/A" is said of one day.
    const mark = (reading.kind === 'present' ? words : [...new Set(words)]).join(' – ');
    const value = grid.at(first.row, first.column);
    sink.entries.push({ person, day, mark, value, reading, at: grid.ref(first.row, first.column) });
    return;
  }
  const said =
    kind === 'choice'
      ? readChoice(grid, first.row, divided)
      : readHoursBelow(grid, sink.aboveHours, cells, sink.reader);
  if (said) {
    const { cell, reading } = said;
    for (const { row, column } of filled) claimEntry(claims, row, column, reading);
    const mark = writtenAt(grid, cell.row, cell.column);
    const value = grid.at(cell.row, cell.column);
    sink.entries.push({ person, day, mark, value, reading, at: grid.ref(cell.row, cell.column) });
    return;
  }
  readMarks(grid, rows, divided, sink);
}

const isTold = (grid: Grid, rows: readonly number[], { columns }: DayColumns): boolean =>
  rows.some((row) => columns.some((column) => !blankAt(grid, row, column)));

/** Each filled cell by itself; hours of several kinds of work in one, and so what morning and afternoon say. */
function readMarks(grid: Grid, rows: readonly number[], { columns, labels }: DayColumns, sink: Sink): void {
  const { kinds, claims } = sink;
  const parts = rows.length === 1 ? (labels ?? null) : columns.length === 1 ? kinds.partsIn(rows) : null;
  if (parts !== null) {
    const cells = rows.flatMap((row) => columns.map((column) => ({ row, column })));
    const entries = cells.map(({ row, column }, index) => ({
      label: parts[index] ?? '',
      entry: blankAt(grid, row, column) ? null : markAt(grid, row, column, sink),
    }));
    const together = togetherOfParts(entries, sink.reader);
    if (together !== null) sink.entries.push(together);
    return;
  }
  const filled = rows
    .flatMap((row) => columns.map((column) => ({ row, column })))
    .filter(({ row, column }) => !blankAt(grid, row, column));
  const telling = filled.filter(({ row, column }) => !kinds.isNothing(row, column));
  const told = telling.length > 0 ? telling : filled.slice(0, 1);
  for (const { row, column } of filled) claims.read(row, column);
  const found = told.map(({ row, column }) => ({
    row,
    entry: markAt(grid, row, column, { ...sink, reader: kinds.readerOf(row, sink.reader) }),
  }));
  sink.entries.push(...kinds.together(found));
}

function markAt(grid: Grid, row: number, column: number, { person, day, reader, claims }: Sink): EntryReading {
  const value = grid.at(row, column);
  const reading = reader(value, isTimeAt(grid, row, column));
  claimEntry(claims, row, column, reading);
  return { person, day, mark: writtenAt(grid, row, column), value, reading, at: grid.ref(row, column) };
}

export function claimEntry(claims: Claims, row: number, column: number, reading: MarkReadingOfSheet): void {
  if (reading.kind === 'unclear') claims.unclear(row, column);
  else claims.read(row, column);
}
