/** What each day was for a person, in the eight meanings that are never confused, and how many days there were of each. */
import { MEANINGS, type Meaning } from '../programme/meaning';
import type { IsoDate } from '../programme/units';
import type { RegisterFacts } from '../register/facts';
import { meaningOfRecord } from '../register/meaning-of-record';
import type { Participant } from '../register/records';

/** `unclear` is a mark that cannot be read: it is no meaning, and never counted as one. */
export type DayKind = Meaning | 'unclear';

export type DayCounts = Readonly<Record<DayKind, number>>;

export const DAY_KINDS: readonly DayKind[] = [...MEANINGS, 'unclear'];

/**
 * What a day was for a person. A mark of presence counts as presence whatever else is wrong with it (that is for the
 * check to say); suspension by Mirovanja goes before a mark of absence. Without a mark, a day off the plan is that and
 * nothing else; on planned days inclusion and suspension decide.
 */
export function kindOfDay(facts: RegisterFacts, person: Participant, day: IsoDate): DayKind {
  const record = facts.attendanceOn(person.id, day);
  if (record === null) {
    if (facts.plannedMinutes(day) === 0) return 'notPlanned';
    if (!facts.isIncluded(person, day)) return 'notIncluded';
    return facts.isSuspendedByRow(person.id, day) ? 'suspended' : 'notEntered';
  }
  const meaning = meaningOfRecord(record, facts.absencesOf(person.id));
  if (meaning === null) return 'unclear';
  if (meaning === 'present') return meaning;
  return facts.isSuspendedByRow(person.id, day) ? 'suspended' : meaning;
}

/** The days that can be counted: those up to today, and later ones that already carry a mark. */
export const countedDays = (
  facts: RegisterFacts,
  person: Participant,
  days: readonly IsoDate[],
  today: IsoDate,
): IsoDate[] => days.filter((day) => day <= today || facts.attendanceOn(person.id, day) !== null);

/** How many of the days are of each kind; together they are all of `days`. */
export function countDays(facts: RegisterFacts, person: Participant, days: readonly IsoDate[]): DayCounts {
  const counts = noDays();
  for (const day of days) counts[kindOfDay(facts, person, day)]++;
  return counts;
}

/** The counts of several people or stretches together. */
export function addCounts(all: Iterable<DayCounts>): DayCounts {
  const counts = noDays();
  for (const each of all) for (const kind of DAY_KINDS) counts[kind] += each[kind];
  return counts;
}

const noDays = (): Record<DayKind, number> => ({
  present: 0,
  excused: 0,
  excusedAwaitingEvidence: 0,
  unexcused: 0,
  suspended: 0,
  notIncluded: 0,
  notPlanned: 0,
  notEntered: 0,
  unclear: 0,
});
