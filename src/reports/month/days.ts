/** Attendance of a month day by day, for the table under the chart. */
import type { IsoDate, Minutes } from '../../programme/units';
import type { RegisterFacts } from '../../register/facts';
import type { Participant } from '../../register/records';
import { addCounts, countDays, type DayCounts } from '../day-counts';

export interface DayOfMonth {
  readonly date: IsoDate;
  /** '' outside modules. */
  readonly module: string;
  readonly plannedMinutes: Minutes;
  /** Of the people that the month is about. */
  readonly counts: DayCounts;
}

/** The days up to today that are planned or carry a mark, by date; and later ones only if they carry a mark. */
export function daysOfMonth(
  facts: RegisterFacts,
  people: readonly Participant[],
  dates: readonly IsoDate[],
  today: IsoDate,
): DayOfMonth[] {
  const days: DayOfMonth[] = [];
  for (const date of dates) {
    const { module, planned } = facts.day(date);
    const isMarked = people.some((person) => facts.attendanceOn(person.id, date) !== null);
    if (!isMarked && (planned === 0 || date > today)) continue;
    const counts = addCounts(people.map((person) => countDays(facts, person, [date])));
    days.push({ date, module: module?.name ?? '', plannedMinutes: planned, counts });
  }
  return days;
}
