/** Reads a list of leave from day to day: everybody was away on each of the days, unless the leave was refused or taken back. */
import { datesBetween, daysBetween, weekdayOf } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import { claimEntry, type Claims } from '../cells/account';
import { minutesBetween } from '../cells/clock';
import { dayCellAt } from '../cells/day-cell';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { datesOfColumn } from '../days/date-column';
import { dateOrderOf } from '../days/date-order';
import { readingOf } from '../marks/readings-of-marks';
import { explainer } from '../marks/marks';
import { reasonOfHeading } from '../matrices/around-marks';
import type { TableReading } from '../matrices/matrix';
import type { DayReading, EntryReading, IntakeQuestion, MarkReadingOfSheet } from '../reading';
import type { SheetContext } from '../sheet-context';
import { PeopleIndex } from '../tables/people-index';
import { findPeopleRows } from '../tables/people-rows';
import { toldByNumber } from '../tables/told-by-number';
import { isAway } from '../words/mark-meaning';
import { meaningOfExplanation } from '../words/mark-words';
import { approvalIn, leaveSpansIn, type LeaveSpans } from './leave-spans';
import { columnsOf, type ListShape } from './list-shape';

/** Nobody is on leave for longer; such a span is a slip in a year. */
const LONGEST = 400;

const OPEN: MarkReadingOfSheet = { kind: 'unclear', why: 'ambiguous' };

/** Null for any other list. */
export function readLeaveSpans(
  grid: Grid,
  list: ListShape,
  context: SheetContext,
  claims: Claims,
): TableReading | null {
  const spans = leaveSpansIn(grid, list, context);
  if (spans === null) return null;
  const { shape, first, last, kind, approvals, length } = spans;
  const { rows, nameless } = findPeopleRows(grid, {
    nameColumns: shape.nameColumns, idsAsNames: shape.idsAsNames ?? false, labelColumns: shape.nameColumns,
    entryColumns: [first, last, kind], ordinalColumn: columnsOf(shape, 'ordinal')[0] ?? null, asksForEverybody: true,
    codeColumn: columnsOf(shape, 'personId')[0] ?? null, clockColumns: [], firstRow: shape.firstRow, endRow: shape.endRow,
  }); // prettier-ignore
  const at = rows.map(({ row }) => row);
  const ordered = inOneOrder(grid, at, spans, context);
  const [starts, ends] = [first, last].map((column) =>
    datesOfColumn(grid, column, null, at, shape.headingRow, ordered),
  );
  if (!starts || !ends || starts.byRow.size === 0) return null;
  const people = new PeopleIndex(toldByNumber(grid, shape, rows));
  const days = new DaysOfLeave();
  const entries: EntryReading[] = [];
  const explained = explainer(context.legends);
  for (const { row, name } of rows) {
    const person = people.indexOf(grid, shape, row, name);
    const approval = approvalIn(grid, row, spans);
    if (approval === 'refused') {
      claims.ignore(row, kind, 'notAttendance');
      continue;
    }
    const from = starts.byRow.get(row)?.date ?? null;
    const to = ends.byRow.get(row)?.date ?? null;
    const dates = from === null ? null : datesOf(grid, row, spans, from, to);
    const open = [
      ...(approval === 'open' ? approvals : []),
      ...(dates === null || (dates.length === 1 && isWithinDay(grid, row, spans)) ? [first, last] : []),
      ...(length !== null && isPart(grid, row, length) ? [length] : []),
    ];
    const mark = [kind, ...open].map((column) => writtenAt(grid, row, column)).filter((text) => text !== '').join(' – '); // prettier-ignore
    const isSure = approval === 'granted' && open.length === 0;
    const reading = explained(mark, isSure ? readingOfKind(grid, row, kind) : OPEN);
    claimEntry(claims, row, kind, reading);
    for (const date of dates ?? [from]) {
      const day = days.of({ label: writtenAt(grid, row, first), date, at: grid.ref(row, first) });
      entries.push({ person, day, mark, value: grid.at(row, kind), reading, at: grid.ref(row, kind) });
    }
  }
  claimTable(spans, at, nameless, claims);
  return {
    kind: 'attendance-list', headerRow: grid.place(shape.headingRow, 0).row, people: people.list, days: days.all, entries, blanks: [],
    participants: [], weekdayDoubts: [], headingDoubts: [], questions: once([...starts.questions, ...ends.questions]),
  }; // prettier-ignore
}

