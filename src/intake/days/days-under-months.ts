/** Days of a list told by their number alone, under the month that heads them: "OKTOBER 2026" over 5, 5, 6, 12. */
import { daysInMonth } from '../../programme/calendar';
import { blankAt, onlyFilled, textAt, type Grid } from '../cells/grid';
import type { TextFacts } from '../cells/cell-facts';
import { onlyMonth } from '../words/calendar-words';

const SEARCHED_COLUMNS = 4;
/** A list this long is of more than some months. */
const LONGEST = 5_000;
const LEAP_YEAR = 2000;

interface MonthAlone {
  readonly row: number;
  readonly month: number;
  /** As written. */
  readonly name: string;
}

/** The grid with "5. OKTOBER 2026" in the place of 5; the same grid where no column of dates holds such numbers under months. */
export function withDaysUnderMonths(grid: Grid): Grid {
  if (grid.rows > LONGEST) return grid;
  const months = monthsAlone(grid);
  const [first] = months;
  if (first === undefined) return grid;
  for (let column = 0; column < Math.min(grid.columns, SEARCHED_COLUMNS); column++) {
    const texts = headsDays(grid, first.row, column) ? daysUnder(grid, column, months) : null;
    if (texts === null) continue;
    return { ...grid, at: (row, at) => (at === column ? texts.get(row) : undefined) ?? grid.at(row, at) };
  }
  return grid;
}

/** Months that nothing stands beside. */
function monthsAlone(grid: Grid): MonthAlone[] {
  const months: MonthAlone[] = [];
  for (let row = 1; row < grid.rows; row++) {
    for (let column = 0; column < Math.min(grid.columns, SEARCHED_COLUMNS); column++) {
      if (typeof grid.at(row, column) !== 'string') continue;
      const { day, text } = textAt(grid, row, column);
      const month =
        day === null || day.day !== null || day.weekdays !== null || day.rest !== '' ? null : onlyMonth(day.months);
      if (month !== null && onlyFilled(grid, row) !== null) months.push({ row, month, name: text });
    }
  }
  return months;
}

/** "Datum" or "Dan" heads the column right above the first month, or again under it. */
const headsDays = (grid: Grid, row: number, column: number): boolean =>
  [row - 1, row + 1].some((at) => at < grid.rows && isOfDays(textAt(grid, at, column)));

const isOfDays = ({ folded, heading }: TextFacts): boolean =>
  DAY.test(folded) || (heading?.heading === 'date' && heading.coverage === 1);
const DAY = /^(dan|day|tag)$/;

/** By row; null unless every month has days of its own, none before the one above it, and no other number or date stands among them. */
function daysUnder(grid: Grid, column: number, months: readonly MonthAlone[]): ReadonlyMap<number, string> | null {
  const texts = new Map<number, string>();
  for (const [index, { row: caption, month, name }] of months.entries()) {
    let last = 0;
    for (let row = caption + 1; row < (months[index + 1]?.row ?? grid.rows); row++) {
      // Sums, remarks and the heading again stand between the months.
      if (blankAt(grid, row, column) || isOfWords(textAt(grid, row, column))) continue;
      const day = dayOf(grid, row, column);
      if (day === null || day < Math.max(last, 1) || day > daysInMonth(LEAP_YEAR, month)) return null;
      texts.set(row, `${day}. ${name}`);
      last = day;
    }
    if (last === 0) return null;
  }
  return texts;
}

const isOfWords = ({ text }: TextFacts): boolean => /\p{L}/u.test(text) && !/\d/.test(text);

function dayOf(grid: Grid, row: number, column: number): number | null {
  const value = grid.at(row, column);
  if (typeof value === 'number') return Number.isInteger(value) ? value : null;
  const [, day] = /^(\d{1,2})\.?$/.exec(textAt(grid, row, column).text) ?? [];
  return day === undefined ? null : Number(day);
}
