/** Which column of a list says what. */
import { NO_CLAIMS } from '../cells/account';
import { dateAbove } from '../days/date-above';
import { standUnderLeave } from '../days/under-leave';
import { absenceColumn, listsAbsent } from './absence-list';
import { choiceColumns, type Choice } from './choice-columns';
import { areRecorded, isOfClock } from './clock-records';
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';
import { isOfAbsences } from '../cells/language';
import { dayOfEntry } from './day-of-entry';
import { dayOfForm } from './day-of-form';
import { areLongSpans } from '../days/long-spans';
import { saysSeveralMonths } from '../days/two-months';
import { eventColumn } from './event-column';
import { filledRows, holdsClocks, holdsDays, holdsFractions, holdsMeasures, isFilled, wordsOf } from './list-columns';
import { areOfMonths, hoursColumns, spanColumn } from './list-hours';
import { keptTimes } from './kept-times';
import { columnsOf, hasNameHeading, headsFlights, type ListShape } from './list-shape';
import { areOfMembers } from './letters-of-members';
import { isOfMeeting } from './meeting-above';
import { saysPresence } from '../words/mark-words';
import { isMoment } from './moments';
import { numberedPairs } from './numbered-times';
import { pairsOfTimes, type TimePair } from './pairs-of-times';
import { isQuestionnaire } from './questionnaire';
import { partColumns } from './parts-of-row';
import { punchesColumn } from './punches';
import { tellsOfTurnedDown } from './turned-down';
import { isMonth } from '../tables/captions';
import type { SheetContext } from '../sheet-context';
import { isMoney } from '../words/money-words';
import { areComingAndGoing } from '../words/coming-and-going';
import { awayColumn, boxesBesideDays, isOfTasks, statusColumn, wordedStatus } from './status-column';
import { isOfChoice, isOfOtherDays, saysReturn, saysWritten } from '../words/other-days';
import { fold } from '../words/text';

/** What the columns of a list are used for; null where there is none. */
export interface Roles {
  readonly date: number | null;
  readonly weekday: number | null;
  readonly timeIn: number | null;
  readonly timeOut: number | null;
  /** Where people come and go several times in a row, all of these. */
  readonly pairs: readonly TimePair[];
  readonly status: number | null;
  /** Headed "Absent" and the like, and ticked where somebody was. */
  readonly away: number | null;
  /** In a list of who was away on a day: why. */
  readonly absence: number | null;
  /** In a list that says nothing else of anybody: whoever is in it was away. */
  readonly listsAbsent: boolean;
  readonly event: number | null;
  readonly hours: number | null;
  /** What of the hours stands in minutes in a column of its own. */
  readonly minutesBeside: number | null;
  /** All times of a day in one cell, beside its hours. */
  readonly punches: number | null;
  readonly signature: number | null;
  readonly sessions: readonly number[];
  /** Marks of the morning, of the afternoon …, where the row tells their day. */
  readonly parts: readonly number[];
  /** Columns headed "Present", "Absent" … of which one is ticked in each row. */
  readonly choices: readonly Choice[];
}

/** All columns of times, from left to right where there are several pairs. */
export const timeColumns = ({ timeIn, timeOut, pairs }: Roles): number[] =>
  pairs.length > 0
    ? pairs.flatMap((pair) => [pair.timeIn, pair.timeOut])
    : [timeIn, timeOut].flatMap((column) => column ?? []);

/** "Datum | Udeleženec": nothing but when each person was there. */
export const tellsOnlyWhen = (roles: Roles): boolean =>
  roles.choices.length === 0 &&
  roles.parts.length === 0 &&
  [
    roles.status,
    roles.away,
    roles.absence,
    roles.event,
    roles.hours,
    roles.punches,
    roles.signature,
    ...timeColumns(roles),
  ].every((column) => column === null);

