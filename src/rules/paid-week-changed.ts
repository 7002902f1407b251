import { mondayOfWeek } from '../programme/calendar';
import type { Rule } from './rule';

/** The differences are computed where money is; here they only become issues. */
export const paidWeekChanged: Rule = {
  id: 'paid-week-changed',
  severity: 'note',
  source: 'Opis programa: tedensko izplačilo; razlika zaprtega tedna je poračun',
  asserts: 'what a closed week is worth is what was paid for it',
  *check(_facts, { paidWeekChanges = [] }) {
    for (const { week, participant, name, differenceCents, at } of paidWeekChanges) {
      const variant = differenceCents > 0 ? 'more' : 'less';
      const facts = { week, differenceCents: Math.abs(differenceCents) };
      yield { at, participant, name, date: mondayOfWeek(week), found: week, variant, facts };
    }
  },
};
