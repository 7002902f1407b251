import { readIban } from '../programme/identifiers';
import { atPerson } from './finding';
import type { Rule } from './rule';

/** Accounts of all SEPA countries are fine: refusing them is unlawful (Regulation (EU) 260/2012, art. 9). */
export const ibanInvalid: Rule = {
  id: 'iban-invalid',
  severity: 'error',
  source: 'ISO 13616 (IBAN); Uredba (EU) št. 260/2012',
  asserts: 'an account number is a valid IBAN of a SEPA country',
  *check({ register }) {
    for (const person of register.participants) {
      if (person.iban === null) continue;
      const reading = readIban(person.iban);
      if (!reading.valid) yield atPerson(person, 'TRR', reading.fault, person.iban);
    }
  },
};