export function rolesOf(grid: Grid, shape: ListShape, context: SheetContext): Roles {
  const { speaksOfAttendance } = context;
  const taken = new Set(shape.nameColumns);
  const pick = (...headings: Heading[]): number | null =>
    columnsOf(shape, ...headings).find((column) => !taken.has(column)) ?? null;
  const clocks = (...headings: Heading[]): number | null =>
    columnsOf(shape, ...headings).find((column) => !taken.has(column) && holdsClocks(grid, shape, column)) ?? null;
  const isWritten = (at: number): boolean =>
    shape.meanings.some(({ column, text }) => column === at && saysWritten(text));
  const isBefore = (at: number): boolean =>
    shape.meanings.some(({ column, text }) => column === at && isOfChoice(text));
  const days = (...headings: Heading[]): number | null => {
    const columns = columnsOf(shape, ...headings).filter((column) => holdsDays(grid, shape, column));
    return (
      columns.find((column) => !isWritten(column) && !isBefore(column)) ??
      columns.find((column) => !isWritten(column)) ??
      columns[0] ??
      null
    );
  };
  // From the day of one column to that of another lasts a project, or a leave: nobody came on its first day alone.
  const isSpan =
    (days('timeOut') !== null && clocks('timeOut') === null) || shape.meanings.some(({ text }) => saysReturn(text));
  // "Día" heads weekdays, and dates as well.
  // "Vstop" and "Izstop" are days of a programme, and times at a door.
  const passed = (heading: Heading): number | null =>
    columnsOf(shape, heading).find((column) => isFilled(grid, shape, column) && holdsClocks(grid, shape, column)) ??
    null;
  const said =
    dayOfForm(grid, shape) ??
    days('date', 'dateTime') ??
    days('weekday') ??
    days('session') ??
    (isSpan ? null : days('time', 'timeIn')) ??
    (clocks('timeIn') === null || clocks('timeOut') === null
      ? null
      : (dayOfEntry(grid, shape, clocks('timeIn')) ?? unnamedDays(grid, shape)));
  // Whoever wrote it down later was there when they came.
  const came = [clocks('timeIn'), passed('entry')].find((column) => column !== null && holdsDays(grid, shape, column));
  const date = said !== null && isWritten(said) ? (came ?? said) : said;
  const times = columnsOf(shape, 'time').filter((column) => column !== date && !taken.has(column));
  // "Time: 2.5" is how long it took.
  // So is "3h 35m"; of races and calls as well, unless something says that it was kept of attendance.
  const isKept = speaksOfAttendance || context.speaksOfHours || columnsOf(shape, 'hours', 'email').length > 0;
  const spent =
    times.find((column) => holdsFractions(grid, shape, column) || (isKept && holdsMeasures(grid, shape, column))) ??
    null;
  const worked = hoursColumns(grid, shape, taken);
  const hours = worked.hours ?? spent ?? (speaksOfAttendance ? spanColumn(grid, shape, taken) : null);
  const kept = keptTimes(grid, shape);
  const anyTimes = times.filter((column) => column !== hours);
  const headedIn =
    kept?.timeIn ??
    clocks('timeIn') ??
    anyTimes.find((column) => !isWritten(column)) ??
    passed('entry') ??
    anyTimes[0] ??
    null;
  const headedOut = kept?.timeOut ?? clocks('timeOut') ?? passed('exit');
  const isHeaded = [headedIn, headedOut].some((column) => column !== null && isFilled(grid, shape, column));
  const pairs = isHeaded ? pairsOfTimes(grid, shape) : numberedPairs(grid, shape);
  const timeIn = headedIn ?? pairs[0]?.timeIn ?? null;
  const timeOut = headedOut ?? pairs[0]?.timeOut ?? null;
  // "5. 1. – 9. 1. 2026" is no day; it tells the meetings apart all the same.
  const spans = date === null ? columnsOf(shape, 'date').filter((column) => isFilled(grid, shape, column)) : [];
  const sessions = [...columnsOf(shape, 'session', 'week', 'month', 'weekday'), ...spans].filter(
    (column) => column !== date && !taken.has(column),
  );
  const isTimed = timeIn !== null || timeOut !== null || hours !== null;
  const status =
    statusColumn(grid, shape, speaksOfAttendance) ??
    (isTimed || !speaksOfAttendance ? null : wordedStatus(grid, shape));
  const isOfEvents = status !== null && areComingAndGoing(wordsOf(grid, shape, status));
  const choices = choiceColumns(grid, shape);
  const tells =
    status !== null &&
    !choices.some(({ column }) => column === status) &&
    wordsOf(grid, shape, status).some((word) => saysPresence(word));
  const roles: Roles = {
    date, timeIn, timeOut, pairs, weekday: columnsOf(shape, 'weekday').find((column) => column !== date) ?? null,
    status: isOfEvents ? null : status,
    away: status === null && choices.length === 0 ? awayColumn(grid, shape) : null,
    absence: absenceColumn(grid, shape, context), listsAbsent: listsAbsent(grid, shape),
    event: isOfEvents ? status : eventColumn(grid, shape), hours, minutesBeside: worked.minutesBeside,
    punches: hours !== null && timeIn === null ? punchesColumn(grid, shape) : null, signature: pick('signature'),
    sessions: date === null ? sessions.sort((a, b) => a - b) : [],
    // "Late: no" and "half a day: no" beside a status say more of it, not something else.
    choices: tells ? [] : choices,
    parts: date === null || isTimed ? [] : partColumns(grid, shape),
  }; // prettier-ignore
  // Beside a moment they are how a clock recognised somebody.
  const isOfDays = date !== null && columnsOf(shape, 'date').includes(date);
  return speaksOfAttendance && isOfDays && tellsOnlyWhen(roles)
    ? { ...roles, status: boxesBesideDays(grid, shape) }
    : roles;
}

