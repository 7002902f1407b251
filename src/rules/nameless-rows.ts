/**
 * Rows of attendance sheets with marks and without a name: the marks are missing from whoever was meant. That the name is
 * missing is told once, at the row; the blank days of whoever else has no row in the sheet are the same broken fact.
 */
import type { IsoDate } from '../programme/units';
import type { NamelessRows, SourceFacts } from '../register/source';
import type { CheckFacts, PersonFacts } from './check-facts';

/** Whose the rows may be: everybody who was due on a day of the sheet and has no row in it; with those days. */
export function peopleWithoutRow(
  facts: CheckFacts,
  { days, others }: NamelessRows,
): readonly { readonly person: PersonFacts; readonly days: readonly IsoDate[] }[] {
  const known = new Set(others);
  const planned = days.filter((date) => facts.plannedMinutes(date) > 0);
  return facts.people.flatMap((each) => {
    const { person } = each;
    if (known.has(person.id)) return [];
    const due = planned.filter((date) => facts.isIncluded(person, date) && !facts.isSuspendedByRow(person.id, date));
    return due.length === 0 ? [] : [{ person: each, days: due }];
  });
}

/** For a person and day, whether the mark stands in a row without a name. Of more people than rows nobody can say whose. */
export function namelessDays(
  facts: CheckFacts,
  { namelessRows }: SourceFacts,
): (participant: string, date: IsoDate) => boolean {
  const days = new Set<string>();
  for (const rows of namelessRows) {
    const people = peopleWithoutRow(facts, rows);
    if (people.length > rows.rows) continue;
    for (const { person, days: due } of people) for (const date of due) days.add(`${person.person.id} ${date}`);
  }
  return days.size === 0 ? () => false : (participant, date) => days.has(`${participant} ${date}`);
}
