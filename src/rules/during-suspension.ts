import { cellOf } from '../register/row';
import { atMark } from './finding';
import { dateFound } from './found';
import type { Rule } from './rule';
import { isUnreadable } from './unreadable';

/** Also at rows of Mirovanja whose days cannot be told: nobody would see that they suspend nothing. */
export const duringSuspension: Rule = {
  id: 'during-suspension',
  severity: 'error',
  source: 'Opis programa: status mirovanja v primeru daljše odsotnosti',
  asserts: 'nobody is present during mirovanje',
  *check(facts) {
    for (const { otherDays, name, person } of facts.people) {
      for (const { kind, record, day } of otherDays) {
        if (kind !== 'suspended') continue;
        const row = facts
          .suspensionsOf(person.id)
          .find(({ from, to }) => from !== null && from <= day.date && (to === null || day.date <= to));
        const variant = row?.to === undefined || row.to === null ? 'presentOpen' : 'present';
        yield atMark(record, name, variant, { date: day.date, from: row?.from ?? null, to: row?.to ?? null });
      }
    }
    for (const { at, participant, name, from, to } of facts.register.suspensions) {
      const about = { participant: participant === '' ? null : participant, name, date: null };
      if (from === null && !isUnreadable(at, 'Od')) {
        yield { ...about, at: cellOf(at, 'Od'), found: '', variant: 'startMissing', facts: {} };
      } else if (from !== null && to !== null && to < from) {
        yield { ...about, at: cellOf(at, 'Do'), found: dateFound(to), variant: 'reversed', facts: { from, to } };
      }
    }
  },
};
