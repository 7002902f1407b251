/** Cells in a column of days that name no single day: a span of days ("2/25 - 3/8/2020"), or a day that was mistyped ("28:05.2025"). */
import { datesBetween, isoDate } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import { onlyMonth, weekdaysOf } from '../words/calendar-words';
import { fold } from '../words/text';
import type { TextFacts } from '../cells/cell-facts';
import { dayCellAt, type DayCell } from '../cells/day-cell';
import { parseDayText, swapped, type DayText } from '../cells/day-text';
import { textAt, writtenAt, type Grid } from '../cells/grid';
import type { HeadingDoubt } from '../reading';
import type { DayAxis } from './day-axis';

const YEAR = String.raw`(?:\s?[./]\s?\d{4}|\s?[./]\s?\d{2}|,?\s\d{4})?`;
const NUMERIC = String.raw`\d{1,2}\s?[./]\s?\d{1,2}\.?${YEAR}|\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{4}`;
const WORDED = String.raw`\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?${YEAR}|\d{1,2}\.?\s\p{L}{3,12}${YEAR}`;
const DAY = `(${NUMERIC}|${WORDED})`;
const TO = String.raw`\s*(?:[-–—]|(?<=[\s.])(?:to|do|bis|till|until|al|au|a)(?=\s))\s*(?:\p{L}+[.,]*\s)?`;
const NUMBER = String.raw`(\d{1,2})\.?(?![\d:./])`;
const BEFORE = String.raw`(?<![\d:./,-])`;

const FROM_DAY_TO_DAY = new RegExp(`${BEFORE}${DAY}${TO}${DAY}(?![\\d:])`, 'iu');
const FROM_DAY_TO_NUMBER = new RegExp(`${BEFORE}${DAY}${TO}${NUMBER}`, 'iu');
const FROM_NUMBER_TO_DAY = new RegExp(`${BEFORE}${NUMBER}${TO}${DAY}(?![\\d:])`, 'iu');

const FROM_MONTH_TO_DAY = new RegExp(`^(\\p{L}{3,12}\\.?)${TO}${DAY}$`, 'iu');

/** Figures parted by the signs of a date. */
const MISTYPED = /^(?:\p{L}+[.,]*\s)?\d{1,4}\s?[.:/,-]+\s?\d{1,4}(?:\s?[.:/,-]+\s?\d{1,5})?\.?$/u;

/** Two days under one word. */
const WEEKEND = /^(week ?end|vikend|wochenende|fin de semana|fine settimana|hetvege|выходные)( |$)/;

/** A longest span whose days can be told one by one. */
const LONGEST = 62;

/** The days from the first to the last one of a span that says its year; empty where it says none. Null for no span. */
export function daysOfSpan(text: string): readonly IsoDate[] | null {
  if (text.length > 60 || !/\d/.test(text)) return null;
  if (isFromMonth(text)) return [];
  if (!/\d.*[-–—\s].*\d/.test(text)) return null;
  const whole = FROM_DAY_TO_DAY.exec(text);
  if (whole) {
    const [from, to] = [dayIn(whole[1]), dayIn(whole[2])];
    return from && to ? between(from, to) : null;
  }
  const [, first, number] = FROM_DAY_TO_NUMBER.exec(text) ?? [];
  const from = dayIn(first);
  if (from !== null && number !== undefined && from.year === null)
    return Number(number) > (from.named ? (from.day ?? 31) : lastNumber(first)) ? [] : null;
  const [, start, last] = FROM_NUMBER_TO_DAY.exec(text) ?? [];
  const to = dayIn(last);
  return to !== null && start !== undefined && Number(start) < (to.day ?? 0)
    ? between({ ...to, day: Number(start) }, to)
    : null;
}

/** "januar – 1. marec"; "mar - 1. marzo" begins with a weekday. */
function isFromMonth(text: string): boolean {
  const [, month = '', last] = FROM_MONTH_TO_DAY.exec(text) ?? [];
  const first = month === '' || weekdaysOf(fold(month)).size > 0 ? null : parseDayText(month);
  const to = dayIn(last);
  return first !== null && to !== null && first.day === null && first.months !== 0 && (first.months & to.months) === 0;
}

function dayIn(text: string | undefined): DayText | null {
  const day = text === undefined ? null : parseDayText(text);
  return day !== null && day.day !== null && day.months !== 0 ? day : null;
}

const lastNumber = (text = ''): number => Number(/(\d{1,2})\D*$/.exec(text)?.[1] ?? 31);

/** The order that one of the two tells holds for the other; the shorter span is meant where neither does. */
function between(first: DayText, last: DayText): readonly IsoDate[] {
  const year = last.year ?? first.year;
  if (year === null) return [];
  const readings = [
    ...(first.order === 'monthFirst' || last.order === 'monthFirst' ? [] : [[first, last] as const]),
    [swapped(first), swapped(last)] as const,
  ];
  const spans = readings.flatMap(([one, other]): IsoDate[][] => {
    const [from, to] = [dateOf(one, first.year ?? year), dateOf(other, last.year ?? year)];
    return from !== null && to !== null && from < to ? [datesBetween(from, to)] : [];
  });
  const shortest = spans.sort((a, b) => a.length - b.length)[0] ?? [];
  return shortest.length <= LONGEST ? shortest : [];
}

function dateOf(day: DayText, year: number): IsoDate | null {
  const month = onlyMonth(day.months);
  return month === null || day.day === null ? null : isoDate(year, month, day.day);
}

const spans = new WeakMap<TextFacts, readonly IsoDate[] | null>();

function spanAt(grid: Grid, row: number, column: number): readonly IsoDate[] | null {
  if (typeof grid.at(row, column) !== 'string') return null;
  const facts = textAt(grid, row, column);
  const known = spans.get(facts);
  if (known !== undefined) return known;
  const days = daysOfSpan(facts.text);
  spans.set(facts, days);
  return days;
}

/** Whether a cell names the days from one to another: "3. 2. – 7. 2. 2020". */
export const namesSpan = (grid: Grid, row: number, column: number): boolean => spanAt(grid, row, column) !== null;

/** "7. 9. – 11. 9." again and again: a line of weeks, no day among them. */
export const areSpans = (grid: Grid, { kind, days }: Pick<DayAxis, 'kind' | 'days'>): boolean =>
  kind === 'dates' && days.every(({ row, column }) => namesSpan(grid, row, column));

/** The day of a cell in a column of days; null where it names several. */
export const singleDayAt = (grid: Grid, row: number, column: number): DayCell | null =>
  namesSpan(grid, row, column) ? null : dayCellAt(grid, row, column);

/** Whether a day was meant that cannot be told. */
export const isDoubtfulDay = (grid: Grid, row: number, column: number): boolean =>
  typeof grid.at(row, column) === 'string' &&
  (spanAt(grid, row, column) !== null ||
    WEEKEND.test(textAt(grid, row, column).folded) ||
    (MISTYPED.test(textAt(grid, row, column).text) && dayCellAt(grid, row, column) === null));

/** What is told of a row with entries whose cell in the column of days names none, or several. */
export function doubtOf(grid: Grid, row: number, column: number, day: number): HeadingDoubt {
  const at = grid.ref(row, column);
  return { day, at, fault: 'row', found: writtenAt(grid, row, column), days: spanAt(grid, row, column) ?? [] };
}
