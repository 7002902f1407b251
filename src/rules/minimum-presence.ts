import { datesBetween } from '../programme/calendar';
import { parametersOf } from '../programme/parameters-in-force';
import type { Module } from '../programme/plan';
import type { IsoDate } from '../programme/units';
import type { CheckFacts, PersonFacts } from './check-facts';
import { atPerson } from './finding';
import type { Rule } from './rule';

const WHOLE = 10_000;

/**
 * Of the planned hours on the days on which the person is included and not suspended. A day without a (readable) mark is
 * no absence: it may still turn out a presence.
 */
export const minimumPresence: Rule = {
  id: 'minimum-presence',
  severity: 'warning',
  source: 'Opis programa: minimalna vključenost uporabnika v modulih I, II in III',
  asserts: 'the share of planned hours present in a module reaches the minimum, or still can',
  *check(facts, { today }) {
    const parameters = parametersOf(facts.register.parameters);
    for (const module of facts.modules) {
      if (module.from > today) continue;
      const minimum = parameters.on('najmanjša prisotnost v modulu', module.from);
      if (minimum.kind !== 'inForce' || minimum.value === null) continue;
      for (const person of facts.people) {
        if (person.isRepeated || person.inclusionFaults.length > 0) continue;
        const { planned, reachable, present } = shareOf(facts, person, module);
        if (planned === 0 || reachable * WHOLE >= minimum.value * planned) continue;
        yield atPerson(person.person, 'ID', module.to <= today ? 'below' : 'unreachable', '', {
          module: module.name,
          presentMinutes: present,
          plannedMinutes: planned,
          reachableMinutes: reachable,
          minimumPercent: minimum.value / 100,
        });
      }
    }
  },
};

/** In minutes. */
function shareOf(
  facts: CheckFacts,
  { person, days }: PersonFacts,
  module: Module,
): { planned: number; present: number; reachable: number } {
  const byDate = new Map<IsoDate, PersonFacts['days'][number]>(days.map((day) => [day.day.date, day]));
  let planned = 0;
  let present = 0;
  let open = 0;
  for (const date of datesBetween(module.from, module.to)) {
    const day = facts.day(date);
    if (day.module !== module || day.planned === 0) continue;
    if (!facts.isIncluded(person, date) || facts.isSuspended(person.id, date)) continue;
    planned += day.planned;
    const own = byDate.get(date);
    if (own?.kind === 'present') present += Math.min(own.present, day.planned);
    else if (own?.kind !== 'absent') open += day.planned;
  }
  return { planned, present, reachable: present + open };
}
