/** Weeks one under the other, each headed by its first day, with weekdays below it: "Week of 2/6" over Monday … Friday. */
import { addDays, isoDate, partsOf } from '../../programme/calendar';
import { onlyMonth } from '../words/calendar-words';
import { dateOrderOf } from './date-order';
import { dayCellAt, weekdayOnly } from '../cells/day-cell';
import { swapped, type DayText } from '../cells/day-text';
import { blankAt, textAt, type Grid } from '../cells/grid';

const WEEK =
  /(^| )(week|wk|teden|tjedan|sedmica|woche|semaine|semana|settimana|tydzien|tyden|tyzden|uke|uge|vecka|viikko|неделя|тиждень)( |$)/;
const SEARCHED_ROWS = 1_000;
const FEWEST_DAYS = 2;
/** Stands in the place of the week over its days. */
const HEADING = 'Datum';

interface Week {
  readonly row: number;
  readonly column: number;
  readonly day: DayText;
  /** Days from the first one, by row. */
  readonly offsets: ReadonlyMap<number, number>;
}

/** The grid with a date at every weekday of such weeks; the same grid where there are none, or the order of day and month is open. */
export function withDatesOfWeeks(grid: Grid): Grid {
  const weeks = weeksIn(grid);
  const order = dateOrderOf(weeks.map(({ day }) => day));
  if (weeks.length === 0 || order === null) return grid;
  const texts = new Map<string, string>();
  for (const { row, column, day, offsets } of weeks) {
    const first = order === 'monthFirst' ? swapped(day) : day;
    for (const [at, offset] of offsets) {
      const date = textOfDay(first, offset);
      if (date !== null) texts.set(`${at}/${column}`, `${textAt(grid, at, column).text.replace(/:$/, '')} ${date}`);
    }
    texts.set(`${row}/${column}`, HEADING);
  }
  const columns = new Set(weeks.map(({ column }) => column));
  return {
    ...grid,
    at: (row, column) => (columns.has(column) ? texts.get(`${row}/${column}`) : undefined) ?? grid.at(row, column),
  };
}

function weeksIn(grid: Grid): Week[] {
  const weeks: Week[] = [];
  for (let row = 0; row < Math.min(grid.rows, SEARCHED_ROWS); row++) {
    for (let column = 0; column < Math.min(grid.columns, 3); column++) {
      if (typeof grid.at(row, column) !== 'string' || !WEEK.test(textAt(grid, row, column).folded)) continue;
      const cell = dayCellAt(grid, row, column);
      if (cell?.kind !== 'text' || cell.day.day === null || cell.day.months === 0) continue;
      const offsets = weekdaysBelow(grid, row, column);
      if (offsets !== null) weeks.push({ row, column, day: cell.day, offsets });
    }
  }
  return weeks;
}

/** Weekdays that follow each other below a cell, in one language, to the first row that is blank. */
function weekdaysBelow(grid: Grid, row: number, column: number): ReadonlyMap<number, number> | null {
  const words = new Map<number, ReadonlyMap<string, number>>();
  for (let at = row + 1; at < grid.rows && !blankAt(grid, at, column); at++) {
    const word = weekdayOnly(dayCellAt(grid, at, column));
    if (word !== null) words.set(at, word);
  }
  const [first] = words.values();
  if (first === undefined || words.size < FEWEST_DAYS) return null;
  for (const [language, start] of first) {
    const offsets = new Map<number, number>();
    for (const [at, word] of words) offsets.set(at, ((word.get(language) ?? NaN) - start + 7) % 7);
    const steps = [...offsets.values()];
    if (steps.every((offset, index) => index === 0 || offset > (steps[index - 1] ?? 0))) return offsets;
  }
  return null;
}

/** "7. 2. 2017"; null where a year that is not said decides what day it is. */
function textOfDay({ year, months, day }: DayText, offset: number): string | null {
  const month = onlyMonth(months);
  const [common, leap] = [year ?? 2001, year ?? 2000].map((each) => {
    const first = month === null || day === null ? null : isoDate(each, month, day);
    return first === null ? null : partsOf(addDays(first, offset));
  });
  if (!common || !leap || common.day !== leap.day) return null;
  return `${common.day}. ${common.month}.${year === null ? '' : ` ${common.year}`}`;
}
