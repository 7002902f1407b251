/** Whom a stretch of days is about. */
import type { IsoDate } from '../programme/units';
import type { RegisterFacts } from '../register/facts';
import type { Participant } from '../register/records';

/** Everybody included on some day from `from` to `to` or with a record in it, in the order of Udeleženci; a doubled ID counts once. */
export const peopleIn = (facts: RegisterFacts, from: IsoDate, to: IsoDate): Participant[] =>
  facts.register.participants.filter(
    (person) => facts.participant(person.id) === person && belongsTo(facts, person, from, to),
  );

function belongsTo(facts: RegisterFacts, person: Participant, from: IsoDate, to: IsoDate): boolean {
  const isIn = (date: IsoDate | null): boolean => date !== null && from <= date && date <= to;
  const included = person.entry !== null && person.entry <= to && (person.exit === null || from <= person.exit);
  return (
    included ||
    facts.attendanceOf(person.id).some(({ date }) => isIn(date)) ||
    facts.individualOf(person.id).some(({ date }) => isIn(date))
  );
}

/** Entries that no figure can contain, so that the report can say so. */
export interface LeftOut {
  /** Of names that Udeleženci does not have. */
  readonly unknownPerson: number;
  /** A person's second mark of a day. */
  readonly doubled: number;
}

export function leftOutOf(facts: RegisterFacts, from: IsoDate, to: IsoDate): LeftOut {
  const isIn = ({ date }: { readonly date: IsoDate | null }): boolean => date !== null && from <= date && date <= to;
  const isUnknown = ({ participant }: { readonly participant: string }): boolean =>
    facts.participant(participant) === null;
  const { attendance, individual } = facts.register;
  return {
    unknownPerson: [...attendance, ...individual].filter((record) => isIn(record) && isUnknown(record)).length,
    doubled: facts.duplicates.filter((record) => isIn(record) && !isUnknown(record)).length,
  };
}
