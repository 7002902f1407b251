import { readEducation, readLabourStatus } from '../programme/funder-words';
import type { ParticipantColumn } from '../register/columns';
import type { Participant } from '../register/records';
import { atPerson } from './finding';
import type { Rule } from './rule';
import { isUnreadable } from './unreadable';

/** What stands in a column, and whether it says what the funder asks for; '' where it is blank. */
const NEEDED: readonly (readonly [ParticipantColumn, (person: Participant) => { text: string; isClear: boolean }])[] = [
  ['Rojstni datum', ({ birthDate }) => ({ text: birthDate ?? '', isClear: true })],
  ['Spol', ({ sex }) => ({ text: sex ?? '', isClear: true })],
  [
    'Status na trgu dela',
    ({ labourStatus: text }) => ({ text: text.trim(), isClear: readLabourStatus(text) !== null }),
  ],
  ['Izobrazba', ({ education: text }) => ({ text: text.trim(), isClear: readEducation(text) !== null })],
];

/** One issue for each cell: blank, or words that the funder's indicators cannot count. The sensitive data (origin, disability, other disadvantage) may be refused and are not asked for. */
export const funderEntryData: Rule = {
  id: 'funder-entry-data',
  severity: 'warning',
  source: 'Uredba (EU) št. 1304/2013, priloga I; Uredba (EU) 2021/1057, priloga I',
  asserts: 'sex, birth date, labour status and education are there',
  *check({ register }) {
    for (const person of register.participants) {
      for (const [column, read] of NEEDED) {
        if (isUnreadable(person.at, column)) continue;
        const { text, isClear } = read(person);
        if (text === '') yield atPerson(person, column, 'missing', '', { column });
        else if (!isClear) yield atPerson(person, column, 'wordsUnclear', text, { column });
      }
    }
  },
};
