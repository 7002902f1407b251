import { weekdayOf } from '../programme/calendar';
import type { Rule } from './rule';

/** One for each cell of a header, at the word. Where day and month surely changed places, with the correction of the date. */
export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  severity: 'warning',
  source: 'Opis programa: lista prisotnosti z datumi',
  asserts: 'a weekday word beside a date agrees with it',
  *check(_facts, { source }) {
    for (const { cell, found, date, swapped } of source.weekdayMismatches) {
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
        fix: { at, before, after, ...days },
      };
    }
  },
};