/** "03/02" and "17/02" in two columns are written in one order. */
function inOneOrder(
  grid: Grid,
  rows: readonly number[],
  { first, last }: LeaveSpans,
  context: SheetContext,
): SheetContext {
  const key = `dateOrder:${grid.name}`;
  const days = [first, last].flatMap((column) =>
    rows.flatMap((row) => {
      const cell = dayCellAt(grid, row, column);
      return cell?.kind === 'text' ? [cell.day] : [];
    }),
  );
  const order = days.some(({ swappable }) => swappable) ? dateOrderOf(days) : null;
  return order === null || context.answers[key] !== undefined
    ? context
    : { ...context, answers: { ...context.answers, [key]: order } };
}

/** Null where the last day is open or stands before the first, or where the days are fewer than it says. */
function datesOf(
  grid: Grid,
  row: number,
  { last, length }: LeaveSpans,
  from: IsoDate,
  to: IsoDate | null,
): readonly IsoDate[] | null {
  const said = length === null ? null : lengthAt(grid, row, length);
  if (to === null) return blankAt(grid, row, last) && said !== null && said <= 1 ? [from] : null;
  if (to < from || daysBetween(from, to) > LONGEST) return null;
  const all = datesBetween(from, to);
  // More are hours.
  if (said === null || said >= all.length || !Number.isInteger(said)) return all;
  const working = all.filter((date) => weekdayOf(date) <= FRIDAY);
  const isWorking = said <= working.length && working.length - said <= Math.max(1, MOST_HOLIDAYS * working.length);
  return isWorking ? working : null;
}

const FRIDAY = 5;

/** So many working days of a long leave may be holidays. */
const MOST_HOLIDAYS = 0.25;

function lengthAt(grid: Grid, row: number, column: number): number | null {
  const value = Number.parseFloat(writtenAt(grid, row, column).replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

/** "10. 2. 8:00 – 10. 2. 12:00" leaves time to come as well. */
function isWithinDay(grid: Grid, row: number, { first, last }: LeaveSpans): boolean {
  const span = minutesBetween(grid, { row, column: first }, { row, column: last });
  return span !== null && span < WORKING_DAY;
}

const WORKING_DAY = 8 * 60;

/** Half a day of leave leaves half a day of work. */
function isPart(grid: Grid, row: number, length: number): boolean {
  const said = lengthAt(grid, row, length);
  return said !== null && !Number.isInteger(said);
}

function readingOfKind(grid: Grid, row: number, kind: number): MarkReadingOfSheet {
  const said = meaningOfExplanation(textAt(grid, row, kind).folded);
  if (said === 'unclear' || said === 'present') return OPEN;
  return readingOf(isAway(said) ? said : 'absent');
}

/** The days of all leave, each once. */
class DaysOfLeave {
  readonly all: DayReading[] = [];
  private readonly positions = new Map<string, number>();

  of(day: DayReading): number {
    const key = day.date ?? day.label;
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    this.all.push(day);
    this.positions.set(key, this.all.length - 1);
    return this.all.length - 1;
  }
}

function claimTable(
  { shape, first, last, kind, approvals }: LeaveSpans,
  rows: readonly number[],
  nameless: readonly number[],
  claims: Claims,
): void {
  const used = [...shape.nameColumns, first, last, kind, ...approvals];
  for (const { column, heading } of shape.meanings) {
    claims.ignore(shape.headingRow, column, 'heading');
    for (const row of rows) {
      if (used.includes(column)) claims.read(row, column);
      else claims.ignore(row, column, reasonOfHeading(heading));
    }
    for (const row of nameless) claims.ignore(row, column, 'withoutName');
  }
}

const once = (questions: readonly IntakeQuestion[]): IntakeQuestion[] =>
  questions.filter(({ key }, index) => questions.findIndex((other) => other.key === key) === index);
