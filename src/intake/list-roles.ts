/** Which column of a list says what. */
import { blankAt, textAt, writtenAt, type Grid } from './grid';
import { clockAt } from './clock';
import type { Heading } from './headings';
import { completeDate, dayCellAt, type DayCell } from './day-cell';
import { isOfAbsences } from './language';
import { columnsOf, type ListShape } from './list-shape';
import {
  areStatesOfTasks,
  isOfAbsence,
  isUnticked,
  meaningOfExplanation,
  meaningOfWord,
  saysPresence,
} from './mark-words';
import { isMonth } from './people-rows';
import type { MarkMeaning } from './mark-meaning';
import type { SheetContext } from './sheet-context';
import { fold } from './text';

export interface Choice {
  readonly column: number;
  readonly meaning: MarkMeaning;
}

/** What the columns of a list are used for; null where there is none. */
export interface Roles {
  readonly date: number | null;
  readonly weekday: number | null;
  readonly timeIn: number | null;
  readonly timeOut: number | null;
  readonly status: number | null;
  /** Headed "Absent" and the like, and ticked where somebody was. */
  readonly away: number | null;
  readonly event: number | null;
  readonly hours: number | null;
  readonly signature: number | null;
  readonly sessions: readonly number[];
  /** Columns headed "Present", "Absent" … of which one is ticked in each row. */
  readonly choices: readonly Choice[];
}

export function rolesOf(grid: Grid, shape: ListShape, { speaksOfAttendance }: SheetContext): Roles {
  const taken = new Set(shape.nameColumns);
  const pick = (...headings: Heading[]): number | null =>
    columnsOf(shape, ...headings).find((column) => !taken.has(column)) ?? null;
  const clocks = (...headings: Heading[]): number | null =>
    columnsOf(shape, ...headings).find((column) => !taken.has(column) && holdsClocks(grid, shape, column)) ?? null;
  const days = (...headings: Heading[]): number | null =>
    columnsOf(shape, ...headings).find((column) => holdsDays(grid, shape, column)) ?? null;
  // From the day of one column to that of another lasts a project, or a leave: nobody came on its first day alone.
  const isSpan = days('timeOut') !== null && clocks('timeOut') === null;
  // "Día" heads weekdays, and dates as well.
  const date = days('date', 'dateTime') ?? days('weekday') ?? (isSpan ? null : days('time', 'timeIn'));
  const timeIn = clocks('timeIn') ?? columnsOf(shape, 'time').find((column) => column !== date) ?? null;
  const sessions = columnsOf(shape, 'session', 'week', 'month', 'weekday').filter(
    (column) => column !== date && !taken.has(column),
  );
  const status =
    statusColumn(grid, shape, speaksOfAttendance) ??
    columnUnderDate(grid, shape) ??
    onlyMeeting(grid, shape) ??
    columnOfPresence(grid, shape);
  const isOfEvents = status !== null && areComingAndGoing(wordsOf(grid, shape, status));
  const choices = choiceColumns(grid, shape);
  const tells =
    status !== null &&
    !choices.some(({ column }) => column === status) &&
    wordsOf(grid, shape, status).some((word) => saysPresence(word));
  return {
    date, timeIn, timeOut: clocks('timeOut'), weekday: columnsOf(shape, 'weekday').find((column) => column !== date) ?? null,
    status: isOfEvents ? null : status,
    away: status === null && choices.length === 0 ? (shape.meanings.find(({ column }) => isAway(grid, shape, column))?.column ?? null) : null,
    event: isOfEvents ? status : eventColumn(grid, shape), hours: pick('hours'), signature: pick('signature'),
    sessions: date === null ? sessions.sort((a, b) => a - b) : [],
    // "Late: no" and "half a day: no" beside a status say more of it, not something else.
    choices: tells ? [] : choices,
  }; // prettier-ignore
}

const SAMPLE = 40;
/** What has more different words tells of something else. */
const MOST_STATUSES = 8;

function holdsDays(grid: Grid, shape: ListShape, column: number): boolean {
  let filled = 0;
  let days = 0;
  for (let row = shape.firstRow; row < shape.endRow && filled < SAMPLE; row++) {
    if (blankAt(grid, row, column)) continue;
    filled++;
    const value = grid.at(row, column);
    const text = textAt(grid, row, column);
    if (
      (typeof value === 'number' && value >= 18264) ||
      (text.day !== null && text.day.day !== null && text.day.months !== 0)
    )
      days++;
  }
  return days > 0 && days >= 0.5 * filled;
}

