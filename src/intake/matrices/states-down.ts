/** Days across, and down what people were on each of them: "Prisotni | 112 | 110", "Bolniška | 3 | 2", "Skupaj". Heads are counted; nobody is named. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import { meaningOfWord } from '../words/mark-words';
import { countMatrix } from './mark-counts';
import type { MatrixShape } from './matrix-shape';

/** One row may be of anything. */
const FEWEST_STATES = 2;

/**
 * Whether rows among those that would be people are called by a word for where people are, two different ones at least, and all
 * that stands under the days is whole numbers. Sums below people are no such rows: more than half of the people stand above them.
 */
export function areStates(grid: Grid, shape: MatrixShape): boolean {
  const { people, nameHeading, nameColumns } = shape;
  const [first, last] = [people[0]?.row, people.at(-1)?.row];
  if (nameHeading || first === undefined || last === undefined) return false;
  const called = new Set(people.map(({ row }) => row));
  const states = new Set<string>();
  let start: number | null = null;
  for (let row = shape.headLast + 1; row <= last; row++) {
    if (called.has(row) || !isCounted(grid, shape, row)) continue;
    for (const column of nameColumns) {
      const { folded } = textAt(grid, row, column);
      if (folded.length < 4 || meaningOfWord(folded) === null) continue;
      states.add(folded);
      start ??= row;
    }
  }
  if (start === null || states.size < FEWEST_STATES) return false;
  const from = start;
  if (people.filter(({ row }) => row > from).length < 0.5 * people.length) return false;
  return countMatrix(grid, shape)
    .counts()
    .every(({ value }) => typeof value === 'number' && Number.isInteger(value));
}

/** A number under one of the days. */
const isCounted = (grid: Grid, { days }: MatrixShape, row: number): boolean =>
  days.some(({ columns }) =>
    columns.some((column) => !blankAt(grid, row, column) && typeof grid.at(row, column) === 'number'),
  );
