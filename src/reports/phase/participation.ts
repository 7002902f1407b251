/** Who took part in a phase, who left and who was suspended, with reasons as the office wrote them. */
import { textKey } from '../../programme/text-key';
import type { Phase } from '../../programme/plan';
import type { IsoDate } from '../../programme/units';
import type { RegisterFacts } from '../../register/facts';
import { displayName } from '../../register/person-name';
import type { Participant } from '../../register/records';

export interface Exit {
  readonly participant: string;
  readonly name: string;
  readonly date: IsoDate;
  /** '' where none is written. */
  readonly reason: string;
}

export interface Suspension {
  readonly participant: string;
  readonly name: string;
  readonly from: IsoDate;
  /** null = open end, or one day by its mark alone */
  readonly to: IsoDate | null;
  readonly reason: string;
}

export interface Participation {
  /** Included on some day of the phase, in the order of Udeleženci. */
  readonly included: readonly Participant[];
  /** Left in the phase for a reason other than completion. */
  readonly exits: readonly Exit[];
  /** Completed in the phase. */
  readonly completed: number;
  /** People suspended on some day of the phase, by a row or by a mark. */
  readonly suspendedPeople: number;
  /** Rows of Mirovanja that touch the phase. */
  readonly suspensions: readonly Suspension[];
}

export function participationIn(facts: RegisterFacts, { from, to }: Phase): Participation {
  const people = facts.register.participants.filter((person) => facts.participant(person.id) === person);
  const included = people.filter(({ entry, exit }) => entry !== null && entry <= to && (exit === null || from <= exit));
  const left = people.flatMap((person) => {
    const { exit } = person;
    return exit !== null && from <= exit && exit <= to ? [{ person, exit }] : [];
  });
  const exits = left
    .filter(({ person }) => !isCompletion(person.exitReason))
    .map(({ person, exit }) => ({
      participant: person.id,
      name: displayName(person),
      date: exit,
      reason: person.exitReason.trim(),
    }));
  const suspensions = people.flatMap((person) =>
    facts.suspensionsOf(person.id).flatMap((row): Suspension[] => {
      if (row.from === null || row.from > to || (row.to !== null && row.to < from)) return [];
      return [
        { participant: person.id, name: displayName(person), from: row.from, to: row.to, reason: row.reason.trim() },
      ];
    }),
  );
  const byMark = people.filter((person) =>
    facts
      .attendanceOf(person.id)
      .some(
        ({ date, reading }) =>
          from <= date && date <= to && reading.kind === 'absence' && reading.meaning === 'suspended',
      ),
  );
  const suspendedPeople = new Set([
    ...byMark.map(({ id }) => id),
    ...suspensions.map(({ participant }) => participant),
  ]);
  return {
    included,
    exits,
    completed: left.length - exits.length,
    suspendedPeople: suspendedPeople.size,
    suspensions,
  };
}

/** `zaključek`, `zaključek programa`: who stayed to the end has not left early. */
export const isCompletion = (reason: string): boolean => textKey(reason).startsWith('zaklju');

/** How often each text occurs, the most frequent first; spellings that differ in case, diacritics or blanks are one. */
export function countTexts(texts: readonly string[]): { readonly text: string; readonly count: number }[] {
  const groups = new Map<string, { text: string; count: number }>();
  for (const text of texts) {
    const group = groups.get(textKey(text)) ?? { text: text.trim(), count: 0 };
    group.count++;
    groups.set(textKey(text), group);
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
