/** Which rows of Udeleženci speak of the same person. */
import { readEmso } from '../programme/identifiers';
import { displayName, nameKey } from '../register/person-name';
import type { Participant } from '../register/records';

/** How a row repeats an earlier one; `name` alone may be two people of the same name. */
export type Sameness = 'id' | 'emso' | 'nameAndBirthDate' | 'name';

export interface RepeatedRow {
  readonly earlier: Participant;
  readonly later: Participant;
  readonly by: Sameness;
}

/** One for each row that repeats an earlier one, with the surest reason and the first row that it holds for. */
export function repeatedRowsOf(participants: readonly Participant[]): readonly RepeatedRow[] {
  const byRow = [...participants].sort((a, b) => a.at.row - b.at.row);
  const seen = new Map<string, Participant>();
  const repeated: RepeatedRow[] = [];
  for (const later of byRow) {
    let found: RepeatedRow | null = null;
    for (const [by, key] of keysOf(later)) {
      const earlier = seen.get(`${by} ${key}`);
      if (!earlier) seen.set(`${by} ${key}`, later);
      else found ??= { earlier, later, by };
    }
    if (found) repeated.push(found);
  }
  return repeated;
}

/** The surest reason why two rows could be the same person, or null. */
export function samenessOf(a: Participant, b: Participant): Sameness | null {
  const keys = new Map(keysOf(a));
  return keysOf(b).find(([by, key]) => keys.get(by) === key)?.[0] ?? null;
}

/** Surest first. */
function keysOf(person: Participant): (readonly [Sameness, string])[] {
  const name = nameKey(displayName(person));
  const keys: (readonly [Sameness, string])[] = [];
  if (person.id !== '') keys.push(['id', person.id]);
  const emso = person.emso === null ? null : readEmso(person.emso);
  if (person.emso !== null && emso && emso.kind !== 'invalid') {
    keys.push(['emso', emso.kind === 'zeroLost' ? emso.padded : person.emso.replace(/\s/gu, '')]);
  }
  if (name !== '' && person.birthDate !== null) keys.push(['nameAndBirthDate', `${name} ${person.birthDate}`]);
  if (name !== '') keys.push(['name', name]);
  return keys;
}
