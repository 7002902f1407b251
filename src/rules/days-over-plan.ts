import type { IsoDate } from '../programme/units';
import { addDays } from '../programme/calendar';
import type { CheckFacts, PersonDay, PersonFacts } from './check-facts';
import { atMark } from './finding';
import type { Rule } from './rule';

interface WeekOverPlan {
  readonly monday: IsoDate;
  readonly presentDays: number;
  readonly plannedDays: number;
  /** The first presence beyond the limit. */
  readonly first: PersonDay;
}

/** At the first presence beyond the module's days. A work-free day does not lower the limit. */
export const daysOverPlan: Rule = {
  id: 'days-over-plan',
  severity: 'warning',
  source: 'Opis programa: moduli I, II in III, dnevi v tednu',
  asserts: 'a person is present on no more days of an ISO week than the module has',
  *check(facts) {
    for (const person of facts.people) {
      for (const { monday, presentDays, plannedDays, first } of weeksOverPlan(facts, person)) {
        const words = { count: presentDays, plannedDays, from: monday, to: addDays(monday, 6) };
        yield { ...atMark(first.record, person.name, 'over', words), date: monday };
      }
    }
  },
};

/** The ISO weeks in which a person is present on more days than planned, by date. */
export function* weeksOverPlan(facts: CheckFacts, { days }: PersonFacts): Iterable<WeekOverPlan> {
  let index = 0;
  while (index < days.length) {
    const monday = days[index]?.day.monday;
    if (monday === undefined) return;
    const present: PersonDay[] = [];
    for (; days[index]?.day.monday === monday; index++) {
      const day = days[index];
      if (day?.kind === 'present') present.push(day);
    }
    // No module has fewer days than one, so a single presence cannot be too many.
    if (present.length < 2) continue;
    const plannedDays = daysOfWeekPlan(facts, monday);
    const first = present[plannedDays];
    if (plannedDays > 0 && first) yield { monday, presentDays: present.length, plannedDays, first };
  }
}

/** Days a week of the module that runs in a week; of two modules the larger; 0 where none runs. */
function daysOfWeekPlan({ modules }: CheckFacts, monday: IsoDate): number {
  const sunday = addDays(monday, 6);
  let most = 0;
  for (const { from, to, weekdays } of modules) {
    if (from <= sunday && monday <= to) most = Math.max(most, new Set(weekdays).size);
  }
  return most;
}
