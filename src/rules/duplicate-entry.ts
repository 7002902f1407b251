import { atMark, markCell } from './finding';
import { fullAddress } from '../sheet/address';
import { displayName } from '../register/person-name';
import type { Rule } from './rule';

/** On the later cell, whether the marks agree or not; other rules see the first. */
export const duplicateEntry: Rule = {
  id: 'duplicate-entry',
  severity: 'error',
  source: 'Opis programa: izplačilo za dan dejanske prisotnosti',
  asserts: 'a person has one mark a day',
  *check(facts) {
    for (const record of facts.duplicates) {
      const person = facts.participant(record.participant);
      const first = facts.attendanceOn(record.participant, record.date);
      if (!person || !first) continue;
      const words = {
        date: record.date,
        mark: record.mark,
        firstMark: first.mark,
        firstCell: fullAddress(markCell(first)),
      };
      yield atMark(record, displayName(person), first.mark === record.mark ? 'same' : 'different', words);
    }
  },
};