/** Times of day, or nothing at all (a form); "Start" and "End" of projects hold bare days. */
function holdsClocks(grid: Grid, shape: ListShape, column: number): boolean {
  let filled = 0;
  let clocks = 0;
  for (let row = shape.firstRow; row < shape.endRow && filled < SAMPLE; row++) {
    if (blankAt(grid, row, column)) continue;
    filled++;
    const value = grid.at(row, column);
    if (
      clockAt(grid, row, column) !== null &&
      !(typeof value === 'number' && value >= 18264 && Number.isInteger(value))
    )
      clocks++;
  }
  return clocks >= 0.3 * filled;
}

const wordsOf = (grid: Grid, shape: ListShape, column: number): string[] =>
  Array.from(
    { length: Math.min(shape.endRow - shape.firstRow, SAMPLE) },
    (_, step) => textAt(grid, shape.firstRow + step, column).folded,
  );

const isOfTasks = (grid: Grid, shape: ListShape, column: number): boolean =>
  areStatesOfTasks(wordsOf(grid, shape, column));

/** What a server answers, or a report, is longer than any mark. */
const LONGEST_STATUS = 120;

/** The column headed as a status, if its contents are marks; an event column ("Action") only where no status is. */
function statusColumn(grid: Grid, shape: ListShape, speaksOfAttendance: boolean): number | null {
  for (const column of columnsOf(shape, 'status')) {
    if (shape.nameColumns.includes(column) || isAway(grid, shape, column)) continue;
    const distinct = new Set<string>();
    for (let row = shape.firstRow; row < shape.endRow && distinct.size < 40; row++)
      if (!blankAt(grid, row, column)) distinct.add(writtenAt(grid, row, column));
    if (isOfTasks(grid, shape, column) || [...distinct].some((text) => text.length > LONGEST_STATUS)) continue;
    const known = [...distinct].some((text) => meaningOfWord(fold(text)) !== null || text.length <= 2);
    if (holdsCounts(grid, shape, column) || isCountedBeside(grid, shape, column)) continue;
    if (distinct.size < 30 && (known || distinct.size === 0 || speaksOfAttendance)) return column;
  }
  return null;
}

/** Headed by a word for absence, and holding ticks. */
const isAway = (grid: Grid, shape: ListShape, column: number): boolean =>
  shape.meanings.some((meaning) => meaning.column === column && isOfAbsence(meaning.text)) &&
  holdsTicks(grid, shape, column) &&
  !isCountedBeside(grid, shape, column) &&
  Array.from({ length: shape.endRow - shape.firstRow }, (_, step) => shape.firstRow + step).some(
    (row) => !blankAt(grid, row, column),
  );

/** Marks of one day under its date, with or without the year, where no other column is headed by a day. */
function columnUnderDate(grid: Grid, shape: ListShape): number | null {
  const [column, ...others] = shape.meanings
    .map((meaning) => meaning.column)
    .filter((at) => isDayOfYear(dayCellAt(grid, shape.headingRow, at)));
  if (column === undefined || others.length > 0) return null;
  for (let row = shape.firstRow; row < Math.min(shape.endRow, shape.firstRow + SAMPLE); row++) {
    const { folded } = textAt(grid, row, column);
    if (folded !== '' && meaningOfWord(folded) === null) return null;
  }
  return column;
}

/** Who came to the only meeting: words of presence under "Period 1" and the like. */
function onlyMeeting(grid: Grid, shape: ListShape): number | null {
  const [column, ...others] = shape.meanings
    .map((meaning) => meaning.column)
    .filter((at) => dayCellAt(grid, shape.headingRow, at)?.kind === 'session');
  if (column === undefined || others.length > 0) return null;
  const words = wordsOf(grid, shape, column).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => saysPresence(word)) ? column : null;
}

const ANSWER = /^(yes|no|y|n|true|false|da|ne|ja|nein|si|oui|non|a|p|in|out|ok)$/;

