import { weekdayOf } from '../programme/calendar';
import type { WeekdayMismatch } from '../register/source';
import type { Rule } from './rule';

/** So many words of a sheet that are all as many days away from their dates are one fault: of the month, the year or the line of words. */
const LEAST_SHIFTED = 4;

/**
 * One for each cell of a header, at the word; one for a sheet whose words are all shifted alike. Where day and month surely changed places, with the correction of the date;
 * the marks under it count for a day on which nobody says that their people were there, and are missing from the right one.
 */
export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  severity: 'warning',
  source: 'Opis programa: lista prisotnosti z datumi',
  asserts: 'a weekday word beside a date agrees with it',
  *check({ register }, { source }) {
    // Under a wrong month hardly any word agrees: that is told once for the sheet.
    const sheetsInDoubt = new Set(source.doubtfulPeriods.map(({ cell }) => cell.sheet));
    const told = source.weekdayMismatches.filter(({ cell }) => !sheetsInDoubt.has(cell.sheet));
    const shifted = shiftedSheets(told);
    for (const [first, last] of shifted.values())
      yield {
        at: first.cell, participant: null, name: '', date: first.date, found: first.found,
        variant: 'shifted',
        facts: { date: first.date, weekday: weekdayOf(first.date), word: first.found.trim(), lastDate: last.date },
      }; // prettier-ignore
    for (const { cell, found, date, swapped } of told) {
      if (shifted.has(cell.sheet)) continue;
      const facts = { date, weekday: weekdayOf(date), word: found.trim() };
      const finding = { at: cell, participant: null, name: '', date, found };
      if (!swapped) {
        yield { ...finding, variant: 'mismatch', facts };
        continue;
      }
      const { at, before, after } = swapped;
      const days = typeof after === 'number' ? { days: { before: date, after: swapped.date } } : {};
      yield {
        ...finding,
        variant: 'swapped',
        facts: { ...facts, meantDate: swapped.date },
        concerns: register.attendance
          .filter((record) => record.date === date && record.source?.sheet === cell.sheet)
          .flatMap(({ participant }) => [date, swapped.date].map((day) => ({ participant, date: day }))),
        fix: { at, before, after, ...days },
      };
    }
  },
};

/** First and last word of the sheets whose words are all shifted alike. */
function shiftedSheets(
  mismatches: readonly WeekdayMismatch[],
): ReadonlyMap<string, readonly [first: WeekdayMismatch, last: WeekdayMismatch]> {
  const sheets = new Map<string, WeekdayMismatch[]>();
  for (const mismatch of mismatches) {
    const words = sheets.get(mismatch.cell.sheet);
    if (words) words.push(mismatch);
    else sheets.set(mismatch.cell.sheet, [mismatch]);
  }
  const shifted = new Map<string, readonly [WeekdayMismatch, WeekdayMismatch]>();
  for (const [sheet, words] of sheets) {
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || words.length < LEAST_SHIFTED) continue;
    if (words.every((word) => word.swapped === undefined && shiftOf(word) === shiftOf(first)))
      shifted.set(sheet, [first, last]);
  }
  return shifted;
}

const shiftOf = ({ said, date }: WeekdayMismatch): number => (said - weekdayOf(date) + 7) % 7;
