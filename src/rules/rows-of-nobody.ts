/**
 * Rows of attendance sheets whose marks are nobody's: without a name, or under one that no participant has. The marks are
 * missing from whoever was meant. That the name is missing or unknown is told once, at the row; the blank days of whoever
 * else has no row in the sheet are the same broken fact.
 */
import type { IsoDate } from '../programme/units';
import { displayName, nameKey } from '../register/person-name';
import type { NamelessRows, SourceFacts, UnknownPerson } from '../register/source';
import { alikeNames } from './alike-names';
import type { CheckFacts, PersonFacts } from './check-facts';

/** Somebody who has no row in a sheet, and the days of the sheet on which a mark was due and stands nowhere else. */
export interface Absentee {
  readonly person: PersonFacts;
  readonly days: readonly IsoDate[];
}

/** What a sheet has of such rows. */
interface SheetOfNobody {
  /** How many rows; the same name twice is one. */
  readonly rows: number;
  readonly absentees: readonly Absentee[];
}

export interface RowsOfNobody {
  /** Whose rows without a name may be. */
  behind(rows: NamelessRows): readonly Absentee[];
  /** Whom a name may mean: people whose name is like it, else all where there are not more of them than such rows. */
  meantBy(person: UnknownPerson): readonly Absentee[];
  /** Whether somebody's mark of a day stands in such a row. Of more people than rows nobody can say whose. */
  hold(participant: string, date: IsoDate): boolean;
}

export function rowsOfNobody(facts: CheckFacts, { namelessRows, unknownPeople }: SourceFacts): RowsOfNobody {
  const sheets = new Map<string, SheetOfNobody>();
  const counts = new Map<string, number>();
  const names = new Set<string>();
  const count = (sheet: string, rows: number): void => void counts.set(sheet, (counts.get(sheet) ?? 0) + rows);
  for (const { cell, rows } of namelessRows) count(cell.sheet, rows);
  for (const { cell, name, candidates } of unknownPeople) {
    const key = `${cell.sheet}!${nameKey(name)}`;
    if (candidates > 0 || names.has(key)) continue;
    names.add(key);
    count(cell.sheet, 1);
  }
  for (const beside of [...namelessRows, ...unknownPeople]) {
    const { sheet } = beside.cell;
    if (!sheets.has(sheet)) sheets.set(sheet, { rows: counts.get(sheet) ?? 0, absentees: absenteesOf(facts, beside) });
  }
  const absenteesIn = ({ cell }: NamelessRows | UnknownPerson): readonly Absentee[] =>
    sheets.get(cell.sheet)?.absentees ?? [];
  const held = new Set<string>();
  for (const { rows, absentees } of sheets.values()) {
    if (absentees.length > rows) continue;
    for (const { person, days } of absentees) for (const date of days) held.add(`${person.person.id} ${date}`);
  }
  const alikeIn = new Map<string, (name: string) => readonly string[]>();
  return {
    behind: absenteesIn,
    meantBy(person) {
      const absentees = absenteesIn(person);
      const { sheet } = person.cell;
      const alike = alikeIn.get(sheet) ?? alikeNames(absentees.map(keyOf));
      alikeIn.set(sheet, alike);
      const meant = new Set(alike(nameKey(person.name)));
      if (meant.size > 0) return absentees.filter((absentee) => meant.has(keyOf(absentee)));
      return absentees.length <= (sheets.get(sheet)?.rows ?? 0) ? absentees : [];
    },
    hold: (participant, date) => held.has(`${participant} ${date}`),
  };
}

const keyOf = ({ person }: Absentee): string => nameKey(displayName(person.person));

function absenteesOf(facts: CheckFacts, { days, others }: NamelessRows | UnknownPerson): Absentee[] {
  const known = new Set(others);
  const planned = days.filter((date) => facts.plannedMinutes(date) > 0);
  return facts.people.flatMap((each) => {
    const { person } = each;
    if (known.has(person.id)) return [];
    const marked = new Set(each.days.map(({ day }) => day.date));
    const due = planned.filter(
      (date) => !marked.has(date) && facts.isIncluded(person, date) && !facts.isSuspendedByRow(person.id, date),
    );
    return due.length === 0 ? [] : [{ person: each, days: due }];
  });
}