/** Words that tell of presence in nearly every row, under a heading that nobody knows. */
function columnOfPresence(grid: Grid, shape: ListShape): number | null {
  const columns = shape.meanings
    .filter(
      ({ column, heading, coverage }) => (heading === null || coverage < 0.3) && !shape.nameColumns.includes(column),
    )
    .map(({ column }) => column);
  const telling = columns.filter((column) => {
    const words = wordsOf(grid, shape, column).filter((word) => word !== '');
    return (
      words.length >= 0.8 * Math.min(shape.endRow - shape.firstRow, SAMPLE) &&
      new Set(words).size <= MOST_STATUSES &&
      words.filter((word) => saysPresence(word) && !ANSWER.test(word)).length >= 0.5 * words.length
    );
  });
  return telling.length === 1 ? (telling[0] ?? null) : null;
}

const isDayOfYear = (cell: DayCell | null): boolean =>
  completeDate(cell) !== null || (cell?.kind === 'text' && cell.day.day !== null && cell.day.months !== 0);

/** Numbers, of which one at least is no tick; beside a day, no hours of a day. */
function holdsCounts(grid: Grid, shape: ListShape, column: number): boolean {
  const dated = columnsOf(shape, 'date', 'dateTime').some((other) => holdsDays(grid, shape, other));
  let filled = 0;
  let numbers = 0;
  let counts = 0;
  for (let row = shape.firstRow; row < shape.endRow && filled < SAMPLE; row++) {
    if (blankAt(grid, row, column)) continue;
    filled++;
    const value = grid.at(row, column);
    if (typeof value !== 'number') continue;
    numbers++;
    if (value > (dated ? 24 : 1)) counts++;
  }
  return numbers > 0.5 * filled && counts > (dated ? 0.5 * filled : 0);
}

/** Numbers under "Present" beside numbers under "Absent": so often somebody was either, zero times as well. */
function isCountedBeside(grid: Grid, shape: ListShape, column: number): boolean {
  const meaningAt = (at: number): MarkMeaning | null =>
    meaningOfWord(shape.meanings.find((meaning) => meaning.column === at)?.text ?? '');
  const own = meaningAt(column);
  const holdsNumbers = (at: number): boolean =>
    Array.from({ length: Math.min(shape.endRow - shape.firstRow, SAMPLE) }, (_, step) => shape.firstRow + step)
      .filter((row) => !blankAt(grid, row, at))
      .every((row) => typeof grid.at(row, at) === 'number');
  return (
    own !== null &&
    holdsNumbers(column) &&
    shape.meanings.some(({ column: at }) => ![null, own].includes(meaningAt(at)) && holdsNumbers(at)) &&
    choiceColumns(grid, shape).length === 0
  );
}

/** What is longer tells what was done. */
const LONGEST_EVENT = 30;

/** "Action" with "Joined" and "Left" in it; an "Activity" that tells what was done is none. */
function eventColumn(grid: Grid, shape: ListShape): number | null {
  for (const column of columnsOf(shape, 'event')) {
    if (shape.nameColumns.includes(column)) continue;
    for (let row = shape.firstRow; row < Math.min(shape.endRow, shape.firstRow + SAMPLE); row++) {
      const { folded } = textAt(grid, row, column);
      if (folded === '' || folded.length > LONGEST_EVENT) continue;
      if (LEAVING.test(folded) || meaningOfExplanation(folded) !== null) return column;
    }
  }
  return null;
}

const COMING =
  /^(in|(check|clock|time|punch|sign|log|logged|checked|signed|clocked) ?in|enter|entry|entrada|ingreso|entrata|kommen|kommt|prihod|arrivee)$/;
const GOING =
  /^(out|(check|clock|time|punch|sign|log|logged|checked|signed|clocked) ?out|exit|salida|saida|egreso|uscita|gehen|geht|odhod|depart)$/;

/** "In" and "Out" under a status are events, as they are under "Action". */
const areComingAndGoing = (folded: readonly string[]): boolean =>
  folded.some((word) => GOING.test(word)) &&
  folded.every((word) => word === '' || COMING.test(word) || GOING.test(word));

/** Words of events by which somebody leaves. */
export const LEAVING =
  /\b(left|leave|leaving|exit|exited|logout|logged out|out|check out|checked out|clock out|saiu|salio|salida|saida|uscito|uscita|quitte|verlassen|gegangen|opustil|wyszedl|odsel|izasao|вышел|вышла|ayrildi|keluar)\b/;

