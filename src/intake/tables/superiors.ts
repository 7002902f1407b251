/** Columns of those to whom the people of a table answer: whoever stands there came neither then nor at all. */
import { textAt, writtenAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';
import { saysSuperior } from '../words/superiors';
import { numbersThing } from '../words/thing-names';
import type { ColumnMeaning } from './columns';

const NAMES: readonly (Heading | null)[] = ['name', 'surname', 'givenName', 'middleName'];
const OF_SUPERIOR: readonly (Heading | null)[] = [...NAMES, 'personId', 'staff', null];

/** Names and numbers of superiors are those of staff where another column tells the people; mentors alone in a list may be its people. */
export function withoutSuperiors(meanings: ColumnMeaning[]): ColumnMeaning[] {
  const isOfPerson = ({ heading, coverage, text }: ColumnMeaning): boolean =>
    coverage >= 0.3 &&
    !saysSuperior(text) &&
    (NAMES.includes(heading) || (heading === 'personId' && !numbersThing(text)));
  if (!meanings.some(isOfPerson)) return meanings;
  return meanings.map((meaning) =>
    OF_SUPERIOR.includes(meaning.heading) && saysSuperior(meaning.text)
      ? { ...meaning, heading: 'staff', coverage: 1 }
      : meaning,
  );
}

/** Of so many people each name would be another's superior, not a namesake. */
const FEWEST = 3;
const MOST_NAMES = 0.7;

/** "Nombre Responsoble": a heading of names that nobody knows whole, over one name for several numbers that come again and again. */
export function withoutNamesOfSuperiors(
  grid: Grid,
  meanings: readonly ColumnMeaning[],
  names: readonly number[],
  rows: readonly number[],
): readonly ColumnMeaning[] {
  const headed = meanings.filter(({ column }) => names.includes(column));
  const [id] = meanings.filter(
    ({ heading, coverage, text }) => heading === 'personId' && coverage >= 0.5 && !numbersThing(text),
  );
  const isUnknown = headed.every(({ coverage }) => coverage < 0.5);
  if (id === undefined || names.length === 0 || !isUnknown || !areOfSeveral(grid, id.column, names, rows))
    return meanings;
  return meanings.map((meaning) =>
    names.includes(meaning.column) ? { ...meaning, heading: 'staff', coverage: 1 } : meaning,
  );
}

function areOfSeveral(grid: Grid, id: number, names: readonly number[], rows: readonly number[]): boolean {
  const byId = new Map<string, string>();
  let filled = 0;
  for (const row of rows) {
    const [key, name] = [writtenAt(grid, row, id), names.map((at) => textAt(grid, row, at).folded).join(' ')];
    if (key === '' || name.trim() === '') continue;
    if ((byId.get(key) ?? name) !== name) return false;
    byId.set(key, name);
    filled++;
  }
  return byId.size >= FEWEST && filled > byId.size && new Set(byId.values()).size <= MOST_NAMES * byId.size;
}
