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
    const namesakes = namesakesOf(facts);
    yield* ofAttendance(facts, context, namesakes);
    const { individual, absences, suspensions, payments, participants } = facts.register;
    for (const { at, participant, name } of [...individual, ...absences, ...suspensions, ...payments]) {
      if (participant === '' || facts.participant(participant) === null) yield ofRow(at, participant, name, namesakes);
    }
    for (const person of participants) {
      if (person.id !== '') continue;
      yield { ...unknown(cellOf(person.at, 'ID'), displayName(person), '', 0), variant: 'idMissing' };
    }
  },
};

/** How many participants have a name. */
type Namesakes = (name: string) => number;

function* ofAttendance(facts: CheckFacts, { source }: RuleContext, namesakes: Namesakes): Iterable<Finding> {
  const told = new Set(source.unknownPeople.map(({ cell, name }) => `${cell.sheet}!${nameKey(name)}`));
  for (const record of facts.unplaced) {
    if (record.source === null) {
      yield ofRow(record.at, record.participant, record.name, namesakes);
      continue;
    }
    const key = `${record.source.sheet}!${nameKey(record.name)}`;
    if (told.has(key)) continue;
    told.add(key);
    yield unknown(record.source, record.name, record.participant, namesakes(record.name));
  }
}

const ofRow = (at: RowPlace<string>, id: string, name: string, namesakes: Namesakes): Finding =>
  unknown(cellOf(at, 'ID'), name, id, namesakes(name));

function unknown(at: CellRef, name: string, id: string, candidates: number): Finding {
  const variant = id !== '' ? 'idUnknown' : candidates > 1 ? 'several' : name.trim() === '' ? 'nobody' : 'none';
  const found = id !== '' ? id : name;
  return { at, participant: null, name, date: null, found, variant, facts: { id, count: candidates } };
}

/** Counted when the first stranger is met: in most workbooks there is none. */
function namesakesOf({ register }: CheckFacts): Namesakes {
  let counts: Map<string, number> | null = null;
  return (name) => {
    if (!counts) {
      counts = new Map();
      for (const person of register.participants) {
        const key = nameKey(displayName(person));
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return counts.get(nameKey(name)) ?? 0;
  };
}
