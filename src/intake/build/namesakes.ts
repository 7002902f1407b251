/** People of one sheet who are called the same and have marks on the same day: two people, or one who was entered twice. */
import { nameKey } from '../../register';
import { fullAddress } from '../../sheet/address';
import { codeBefore, partNote } from '../people/name-note';
import type { EntryReading, PersonReading, SheetReading } from '../reading';
import type { NewRecord } from './result';

/** What is known of somebody who has a namesake in the sheet. */
export interface Namesake {
  /** Id of whom the marks were when the register was built last; null where that does not tell. */
  readonly before: string | null;
  /** True where a row above has the same id: a register gives marks without an id to the only one who is called so. */
  readonly shared: boolean;
  /** True where the office's own numbers tell the namesakes apart. */
  readonly numbered: boolean;
}

interface Row {
  /** Position in the people of the sheet. */
  readonly position: number;
  readonly person: PersonReading;
  readonly entries: EntryReading[];
}

/** Where so many, and more than this share of the people, stand in several rows, each row is of something else that they did. */
const MANY = 3;
const MOST = 0.5;

/**
 * @param standing the records of the register that stands
 * @returns by position in `sheet.people`
 */
export function namesakesOf(sheet: SheetReading, standing: readonly NewRecord[]): ReadonlyMap<number, Namesake> {
  const names = rowsOfOneName(sheet);
  const alike = names.filter(({ length }) => length > 1);
  if (alike.length >= MANY && alike.length > MOST * names.length) return new Map();
  const doubtful = alike.filter(meetOnADay);
  if (doubtful.length === 0) return new Map();
  const bySource = new Map(standing.flatMap((record) => (record.source ? [[fullAddress(record.source), record]] : [])));
  return new Map(
    doubtful.flatMap((rows) => {
      const codes = new Set(rows.map(({ person }) => person.code || codeBefore(person.name)));
      const numbered = codes.size === rows.length && !codes.has('');
      const ids = idsBefore(rows, bySource);
      return rows.map(({ position }, index): [number, Namesake] => {
        const before = ids[index] ?? null;
        return [position, { before, shared: before !== null && ids.indexOf(before) < index, numbered }];
      });
    }),
  );
}

const keyOf = (name: string): string => nameKey(partNote(name).name);

function rowsOfOneName({ people, entries }: SheetReading): Row[][] {
  const rows = people.map((person, position): Row => ({ position, person, entries: [] }));
  const byName = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row.person.name);
    const known = byName.get(key);
    if (known) known.push(row);
    else byName.set(key, [row]);
  }
  for (const entry of entries) rows[entry.person]?.entries.push(entry);
  return [...byName.values()];
}

function meetOnADay(rows: readonly Row[]): boolean {
  const days = rows.flatMap(({ entries }) => [...new Set(entries.map(({ day }) => day))]);
  return new Set(days).size < days.length;
}

/** None where the cells of one of them were somebody else's, or nobody's: rows were put in between. */
function idsBefore(rows: readonly Row[], bySource: ReadonlyMap<string, NewRecord>): (string | null)[] {
  const records = rows.map(({ entries }) => entries.flatMap(({ at }) => bySource.get(fullAddress(at)) ?? []));
  const stood = records.every(
    (own, index) => own.length > 0 && own.every(({ name }) => keyOf(name) === keyOf(rows[index]?.person.name ?? '')),
  );
  return records.map((own) => {
    const [id = '', ...others] = new Set(own.map(({ participant }) => participant));
    return stood && id !== '' && others.length === 0 ? id : null;
  });
}
