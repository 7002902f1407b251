/** Timesheets of one sheet that no name stands over: those that share a day are of different people, and each is asked about. */
import { fullAddress, parseCellAddress } from '../../sheet/address';
import type { Grid } from '../cells/grid';
import type { TableReading } from '../matrices/matrix';
import { nameOrder } from '../people/name-order';
import type { Answers, IntakeQuestion } from '../reading';

interface NamelessBlock {
  readonly table: TableReading;
  /** Those with something in them. A month that is still asked about is the same in all blocks. */
  readonly days: ReadonlySet<string>;
  readonly column: number | null;
}

/** One below another, blocks that share a day or two go on: so many of the days of the shorter one make them two people's. */
const SHARED = 0.5;

/** The tables as they were read, where nobody is named with the name that staff gave, or with the question. */
export function withWhose(grid: Grid, tables: readonly TableReading[], answers: Answers): TableReading[] {
  const people: NamelessBlock[][] = [];
  for (const block of tables.filter((table) => table.people.length === 0).map(blockOf)) {
    const known = people.find((own) => own.every((other) => mayGoOn(other, block)));
    if (known === undefined) people.push([block]);
    else known.push(block);
  }
  const isWholeSheet = people.length === 1 && people.every((own) => own.length === tables.length);
  const asked = new Map(
    people.flatMap((own, index) => own.map(({ table }) => [table, whoseOf(grid, own, index, isWholeSheet)])),
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

function blockOf(table: TableReading): NamelessBlock {
  const { days, entries } = table;
  const filled = new Set(entries.map(({ day }) => day));
  const [first] = days;
  return {
    table,
    days: new Set(days.filter((_, day) => filled.has(day)).map(({ date, label }) => date ?? label)),
    column: (first && parseCellAddress(first.at.cell)?.column) ?? null,
  };
}

/** Beside each other, one day that two blocks share makes them two people's. */
function mayGoOn(one: NamelessBlock, other: NamelessBlock): boolean {
  const shared = [...one.days].filter((day) => other.days.has(day)).length;
  if (shared === 0) return true;
  return one.column === other.column && shared < SHARED * Math.min(one.days.size, other.days.size);
}

function whoseOf(
  grid: Grid,
  [first]: readonly NamelessBlock[],
  index: number,
  isWholeSheet: boolean,
): Extract<IntakeQuestion, { kind: 'person' }> {
  const from = first?.table.days[0]?.at ?? grid.ref(0, 0);
  const sheet = grid.name;
  if (isWholeSheet) return { key: `person:${sheet}`, sheet, at: grid.ref(0, 0), kind: 'person' };
  return {
    key: index === 0 ? `person:${sheet}` : `person:${fullAddress(from)}`,
    ...{ sheet, at: from, kind: 'person', from: from.cell },
  };
}
