import { displayName, nameKey } from '../register/person-name';
import { cellOf, type RowPlace } from '../register/row';
import type { CellRef } from '../sheet/cells';
import type { CheckFacts } from './check-facts';
import type { Finding, Rule, RuleContext } from './rule';

/** One for each name in a sheet, at the name; for rows typed into a register at their ID. */
export const personUnknown: Rule = {
  id: 'person-unknown',
  severity: 'error',
  source: 'Opis programa: pravice in obveznosti vključenih oseb',
  asserts: 'every name in an attendance sheet is in the register, and only once',
  *check(facts, context) {
    for (const { cell, name, candidates } of context.source.unknownPeople) yield unknown(cell, name, '', candidates);
    yield* ofAttendance(facts, context);
    const { individual, absences, suspensions, payments, participants } = facts.register;
    for (const { at, participant, name } of [...individual, ...absences, ...suspensions, ...payments]) {
      if (!isKnown(facts, participant)) yield ofRow(facts, at, participant, name);
    }
    for (const person of participants) {
      if (person.id !== '') continue;
      yield { ...unknown(cellOf(person.at, 'ID'), displayName(person), '', 0), variant: 'idMissing' };
    }
  },
};

function* ofAttendance(facts: CheckFacts, { source }: RuleContext): Iterable<Finding> {
  const told = new Set(source.unknownPeople.map(({ cell, name }) => `${cell.sheet}!${nameKey(name)}`));
  for (const record of facts.unplaced) {
    if (record.source === null) {
      yield ofRow(facts, record.at, record.participant, record.name);
      continue;
    }
    const key = `${record.source.sheet}!${nameKey(record.name)}`;
    if (told.has(key)) continue;
    told.add(key);
    yield unknown(record.source, record.name, record.participant, sameNames(facts, record.name));
  }
}

const ofRow = (facts: CheckFacts, at: RowPlace<string>, id: string, name: string): Finding =>
  unknown(cellOf(at, 'ID'), name, id, sameNames(facts, name));

function unknown(at: CellRef, name: string, id: string, candidates: number): Finding {
  const variant = id !== '' ? 'idUnknown' : candidates > 1 ? 'several' : name.trim() === '' ? 'nobody' : 'none';
  const found = id !== '' ? id : name;
  return { at, participant: null, name, date: null, found, variant, facts: { id, count: candidates } };
}

const isKnown = (facts: CheckFacts, id: string): boolean => id !== '' && facts.participant(id) !== null;

function sameNames(facts: CheckFacts, name: string): number {
  const key = nameKey(name);
  return facts.register.participants.filter((person) => nameKey(displayName(person)) === key).length;
}
