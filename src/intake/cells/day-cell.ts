/** What a single cell says about a day, when it stands in a heading or in a column of dates. */
import type { IsoDate } from '../../programme/units';
import { isoDate } from '../../programme/calendar';
import { onlyMonth, type WordLanguage } from '../words/calendar-words';
import type { TextFacts } from './cell-facts';
import { parseDayText, type DayText } from './day-text';
import { serialDateAt, type Grid } from './grid';
import { dayBeforePlace } from './place-behind-day';
import { meaningOfWord } from '../words/mark-words';
import { isExpense } from '../words/expenses';
import { fold } from '../words/text';

export type DayCell =
  /** A true date of the workbook. `monthOnly` = its format shows no day. */
  | { readonly kind: 'serial'; readonly date: IsoDate; readonly monthOnly: boolean }
  /** A text with a day in it, complete or not. */
  | { readonly kind: 'text'; readonly day: DayText }
  /** A whole number from 1 to 31. */
  | { readonly kind: 'number'; readonly day: number }
  /** "Week 3", "S1", "Class 12", "2. srečanje", "S1.W3". */
  | { readonly kind: 'session'; readonly prefix: string; readonly number: number };

const SESSION = /^([\p{L}][\p{L}' ]{0,18}?)[ .\-_#:(№]*(\d{1,3})\)?:?$/u;
/** The week of a semester: "S1.W3". */
const CODED = /^\p{L}{1,3}\d{1,2}[.\-_](\p{L}{1,3})(\d{1,2})$/u;
const NUMBERED = /^(\d{1,3})(?:st|nd|rd|th|\.|ª|º|°|er|e)?[ .\-_]*([\p{L}][\p{L} ]{1,18})\.?$/u;
/** "18 ur" is how long; "2. ura" is which. */
const IN_HOURS = /^\d{1,3} ?ur$/i;
/** "07:11 - 18:30" is no 18 November. */
const DATE_INSIDE =
  /\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?<![\p{L}\d]|\d:)\d{1,2}\s?[./-]\s?\d{1,2}(?:\s?[./-]\s?\d{2,4})?(?!:?\d)\.?|\d{1,2}\.?\s?\p{L}{3,9}\.?(?:[ ,]+\d{4})?/gu;

/** Points out of points behind a mark, as learning platforms export them. */
export const POINTS = /\s*\(\s*\d+(?:[.,]\d+)?\s*\/\s*\d+(?:[.,]\d+)?\s*\)$/;

/** By day; the numbers of a month are looked at often. */
const DAY_NUMBERS: readonly (DayCell | null)[] = Array.from({ length: 32 }, (_, day) =>
  day === 0 ? null : { kind: 'number', day },
);

/** Null for a cell that says nothing about a day. */
export function dayCellAt(grid: Grid, row: number, column: number): DayCell | null {
  const value = grid.at(row, column);
  if (value === '' || typeof value === 'boolean') return null;
  if (typeof value === 'number') {
    if (value <= 31) return DAY_NUMBERS[value] ?? null;
    const date = serialDateAt(grid, row, column);
    if (date !== null) return { kind: 'serial', date, monthOnly: !/d/i.test(grid.format(row, column)) };
    if (value >= 19000101 && value <= 21991231) return compact(value);
    return null;
  }
  return dayCellOfText(grid.cache.text(value));
}

const known = new WeakMap<TextFacts, { readonly cell: DayCell | null }>();

function dayCellOfText(facts: TextFacts): DayCell | null {
  const before = known.get(facts);
  if (before) return before.cell;
  const cell = readDayCell(facts);
  known.set(facts, { cell });
  return cell;
}

function readDayCell(facts: TextFacts): DayCell | null {
  // "P (2/2)" is a mark with its points.
  if (facts.text.length > 60 || POINTS.test(facts.text)) return null;
  const { day } = facts;
  // "3. 3. kosilo" beside "3. 3." heads what was eaten on it; "3. 3. Kos" may name who led it.
  if (day !== null && day.months !== 0 && day.rest.length > 4 && isExpense(day.rest)) return null;
  if (day !== null && (day.rest === '' || day.named || day.day !== null)) {
    if (day.rest === '' && day.day !== null && day.months === 0 && day.weekdays === null && day.year === null)
      return { kind: 'number', day: day.day };
    if (day.rest === '' || (day.months !== 0 && day.day !== null && day.rest.split(' ').length <= 3))
      return { kind: 'text', day };
    if (day.day !== null && day.weekdays !== null && saysKindOfDay(facts.text, day.rest))
      return { kind: 'text', day: { ...day, rest: '' } };
  }
  const beforePlace = dayBeforePlace(facts.dated);
  return beforePlace === null ? sessionOrDateInside(facts.dated) : { kind: 'text', day: beforePlace };
}

/**
 * "4 Sat (WE)", "1 sre (praznik)": in brackets behind number and weekday stands what kind of day it is, and nothing else is
 * left; "če 31 PRAZNIK" needs none.
 */
const saysKindOfDay = (text: string, rest: string): boolean =>
  meaningOfWord(rest) === 'notPlanned' || fold(/\(([\p{L}. ]{1,20})\)$/u.exec(text)?.[1] ?? '') === rest;

function compact(value: number): DayCell | null {
  const date = isoDate(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  return date === null ? null : { kind: 'serial', date, monthOnly: false };
}

function sessionOrDateInside(text: string): DayCell | null {
  if (!/\d/.test(text)) return null;
  const session = SESSION.exec(text) ?? CODED.exec(text);
  if (session) return { kind: 'session', prefix: (session[1] ?? '').toLowerCase().trim(), number: Number(session[2]) };
  const numbered = IN_HOURS.test(text) ? null : NUMBERED.exec(text);
  if (numbered)
    return { kind: 'session', prefix: (numbered[2] ?? '').toLowerCase().trim(), number: Number(numbered[1]) };
  const behind = dayInBrackets(text);
  if (behind !== null) return behind;
  if ((text.match(/\p{L}+/gu) ?? []).length > 3) return null;
  // "1. delavnica (5. 3. 2024)": what looks like a day at first may be none.
  for (const [inside] of text.matchAll(DATE_INSIDE)) {
    const day = parseDayText(inside.trim());
    if (day !== null && day.day !== null && day.months !== 0 && day.rest === '') return { kind: 'text', day };
  }
  return null;
}

/** "Team meeting w/ TA (9/17/20)": a whole date in brackets is that of whatever is said before it. */
function dayInBrackets(text: string): DayCell | null {
  const inside = /^\p{L}.*\S \((\d[^()]*)\)$/u.exec(text)?.[1];
  const day = inside === undefined ? null : parseDayText(inside.trim());
  const isWhole = day !== null && day.day !== null && day.months !== 0 && day.year !== null && day.rest === '';
  return isWhole ? { kind: 'text', day } : null;
}

/** "mar 6" is the sixth of March, but a Tuesday between "lun 5" and "mer 7": where neighbours name weekdays, it does too. */
export function withNeighbours(said: readonly (DayCell | null)[]): readonly (DayCell | null)[] {
  const cells = withHiddenDays(said);
  // A row of marks has no texts of days.
  if (!cells.some((cell) => cell?.kind === 'text')) return cells;
  const named = cells.some(
    (cell) => cell?.kind === 'text' && cell.day.weekdays !== null && cell.day.months === 0 && cell.day.day !== null,
  );
  return cells.map(named ? asWeekday : asMonth);
}

/** A true date whose format shows month and year only is a day among dates that show theirs; the first of a month may be the month. */
function withHiddenDays(cells: readonly (DayCell | null)[]): readonly (DayCell | null)[] {
  const hidden = cells.filter(hidesDay).length;
  if (hidden === 0) return cells;
  const shown = cells.filter((cell) => cell?.kind === 'serial' && !cell.monthOnly).length;
  return shown > hidden ? cells.map((cell) => (hidesDay(cell) ? { ...cell, monthOnly: false } : cell)) : cells;
}

const hidesDay = (cell: DayCell | null): cell is DayCell & { readonly kind: 'serial' } =>
  cell?.kind === 'serial' && cell.monthOnly && !cell.date.endsWith('-01');

const asWeekday = (cell: DayCell | null): DayCell | null =>
  cell?.kind === 'text' && cell.day.eitherWord
    ? { kind: 'text', day: { ...cell.day, months: 0, named: false, languages: [] } }
    : cell;

const asMonth = (cell: DayCell | null): DayCell | null =>
  cell?.kind === 'text' && cell.day.eitherWord && cell.day.day !== null
    ? { kind: 'text', day: { ...cell.day, weekdays: null } }
    : cell;

/** The complete date that a cell gives by itself; null where something is missing or open. */
export function completeDate(cell: DayCell | null): IsoDate | null {
  if (cell?.kind === 'serial') return cell.monthOnly ? null : cell.date;
  if (cell?.kind !== 'text' || cell.day.swappable) return null;
  const month = onlyMonth(cell.day.months);
  return cell.day.year === null || month === null || cell.day.day === null
    ? null
    : isoDate(cell.day.year, month, cell.day.day);
}

/** The weekday word of a cell that says a weekday and nothing else. */
export function weekdayOnly(cell: DayCell | null): ReadonlyMap<WordLanguage, number> | null {
  return cell?.kind === 'text' && cell.day.day === null && cell.day.year === null && cell.day.rest === ''
    ? cell.day.weekdays
    : null;
}
