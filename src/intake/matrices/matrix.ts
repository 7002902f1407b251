/** Reads a matrix: people down, days across (people across are read from the transposed grid). */
import type { CellValue } from '../../sheet/cells';
import type { Claims } from '../cells/account';
import { dateAxis } from '../days/axis-dates';
import { claimAroundMarks } from './around-marks';
import { CellsOfDays, type DayToRead } from './cells-of-days';
import { isAnyFilled, transpose, type Grid } from '../cells/grid';
import { fillerMarks } from '../marks/filler-marks';
import { countMatrix } from './mark-counts';
import type { Explained, MarkCount, MarkReader } from '../marks/mark-context';
import { withHolidaysOfOne } from '../marks/holidays-of-one';
import { readingOf } from '../marks/readings-of-marks';
import { signatureReader } from '../marks/signatures';
import { marksOf } from './matrix-marks';
import type { DayColumns } from './divided-days';
import type { MatrixShape } from './matrix-shape';
import { columnsOfPeriod, combine, isSettled, periodAbove, periodBeside, type PeriodHint } from '../days/period';
import { periodBelow } from '../days/period-below';
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
import type { IntakeQuestion, ParticipantRow } from '../reading';
import type { SheetContext } from '../sheet-context';
import { kindsOfRows } from './kinds-of-rows';
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
      shape.people.some(({ row, more }) => [row, ...more].some((at) => isAnyFilled(grid, at, day.columns))),
  );
  const people = shape.people.map(({ row, name }) => personAt(grid, shape, row, name));
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
  const signs = how.byName || how.byInitials;
  const off = daysUnderWords(grid, shape);
  const isOff = shape.days.map((divided) => off.has(divided));
  const cells = new CellsOfDays(grid, { fillers, kinds, aboveHours: roles.aboveHours, claims });
  const daysToRead = shape.days.map((divided, index): DayToRead => ({ divided, index, reader: readerOf(divided) }));
  shape.people.forEach(({ row, more, name }, person) => {
    const own = { rows: [row, ...more], areClock: false };
    daysToRead.forEach((day, index) => {
      if (isOff[index]) {
        for (const column of day.divided.columns) claims.ignore(row, column, 'note');
        cells.leaveBlank(person, index, row, day.divided.columns[0] ?? 0);
      } else if (real[index]) {
        const told = roles.of(own, day.divided);
        if (signs) cells.read(person, own, told, { ...day, reader: signingReader(name, names, how, day.reader) });
        else cells.read(person, own, told, day);
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
    entries: withHolidaysOfOne(cells.entries),
    blanks: cells.blanks,
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
