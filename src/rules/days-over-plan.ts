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
  let start = 0;
  while (start < days.length) {
    const monday = days[start]?.day.monday;
    if (monday === undefined) return;
    let presentDays = 0;
    let end = start;
    for (; days[end]?.day.monday === monday; end++) if (days[end]?.kind === 'present') presentDays += 1;
    const plannedDays = presentDays > 1 ? facts.daysOfWeek(monday) : 0;
    if (plannedDays > 0 && presentDays > plannedDays) {
      const first = days.slice(start, end).filter(({ kind }) => kind === 'present')[plannedDays];
      if (first) yield { monday, presentDays, plannedDays, first };
    }
    start = end;
  }
}
