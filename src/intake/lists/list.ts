/** Reads a list: one row per person and day, clock times, join/leave events, or a sign-in sheet of one day. */
import type { Claims } from '../cells/account';
import { areRecorded } from './clock-records';
import { dateAbove, type FoundDate } from '../days/date-above';
import { completeDate, dayCellAt } from '../cells/day-cell';
import { datesOfColumn } from '../days/date-column';
import { blankAt, isAnyFilled, textAt, writtenAt, type Grid } from '../cells/grid';
import { tellsPassages } from './event-column';
import { filledRows, holdsDays } from './list-columns';
import { isEverybody, saysTogether } from '../people/everybody';
import { ListDays } from './list-days';
import { questionsOf } from './list-questions';
import { ListReader } from './list-reader';
import { isAttendance, rolesOf, tellsOnlyWhen, timeColumns, type Roles } from './list-roles';
import { columnsOf, hasNameHeading, type ListShape } from './list-shape';
import { filledDown } from './filled-down';
import { idsByContents, tellsOnlyDays } from './ids-by-contents';
import { isOfMeeting } from './meeting-above';
import { tellsNobody } from './nobody-in-list';
import { onlyDay } from './only-day';
import { isStaffRoster } from './staff-roster';
import { withHolidaysOfOne } from '../marks/holidays-of-one';
import type { Explained } from '../marks/mark-context';
import type { TableReading } from '../matrices/matrix';
import { isOfSomebody } from '../people/person-label';
import { findPeopleRows, type PeopleRows } from '../tables/people-rows';
import type { IntakeQuestion } from '../reading';
import type { SheetContext } from '../sheet-context';
import { sumsBelow } from './sums-below';
import { areOfContract } from './times-of-contract';
import { saidIn } from './unheaded-columns';
import { namesWork } from '../words/task-words';
import { fold } from '../words/text';

/** A list of attendance before its entries are read. */
export interface ListTable {
  readonly shape: ListShape;
  readonly roles: Roles;
  readonly people: PeopleRows;
  /** Rows below with what the people have in all. */
  readonly sums: readonly number[];
}