/** A person column alone is no attendance: it needs marks, times or signatures. */
export function isAttendance(grid: Grid, shape: ListShape, roles: Roles, context: SheetContext): boolean {
  const isTimed = roles.timeIn !== null || roles.timeOut !== null || roles.hours !== null;
  if (!isTimed && columnsOf(shape, 'status').some((column) => isOfTasks(grid, shape, column))) return false;
  // Who was away, why, and for how long, is no list of who came.
  const isClocked = roles.timeIn !== null || roles.timeOut !== null;
  const isUnsaid = !isClocked && roles.status === null && roles.away === null && roles.choices.length === 0;
  if (isUnsaid && (isOfAbsences(fold(grid.title)) || tellsAbsences(grid, shape, roles))) return false;
  if (columnsOf(shape, 'grade').length >= 2 && !context.speaksOfAttendance) return false;
  // Sums of days without a day, or when somebody registered and was born.
  const months = shape.meanings.filter(({ column }) => isMonth(textAt(grid, shape.headingRow, column)));
  const sums = columnsOf(shape, 'presentCount', 'absentCount', 'percent').length + months.length;
  if (roles.date === null && sums >= 2) return false;
  if (roles.status === null && roles.choices.length === 0 && columnsOf(shape, 'birthDate').length > 0) return false;
  if (roles.choices.length > 0 || roles.status !== null || roles.event !== null || roles.away !== null) return true;
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
  if (shape.idsAsNames && roles.date !== null) return true;
  if (roles.signature !== null && context.speaksOfAttendance) return true;
  return roles.date !== null && (roles.hours !== null || (context.speaksOfAttendance && !context.speaksOfAbsence));
}

/** Reasons in words, or hours of absence and no other. */
const tellsAbsences = (grid: Grid, shape: ListShape, { hours }: Roles): boolean =>
  columnsOf(shape, 'leave').some(
    (column) => hours === null || wordsOf(grid, shape, column).some((word) => word !== ''),
  );

/** Times that are planned end in 0 or 5; those that were taken down as people came do not. */
function areRecorded(grid: Grid, shape: ListShape, column: number): boolean {
  let times = 0;
  let odd = 0;
  for (let row = shape.firstRow; row < shape.endRow && times < SAMPLE; row++) {
    const time = clockAt(grid, row, column);
    if (time === null) continue;
    times++;
    if (time % 5 !== 0) odd++;
  }
  return times >= 3 && odd > 0.5 * times;
}

/** Columns that are themselves meanings; at least two, and their cells hold ticks or nothing. */
function choiceColumns(grid: Grid, shape: ListShape): Choice[] {
  const choices = shape.meanings.flatMap(({ column, text }): Choice[] => {
    if (shape.nameColumns.includes(column) || text.length < 3) return [];
    const meaning = meaningOfWord(text) ?? (text.split(' ').length <= 3 ? meaningOfExplanation(text) : null);
    return meaning === null || meaning === 'unclear' || !holdsTicks(grid, shape, column) ? [] : [{ column, meaning }];
  });
  return new Set(choices.map(({ meaning }) => meaning)).size >= 2 && oneIsTicked(grid, shape, choices) ? choices : [];
}

/** In most rows that are filled at all exactly one of them is ticked. */
function oneIsTicked(grid: Grid, shape: ListShape, choices: readonly Choice[]): boolean {
  let filled = 0;
  let ticked = 0;
  for (let row = shape.firstRow; row < shape.endRow && filled < SAMPLE; row++) {
    if (choices.every(({ column }) => blankAt(grid, row, column))) continue;
    filled++;
    if (choiceOf(grid, row, choices) !== null) ticked++;
  }
  return ticked >= 0.5 * filled;
}

function holdsTicks(grid: Grid, shape: ListShape, column: number): boolean {
  const distinct = new Set<string>();
  for (let row = shape.firstRow; row < shape.endRow && distinct.size < 5; row++) {
    if (!blankAt(grid, row, column)) distinct.add(writtenAt(grid, row, column));
  }
  return (
    distinct.size <= 2 && [...distinct].every((text) => text.length <= 5 && !/^\d+$/.test(text.replace(/^[01]$/, '')))
  );
}

/** The ticked meaning of a row; null where nothing or more than one thing is ticked. */
export function choiceOf(grid: Grid, row: number, choices: readonly Choice[]): Choice | null {
  const ticked = choices.filter(
    ({ column }) => !blankAt(grid, row, column) && !isUnticked(fold(writtenAt(grid, row, column))),
  );
  return ticked.length === 1 ? (ticked[0] ?? null) : null;
}
