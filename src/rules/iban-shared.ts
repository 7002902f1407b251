import { readIban } from '../programme/identifiers';
import { displayName } from '../register/person-name';
import type { Participant } from '../register/records';
import { atPerson } from './finding';
import type { Rule } from './rule';
import { samenessOf } from './same-person';

/** One issue for a pair, on the later row; none for two rows that participant-duplicate speaks of. */
export const ibanShared: Rule = {
  id: 'iban-shared',
  severity: 'warning',
  source: 'Opis programa: denarni prejemki so namenjeni vključeni osebi',
  asserts: 'no two people have the same account',
  *check({ register }) {
    const owners = new Map<string, Participant[]>();
    for (const person of [...register.participants].sort((a, b) => a.at.row - b.at.row)) {
      const reading = person.iban === null ? null : readIban(person.iban);
      if (person.iban === null || !reading?.valid) continue;
      const earlier = owners.get(reading.iban) ?? [];
      const other = earlier.find((owner) => samenessOf(owner, person) === null);
      if (other) {
        yield atPerson(person, 'TRR', 'shared', person.iban, { otherName: displayName(other), otherId: other.id });
      }
      owners.set(reading.iban, [...earlier, person]);
    }
  },
};
