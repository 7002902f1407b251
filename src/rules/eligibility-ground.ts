import { atPerson } from './finding';
import type { Rule } from './rule';
import { isUnreadable } from './unreadable';

export const eligibilityGround: Rule = {
  id: 'eligibility-ground',
  severity: 'error',
  source: 'Opis programa: ciljne skupine, sklop 1',
  asserts: 'one of the four grounds for inclusion is given',
  *check({ register }) {
    for (const person of register.participants) {
      if (person.ground === null && !isUnreadable(person.at, 'Podlaga'))
        yield atPerson(person, 'Podlaga', 'missing', '');
    }
  },
};
