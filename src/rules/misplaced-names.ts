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
  const byWord = new Map<string, string[]>();
  for (const key of monthsOf.keys())
    for (const word of new Set(key.split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), key]);

  return (person) => {
    const own = nameKey(displayName(person));
    const months = new Set<IsoMonth>();
    // A misspelt name still shares a word with the right one.
    for (const key of new Set(own.split(' ').flatMap((word) => byWord.get(word) ?? []))) {
      if (!isAlike(own, key)) continue;
      const concerned = monthsOf.get(key) ?? NONE;
      if (concerned.size === 0) return 'all';
      for (const month of concerned) months.add(month);
    }
    return months;
  };
}

/** The same but for two letters. */
function isAlike(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return (row[b.length] ?? 0) <= 2;
}
