/** Weekday words beside dates that disagree with them. */
import { weekdayOf } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import { blankAt, type Grid } from '../cells/grid';
import type { WeekdayDoubt } from '../reading';
import type { WordLanguage } from '../words/calendar-words';
import type { DayAxis } from './day-axis';
import { swappedDates } from './swapped-dates';

/**
 * Weekday words that disagree with their date, in the language that agrees best with all of them.
 *
 * @param months that the sheet speaks of, see {@link swappedDates}
 */
export function weekdayDoubts(
  grid: Grid,
  axis: DayAxis,
  dates: readonly (IsoDate | null)[],
  months: number,
): WeekdayDoubt[] {
  const worded = axis.days.flatMap((day, index) => {
    const date = dates[index] ?? null;
    return day.weekdays && day.weekdayRow !== null && date !== null && !blankAt(grid, day.weekdayRow, day.column)
      ? [{ index, date, words: day.weekdays, at: { row: day.weekdayRow, column: day.column } }]
      : [];
  });
  const language = bestLanguage(worded.map(({ words, date }) => ({ words, weekday: weekdayOf(date) })));
  if (language === null) return [];
  const doubted = worded.flatMap(({ words, ...day }) => {
    const said = words.get(language);
    return said === undefined || said === weekdayOf(day.date) ? [] : [{ ...day, said }];
  });
  const swaps = swappedDates(grid, axis.days, dates, doubted, months);
  return doubted.map(({ index, date, said, at: { row, column } }) => {
    const swapped = swaps.get(index);
    const found = String(grid.at(row, column));
    return { at: grid.ref(row, column), found, date, said, ...(swapped && { swapped }) };
  });
}

function bestLanguage(
  words: readonly { words: ReadonlyMap<WordLanguage, number>; weekday: number }[],
): WordLanguage | null {
  const scores = new Map<WordLanguage, number>();
  for (const { words: meanings, weekday } of words) {
    for (const [language, said] of meanings)
      scores.set(language, (scores.get(language) ?? 0) + (said === weekday ? 3 : 1));
  }
  return [...scores].reduce<[WordLanguage | null, number]>(
    (best, [language, score]) => (score > best[1] ? [language, score] : best),
    [null, 0],
  )[0];
}