/** Beside times of coming and going, the only column of days is that of their day, however its heading was mistyped: "Daum". */
function unnamedDays(grid: Grid, shape: ListShape): number | null {
  const [column, ...others] = shape.meanings.filter(
    ({ column: at, heading, text }) => heading === null && !isOfOtherDays(text) && holdsDays(grid, shape, at),
  );
  return column === undefined || others.length > 0 ? null : column.column;
}

/** A person column alone is no attendance: it needs marks, times or signatures. */
export function isAttendance(grid: Grid, shape: ListShape, roles: Roles, context: SheetContext): boolean {
  if (roles.absence !== null || roles.listsAbsent) return true;
  const isTimed = roles.timeIn !== null || roles.timeOut !== null || roles.hours !== null;
  if (!isTimed && columnsOf(shape, 'status').some((column) => isOfTasks(grid, shape, column))) return false;
  if (areOfMembers(grid, shape, roles, context) || isOfJourneys(shape, roles)) return false;
  if (lastForDays(grid, shape, roles) || isQuestionnaire(grid, shape, roles, context)) return false;
  // Who was away, why, and for how long, is no list of who came.
  const isClocked = roles.timeIn !== null || roles.timeOut !== null;
  const isUnsaid =
    !isClocked &&
    [roles.status, roles.away, roles.event, roles.signature].every((column) => column === null) &&
    roles.choices.length === 0 &&
    roles.parts.length === 0;
  if (isUnsaid && (isOfAbsences(fold(grid.title)) || tellsAbsences(grid, shape, roles))) return false;
  // Hours beside the day of a bill or of pay are those of many days.
  if (isUnsaid && shape.meanings.some(({ column, text }) => column === roles.date && isOfOtherDays(text))) return false;
  if (tellsOnlyWhen(roles) && isOfChoosing(grid, shape, roles)) return false;
  if (isOfGrades(shape, roles) && !context.speaksOfAttendance) return false;
  // Sums of days without a day, or when somebody registered and was born.
  const months = shape.meanings.filter(({ column }) => {
    const facts = textAt(grid, shape.headingRow, column);
    return isMonth(facts) || saysSeveralMonths(facts.text);
  });
  const sums = columnsOf(shape, 'presentCount', 'absentCount', 'percent').length + months.length;
  if (roles.date === null && (sums >= 2 || isOfMonths(shape, roles))) return false;
  if (isUnsaid && roles.hours !== null && areOfMonths(grid, shape, roles.hours)) return false;
  const isMarked =
    roles.parts.length > 0 ||
    roles.status !== null ||
    roles.choices.length > 0 ||
    (roles.signature !== null && areSignedOnDay(grid, shape, roles.signature)) ||
    (roles.away !== null && roles.date !== null);
  if (!isMarked && columnsOf(shape, 'birthDate').length > 0) return false;
  if (roles.choices.length > 0 || roles.status !== null || roles.event !== null || roles.away !== null) return true;
  if (roles.parts.length > 0) return true;
  // When somebody left says something where it says of which day, or when they came.
  if (roles.timeOut !== null && (roles.timeIn !== null || roles.date !== null)) return true;
  // A time of day alone is that of arrival only where something says so.
  if (
    roles.timeIn !== null &&
    (context.speaksOfAttendance ||
      columnsOf(shape, 'timeIn').includes(roles.timeIn) ||
      areRecorded(grid, shape, roles.timeIn))
  )
    return true;
  if (roles.date !== null && isOfClock(grid, shape, roles.date)) return true;
  if (shape.idsAsNames && roles.date !== null) return true;
  if (roles.signature !== null && (context.speaksOfAttendance || areSignedOnDay(grid, shape, roles.signature)))
    return true;
  if (roles.hours !== null && isOfMeeting(grid, shape.headingRow)) return true;
  return roles.date !== null && (roles.hours !== null || (context.speaksOfAttendance && !context.speaksOfAbsence));
}

