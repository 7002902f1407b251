import { atMark, markCell } from './finding';
import { fullAddress } from '../sheet/address';
import { displayName } from '../register/person-name';
import type { Rule } from './rule';

/** On the later cell, whether the marks agree or not; other rules see the first. Not where a wrong date of a heading or an id given twice brought them together. */
export const duplicateEntry: Rule = {
  id: 'duplicate-entry',
  severity: 'error',
  source: 'Opis programa: izplačilo za dan dejanske prisotnosti',
  asserts: 'a person has one mark a day',
  *check(facts) {
    const idsGivenTwice = twice(facts.register.participants.map(({ id }) => id));
    for (const record of facts.duplicates) {
      const person = facts.participant(record.participant);
      const first = facts.attendanceOn(record.participant, record.date);
      if (!person || !first || idsGivenTwice.has(person.id)) continue;
      if (facts.isMisdated(record) || facts.isMisdated(first)) continue;
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

function twice(ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(ids.filter((id) => seen.size === seen.add(id).size));
}
