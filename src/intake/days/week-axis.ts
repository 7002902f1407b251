/** A line of weekdays only: the week stands in the title ("Week of 6 June 2022", "6. 6. – 12. 6. 2022", "week ending …", "teden 10 / 2024"). */
import { addDays, mondayOfWeek, parseIsoWeek, weekdayOf, weekOf } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import type { DayAxis } from './day-axis';
import { completeDate, dayCellAt, weekdayOnly } from '../cells/day-cell';
import { dateInText } from './date-above';
import { dateRangeIn } from './date-range';
import { blankAt, textAt, type Grid } from '../cells/grid';

/**
 * Per day of the axis its date; null where no date above or in the sheet's name fits the line's first or last weekday, or two weeks do.
 *
 * @param year of a week that is said without one ("4. 3. – 8. 3."); null where nothing says it
 */
export function datesOfWeekLine(grid: Grid, axis: DayAxis, year: number | null): readonly IsoDate[] | null {
  if (axis.week !== undefined) return datesOfWeek(axis, axis.week.day);
  // Where weeks stand one below another, each has its own line above its days.
  const own = ownWeeks(grid, axis, year);
  const weeks = own.length > 0 ? own : weeksOf(axis, [...spansAbove(grid, axis, year), ...spansIn(grid.title, year)]);
  const [week, ...others] = weeks;
  return week === undefined || others.length > 0 || isOfWeekBefore(grid, week) ? null : week;
}

/** The sheet "39" copied from that of the 38th week, whose title nobody changed. */
function isOfWeekBefore({ title }: Grid, [monday]: readonly IsoDate[]): boolean {
  const called = /^(?:teden |t\.? ?|kw ?)?(\d{1,2})\.?(?: teden)?$/i.exec(title.trim())?.[1];
  return called !== undefined && monday !== undefined && Number(called) === Number(weekOf(monday).slice(-2)) + 1;
}

/** The weeks of the line that are said, each once. */
function weeksOf(axis: DayAxis, spans: readonly Span[]): (readonly IsoDate[])[] {
  const weeks = spans.flatMap((span) => {
    const week = datesWithin(axis, span);
    return week === null ? [] : [[week.join(), week] as const];
  });
  return [...new Map(weeks).values()];
}

/** What is said nearest above a line below others; above it, whoever stands there may say days of their own. */
function ownWeeks(grid: Grid, axis: DayAxis, year: number | null): (readonly IsoDate[])[] {
  const before = lineBefore(grid, axis);
  for (let row = axis.firstRow - 1; before >= 0 && row > before; row--) {
    const weeks = weeksOf(axis, spansInRow(grid, row, year));
    if (weeks.length > 0) return weeks;
  }
  return [];
}

/** The row of the nearest line above that has weekdays in the same columns; -1 without one. */
function lineBefore(grid: Grid, { days, firstRow }: DayAxis): number {
  let row = firstRow - 1;
  const isWeekday = (column: number): boolean => weekdayOnly(dayCellAt(grid, row, column)) !== null;
  while (row >= 0 && !days.every(({ column }) => isWeekday(column))) row--;
  return row;
}

/** Per day of the axis its date in the week that begins or ends with a day; null where that is neither its first nor its last weekday. */
export function datesOfWeek(axis: DayAxis, day: IsoDate): readonly IsoDate[] | null {
  const weekdays = weekdaysOfAxis(axis);
  if (weekdays === null) return null;
  const offsets = offsetsOf(weekdays);
  const weekday = weekdayOf(day);
  if (weekday !== weekdays[0] && weekday !== weekdays.at(-1)) return null;
  const start = weekday === weekdays[0] ? day : addDays(day, -(offsets.at(-1) ?? 0));
  return offsets.map((offset) => addDays(start, offset));
}

/** The same for a week from day to day: the few days of a course need not begin or end it. More than a week tells none of its weeks. */
function datesWithin(axis: DayAxis, { from, to }: Span): readonly IsoDate[] | null {
  if (to !== null && to > addDays(from, WEEK - 1)) return null;
  const ofDay = datesOfWeek(axis, from);
  const weekdays = weekdaysOfAxis(axis);
  if (to === null || ofDay !== null || weekdays === null) return ofDay;
  const [first = 1] = weekdays;
  const start = addDays(from, (first - weekdayOf(from) + WEEK) % WEEK);
  const dates = offsetsOf(weekdays).map((offset) => addDays(start, offset));
  return dates.every((date) => date <= to) ? dates : null;
}

const WEEK = 7;

/** From day to day, both included; `to` is null where one day is said, with which a week begins or ends. */
interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** The weekdays of the line in the language in which they follow each other. */
function weekdaysOfAxis({ days }: DayAxis): number[] | null {
  const languages = new Set(days.flatMap(({ weekdays }) => [...(weekdays?.keys() ?? [])]));
  for (const language of languages) {
    const said = days.map(({ weekdays }) => weekdays?.get(language));
    const known = said.filter((weekday): weekday is number => weekday !== undefined);
    if (known.length === days.length && known.every((weekday, index) => index === 0 || weekday !== known[index - 1]))
      return known;
  }
  return null;
}

function offsetsOf(weekdays: readonly number[]): number[] {
  let offset = 0;
  return weekdays.map((weekday, index) => {
    const before = weekdays[index - 1];
    if (before !== undefined) offset += (weekday - before + WEEK) % WEEK;
    return offset;
  });
}

function spansAbove(grid: Grid, axis: DayAxis, year: number | null): Span[] {
  return Array.from({ length: axis.firstRow }, (_, row) => spansInRow(grid, row, year)).flat();
}

function spansInRow(grid: Grid, row: number, year: number | null): Span[] {
  const spans: Span[] = [];
  for (let column = 0; column < grid.columns; column++) {
    if (blankAt(grid, row, column)) continue;
    const { text } = textAt(grid, row, column);
    // "7. 10. 2024 – 11. 10. 2024" begins with a whole date, and is more than that day.
    const day = dateRangeIn(text, year) === null ? completeDate(dayCellAt(grid, row, column)) : null;
    spans.push(...(day === null ? spansIn(text, year) : [{ from: day, to: null }]));
  }
  return spans;
}

function spansIn(text: string, year: number | null): Span[] {
  const span = dateRangeIn(text, year) ?? numberedWeek(text);
  const day = span === null ? dateInText(text) : null;
  return span !== null ? [span] : day !== null ? [{ from: day, to: null }] : [];
}

/** Weeks by number, in languages whose calendars all count them from Monday as ISO 8601 does: "teden 10 / 2024", "10. teden 2024", "KW 10/2024". */
const NUMBERED =
  /(?:^|[^\p{L}])(?:(?<first>\d{1,2})\.\s*)?(?:teden|tedna|tjedan|kw|kalenderwoche|woche|týden|týždeň|tydzień|hét|uke|vecka|uge|viikko|неделя)(?:\s*št\.?)?\s*(?<number>\d{1,2})?\s*[/,.\- ]\s*(?:leta\s+)?(?<year>\d{4})(?!\d)/iu;

function numberedWeek(text: string): Span | null {
  const { first, number, year } = NUMBERED.exec(text)?.groups ?? {};
  const week = parseIsoWeek(`${year ?? ''}-W${(number ?? first ?? '').padStart(2, '0')}`);
  if (week === null) return null;
  const from = mondayOfWeek(week);
  return { from, to: addDays(from, WEEK - 1) };
}
