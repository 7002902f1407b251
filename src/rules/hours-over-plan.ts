import { atMark } from './finding';
import type { Rule } from './rule';

/** The limit of a day off the plan is the module's day, too: that the day is off the plan is another rule's matter. */
export const hoursOverPlan: Rule = {
  id: 'hours-over-plan',
  severity: 'error',
  source: 'Opis programa: moduli I, II in III, ure na dan',
  asserts: 'the hours of a day do not exceed the hours that the module has on a day',
  *check({ people }) {
    for (const { days, name } of people) {
      for (const { kind, record, day, present } of days) {
        if (kind !== 'present' || !day.module || present <= day.module.minutesPerDay) continue;
        yield atMark(record, name, 'over', {
          presentMinutes: present,
          plannedMinutes: day.module.minutesPerDay,
          module: day.module.name,
          date: day.date,
        });
      }
    }
  },
};
