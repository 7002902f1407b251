import type { ParticipantColumn } from '../register/columns';
import type { Participant } from '../register/records';
import { atPerson } from './finding';
import type { Rule } from './rule';
import { isUnreadable } from './unreadable';

const NEEDED: readonly (readonly [ParticipantColumn, (person: Participant) => boolean])[] = [
  ['Rojstni datum', ({ birthDate }) => birthDate !== null],
  ['Spol', ({ sex }) => sex !== null],
  ['Status na trgu dela', ({ labourStatus }) => labourStatus.trim() !== ''],
  ['Izobrazba', ({ education }) => education.trim() !== ''],
];

/** One issue for each cell. The sensitive data (origin, disability, other disadvantage) may be refused and are not asked for. */
export const funderEntryData: Rule = {
  id: 'funder-entry-data',
  severity: 'warning',
  source: 'Uredba (EU) št. 1304/2013, priloga I; Uredba (EU) 2021/1057, priloga I',
  asserts: 'sex, birth date, labour status and education are there',
  *check({ register }) {
    for (const person of register.participants) {
      for (const [column, isThere] of NEEDED) {
        if (!isThere(person) && !isUnreadable(person.at, column))
          yield atPerson(person, column, 'missing', '', { column });
      }
    }
  },
};
