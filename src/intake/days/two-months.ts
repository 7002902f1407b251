/** Two months that follow each other, named together over day numbers that fall once: "oktober/november 2020" over 21 … 31, 1 … 20. */
import { onlyMonth } from '../words/calendar-words';
import { parseDayText } from '../cells/day-text';
import { textAt, type Grid } from '../cells/grid';
import type { PeriodHint } from './period';

const TWO_MONTHS =
  /(\p{L}{3,})\.?\s?(\d{4})?\s?(?:[/–—-]|\b(?:in|and|und|et|y|e|i|do|to|bis)\b)\s?(\p{L}{3,})\.?\s?(\d{4})?/u;

/** The first of the two, with its year where one is said; null where the sheet's name and the cells above a row name no such two. */
export function firstOfTwoMonths(grid: Grid, row: number): PeriodHint | null {
  const own = twoMonthsIn(grid.title);
  if (own !== null) return own;
  for (let above = row - 1; above >= 0; above--) {
    for (let column = 0; column < grid.columns; column++) {
      const hint = twoMonthsIn(textAt(grid, above, column).dated);
      if (hint !== null) return hint;
    }
  }
  return null;
}

function twoMonthsIn(text: string): PeriodHint | null {
  if (text === '' || text.length > 160) return null;
  const [, one = '', firstYear, other = '', lastYear] = TWO_MONTHS.exec(text) ?? [];
  const [first, next] = [monthOf(one), monthOf(other)];
  if (first === null || next === null || next !== (first % 12) + 1) return null;
  const year = firstYear ?? (lastYear === undefined ? null : Number(lastYear) - (next === 1 ? 1 : 0));
  return { months: 1 << (first - 1), year: year === null ? null : Number(year), schoolYear: null };
}

const monthOf = (word: string): number | null => onlyMonth(parseDayText(word)?.months ?? 0);

const FROM_MONTH_TO_MONTH =
  /^(\p{L}{3,})\.?\s?(?:\d{4})?\s?(?:[/+&–—-]|(?:in|and|und|et|y|e|i|do|to|bis)\s)\s?(\p{L}{3,})\.?\s?(?:\d{4})?$/u;

/** "jan-feb", "januar – marec 2026" and nothing else: several months, whose figures are summed up. */
export function saysSeveralMonths(text: string): boolean {
  const [, first, last] = FROM_MONTH_TO_MONTH.exec(text) ?? [];
  return first !== undefined && last !== undefined && monthOf(first) !== null && monthOf(last) !== null;
}
