/** Reads a calendar of one person's year: months down, the days of each across. */
import { isoDate } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import { claimEntry, type Claims } from '../cells/account';
import { onlyMonth } from '../words/calendar-words';
import type { AxisDay, DayAxis } from '../days/day-axis';
import { dayCellAt } from '../cells/day-cell';
import { blankAt, isBlankRow, isTimeAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { MarkCounter } from './mark-counts';
import type { Explained } from '../marks/mark-context';
import { markReader } from '../marks/marks';
import type { TableReading } from './matrix';
import { nameOrder } from '../people/name-order';
import { isMonth } from '../tables/captions';
import { combine, periodAbove, yearFor } from '../days/period';
import { surelyCalled } from '../people/called';
import { personInRows } from '../people/person-label';
import type { BlankReading, DayReading, EntryReading, IntakeQuestion } from '../reading';
import type { SheetContext } from '../sheet-context';
import { romanMonth } from '../words/roman-months';

export interface YearCalendar {
  readonly axis: DayAxis;
  /** The column of the months, left of the days. */
  readonly column: number;
  /** In the order of the rows; 1 = January. */
  readonly months: readonly MonthRow[];
}

interface MonthRow {
  readonly row: number;
  readonly month: number;
  /** Said beside the month itself; null where it is not. */
  readonly year: number | null;
}

const FEWEST_DAYS = 28;
const FEWEST_MONTHS = 3;

/** The calendar that hangs on one of the axes; null where no rows of months stand under a row of days. */
export function findYearCalendar(grid: Grid, axes: readonly DayAxis[]): YearCalendar | null {
  for (const axis of axes) {
    if (axis.kind !== 'numbers' || axis.days.length < FEWEST_DAYS) continue;
    for (let column = (axis.days[0]?.column ?? 0) - 1; column >= 0; column--) {
      const months = monthsUnder(grid, axis.lastRow + 1, column);
      if (months.length >= FEWEST_MONTHS && areAlone(grid, axis, column, months)) return { axis, column, months };
    }
  }
  return null;
}

/** Months one under another, each the next of the one above; blank rows may part them. */
function monthsUnder(grid: Grid, from: number, column: number): MonthRow[] {
  const isHeaded = headsMonths(grid, from - 1, column);
  const months: MonthRow[] = [];
  for (let row = from; row < grid.rows; row++) {
    const found = monthAt(grid, row, column) ?? (isHeaded ? numberedMonth(grid, row, column) : null);
    if (found === null) {
      // Rows below a month without one of their own are people's.
      if (!isBlankRow(grid, row)) break;
      continue;
    }
    const before = months.at(-1);
    const month = before === undefined ? onlyMonth(found.mask) : (before.month % MONTHS) + 1;
    if (month === null || (found.mask & (1 << (month - 1))) === 0) break;
    months.push({ row, month, year: found.year });
  }
  return months;
}

const MONTHS = 12;

/** Nobody is named beside the months: where a name stands in each row, these are months of people. */
const areAlone = (grid: Grid, axis: DayAxis, column: number, months: YearCalendar['months']): boolean =>
  months.every(({ row }) =>
    Array.from({ length: axis.days[0]?.column ?? 0 }, (_, other) => other).every(
      (other) => other === column || textAt(grid, row, other).text === '' || typeof grid.at(row, other) === 'number',
    ),
  );

/** The months (bit n−1 = month n) that a cell can mean, and the year it says; null for none. */
interface MonthOfCell {
  readonly mask: number;
  readonly year: number | null;
}

function monthAt(grid: Grid, row: number, column: number): MonthOfCell | null {
  const cell = dayCellAt(grid, row, column);
  if (cell?.kind === 'serial')
    return cell.monthOnly
      ? { mask: 1 << (Number(cell.date.slice(5, 7)) - 1), year: Number(cell.date.slice(0, 4)) }
      : null;
  const facts = textAt(grid, row, column);
  const { day } = facts;
  // "MAR" is Tuesday in Italian, too; between February and April it is a month.
  const isShort =
    day !== null && day.months !== 0 && day.day === null && day.rest === '' && !facts.folded.includes(' ');
  return day !== null && (isShort || isMonth(facts)) ? { mask: day.months, year: day.year } : null;
}

/** "Mesec", "mesec / dan" in the row over the first month. */
function headsMonths(grid: Grid, row: number, column: number): boolean {
  const match = row < 0 ? null : textAt(grid, row, column).heading;
  return match?.heading === 'month' && match.coverage >= 0.3;
}

/** "III", "3.", 3 under "Mesec": without that word such numbers are of anything. */
function numberedMonth(grid: Grid, row: number, column: number): MonthOfCell | null {
  const written = writtenAt(grid, row, column).toLowerCase().replace(/\.$/, '');
  const month = romanMonth(written) ?? (/^\d{1,2}$/.test(written) ? Number(written) : 0);
  return month >= 1 && month <= MONTHS ? { mask: 1 << (month - 1), year: null } : null;
}

export function readYearCalendar(
  grid: Grid,
  { axis, column, months }: YearCalendar,
  legend: readonly Explained[],
  context: SheetContext,
  claims: Claims,
): TableReading {
  const counter = new MarkCounter(grid);
  for (const { row } of months) for (const day of axis.days) counter.add(row, day.column);
  const marks = markReader(counter.counts(), {
    legends: [legend, ...context.legends],
    defaultsHold: context.defaultsHold,
    faltaLanguage: context.faltaLanguage,
    numbersArePoints: false,
    numbersAreHours: false,
  });
  const dateOf = datesOf(grid, axis, months, context);
  const days: DayReading[] = [];
  const entries: EntryReading[] = [];
  const blanks: BlankReading[] = [];
  for (const { row, month } of months) {
    claims.read(row, column);
    for (const day of axis.days) {
      const date = dateOf(month, numberOf(day));
      const at = grid.ref(row, day.column);
      const isBlank = blankAt(grid, row, day.column);
      // The 30th of February is a cell of the form, no day.
      if (date === 'none' && isBlank) continue;
      const index = days.length;
      days.push({ label: `${day.label} ${writtenAt(grid, row, column)}`, date: date === 'none' ? null : date, at });
      if (isBlank) {
        blanks.push({ person: 0, day: index, at });
        continue;
      }
      const value = grid.at(row, day.column);
      const reading = marks(value, isTimeAt(grid, row, day.column));
      claimEntry(claims, row, day.column, reading);
      entries.push({ person: 0, day: index, mark: writtenAt(grid, row, day.column), value, reading, at });
    }
  }
  for (const day of axis.days)
    for (let row = axis.firstRow; row <= axis.lastRow; row++) claims.ignore(row, day.column, 'heading');
  const answered = context.answers[`person:${grid.name}`];
  const named = personInRows(grid, 0, axis.firstRow - 1, 0, grid.columns - 1, claims);
  const name = named?.name ?? surelyCalled(context.called) ?? answered ?? '';
  const person = named ?? { name, surname: '', givenName: '', at: grid.ref(0, 0) };
  return {
    kind: 'person-month', headerRow: grid.place(axis.lastRow, 0).row,
    people: name === '' ? [] : [{ ...person, order: person.order ?? nameOrder(name, ''), code: '' }],
    days, entries, blanks, participants: [], weekdayDoubts: [], headingDoubts: [],
    questions: questionsOf(grid, axis, { column, months }, name !== '', days.every(({ date }) => date === null)),
  }; // prettier-ignore
}

const numberOf = ({ cell }: AxisDay): number =>
  cell?.kind === 'number' ? cell.day : cell?.kind === 'text' ? (cell.day.day ?? 0) : 0;

/** The date of a month's day: null where no year is said, `none` where the month has no such day. */
function datesOf(
  grid: Grid,
  axis: DayAxis,
  months: YearCalendar['months'],
  { answers, names }: SheetContext,
): (month: number, day: number) => IsoDate | null | 'none' {
  const said = combine(periodAbove(grid, axis.lastRow), names);
  const answered = Number(answers[`year:${grid.name}`]);
  const first = months[0]?.month ?? 1;
  const start = Number.isInteger(answered) && answered > 1900 ? answered : (months[0]?.year ?? yearFor(said, first));
  // Where a school's year is kept, January follows December of the year before.
  return (month, day) => {
    if (start === null) return day > 29 && isoDate(2000, month, day) === null ? 'none' : null;
    return isoDate(month >= first ? start : start + 1, month, day) ?? 'none';
  };
}

function questionsOf(
  grid: Grid,
  axis: DayAxis,
  { column, months }: Pick<YearCalendar, 'column' | 'months'>,
  hasPerson: boolean,
  hasNoDate: boolean,
): IntakeQuestion[] {
  const questions: IntakeQuestion[] = [];
  const [first] = months;
  const last = months.at(-1);
  if (hasNoDate && first && last) {
    questions.push({
      key: `year:${grid.name}`,
      sheet: grid.name,
      at: grid.ref(first.row, column),
      kind: 'year',
      first: writtenAt(grid, first.row, column),
      last: writtenAt(grid, last.row, column),
      candidates: [],
      month: first.month,
    });
  }
  if (!hasPerson)
    questions.push({ key: `person:${grid.name}`, sheet: grid.name, at: grid.ref(axis.row, column), kind: 'person' });
  return questions;
}
