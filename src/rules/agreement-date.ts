import { atPerson } from './finding';
import { dateFound } from './found';
import type { Rule } from './rule';
import { isUnreadable } from './unreadable';

export const agreementDate: Rule = {
  id: 'agreement-date',
  severity: 'error',
  source: 'Opis programa: dogovor o vključitvi (od 2023 pogodba)',
  asserts: 'the agreement is signed, on or before the first presence',
  *check({ people }, { today }) {
    for (const { person, firstPresence } of people) {
      const { agreement, entry, at } = person;
      if (agreement === null) {
        if (entry === null || entry > today || isUnreadable(at, 'Dogovor')) continue;
        yield atPerson(person, 'Dogovor', 'missing', '', { entryDate: entry });
      } else if (firstPresence !== null && agreement > firstPresence) {
        const facts = { agreementDate: agreement, firstPresenceDate: firstPresence };
        yield atPerson(person, 'Dogovor', 'afterPresence', dateFound(agreement), facts);
      }
    }
  },
};
