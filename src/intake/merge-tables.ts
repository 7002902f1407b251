/** Several blocks of one sheet as one reading: the same person in two blocks is one person, the same date one day. */
import type { TableReading } from './matrix';
import type { DayReading, PersonReading } from './reading';

export function mergeTables(tables: readonly TableReading[]): TableReading {
  const [first] = tables;
  if (!first) throw new RangeError('a sheet is read as at least one table');
  if (tables.length === 1) return first;
  const people: PersonReading[] = [];
  const days: DayReading[] = [];
  const merged = tables.map((table) => {
    const personOf = joinAll(people, table.people, ({ name, code }) => `${name}\u0000${code}`);
    const dayOf = joinAll(days, table.days, ({ date, at }) => date ?? at.cell);
    const place = <T extends { readonly person: number; readonly day: number }>(entry: T): T => ({
      ...entry,
      person: personOf[entry.person] ?? 0,
      day: dayOf[entry.day] ?? 0,
    });
    return { entries: table.entries.map(place), blanks: table.blanks.map(place) };
  });
  const keys = new Set<string>();
  return {
    ...first,
    people,
    days,
    entries: merged.flatMap(({ entries }) => entries),
    blanks: merged.flatMap(({ blanks }) => blanks),
    participants: tables.flatMap(({ participants }) => participants),
    weekdayDoubts: tables.flatMap(({ weekdayDoubts }) => weekdayDoubts),
    questions: tables.flatMap(({ questions }) => questions).filter(({ key }) => !keys.has(key) && keys.add(key)),
  };
}

/** Adds a block's items to those before; two alike within one block stay two. Returns their positions. */
function joinAll<T>(all: T[], own: readonly T[], keyOf: (item: T) => string): number[] {
  const before = new Map<string, number[]>();
  all.forEach((item, position) => before.set(keyOf(item), [...(before.get(keyOf(item)) ?? []), position]));
  return own.map((item) => {
    const known = before.get(keyOf(item))?.shift();
    if (known !== undefined) return known;
    all.push(item);
    return all.length - 1;
  });
}
