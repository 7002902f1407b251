import { weekdayOf } from '../programme/calendar';
import type { Rule } from './rule';

/**
 * One for each cell of a header, at the word. Where day and month surely changed places, with the correction of the date;
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
    for (const { cell, found, date, swapped } of source.weekdayMismatches) {
      if (sheetsInDoubt.has(cell.sheet)) continue;
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
