import { datesBetween } from '../programme/calendar';
import type { Module } from '../programme/plan';
import type { IsoDate } from '../programme/units';
import { cellOf } from '../register/row';
import type { CheckFacts } from './check-facts';
import { dateFound } from './found';
import { moduleFault } from './module-fault';
import type { Rule } from './rule';

/** A planned day with at least one presence delivers the module's hours of a day; one that is still to come may. */
export const moduleHours: Rule = {
  id: 'module-hours',
  severity: 'warning',
  source: 'Opis programa: moduli I, II in III, najmanj 48, 480 in 48 ur skupinskega dela',
  asserts: 'delivered and still planned group hours reach the minimum of the module',
  *check(facts, { today }) {
    for (const { module, at } of facts.register.modules) {
      const place = { at: cellOf(at, 'Najmanj ur'), participant: null, name: '', date: null };
      if (module === null) {
        if (at.unreadable.length === 0)
          yield { ...place, at: cellOf(at, 'Modul'), found: '', variant: 'incomplete', facts: {} };
        continue;
      }
      const fault = moduleFault(module);
      if (fault !== null) {
        const facts = { module: module.name, from: module.from, to: module.to };
        yield { ...place, at: cellOf(at, 'Do'), found: dateFound(module.to), variant: fault, facts };
        continue;
      }
      const { delivered, planned } = hoursOf(facts, module, today);
      if (delivered + planned >= module.minimumMinutes) continue;
      yield {
        ...place,
        found: String(module.minimumMinutes / 60).replace('.', ','),
        variant: 'short',
        facts: {
          module: module.name,
          deliveredMinutes: delivered,
          plannedMinutes: planned,
          minimumMinutes: module.minimumMinutes,
          missingMinutes: module.minimumMinutes - delivered - planned,
        },
      };
    }
  },
};

/** In minutes. Today counts as still to come until somebody is present. */
function hoursOf(facts: CheckFacts, module: Module, today: IsoDate): { delivered: number; planned: number } {
  let delivered = 0;
  let planned = 0;
  for (const date of datesBetween(module.from, module.to)) {
    const day = facts.day(date);
    if (day.module !== module || day.planned === 0) continue;
    if (facts.presenceDays.has(day)) delivered += day.planned;
    else if (date >= today) planned += day.planned;
  }
  return { delivered, planned };
}
