import { readEmso } from '../programme/identifiers';
import { atPerson } from './finding';
import type { Rule } from './rule';

/** One issue for both. An EMŠO that is not valid says nothing of birth date and sex. */
export const emsoMismatch: Rule = {
  id: 'emso-mismatch',
  severity: 'warning',
  source: 'Zakon o centralnem registru prebivalstva: EMŠO',
  asserts: 'the EMŠO agrees with birth date and sex',
  *check({ register }) {
    for (const person of register.participants) {
      const emso = person.emso === null ? null : readEmso(person.emso);
      if (person.emso === null || !emso || emso.kind === 'invalid') continue;
      const date = person.birthDate !== null && person.birthDate !== emso.birthDate;
      const sex = person.sex !== null && person.sex !== emso.sex;
      if (!date && !sex) continue;
      yield atPerson(person, 'EMŠO', date && sex ? 'both' : date ? 'birthDate' : 'sex', person.emso, {
        birthDate: person.birthDate,
        emsoBirthDate: emso.birthDate,
        sex: person.sex === null ? null : sexLetter(person.sex),
        emsoSex: sexLetter(emso.sex),
      });
    }
  },
};

/** As it stands in the column Spol. */
const sexLetter = (sex: 'M' | 'F'): string => (sex === 'M' ? 'M' : 'Ž');
