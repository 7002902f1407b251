import { atMark } from './finding';
import type { Rule } from './rule';

export const outsideInclusion: Rule = {
  id: 'outside-inclusion',
  severity: 'error',
  source: 'Opis programa: dogovor o vključitvi',
  asserts: 'nobody is present before entry or after exit',
  *check({ people }) {
    for (const { otherDays, name, person } of people) {
      for (const { kind, record, day } of otherDays) {
        if (kind !== 'outside') continue;
        const before = person.entry !== null && day.date < person.entry;
        yield before
          ? atMark(record, name, 'beforeEntry', { date: day.date, entryDate: person.entry })
          : atMark(record, name, 'afterExit', { date: day.date, exitDate: person.exit });
      }
    }
  },
};
