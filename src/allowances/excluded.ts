/** Who was included in a week and has no line, and presence of people whom the register does not have. */
import type { IsoDate } from '../programme/units';
import type { RegisterFacts } from '../register/facts';
import { displayName } from '../register/person-name';
import type { Participant } from '../register/records';
import type { ExcludedPerson, ExclusionReason, UnassignedPresence } from './week-result';

/** Null for someone who was not included on any of the days. Suspension on every planned day (every day, if none is planned) comes first. */
export function exclusionOf(
  person: Participant,
  dates: readonly IsoDate[],
  facts: RegisterFacts,
  otherwise: ExclusionReason,
): ExcludedPerson | null {
  const included = dates.filter((day) => facts.isIncluded(person, day));
  if (included.length === 0) return null;
  const planned = included.filter((day) => facts.plannedMinutes(day) > 0);
  const days = planned.length > 0 ? planned : included;
  const isSuspended = otherwise === 'no-presence' && days.every((day) => facts.isSuspended(person.id, day));
  return { participant: person.id, name: displayName(person), why: isSuspended ? 'suspended' : otherwise };
}

/** Presence from `from` to `to` (both included) under an id or a name that Udeleženci does not have (rule person-unknown). */
export function unassignedIn(from: IsoDate, to: IsoDate, facts: RegisterFacts): UnassignedPresence[] {
  const found: UnassignedPresence[] = [];
  for (const record of facts.register.attendance) {
    const { date } = record;
    if (date === null || date < from || date > to) continue;
    if (record.participant !== '' && facts.participant(record.participant) !== null) continue;
    if (record.reading.kind === 'hours' || record.reading.kind === 'planned')
      found.push({ name: record.name, date, record });
  }
  return found;
}