/** Null where the list says nothing about attendance (then it may be a list of participants). */
export function findList(grid: Grid, shape: ListShape, context: SheetContext): ListTable | null {
  if (shape.nameColumns.length === 0 || areBlank(grid, shape) || areCodes(grid, shape)) {
    // All its rows are of the one who is named.
    if (isOfSomebody(grid, shape.headingRow, context)) return null;
    // Where neither a name nor a number tells people, their addresses do.
    const headedIds = idsOf(shape).filter((column) => !countsRows(grid, shape, column));
    const ids = headedIds.length > 0 || !context.speaksOfAttendance ? headedIds : idsByContents(grid, shape);
    const [id] = [...ids, ...columnsOf(shape, 'taxNumber'), ...columnsOf(shape, 'email')];
    const { date, status, absence, event, hours, timeIn, timeOut, pairs } = rolesOf(grid, shape, context);
    const isPassing = event !== null && (context.speaksOfAttendance || tellsPassages(grid, shape, event));
    const told =
      status !== null ||
      absence !== null ||
      (date !== null && isPassing) ||
      (date !== null && columnsOf(shape, 'dateTime').includes(date)) ||
      (timeIn !== null && (context.speaksOfAttendance || (timeOut !== null && areRecorded(grid, shape, timeIn)))) ||
      (timeIn !== null && timeOut !== null && (pairs.length > 0 || tellsWork(shape, id))) ||
      (timeIn !== null && timeOut !== null && holdsDays(grid, shape, timeIn) && isOfWorkers(shape, id)) ||
      (hours !== null && shape.meanings.some(({ column, coverage }) => column === id && coverage === 1)) ||
      (id !== undefined && context.speaksOfAttendance && tellsOnlyDays(grid, shape, id));
    // Marks of one day, which the sheet does not name.
    const undated =
      date === null && status !== null && context.speaksOfAttendance && columnsOf(shape, 'personId').length > 0;
    const isDated = date !== null || (timeIn !== null && holdsDays(grid, shape, timeIn));
    if (id === undefined || !(isDated || undated) || !told || shape.idsAsNames) return null;
    return findList(grid, { ...shape, nameColumns: [id], idsAsNames: true }, context);
  }
  const headed = hasNameHeading(shape);
  if (!headed && !shape.idsAsNames && (!context.speaksOfAttendance || isOfSomebody(grid, shape.headingRow, context)))
    return null;
  const roles = rolesOf(grid, shape, context);
  if (roles.date === null && !context.speaksOfAttendance && areOfContract(grid, shape)) return null;
  if (!isAttendance(grid, shape, roles, context) || isStaffRoster(grid, shape, roles, context)) return null;
  const entryColumns = [
    roles.status,
    roles.away,
    roles.event,
    ...timeColumns(roles),
    roles.hours,
    roles.minutesBeside,
    roles.signature,
    roles.date,
    ...roles.choices.map(({ column }) => column),
  ].flatMap((column) => column ?? []);
  const found = findPeopleRows(grid, {
    nameColumns: shape.nameColumns,
    idsAsNames: shape.idsAsNames ?? false,
    labelColumns: shape.meanings.map(({ column }) => column).slice(0, Math.max(...shape.nameColumns) + 1),
    entryColumns,
    ordinalColumn: columnsOf(shape, 'ordinal')[0] ?? null,
    asksForEverybody: true,
    dayColumn: roles.date,
    codeColumn: columnsOf(shape, 'personId')[0] ?? null,
    clockColumns: headed ? clockColumns(grid, shape, roles) : [],
    firstRow: shape.firstRow,
    endRow: shape.endRow,
  });
  if (found.rows.length === 0 || tellsNobody(grid, shape, found)) return null;
  if (!headed && !shape.idsAsNames && (areFew(found) || isOfWork(roles) || found.nameless.length > found.rows.length))
    return idsOf(shape).length > 0 ? findList(grid, { ...shape, nameColumns: [] }, context) : null;
  const { date } = roles;
  // Numbers of people stand beside days; "END" below them does not.
  const dated =
    shape.idsAsNames && date !== null ? found.rows.filter(({ row }) => !blankAt(grid, row, date)) : found.rows;
  const end = sumsBelow(grid, shape, roles, dated);
  return {
    shape,
    roles,
    people: filledDown(grid, shape, { ...found, rows: dated.slice(0, end) }),
    sums: dated.slice(end).map(({ row }) => row),
  };
}

/** Day and time, or the moment, as a clock takes them down; none for any other list. */
function clockColumns(grid: Grid, shape: ListShape, { date, timeIn, timeOut, status, hours }: Roles): number[] {
  const moment = timeIn ?? date;
  if (date === null || moment === null || timeOut !== null || status !== null || hours !== null) return [];
  return areRecorded(grid, shape, moment) ? [date, moment] : [];
}

/** Headed "Name" and filled by nobody: a clock to which people were enrolled by number only. */
function areBlank(grid: Grid, { nameColumns, firstRow, endRow }: ListShape): boolean {
  for (let row = firstRow; row < endRow; row++) if (isAnyFilled(grid, row, nameColumns)) return false;
  return true;
}

/** "AS01", "AS02" under no heading of names number something. */
const areCodes = (grid: Grid, shape: ListShape): boolean =>
  shape.idsAsNames !== true &&
  !hasNameHeading(shape) &&
  shape.nameColumns.every((column) => saidIn(grid, filledRows(grid, shape, column), column) === 'code');

/** 1, 2, 3 … down to the end number the rows, whatever they are called. */
function countsRows(grid: Grid, shape: ListShape, column: number): boolean {
  const numbers = filledRows(grid, shape, column).map((row) => Number(writtenAt(grid, row, column).replace(/\.$/, '')));
  return numbers.length >= 3 && numbers.every((number, index) => number === index + 1);
}

