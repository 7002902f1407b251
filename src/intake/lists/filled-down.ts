/** Names that stand once over several rows of a list, as merged cells do. */
import { blankAt, writtenAt, type Grid } from '../cells/grid';
import type { PeopleRows } from '../tables/people-rows';
import type { ListShape } from './list-shape';

/** Such a name goes for all of its rows, but not for those that bear the number of another person; a few rows without one are nobody's. */
export function filledDown(grid: Grid, shape: ListShape, people: PeopleRows): PeopleRows {
  const { rows } = people;
  const isUnnamed = (row: number): boolean => shape.nameColumns.every((column) => blankAt(grid, row, column));
  const nameless = people.nameless.filter(isUnnamed);
  if (nameless.length < 0.5 * rows.length || nameless.length < 2) return people;
  const numbersIn = numbersOfPeople(grid, shape);
  const names = new Map(rows.map(({ row, name }) => [row, name]));
  const all = [...rows.map(({ row }) => row), ...nameless].sort((a, b) => a - b);
  const filled: { row: number; name: string }[] = [];
  const left = people.nameless.filter((row) => !isUnnamed(row));
  let last: { readonly name: string; readonly numbers: readonly string[] } | undefined;
  for (const row of all) {
    const name = names.get(row);
    const numbers = numbersIn(row);
    if (name !== undefined) last = { name, numbers };
    else if (numbers.some((number, index) => number !== '' && number !== last?.numbers[index])) last = undefined;
    if (last === undefined) left.push(row);
    else filled.push({ row, name: last.name });
  }
  return { ...people, rows: filled, nameless: left.sort((a, b) => a - b) };
}

/** What a row says under a heading of numbers of people, and long numbers before its name that nothing heads: "CC 1005813801". */
function numbersOfPeople(grid: Grid, { meanings, nameColumns }: ListShape): (row: number) => readonly string[] {
  const headed = meanings.filter(({ heading, coverage }) => heading === 'personId' && coverage >= 0.5);
  const before = meanings.filter(({ column, text }) => text === '' && column < Math.min(...nameColumns));
  return (row) => [
    ...headed.map(({ column }) => writtenAt(grid, row, column)),
    ...before.map(({ column }) => LONG_NUMBER.exec(writtenAt(grid, row, column))?.[0] ?? ''),
  ];
}

/** Shorter ones number the rows, or are serials of days. */
const LONG_NUMBER = /\d{6,}/;
