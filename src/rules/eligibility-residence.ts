import { atPerson } from './finding';
import type { Rule } from './rule';
import { isUnreadable } from './unreadable';

/** At the cell that is still open: *Stalno prebivanje* where citizenship is denied and residence is not told. */
export const eligibilityResidence: Rule = {
  id: 'eligibility-residence',
  severity: 'error',
  source: 'Opis programa: ciljne skupine, sklop 1',
  asserts: 'whoever is included is a citizen or a permanent resident',
  *check({ register }) {
    for (const person of register.participants) {
      const { citizen, permanentResident, at } = person;
      if (citizen === true || permanentResident === true) continue;
      if (isUnreadable(at, 'Državljanstvo RS') || isUnreadable(at, 'Stalno prebivanje')) continue;
      if (citizen === false && permanentResident === false) yield atPerson(person, 'Državljanstvo RS', 'neither', 'ne');
      else yield atPerson(person, citizen === null ? 'Državljanstvo RS' : 'Stalno prebivanje', 'missing', '');
    }
  },
};
