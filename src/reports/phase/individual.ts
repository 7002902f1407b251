/** Individual work by person and ISO week. */
import { addDays, mondayOf, weekOf } from '../../programme/calendar';
import { minutes, type IsoDate, type IsoWeek, type Minutes } from '../../programme/units';
import type { RegisterFacts } from '../../register/facts';
import { displayName } from '../../register/person-name';
import type { Participant } from '../../register/records';

export interface IndividualOfPerson {
  readonly participant: string;
  readonly name: string;
  /** By the weeks of the matrix. */
  readonly byWeek: readonly Minutes[];
  readonly total: Minutes;
  /** Weeks of the matrix with at least one day of the phase up to today on which the person was included. */
  readonly weeksIncluded: number;
}

export interface IndividualWork {
  readonly weeks: readonly IsoWeek[];
  readonly people: readonly IndividualOfPerson[];
}

/** @param from first @param to last day; work dated after today has not been done yet */
export function individualWorkBetween(
  facts: RegisterFacts,
  people: readonly Participant[],
  from: IsoDate,
  to: IsoDate,
  today: IsoDate,
): IndividualWork {
  const mondays: IsoDate[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) mondays.push(monday);
  const last = today < to ? today : to;
  return {
    weeks: mondays.map(weekOf),
    people: people.map((person) => {
      const done = new Map<IsoDate, number>();
      for (const { date, minutes: worked } of facts.individualOf(person.id)) {
        if (date === null || worked === null || date < from || date > last) continue;
        const monday = mondayOf(date);
        done.set(monday, (done.get(monday) ?? 0) + worked);
      }
      const byWeek = mondays.map((monday) => minutes(done.get(monday) ?? 0));
      const isIncludedInWeek = (monday: IsoDate): boolean =>
        monday <= last &&
        Array.from({ length: 7 }, (_, day) => addDays(monday, day)).some(
          (day) => from <= day && day <= last && facts.isIncluded(person, day),
        );
      return {
        participant: person.id,
        name: displayName(person),
        byWeek,
        total: minutes(byWeek.reduce<number>((sum, next) => sum + next, 0)),
        weeksIncluded: mondays.filter(isIncludedInWeek).length,
      };
    }),
  };
}
