import { readEmso } from '../programme/identifiers';
import { cellOf } from '../register/row';
import { atPerson } from './finding';
import type { Rule } from './rule';

/** Twelve digits that hold once the zero that Excel drops is put back are an issue with a sure correction. */
export const emsoInvalid: Rule = {
  id: 'emso-invalid',
  severity: 'error',
  source: 'Zakon o centralnem registru prebivalstva: EMŠO',
  asserts: 'an EMŠO has 13 digits, a date that exists and the right check digit',
  *check({ register }) {
    for (const person of register.participants) {
      if (person.emso === null) continue;
      const emso = readEmso(person.emso);
      if (emso.kind === 'zeroLost') {
        const fix = { at: cellOf(person.at, 'EMŠO'), before: person.emso, after: emso.padded };
        yield { ...atPerson(person, 'EMŠO', 'zeroLost', person.emso), fix };
      } else if (emso.kind === 'invalid') yield atPerson(person, 'EMŠO', emso.fault, person.emso);
    }
  },
};
