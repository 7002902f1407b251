/** Which columns of a list that nobody headed say who: names in one or two of them, or else the numbers of people. */
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { completeDate, dayCellAt } from '../cells/day-cell';
import { joinName } from '../people/names';
import { isGoing } from '../words/coming-and-going';
import { isThing } from '../words/thing-names';
import { fold } from '../words/text';
import { areOfPeople, distinctIn, type Said } from './unheaded-columns';

export interface UnheadedPeople {
  readonly columns: readonly number[];
  readonly idsAsNames: boolean;
}

/** Given names and surnames are about as many; departments and classes are fewer than the people in them. */
const AS_MANY = 0.7;

/** A number of so many figures is given to somebody; shorter ones may number anything, unless they come again. */
const LONG_CODE = 4;

/** @param said what each column says */
export function peopleIn(grid: Grid, rows: readonly number[], said: readonly Said[]): UnheadedPeople | null {
  const of = (...which: Said[]): number[] => said.flatMap((each, column) => (which.includes(each) ? [column] : []));
  const names = of('name');
  if (names.length > 0) {
    const columns = names.length === 1 ? names : namesAmong(grid, rows, names);
    return columns && { columns, idsAsNames: false };
  }
  const mixed = of('who');
  if (mixed.length > 0) return mixed.length === 1 ? { columns: mixed, idsAsNames: true } : null;
  const when = said.findIndex((each) => each === 'moment' || each === 'day');
  const codes = of('code').filter((column) => areOfSomebody(grid, rows, column));
  // A clock writes the number of somebody first, and behind the moment how they were recognised.
  const before = codes.filter((column) => column < when);
  const [column, ...others] = before.length > 0 ? before : codes;
  return column === undefined || others.length > 0 ? null : { columns: [column], idsAsNames: true };
}

/** "Ana | Novak" are the two parts of a name; beside "Novak Ana", "Prodaja" is a department. Null where that is open. */
function namesAmong(grid: Grid, rows: readonly number[], names: readonly number[]): readonly number[] | null {
  const [people, ...further] = names.filter((column) => areOfPeople(grid, rows, column));
  if (people === undefined || further.length > 0) return null;
  const others = names.filter((column) => column !== people);
  const isOneWord = (column: number): boolean => rows.every((row) => !textAt(grid, row, column).text.includes(' '));
  if (!isOneWord(people)) return [people];
  const [other, ...more] = others.filter((column) => Math.abs(column - people) === 1 && isOneWord(column));
  if (other === undefined) return [people];
  const [given, beside] = [distinctIn(grid, rows, people).length, distinctIn(grid, rows, other).length];
  if (more.length > 0 || beside < AS_MANY * given) return null;
  return [people, other].sort((a, b) => a - b);
}

/** Numbers that come again, or long ones; 1, 2, 3 … down to the end number the rows, and the same in every row that of a door or a room. */
function areOfSomebody(grid: Grid, rows: readonly number[], column: number): boolean {
  const codes = rows.map((row) => writtenAt(grid, row, column));
  const distinct = new Set(codes);
  const numbers = codes.map(Number);
  const step = (numbers[1] ?? NaN) - (numbers[0] ?? NaN);
  if (Math.abs(step) === 1 && numbers.every((number, at) => at === 0 || number - (numbers[at - 1] ?? NaN) === step))
    return false;
  if (distinct.size < 2 || rows.some((row) => blankAt(grid, row, column))) return false;
  return distinct.size < codes.length || codes.every((code) => code.length >= LONG_CODE);
}

const nameAt = (grid: Grid, row: number, columns: readonly number[]): string =>
  joinName(columns.map((column) => writtenAt(grid, row, column)));

/** Two words and more with a capital each, in every row: called as people are, whatever the language; "Main Server" is a thing. */
export const areFullNames = (grid: Grid, rows: readonly number[], columns: readonly number[]): boolean =>
  [...new Set(rows.map((row) => nameAt(grid, row, columns)))].every(
    (name) => /^\p{Lu}[\p{L}\p{M}'’-]+( \p{Lu}[\p{L}\p{M}'’.-]*)+$/u.test(name) && !fold(name).split(' ').some(isThing),
  );

/** Somebody came and went on one day: they were somewhere, and did not become a member and leave years later. */
export function areVisits(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
  events: number,
  days: number,
): boolean {
  const ways = new Map<string, Set<boolean>>();
  for (const row of rows) {
    const key = `${nameAt(grid, row, columns)}\n${completeDate(dayCellAt(grid, row, days)) ?? ''}`;
    ways.set(key, (ways.get(key) ?? new Set()).add(isGoing(textAt(grid, row, events).folded)));
  }
  return [...ways.values()].some(({ size }) => size > 1);
}