/** Headings of numbers by which nobody but those who work or learn are told. */
const OF_WORKERS =
  /^(employee|emp|staff|worker|contractor|student|trainee|participant|volunteer|id delavca|sifra (delavca|zaposlenega|udelezenca)|personalnummer|personalnr|matricola|matricule|табельный)( ?(id|no|nr|number|номер))?$/;

/** Numbers of workers and what each of them worked at, from when to when: rooms are numbered and booked, too, and shifts are planned. */
const tellsWork = ({ meanings }: ListShape, id: number | undefined): boolean =>
  meanings.some(({ column, text }) => column === id && OF_WORKERS.test(text)) &&
  meanings.some(({ text }) => namesWork(text));

/** Hours of days beside words that nothing calls names: what was done, by somebody who is named elsewhere. */
const isOfWork = ({ hours, status, timeIn, timeOut }: Roles): boolean =>
  hours !== null && status === null && timeIn === null && timeOut === null;

/** "Šifra delavca", "c_empleado": whatever the words, two that mean the number of a person are surely of people; among bookings, only known ones are. */
const isOfWorkers = ({ meanings }: ListShape, id: number | undefined): boolean =>
  meanings.some(({ column, coverage, text }) => column === id && coverage === 1 && text.includes(' '));

/** "Student ID" tells people before a bare "ID", which may number the rows. */
const idsOf = (shape: ListShape): number[] => {
  const isBare = (column: number): boolean =>
    shape.meanings.some((meaning) => meaning.column === column && /^(id|uid|no|nr|code|sifra|key)$/.test(meaning.text));
  const ids = columnsOf(shape, 'personId');
  return [...ids.filter((column) => !isBare(column)), ...ids.filter((column) => isBare(column))];
};

/** One or two words again and again, under no heading of names, are rooms or kinds of work; two people have two names each. */
function areFew({ rows }: PeopleRows): boolean {
  const names = [...new Set(rows.map(({ name }) => name))];
  const areFull = names.every((name) => /^\p{Lu}[^ ]+ \p{Lu}[^ ]+$/u.test(name));
  return !areFull && names.length < 3 && (names.length < rows.length || rows.length === 1);
}

/** True for the cells of the list itself: from its heading to its last person, up to the first column that is blank throughout. */
export function isInList(grid: Grid, { shape, roles, people }: ListTable): (row: number, column: number) => boolean {
  // Both from top to bottom; a list may be too long to hand all of its rows to one call.
  const bottom = Math.max(people.rows.at(-1)?.row ?? shape.headingRow, people.nameless.at(-1) ?? shape.headingRow);
  const used = Object.values(roles).filter((column): column is number => typeof column === 'number');
  let right = Math.max(...shape.nameColumns, ...used, ...roles.choices.map(({ column }) => column));
  while (right + 1 < grid.columns && !isBlankColumn(grid, right + 1, shape.headingRow, bottom)) right++;
  return (row, column) => row >= shape.headingRow && row <= bottom && column <= right;
}

function isBlankColumn(grid: Grid, column: number, from: number, to: number): boolean {
  for (let row = from; row <= to; row++) if (!blankAt(grid, row, column)) return false;
  return true;
}

