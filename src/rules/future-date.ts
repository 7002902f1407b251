import { atMark } from './finding';
import type { Rule } from './rule';

export const futureDate: Rule = {
  id: 'future-date',
  severity: 'error',
  source: 'Opis programa: izplačilo za dan dejanske prisotnosti',
  asserts: 'nobody is present after today',
  *check({ people }, { today }) {
    for (const { otherDays, name } of people) {
      for (const { kind, record, day } of otherDays) {
        if (kind === 'future') yield atMark(record, name, 'future', { date: day.date, todayDate: today });
      }
    }
  },
};
