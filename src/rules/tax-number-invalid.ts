import { isTaxNumber } from '../programme/identifiers';
import { atPerson } from './finding';
import type { Rule } from './rule';

export const taxNumberInvalid: Rule = {
  id: 'tax-number-invalid',
  severity: 'error',
  source: 'Zakon o davčnem postopku: davčna številka',
  asserts: 'a tax number has eight digits and the right check digit',
  *check({ register }) {
    for (const person of register.participants) {
      if (person.taxNumber === null || isTaxNumber(person.taxNumber)) continue;
      yield atPerson(person, 'Davčna številka', 'invalid', person.taxNumber);
    }
  },
};
