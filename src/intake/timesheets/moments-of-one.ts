/** A log of one person without headings: in each row the moment of a beginning and, beside it, that of its end, perhaps below some sums. */
import { minutes, type Minutes } from '../../programme/units';
import { claimEntry, type Claims } from '../cells/account';
import { clockAt, minutesBetween } from '../cells/clock';
import { blankAt, serialDateAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { datesOfColumn } from '../days/date-column';
import type { TableReading } from '../matrices/matrix';
import { nameOrder } from '../people/name-order';
import { surelyCalled } from '../people/called';
import type { DayReading, EntryReading, MarkReadingOfSheet } from '../reading';
import type { SheetContext } from '../sheet-context';
import { withWhose } from './whose-blocks';

const FEWEST = 5;
/** So many rows of sums may stand above. */
const MOST_ABOVE = 20;
/** Somebody may forget to stop the clock. */
const PAIRED = 0.95;
/** Nobody works so long at a stretch. */
const LONGEST = 18 * 60;
const COLUMNS = 12;

interface Log {
  readonly from: number;
  readonly rows: readonly number[];
}

/** Null where anything is headed, or a word stands beside the moments: rooms are booked and rates are valid from one moment to another, too. */
export function readMomentsOfOne(grid: Grid, context: SheetContext, claims: Claims): readonly TableReading[] | null {
  const log = findLog(grid);
  if (log === null) return null;
  const { from, rows } = log;
  const dates = datesOfColumn(grid, from, null, rows, (rows[0] ?? 1) - 1, context);
  const days: DayReading[] = [];
  const entries: EntryReading[] = [];
  const positions = new Map<string, number>();
  for (const row of rows) {
    const date = dates.byRow.get(row)?.date ?? null;
    const key = dates.byRow.get(row)?.key ?? '';
    const label = writtenAt(grid, row, from);
    // Whoever noted something beside one stretch of many may have been on leave.
    const reading: MarkReadingOfSheet = hasWord(grid, row, from)
      ? { kind: 'unclear', why: 'ambiguous' }
      : { kind: 'present', minutes: lastingAt(grid, row, from) };
    const day = positions.get(key) ?? days.length;
    positions.set(key, day);
    if (day === days.length) days.push({ label, date, at: grid.ref(row, from) });
    const at = entries.findLastIndex((entry) => entry.day === day);
    const last = entries[at];
    if (last !== undefined) {
      if (last.reading.kind === 'present') entries[at] = { ...last, reading: together(last.reading, reading) };
    } else {
      const mark = [from, from + 1].map((column) => writtenAt(grid, row, column)).join(' – ');
      entries.push({ person: 0, day, mark, value: grid.at(row, from), reading, at: grid.ref(row, from) });
    }
    for (const column of [from, from + 1]) claimEntry(claims, row, column, reading);
    for (let column = from + 2; column < grid.columns; column++) claims.ignore(row, column, 'totals');
  }
  const name = surelyCalled(context.called);
  const at = grid.ref(0, 0);
  const people = name === null ? [] : [{ name, surname: '', givenName: '', at, order: nameOrder(name, ''), code: '' }];
  const table: TableReading = {
    kind: 'person-month', headerRow: null, people, days, entries, blanks: [], participants: [],
    weekdayDoubts: dates.weekdayDoubts, headingDoubts: [], questions: dates.questions,
  }; // prettier-ignore
  return withWhose(grid, [table], context.answers);
}

/** How long a day was is not said where one of its stretches was not ended. */
function together(one: MarkReadingOfSheet, other: MarkReadingOfSheet): MarkReadingOfSheet {
  if (one.kind !== 'present' || other.kind !== 'present') return other.kind === 'unclear' ? other : one;
  const sum = one.minutes === null || other.minutes === null ? null : minutes(one.minutes + other.minutes);
  return { kind: 'present', minutes: sum };
}

function findLog(grid: Grid): Log | null {
  for (let column = 0; column < Math.min(grid.columns - 1, COLUMNS); column++) {
    const log = logIn(grid, column);
    if (log !== null) return log;
  }
  return null;
}

function logIn(grid: Grid, from: number): Log | null {
  const first = firstMoment(grid, from);
  if (first === null) return null;
  const rows: number[] = [];
  for (let row = first; row < grid.rows; row++) {
    if (isPrepared(grid, row, from)) continue;
    if (!isMoment(grid, row, from) || !isOpenOrMoment(grid, row, from + 1)) return null;
    rows.push(row);
  }
  if (rows.filter((row) => hasWord(grid, row, from)).length > (1 - PAIRED) * rows.length) return null;
  const paired = rows.filter((row) => lastingAt(grid, row, from) !== null);
  // Nobody begins before the last stretch is over; several rooms are booked at once.
  const rising = rows.filter((row, index) => index === 0 || momentAt(grid, row, from) >= momentAt(grid, rows[index - 1] ?? row, from + 1)); // prettier-ignore
  const isOfDays = rows.length >= FEWEST && paired.length >= PAIRED * (rows.length - 1);
  return isOfDays && rising.length >= PAIRED * rows.length ? { from, rows } : null;
}

/** Null where a word stands right above it, which heads the column. */
function firstMoment(grid: Grid, column: number): number | null {
  for (let row = 0; row < Math.min(grid.rows, MOST_ABOVE); row++) {
    if (blankAt(grid, row, column)) continue;
    if (isMoment(grid, row, column) && isMoment(grid, row, column + 1)) return row;
    return null;
  }
  return null;
}

const isOpenOrMoment = (grid: Grid, row: number, column: number): boolean =>
  blankAt(grid, row, column) || isMoment(grid, row, column);

/** Nothing in it, or nothing but the sums of what is still to come. */
const isPrepared = (grid: Grid, row: number, from: number): boolean =>
  blankAt(grid, row, from) && blankAt(grid, row, from + 1) && !hasWord(grid, row, from);

/** "dopust" beside a stretch, or a room: anything but figures behind its end. */
function hasWord(grid: Grid, row: number, from: number): boolean {
  for (let column = 0; column < grid.columns; column++) {
    if (column === from || column === from + 1 || blankAt(grid, row, column)) continue;
    if (column < from || typeof grid.at(row, column) !== 'number') return true;
  }
  return false;
}

/** A day and its time. */
function isMoment(grid: Grid, row: number, column: number): boolean {
  const value = grid.at(row, column);
  if (typeof value === 'number') return serialDateAt(grid, row, column) !== null && /h/i.test(grid.format(row, column));
  const { day } = textAt(grid, row, column);
  return day !== null && day.day !== null && day.months !== 0 && day.time !== null && day.rest === '';
}

const momentAt = (grid: Grid, row: number, column: number): number => Number(grid.at(row, column)) || 0;

/** Null where it did not end, or so late that somebody forgot it. Texts of two days are told by the clock only. */
function lastingAt(grid: Grid, row: number, from: number): Minutes | null {
  if (blankAt(grid, row, from + 1) || clockAt(grid, row, from) === null) return null;
  const lasting = minutesBetween(grid, { row, column: from }, { row, column: from + 1 });
  return lasting !== null && lasting < LONGEST ? lasting : null;
}
