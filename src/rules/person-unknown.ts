import { displayName, nameKey } from '../register/person-name';
import type { IsoDate } from '../programme/units';
import type { Concern } from '../register/issue';
import type { Participant } from '../register/records';
import { cellOf } from '../register/row';
import { fullAddress } from '../sheet/address';
import type { CellRef } from '../sheet/cells';
import type { CheckFacts } from './check-facts';
import { rowsOfNobody, type Absentee } from './rows-of-nobody';
import type { Finding, Rule, RuleContext } from './rule';

/**
 * One for each name in a sheet, at the name. Of rows typed into registers one for each ID and name, at the first row's ID:
 * the person whose name it is may lack what stands in them.
 */
export const personUnknown: Rule = {
  id: 'person-unknown',
  severity: 'error',
  source: 'Opis programa: pravice in obveznosti vključenih oseb',
  asserts: 'every name in an attendance sheet is in the register, and only once',
  *check(facts, context) {
    const ofNobody = rowsOfNobody(facts, context.source);
    for (const person of context.source.unknownPeople) {
      const concerns = concernsOf(ofNobody.meantBy(person));
      const finding = unknown(person.cell, person.name, '', person.candidates);
      yield concerns.length === 0 ? finding : { ...finding, concerns };
    }
    for (const rows of context.source.namelessRows) {
      const concerns = concernsOf(ofNobody.behind(rows));
      if (concerns.length > 0) yield { ...unknown(rows.cell, '', '', 0), variant: 'nameMissing', concerns };
    }
    const namesakes = namesakesOf(facts);
    yield* ofAttendance(facts, context, namesakes);
    yield* ofRows(facts, namesakes);
    for (const person of facts.register.participants) {
      if (person.id !== '') continue;
      yield { ...unknown(cellOf(person.at, 'ID'), displayName(person), '', 0), variant: 'idMissing' };
    }
  },
};

const concernsOf = (absentees: readonly Absentee[]): Concern[] =>
  absentees.flatMap(({ person: { person }, days }) => days.map((date) => ({ participant: person.id, date })));

/** Everybody who has a name, twins included. */
type Namesakes = (name: string) => readonly Participant[];

function* ofAttendance(facts: CheckFacts, { source }: RuleContext, namesakes: Namesakes): Iterable<Finding> {
  const told = new Set(source.unknownPeople.map(({ cell, name }) => `${cell.sheet}!${nameKey(name)}`));
  for (const record of facts.unplaced) {
    if (record.source === null || record.participant !== '') continue;
    const key = `${record.source.sheet}!${nameKey(record.name)}`;
    if (told.has(key)) continue;
    told.add(key);
    yield unknown(record.source, record.name, '', namesakes(record.name).length);
  }
}

interface StrayRow {
  /** The cell of the ID; of a mark that comes from a sheet, that of the mark. */
  readonly at: CellRef;
  readonly participant: string;
  readonly name: string;
  /** The day that it says something of; undefined where money does not depend on it. */
  readonly date?: IsoDate | null;
}

function* ofRows(facts: CheckFacts, namesakes: Namesakes): Iterable<Finding> {
  const byId = new Map<string, StrayRow[]>();
  for (const row of strayRows(facts)) {
    const { at, participant: id, name } = row;
    if (id === '') {
      yield unknown(at, name, '', namesakes(name).length);
      continue;
    }
    const key = JSON.stringify([id, nameKey(name)]);
    const own = byId.get(key);
    if (own) own.push(row);
    else byId.set(key, [row]);
  }
  for (const rows of byId.values()) yield* ofId(rows, facts, namesakes);
}

function* ofId(rows: readonly StrayRow[], facts: CheckFacts, namesakes: Namesakes): Iterable<Finding> {
  const [first] = rows;
  if (!first) return;
  const { at, name, participant: id } = first;
  const people = namesakes(name);
  const meant = people.length === 1 ? people[0] : undefined;
  // The name's own row has another's ID: that an ID is given twice is told there.
  if (meant && meant.id !== '' && facts.participant(meant.id) !== meant) return;
  const finding = unknown(at, name, id, rows.length);
  const dates = rows.flatMap(({ date }) => (date === undefined ? [] : [date]));
  const concerns = people.flatMap((person) => dates.map((date) => ({ participant: person.id, date })));
  const held = concerns.length === 0 ? finding : { ...finding, concerns };
  if (!meant || meant.id === '') yield held;
  else {
    const otherId = meant.id;
    const otherCell = fullAddress(cellOf(meant.at, 'ID'));
    yield { ...held, variant: 'idElsewhere', facts: { ...held.facts, otherId, otherCell } };
  }
}

/** Rows of all registers whose ID nobody has, or that have none. */
function* strayRows(facts: CheckFacts): Iterable<StrayRow> {
  for (const { at, source, participant, name, date } of facts.unplaced) {
    if (source === null || participant !== '') yield { at: source ?? cellOf(at, 'ID'), participant, name, date };
  }
  const { individual, absences, suspensions, payments } = facts.register;
  const isStray = ({ participant }: { readonly participant: string }): boolean =>
    participant === '' || facts.participant(participant) === null;
  for (const { at, participant, name, date } of individual.filter(isStray))
    yield { at: cellOf(at, 'ID'), participant, name, date };
  for (const { at, participant, name } of [...absences, ...suspensions, ...payments].filter(isStray))
    yield { at: cellOf<string>(at, 'ID'), participant, name };
}

/** @param count people whom the name could be; rows with the ID */
function unknown(at: CellRef, name: string, id: string, count: number): Finding {
  const variant = id !== '' ? 'idUnknown' : count > 1 ? 'several' : name.trim() === '' ? 'nobody' : 'none';
  const found = id !== '' ? id : name;
  return { at, participant: null, name, date: null, found, variant, facts: { id, count } };
}

/** Collected when the first stranger is met: in most workbooks there is none. */
function namesakesOf({ register }: CheckFacts): Namesakes {
  let byName: Map<string, Participant[]> | null = null;
  return (name) => {
    if (!byName) {
      byName = new Map();
      for (const person of register.participants) {
        const key = nameKey(displayName(person));
        byName.set(key, [...(byName.get(key) ?? []), person]);
      }
    }
    return byName.get(nameKey(name)) ?? [];
  };
}
