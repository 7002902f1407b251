/** Months down a column, each beside its own days: "Februar" before 13 … 28, "Marec" before 1 … 31. */
import { daysInMonth } from '../../programme/calendar';
import { onlyMonth } from '../words/calendar-words';
import { dayCellAt } from '../cells/day-cell';
import { blankAt, textAt, type Grid } from '../cells/grid';

const SEARCHED_COLUMNS = 4;
/** Days stand beside their month, or behind a column for weekdays. */
const REACH = 3;
/** What is shorter may number anything. */
const FEWEST_DAYS = 7;
const FEWEST_MONTHS = 2;
/** A list this long is of nothing that has its months beside it. */
const LONGEST = 2_000;
const LEAP_YEAR = 2000;

interface MonthBeside {
  /** Row of its first day. */
  readonly row: number;
  readonly month: number;
  /** As written. */
  readonly name: string;
}

/** The grid with "13. Februar" in the place of 13; the same grid where months do not follow each other so, day by day. */
export function withMonthsBeside(grid: Grid): Grid {
  if (grid.rows > LONGEST) return grid;
  for (let column = 0; column < Math.min(grid.columns, SEARCHED_COLUMNS); column++) {
    const months = monthsIn(grid, column);
    for (let days = column + 1; days <= column + REACH; days++) {
      // "MARC" over the sheet of Marc is no March.
      const besides = months.filter(({ row }) => typeof grid.at(row, days) === 'number');
      const texts = besides.length < FEWEST_MONTHS ? null : datesBeside(grid, days, besides);
      if (texts === null) continue;
      return {
        ...grid,
        at: (row, at) => (at === days ? texts.get(row) : undefined) ?? grid.at(row, at),
      };
    }
  }
  return grid;
}

function monthsIn(grid: Grid, column: number): MonthBeside[] {
  const months: MonthBeside[] = [];
  for (let row = 0; row < grid.rows; row++) {
    if (typeof grid.at(row, column) !== 'string') continue;
    const cell = dayCellAt(grid, row, column);
    if (cell?.kind !== 'text' || cell.day.day !== null || cell.day.months === 0) continue;
    const month = onlyMonth(cell.day.months);
    if (month !== null) months.push({ row, month, name: textAt(grid, row, column).text });
  }
  return months;
}

/** By row; null unless the days rise by one from month to month, wherever blank rows part them. */
function datesBeside(grid: Grid, column: number, months: readonly MonthBeside[]): ReadonlyMap<number, string> | null {
  const texts = new Map<number, string>();
  for (const [index, { row: first, month, name }] of months.entries()) {
    const next = months[index + 1];
    const days: number[] = [];
    for (let row = first; row < (next?.row ?? grid.rows) && !blankAt(grid, row, column); row++) {
      const value = grid.at(row, column);
      if (typeof value !== 'number') return null;
      days.push(value);
      texts.set(row, `${value}. ${name}`);
    }
    const [start = 0] = days;
    const end = start + days.length - 1;
    const isRising = days.every((day, step) => day === start + step);
    const last = daysInMonth(LEAP_YEAR, month);
    const isWhole = (index === 0 || start === 1) && (next === undefined || end === last || (month === 2 && end === 28));
    if (!isRising || !isWhole || days.length < FEWEST_DAYS || start < 1 || end > last) return null;
    if (next !== undefined && next.month !== (month % 12) + 1) return null;
  }
  return texts;
}
