/** Rows below the people that count or add up what stands above them, whatever they are called: "V stavbi | 8 | 12 | 8". */
import { markKey } from '../../programme';
import { blankAt, writtenAt, type Grid } from '../cells/grid';
import { isGivenName, mayBeGivenName } from '../words/given-names';
import { fold } from '../words/text';
import type { MatrixPerson } from './rows-of-person';

/** Fewer people may agree with somebody by chance. */
const FEWEST_PEOPLE = 3;
const FEWEST_DAYS = 3;
/** So many rows of sums stand below each other. */
const MOST_ROWS = 6;

/** The people alone; whoever has or may have a given name is somebody, whatever the numbers say. */
export function withoutSums(
  grid: Grid,
  people: readonly MatrixPerson[],
  columns: readonly number[],
): readonly MatrixPerson[] {
  let above = people.length;
  const isSum = (person: MatrixPerson, index: number): boolean => {
    if (
      index < people.length - MOST_ROWS ||
      fold(person.name)
        .split(' ')
        .some((word) => isGivenName(word) || mayBeGivenName(word))
    )
      return false;
    const isBelowSums = index > above;
    if (!addsUp(grid, person, people.slice(0, Math.min(index, above)), columns, isBelowSums)) return false;
    above = Math.min(above, index);
    return true;
  };
  return people.filter((person, index) => !isSum(person, index));
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
  const byCount = columns.map((column, index) => ({ column, count: told[index] ?? 0 }));
  byCount.sort((a, b) => b.count - a.count);
  // Of a mark that nobody has, there is none on any day.
  if (counted.length === 0) return true;
  let possible: readonly string[] | null = null;
  for (const { column, count } of byCount) {
    const sums = sumsOf(grid, rows, column);
    possible = (possible ?? [...sums.keys()]).filter((what) => Math.abs((sums.get(what) ?? 0) - count) < 0.005);
    if (possible.length === 0) return false;
  }
  return true;
}

/** How often each mark stands in a column, and what its numbers are together. */
function sumsOf(grid: Grid, rows: readonly number[], column: number): Map<string, number> {
  const sums = new Map<string, number>();
  let numbers = 0;
  for (const row of rows) {
    if (blankAt(grid, row, column)) continue;
    const value = grid.at(row, column);
    if (typeof value === 'number') numbers += value;
    const mark = `mark ${markKey(writtenAt(grid, row, column))}`;
    sums.set(mark, (sums.get(mark) ?? 0) + 1);
    sums.set('filled', (sums.get('filled') ?? 0) + 1);
  }
  if (numbers > 0) sums.set('sum', numbers);
  return sums;
}
