/** Rows below the people that count or add up what stands above them, whatever they are called: "V stavbi | 8 | 12 | 8". */
import { markKey } from '../../programme';
import { blankAt, writtenAt, type Grid } from '../cells/grid';
import { isGivenName, mayBeGivenName } from '../words/given-names';
import { fold } from '../words/text';
import type { MatrixPerson } from './rows-of-person';

/** Fewer people may agree with somebody by chance. */
const FEWEST_PEOPLE = 3;
const FEWEST_DAYS = 3;
/** On so many days, with so many different numbers, not even somebody's hours do. */
const SURE_DAYS = 8;
const SURE_NUMBERS = 4;
/** So many rows of sums stand below each other. */
const MOST_ROWS = 6;

/** The people alone; whoever has or may have a given name is somebody, unless the numbers leave no doubt: "Obiskov na dan". */
export function withoutSums(
  grid: Grid,
  people: readonly MatrixPerson[],
  columns: readonly number[],
): readonly MatrixPerson[] {
  let above = people.length;
  const isSum = (person: MatrixPerson, index: number): boolean => {
    if (index < people.length - MOST_ROWS) return false;
    const words = fold(person.name).split(' ');
    if (words.some((word) => isGivenName(word) || mayBeGivenName(word)) && !isSure(grid, person.row, columns))
      return false;
    const isBelowSums = index > above;
    if (!addsUp(grid, person, people.slice(0, Math.min(index, above)), columns, isBelowSums)) return false;
    above = Math.min(above, index);
    return true;
  };
  return people.filter((person, index) => !isSum(person, index));
}

function isSure(grid: Grid, row: number, columns: readonly number[]): boolean {
  const told = (countsIn(grid, row, columns) ?? []).filter((count) => count > 0);
  return told.length >= SURE_DAYS && new Set(told).size >= SURE_NUMBERS;
}

/** The numbers of a row, 0 where it is blank; null where anything else stands in it. */
function countsIn(grid: Grid, row: number, columns: readonly number[]): number[] | null {
  const counts: number[] = [];
  for (const column of columns) {
    const value = blankAt(grid, row, column) ? 0 : grid.at(row, column);
    if (typeof value !== 'number' || value < 0) return null;
    counts.push(value);
  }
  return counts;
}

function addsUp(
  grid: Grid,
  { row, more }: MatrixPerson,
  above: readonly MatrixPerson[],
  columns: readonly number[],
  isBelowSums: boolean,
): boolean {
  if (above.length < FEWEST_PEOPLE || more.length > 0) return false;
  const told = countsIn(grid, row, columns);
  const counted = told?.filter((count) => count > 0) ?? [];
  if (told === null || (counted.length === 0 && !isBelowSums)) return false;
  // A few numbers, or one and the same on all days, may be somebody's – but not below such sums.
  if (!isBelowSums && (counted.length < FEWEST_DAYS || new Set(counted).size < 2)) return false;
  const rows = above.flatMap((person) => [person.row, ...person.more]);
  // Of a mark that nobody has, there is none on any day.
  if (counted.length === 0) return true;
  if (isBelowSums && areHeads(grid, rows, columns, counted)) return true;
  const sums: ReadonlyMap<string, number>[] = [];
  // Of somebody's own hours the first column is enough to see that they count nothing.
  for (const [index, column] of columns.entries()) {
    const own = sumsOf(grid, rows, column);
    if (!mayCount(own, told[index] ?? 0)) return false;
    sums.push(own);
  }
  return countable(sums).some((parts) =>
    sums.every((own, index) => {
      const sum = parts.reduce((all, part) => all + (own.get(part) ?? 0), 0);
      return Math.abs(sum - (told[index] ?? 0)) < 0.005;
    }),
  );
}

/** Whether one or two of the sums of a column make that number. */
function mayCount(own: ReadonlyMap<string, number>, count: number): boolean {
  const values = [0, ...own.values()];
  return values.some((one, at) => values.slice(at).some((other) => Math.abs(one + other - count) < 0.005));
}

/** More marks than a register has are no marks. */
const MOST_MARKS = 12;

/** What a row may count: all that is filled, the numbers together, one of the marks, or two of them ("present" and "on duty" are both there). */
function countable(sums: readonly ReadonlyMap<string, number>[]): (readonly string[])[] {
  const all = [...new Set(sums.flatMap((own) => [...own.keys()]))];
  const marks = all.filter((what) => what.startsWith(MARK));
  const pairs =
    marks.length > MOST_MARKS ? [] : marks.flatMap((one, index) => marks.slice(index + 1).map((other) => [one, other]));
  return [...all.map((what) => [what]), ...pairs];
}

const MARK = 'mark ';

/** Below such sums, whole numbers of which most are more than anybody has on a day, and none more than people: how many had a meal. */
function areHeads(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
  counted: readonly number[],
): boolean {
  let most = 0;
  for (const row of rows)
    for (const column of columns) {
      const value = grid.at(row, column);
      if (typeof value === 'number' && value > most) most = value;
    }
  return (
    counted.every((count) => Number.isInteger(count) && count <= rows.length) &&
    counted.filter((count) => count > most).length > 0.5 * counted.length
  );
}

/** How often each mark stands in a column, and what its numbers are together. */
function sumsOf(grid: Grid, rows: readonly number[], column: number): Map<string, number> {
  const sums = new Map<string, number>();
  let numbers = 0;
  for (const row of rows) {
    if (blankAt(grid, row, column)) continue;
    const value = grid.at(row, column);
    if (typeof value === 'number') numbers += value;
    const mark = `${MARK}${markKey(writtenAt(grid, row, column))}`;
    sums.set(mark, (sums.get(mark) ?? 0) + 1);
    sums.set('filled', (sums.get('filled') ?? 0) + 1);
  }
  if (numbers > 0) sums.set('sum', numbers);
  return sums;
}
