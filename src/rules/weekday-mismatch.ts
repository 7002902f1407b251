import { weekdayOf } from '../programme/calendar';
import type { Rule } from './rule';

/** One for each cell of a header, at the word. */
export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  severity: 'warning',
  source: 'Opis programa: lista prisotnosti z datumi',
  asserts: 'a weekday word beside a date agrees with it',
  *check(_facts, { source }) {
    for (const { cell, found, date } of source.weekdayMismatches) {
      const facts = { date, weekday: weekdayOf(date), word: found.trim() };
      yield { at: cell, participant: null, name: '', date, found, variant: 'mismatch', facts };
    }
  },
};
