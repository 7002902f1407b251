/** A line of weekdays only: the week stands in the title ("Week of 6 June 2022", "6. 6. – 12. 6. 2022", "week ending …", "teden 10 / 2024"). */
import { addDays, mondayOfWeek, parseIsoWeek, weekdayOf } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import type { DayAxis } from './day-axis';
import { completeDate, dayCellAt } from '../cells/day-cell';
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
  const weeks = new Map(
    [...datesAbove(grid, axis, year), ...datesIn(grid.title, year)].flatMap((day) => {
      const week = datesOfWeek(axis, day);
      return week === null ? [] : [[week.join(), week]];
    }),
  );
  const [week, ...others] = weeks.values();
  return week === undefined || others.length > 0 ? null : week;
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
    if (before !== undefined) offset += (weekday - before + 7) % 7;
    return offset;
  });
}

function datesAbove(grid: Grid, axis: DayAxis, year: number | null): IsoDate[] {
  const dates: IsoDate[] = [];
  for (let row = 0; row < axis.firstRow; row++) {
    for (let column = 0; column < grid.columns; column++) {
      if (blankAt(grid, row, column)) continue;
      const day = completeDate(dayCellAt(grid, row, column));
      dates.push(...(day === null ? datesIn(textAt(grid, row, column).text, year) : [day]));
    }
  }
  return dates;
}

function datesIn(text: string, year: number | null): IsoDate[] {
  const day = dateInText(text) ?? dateRangeIn(text, year)?.from ?? firstOfNumberedWeek(text);
  return day === null ? [] : [day];
}

/** Weeks by number, in languages whose calendars all count them from Monday as ISO 8601 does: "teden 10 / 2024", "10. teden 2024", "KW 10/2024". */
const NUMBERED =
  /(?:^|[^\p{L}])(?:(?<first>\d{1,2})\.\s*)?(?:teden|tedna|tjedan|kw|kalenderwoche|woche|týden|týždeň|tydzień|hét|uke|vecka|uge|viikko|неделя)(?:\s*št\.?)?\s*(?<number>\d{1,2})?\s*[/,.\- ]\s*(?:leta\s+)?(?<year>\d{4})(?!\d)/iu;

function firstOfNumberedWeek(text: string): IsoDate | null {
  const { first, number, year } = NUMBERED.exec(text)?.groups ?? {};
  const week = parseIsoWeek(`${year ?? ''}-W${(number ?? first ?? '').padStart(2, '0')}`);
  return week === null ? null : mondayOfWeek(week);
}
