/** Timesheets of one sheet that no name stands over: those that share a day are of different people, and each is asked about. */
import { fullAddress } from '../../sheet/address';
import type { Grid } from '../cells/grid';
import type { TableReading } from '../matrices/matrix';
import { nameOrder } from '../people/name-order';
import type { Answers, IntakeQuestion } from '../reading';

interface BlocksOfOne {
  readonly days: Set<string>;
  readonly tables: TableReading[];
}

/** The tables as they were read, where nobody is named with the name that staff gave, or with the question. */
export function withWhose(grid: Grid, tables: readonly TableReading[], answers: Answers): TableReading[] {
  const people: BlocksOfOne[] = [];
  for (const table of tables.filter(({ people: { length } }) => length === 0)) {
    const days = daysWithEntries(table);
    const known = people.find((other) => !days.some((day) => other.days.has(day)));
    const one = known ?? { days: new Set(), tables: [] };
    for (const day of days) one.days.add(day);
    one.tables.push(table);
    if (known === undefined) people.push(one);
  }
  const isWholeSheet = people.length === 1 && people.every((one) => one.tables.length === tables.length);
  const asked = new Map(
    people.flatMap(({ tables: own }, index) => own.map((table) => [table, whoseOf(grid, own, index, isWholeSheet)])),
  );
  return tables.map((table) => {
    const question = asked.get(table);
    if (question === undefined) return table;
    const name = answers[question.key] ?? '';
    const at = question.at ?? grid.ref(0, 0);
    return name === ''
      ? { ...table, questions: [...table.questions, question] }
      : { ...table, people: [{ name, surname: '', givenName: '', at, order: nameOrder(name, ''), code: '' }] };
  });
}

/** A month that is still asked about is the same in all of them. */
function daysWithEntries({ days, entries }: TableReading): string[] {
  const filled = new Set(entries.map(({ day }) => day));
  return days.filter((_, day) => filled.has(day)).map(({ date, label }) => date ?? label);
}

function whoseOf(
  grid: Grid,
  [first]: readonly TableReading[],
  index: number,
  isWholeSheet: boolean,
): Extract<IntakeQuestion, { kind: 'person' }> {
  const from = first?.days[0]?.at ?? grid.ref(0, 0);
  const sheet = grid.name;
  if (isWholeSheet) return { key: `person:${sheet}`, sheet, at: grid.ref(0, 0), kind: 'person' };
  return {
    key: index === 0 ? `person:${sheet}` : `person:${fullAddress(from)}`,
    ...{ sheet, at: from, kind: 'person', from: from.cell },
  };
}
