/** Several blocks of one sheet as one reading: the same person in two blocks is one person, the same date one day. */
import type { TableReading } from './matrix';
import type { DayReading, PersonReading } from '../reading';

export function mergeTables(tables: readonly TableReading[]): TableReading {
  const [first] = tables;
  if (!first) throw new RangeError('a sheet is read as at least one table');
  if (tables.length === 1) return first;
  const people = new Joined<PersonReading>(({ name, code }) => `${name}\u0000${code}`);
  const days = new Joined<DayReading>(({ date, at }) => date ?? at.cell);
  const isAnyNamed = tables.some((table) => table.people.length > 0);
  const merged = tables.map((table) => {
    const personOf = people.add(table.people);
    // Where a sheet names people over some of its blocks only, the others are none of theirs.
    const nobody = isAnyNamed ? -1 : 0;
    const dayOf = days.add(table.days);
    const place = <T extends { readonly person: number; readonly day: number }>(entry: T): T => ({
      ...entry,
      person: personOf[entry.person] ?? nobody,
      day: dayOf[entry.day] ?? 0,
    });
    const headingDoubts = table.headingDoubts.map((doubt) => ({ ...doubt, day: dayOf[doubt.day] ?? 0 }));
    return { entries: table.entries.map(place), blanks: table.blanks.map(place), headingDoubts };
  });
  const keys = new Set<string>();
  return {
    ...first,
    people: people.all,
    days: days.all,
    entries: merged.flatMap(({ entries }) => entries),
    blanks: merged.flatMap(({ blanks }) => blanks),
    participants: tables.flatMap(({ participants }) => participants),
    weekdayDoubts: tables.flatMap(({ weekdayDoubts }) => weekdayDoubts),
    headingDoubts: merged.flatMap(({ headingDoubts }) => headingDoubts),
    questions: tables.flatMap(({ questions }) => questions).filter(({ key }) => !keys.has(key) && keys.add(key)),
  };
}

/** Tables of one person each over the same days: two of one name beside each other are two people. */
export function sideBySide(tables: readonly TableReading[]): TableReading[] {
  const of = <T>(list: readonly T[], person: number): T[] => list.map((item) => ({ ...item, person }));
  return tables.slice(0, 1).map((first) => ({
    ...first,
    people: tables.flatMap(({ people }) => people),
    entries: tables.flatMap((table, person) => of(table.entries, person)),
    blanks: tables.flatMap((table, person) => of(table.blanks, person)),
  }));
}

/** Items of several blocks; two alike within one block stay two. */
class Joined<Item> {
  readonly all: Item[] = [];
  private readonly positions = new Map<string, number[]>();

  constructor(private readonly keyOf: (item: Item) => string) {}

  /** Adds a block's items to those before; @returns their positions. */
  add(own: readonly Item[]): number[] {
    const used = new Map<string, number>();
    return own.map((item) => {
      const key = this.keyOf(item);
      const turn = used.get(key) ?? 0;
      used.set(key, turn + 1);
      const known = this.positions.get(key) ?? [];
      const before = known[turn];
      if (before !== undefined) return before;
      this.all.push(item);
      this.positions.set(key, [...known, this.all.length - 1]);
      return this.all.length - 1;
    });
  }
}
