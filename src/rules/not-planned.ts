import type { PersonDay } from './check-facts';
import { weeksOverPlan } from './days-over-plan';
import { atMark } from './finding';
import type { Finding, Rule } from './rule';

/** In a week that days-over-plan speaks of, a working day off the plan is that week's fault and not one more. */
export const notPlanned: Rule = {
  id: 'not-planned',
  severity: 'warning',
  source: 'Opis programa: dnevi modulov v tednu; Zakon o praznikih in dela prostih dnevih v RS',
  asserts: 'nobody is present on a weekend, a work-free day or a day off the plan of the module',
  *check(facts) {
    const modulesKnown = facts.modules.length > 0 && facts.modules.length === facts.register.modules.length;
    for (const person of facts.people) {
      let over: ReadonlySet<string> | null = null;
      for (const personDay of person.days) {
        if (personDay.kind !== 'present' || personDay.day.planned > 0) continue;
        const finding = offPlan(personDay, person.name, modulesKnown);
        if (finding === null) continue;
        const working = finding.variant === 'offPlan' || finding.variant === 'outsideModules';
        over ??= new Set([...weeksOverPlan(facts, person)].map(({ monday }) => monday));
        if (!working || !over.has(personDay.day.monday)) yield finding;
      }
    }
  },
};

function offPlan({ record, day }: PersonDay, name: string, modulesKnown: boolean): Finding | null {
  const { date, weekday, module, freeDay } = day;
  if (freeDay) return atMark(record, name, 'freeDay', { date, freeDay: freeDay.name });
  if (weekday >= 6) return atMark(record, name, 'weekend', { date, weekday });
  if (module) return atMark(record, name, 'offPlan', { date, weekday, module: module.name });
  // A module whose row cannot be read may well have had this day.
  return modulesKnown ? atMark(record, name, 'outsideModules', { date }) : null;
}
