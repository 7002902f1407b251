/** The attendance rate: days present by the planned days of people included and not suspended (contract: Phases). */
import type { IsoDate } from '../programme/units';
import type { RegisterFacts } from '../register/facts';
import type { Participant } from '../register/records';
import { kindOfDay } from './day-counts';

export interface AttendanceDays {
  /** Planned days up to today on which the person was included and not suspended. */
  readonly due: number;
  /** Those of them on which the person was present. */
  readonly present: number;
}

/** @param days any days; only the planned ones up to `today` count */
export function attendanceDays(
  facts: RegisterFacts,
  person: Participant,
  days: readonly IsoDate[],
  today: IsoDate,
): AttendanceDays {
  let [due, present] = [0, 0];
  for (const day of days) {
    if (day > today || facts.plannedMinutes(day) === 0) continue;
    if (!facts.isIncluded(person, day) || facts.isSuspended(person.id, day)) continue;
    due++;
    if (kindOfDay(facts, person, day) === 'present') present++;
  }
  return { due, present };
}

/** Of several people or stretches together. */
export function addAttendanceDays(all: Iterable<AttendanceDays>): AttendanceDays {
  let [due, present] = [0, 0];
  for (const each of all) {
    due += each.due;
    present += each.present;
  }
  return { due, present };
}

/** 0–1; null where no day was due, for then there is no rate. */
export const rateOf = ({ due, present }: AttendanceDays): number | null => (due === 0 ? null : present / due);
