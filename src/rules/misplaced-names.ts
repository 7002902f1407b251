/**
 * Names in attendance sheets that belong to nobody (or to two people) take their marks with them: those marks are missing
 * from the person who was meant. That the name is unknown is told once; that person's blank days of the months concerned
 * are the same broken fact and are not told again.
 */
import { monthOf } from '../programme/calendar';
import type { IsoMonth } from '../programme/units';
import type { RegisterFacts } from '../register/facts';
import { displayName, nameKey } from '../register/person-name';
import type { Participant } from '../register/records';
import type { SourceFacts } from '../register/source';
import { alikeNames } from './alike-names';

/** `all` where the names' records have no dates to tell the months by. */
export type MonthsInDoubt = ReadonlySet<IsoMonth> | 'all';

const NONE: ReadonlySet<IsoMonth> = new Set<IsoMonth>();

/** For a person, the months in which some of the marks may stand under a misspelt or ambiguous name. */
export function monthsInDoubt(facts: RegisterFacts, source: SourceFacts): (person: Participant) => MonthsInDoubt {
  const monthsOf = new Map<string, Set<IsoMonth>>();
  for (const { name } of source.unknownPeople) if (nameKey(name) !== '') monthsOf.set(nameKey(name), new Set());
  for (const { name, date } of facts.unplaced) {
    const key = nameKey(name);
    if (key === '' || date === null) continue;
    const months = monthsOf.get(key);
    if (months) months.add(monthOf(date));
    else monthsOf.set(key, new Set([monthOf(date)]));
  }
  if (monthsOf.size === 0) return () => NONE;
  const alike = alikeNames(monthsOf.keys());
  return (person) => {
    const months = new Set<IsoMonth>();
    for (const key of alike(nameKey(displayName(person)))) {
      const concerned = monthsOf.get(key) ?? NONE;
      if (concerned.size === 0) return 'all';
      for (const month of concerned) months.add(month);
    }
    return months;
  };
}