/** Nobody need have come on the bare day on which they were talked to or sent; when they logged in is a moment. */
const isOfChoosing = (grid: Grid, shape: ListShape, { date }: Roles): boolean =>
  date !== null &&
  (tellsOfTurnedDown(grid, shape) ||
    (shape.meanings.some(({ column, text }) => column === date && isOfChoice(text)) &&
      !filledRows(grid, shape, date).some((row) => isMoment(grid, row, date))));

/** "Delavnica, 5. 10. 2026" over names of whom somebody signed; a column for signatures that is blank may be for anything. */
const areSignedOnDay = (grid: Grid, shape: ListShape, column: number): boolean =>
  isFilled(grid, shape, column) && dateAbove(grid, Math.max(0, shape.headingRow), NO_CLAIMS) !== null;

/** What is valid from a moment to another, days later, is no coming and going. */
const lastForDays = (grid: Grid, shape: ListShape, { timeIn, timeOut }: Roles): boolean =>
  timeIn !== null && timeOut !== null && areLongSpans(grid, filledRows(grid, shape, timeIn), timeIn, timeOut);

/** Flights beside the days and times of people, and no word of who came. */
const isOfJourneys = (shape: ListShape, { status, event, signature, choices }: Roles): boolean =>
  choices.length === 0 && [status, event, signature].every((column) => column === null) && headsFlights(shape);

/** Two grades and more; beside the hours of a day stands what was paid for them, too. */
function isOfGrades(shape: ListShape, { date, hours }: Roles): boolean {
  const grades = columnsOf(shape, 'grade');
  const isPaid = (at: number): boolean => shape.meanings.some(({ column, text }) => column === at && isMoney(text));
  return grades.length >= 2 && !(date !== null && hours !== null && grades.every(isPaid));
}

/** Hours by month are sums. */
const isOfMonths = (shape: ListShape, { hours, status, timeIn, timeOut, sessions }: Roles): boolean =>
  hours !== null &&
  [status, timeIn, timeOut].every((column) => column === null) &&
  sessions.length > 0 &&
  sessions.every((column) => columnsOf(shape, 'month').includes(column));

/**
 * Who is on leave from when to when and why, or who, told by a number, was away on a day: on no day of it somebody came, and
 * its rows are no participants. Days of leave beside the entry and exit of somebody are.
 */
export function isOfLeave(grid: Grid, shape: ListShape, { speaksOfAbsence }: SheetContext): boolean {
  const days = columnsOf(shape, 'date');
  if (days.length > 0 && days.every((column) => standUnderLeave(grid, shape.headingRow, column)))
    return !hasNameHeading(shape) || days.length === 1;
  const leave = columnsOf(shape, 'leave');
  // Whether leave was granted says nothing of who came.
  const statuses = columnsOf(shape, 'status').filter((column) => !isOfTasks(grid, shape, column));
  // "Od" and "Do" head times, and days as well; those of the months to come are blank.
  const headed = columnsOf(shape, 'timeIn', 'timeOut');
  const filled = headed.filter((column) => isFilled(grid, shape, column));
  const times = filled.length > 0 ? filled : headed;
  const areDays = times.length > 0 && times.every((column) => holdsDays(grid, shape, column));
  if (statuses.length + columnsOf(shape, 'birthDate').length + (areDays ? 0 : times.length) > 0) return false;
  if (hasNameHeading(shape)) {
    const isSpan = areDays || (columnsOf(shape, 'entry', 'date').length > 0 && columnsOf(shape, 'exit').length > 0);
    const reasons = leave.length === 0 && speaksOfAbsence ? columnsOf(shape, 'note') : leave;
    return isSpan && reasons.some((column) => isWorded(grid, shape, column));
  }
  return (
    [columnsOf(shape, 'personId'), columnsOf(shape, 'date')].every((columns) => columns.length > 0) &&
    leave.length > 1 &&
    columnsOf(shape, 'hours').length === 0
  );
}

function isWorded(grid: Grid, shape: ListShape, column: number): boolean {
  const words = wordsOf(grid, shape, column);
  return words.filter((word) => word !== '').length > 0.5 * words.length;
}

/** Reasons in words, or hours of absence and no other; whoever has hours without a reason worked them. */
const tellsAbsences = (grid: Grid, shape: ListShape, { hours }: Roles): boolean =>
  columnsOf(shape, 'leave').some(
    (column) =>
      isFilled(grid, shape, column) &&
      (hours === null ||
        !filledRows(grid, shape, hours).some((row) => blankAt(grid, row, column) && grid.at(row, hours) !== 0)),
  );
