/** People of a list: rows with the same name are one person, unless numbers tell two of that name apart. */
import { blankAt, writtenAt, type Grid } from '../cells/grid';
import type { ColumnMeaning } from './columns';
import type { Heading } from '../words/headings';
import { nameOrder } from '../people/name-order';
import type { PersonReading } from '../reading';

export interface NamedTable {
  readonly meanings: readonly ColumnMeaning[];
  readonly nameColumns: readonly number[];
}

/** The column of the office's own numbers of people; null without one. */
export function codeColumnOf({ meanings, nameColumns }: NamedTable): number | null {
  const found = meanings.find(
    ({ heading, coverage, column }) => heading === 'personId' && coverage >= 0.5 && !nameColumns.includes(column),
  );
  return found?.column ?? null;
}

/** A person as a row of a table gives them. */
export function personAt(grid: Grid, table: NamedTable, row: number, name: string): PersonReading {
  const { meanings, nameColumns } = table;
  const columnOf = (heading: Heading): number | undefined =>
    meanings.find((meaning) => meaning.heading === heading && nameColumns.includes(meaning.column))?.column;
  const part = (heading: Heading, other: Heading): string => {
    // "Name" is the part that the other column leaves.
    const column = columnOf(heading) ?? (columnOf(other) === undefined ? undefined : columnOf('name'));
    return column !== undefined && nameColumns.length > 1 ? writtenAt(grid, row, column) : '';
  };
  const givenName = part('givenName', 'surname');
  const surname = part('surname', 'givenName');
  // The surname of a family stands once over all of its members.
  const isOfFamily = surname === '' && givenName !== '' && name.endsWith(` ${givenName}`);
  const code = codeColumnOf(table);
  const filled = nameColumns.find((column) => !blankAt(grid, row, column));
  const first = filled ?? (name === '' ? undefined : besideName(grid, row, nameColumns)) ?? nameColumns[0] ?? 0;
  return {
    name,
    surname: isOfFamily ? name.slice(0, -givenName.length).trim() : surname,
    givenName,
    order: nameOrder(name, meanings.find(({ column }) => column === first)?.text ?? ''),
    code: code === null ? '' : writtenAt(grid, row, code),
    at: grid.ref(row, first),
  };
}

/** The name may stand behind a number, left of its own column. */
const besideName = (grid: Grid, row: number, nameColumns: readonly number[]): number | undefined => {
  const column = Math.min(...nameColumns) - 1;
  return column >= 0 && !blankAt(grid, row, column) ? column : undefined;
};

export class PeopleIndex {
  readonly list: PersonReading[] = [];
  private readonly positions = new Map<string, number>();

  /** @param namesakes names that more than one person has, each under a number of their own */
  constructor(private readonly namesakes: ReadonlySet<string> = new Set()) {}

  /** The position of the person of a row, who is added if new. */
  indexOf(grid: Grid, table: NamedTable, row: number, name: string): number {
    const key = this.namesakes.has(name) ? `${name}\n${personAt(grid, table, row, name).code}` : name;
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    this.list.push(personAt(grid, table, row, name));
    this.positions.set(key, this.list.length - 1);
    return this.list.length - 1;
  }
}
