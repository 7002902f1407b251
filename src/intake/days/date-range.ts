/** Spans of days in a title: "26 September 2022 - 5 October 2022", "26. 9. – 5. 10. 2022". */
import { isoDate } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import { onlyMonth } from '../words/calendar-words';
import { parseDayText, type DayText } from '../cells/day-text';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { lookedAtOnce } from '../cells/rows-above';

export interface DateRange {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const DAY = String.raw`\d{1,2}\s?\.?\s?(?:\p{L}{3,12}|\d{1,2}\.|[./-]\s?\d{1,2})\.?(?:[,./\s-]*\d{4})?|\p{L}{3,12}\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|\d{4}-\d{2}-\d{2}`;
const RANGE = new RegExp(String.raw`(${DAY})\s*(?:-|–|—|~|to|do|bis|till|until|al|au|a|à|по|до)\s*(${DAY})`, 'iu');

/** "Del 08 al 30 de junio del 2024", "8.–30. 6. 2024": the month is said once. */
const IN_MONTH = new RegExp(
  String.raw`(?<![\d./-])(\d{1,2})\.?\s*(?:-|–|—|to|do|bis|al|au|a)\s*(\d{1,2}(?:\.?\s?(?:de\s)?\p{L}{3,12}|\.\s?\d{1,2}\.?)(?:\sdel?)?\s?\d{4})`,
  'iu',
);

/** Without two of them no text names two days; most texts have none. */
const TWO_FIGURES = /\d\D+\d/;

/**
 * Null where the text names no two days in order, or leaves their order or year open.
 *
 * @param year of days that are said without one
 */
export function dateRangeIn(text: string, year: number | null = null): DateRange | null {
  if (text.length > 160 || !TWO_FIGURES.test(text)) return null;
  const match = RANGE.exec(text);
  if (match === null) return rangeInMonth(text);
  const [first, last] = [parseDayText(match[1]?.trim() ?? ''), parseDayText(match[2]?.trim() ?? '')];
  // "12.–14. marec 2025" reads as two days, too, of which the first has no month.
  if (first?.months === 0) return rangeInMonth(text);
  const lastYear = last?.year ?? year;
  if (!isSure(first) || !isSure(last) || lastYear === null) return null;
  const to = dayOf(last, lastYear);
  const same = dayOf(first, first.year ?? lastYear);
  const from = first.year === null && same !== null && to !== null && same > to ? dayOf(first, lastYear - 1) : same;
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

function rangeInMonth(text: string): DateRange | null {
  const [, first, rest = ''] = IN_MONTH.exec(text) ?? [];
  const last = parseDayText(rest.trim());
  if (first === undefined || !isSure(last) || last.year === null) return null;
  const [from, to] = [dayOf({ ...last, day: Number(first) }, last.year), dayOf(last, last.year)];
  return from !== null && to !== null && from < to ? { from, to } : null;
}

const isSure = (day: DayText | null): day is DayText => day !== null && !day.swappable && day.rest === '';

function dayOf(day: DayText, year: number): IsoDate | null {
  const month = onlyMonth(day.months);
  return month === null || day.day === null ? null : isoDate(year, month, day.day);
}

/** The only span of days above a row. */
export function dateRangeAbove(grid: Grid, row: number): DateRange | null {
  let only: DateRange | null = null;
  for (const { row: at, range } of rangesInRows(grid, row - 1)) {
    if (at >= row) break;
    if (only !== null && (only.from !== range.from || only.to !== range.to)) return null;
    only = range;
  }
  return only;
}

const rangesInRows = lookedAtOnce((grid, row) => {
  const found: { readonly row: number; readonly range: DateRange }[] = [];
  for (let column = 0; column < grid.columns; column++) {
    const range = blankAt(grid, row, column) ? null : dateRangeIn(textAt(grid, row, column).text);
    if (range) found.push({ row, range });
  }
  return found;
});