/** Null where the list gives no day by which its rows could be told apart. */
export function readList(
  grid: Grid,
  { shape, roles, people, sums }: ListTable,
  legend: readonly Explained[],
  context: SheetContext,
  claims: Claims,
): TableReading | null {
  const everybodys = rowsOfEverybody(grid, people.nameless, shape.nameColumns);
  const rows = [...people.rows.map(({ row }) => row), ...everybodys].sort((a, b) => a - b);
  const dayColumn =
    roles.date ??
    [roles.timeIn, roles.timeOut].find((column) => column !== null && holdsDays(grid, shape, column)) ??
    null;
  const dates =
    dayColumn === null
      ? null
      : datesOfColumn(grid, dayColumn, roles.weekday, rows, shape.headingRow, context, tellsOnlyWhen(roles));
  const dated = dates !== null && dates.byRow.size > 0;
  const ofHeading = dated ? null : dayOfHeading(grid, shape, roles);
  const above = dated ? null : (ofHeading ?? dateAbove(grid, topOf(shape), claims) ?? dayOfNames(grid, shape, context));
  const beside = dated ? null : onlyDay(grid, shape, roles, people);
  // Where they tell two days, it is asked which it was.
  const single = above !== null && beside !== null && above.date !== beside.date ? null : (above ?? beside);
  if (
    !dated &&
    single === null &&
    roles.sessions.length === 0 &&
    !context.speaksOfAttendance &&
    roles.status === null &&
    roles.timeIn === null &&
    roles.choices.length === 0 &&
    !isOfMeeting(grid, shape.headingRow)
  )
    return null;
  if (!dated && single === null && !context.speaksOfAttendance && saysNoDay(grid, roles, people)) return null;
  const days = new ListDays(grid, shape, roles, dated ? dates : null, single);
  const list = new ListReader(grid, shape, roles, days, legend, context, claims, people);
  list.readRows();
  // Whoever all were: the meeting was on its day.
  for (const row of everybodys) if (days.isSaid(row)) days.of(row);
  list.claimTable();
  for (const row of sums) for (let column = 0; column < grid.columns; column++) claims.ignore(row, column, 'totals');
  const open = questionsOf(grid, shape, dated || single !== null ? [] : days.all, people, context);
  const questions: IntakeQuestion[] = [...(dated ? dates.questions : []), ...open];
  return {
    kind: ofHeading !== null && isBareDay(grid, shape.headingRow, roles.status) ? 'attendance-matrix' : 'attendance-list',
    headerRow: shape.headingRow < 0 ? null : grid.place(shape.headingRow, 0).row, people: list.people.list, days: days.all, entries: withHolidaysOfOne(list.entries.all),
    blanks: [], participants: [], weekdayDoubts: dated ? dates.weekdayDoubts : [], headingDoubts: days.doubts(list.entries.all), questions,
  }; // prettier-ignore
}

/** A list without headings may have titles above it. */
const topOf = ({ headingRow, firstRow }: ListShape): number => (headingRow < 0 ? firstRow : headingRow);

const rowsOfEverybody = (grid: Grid, rows: readonly number[], columns: readonly number[]): number[] =>
  rows.filter((row) =>
    columns.map((column) => textAt(grid, row, column)).some((said) => isEverybody(said) || saysTogether(said)),
  );

/** Of nobody but one, or with the times of a few shifts at all names: what is planned or done, not who came on a day. */
function saysNoDay(grid: Grid, { timeIn, timeOut }: Roles, { rows }: PeopleRows): boolean {
  if (rows.length > 1 && new Set(rows.map(({ name }) => fold(name))).size === 1) return true;
  if (timeIn === null || timeOut === null || rows.length < 10) return false;
  const shifts = new Set(rows.map(({ row }) => `${writtenAt(grid, row, timeIn)}–${writtenAt(grid, row, timeOut)}`));
  return shifts.size <= 0.2 * rows.length;
}

/** The date over the marks themselves. */
function dayOfHeading(grid: Grid, { headingRow }: ListShape, { status }: Roles): FoundDate | null {
  const day = status === null ? null : completeDate(dayCellAt(grid, headingRow, status));
  return day === null || status === null
    ? null
    : { date: day, at: grid.ref(headingRow, status), label: writtenAt(grid, headingRow, status) };
}

/** Marks under a day are a matrix that has one day yet; under a moment ("24. 8. 2021 8:30") they are the list of a meeting. */
function isBareDay(grid: Grid, headingRow: number, column: number | null): boolean {
  if (column === null) return false;
  const value = grid.at(headingRow, column);
  return typeof value === 'number'
    ? Number.isInteger(value)
    : (textAt(grid, headingRow, column).day?.time ?? null) === null;
}

function dayOfNames(grid: Grid, shape: ListShape, { dayOfNames: day }: SheetContext): FoundDate | null {
  return day === null ? null : { date: day, at: grid.ref(shape.headingRow, shape.nameColumns[0] ?? 0), label: day };
}
