import { atPerson } from './finding';
import type { Rule } from './rule';
import { isUnreadable } from './unreadable';

export const ibanMissing: Rule = {
  id: 'iban-missing',
  severity: 'warning',
  source: 'Opis programa: tedensko izplačilo denarnih prejemkov',
  asserts: 'whoever was present has an account',
  *check({ people }) {
    for (const { person, firstPresence } of people) {
      if (firstPresence === null || person.iban !== null || isUnreadable(person.at, 'TRR')) continue;
      yield atPerson(person, 'TRR', 'missing', '');
    }
  },
};
