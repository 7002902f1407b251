/** Rows of overtime among the rows of days: "GÜN" and, above it under the same name, "MESAİ". Its hours are no days once more. */
import { blankAt, isAnyFilled, textAt, type Grid } from '../cells/grid';
import type { MatrixShape } from './matrix-shape';
import type { MatrixPerson } from './rows-of-person';

/** At least so many of the rows, or the word is somebody's or some group's. */
const LEAST = 0.1;
const MOST = 0.7;

export interface WithoutOvertime {
  readonly shape: MatrixShape;
  /** Rows of overtime. */
  readonly rows: readonly number[];
}

/** The rows are told by words in one column, of which some say overtime and the others something else. */
export function withoutOvertime(grid: Grid, shape: MatrixShape): WithoutOvertime {
  const all = shape.people.flatMap(({ row, more }) => [row, ...more]);
  const column = shape.meanings
    .map((meaning) => meaning.column)
    .filter((at) => !shape.nameColumns.includes(at))
    .find((at) => {
      const words = all.map((row) => textAt(grid, row, at)).filter(({ text }) => text !== '');
      const share = all.filter((row) => saysOvertime(grid, row, at)).length / Math.max(1, all.length);
      // Whoever did not work yet has rows without a word.
      const told = all.filter((row) => !blankAt(grid, row, at) || isFilled(grid, shape, row));
      return words.length >= 0.9 * told.length && share >= LEAST && share <= MOST;
    });
  if (column === undefined) return { shape, rows: [] };
  const rows = new Set(all.filter((row) => saysOvertime(grid, row, column)));
  const nameless = new Set(shape.nameless);
  const named = new Set(shape.people.filter(({ row }) => !rows.has(row)).map(({ name }) => name));
  const people = shape.people.flatMap((person): MatrixPerson[] => {
    const { row, name, more } = person;
    const kept = [row, ...more].filter((at) => !rows.has(at));
    const [first, ...others] = kept.length === 0 && nameless.delete(row + 1) ? [row + 1] : kept;
    if (first !== undefined) return [{ row: first, name, more: others }];
    if (named.has(name)) return [];
    // Whoever has no other row is in a group that is called so.
    rows.delete(row);
    return [person];
  });
  return { shape: { ...shape, people, nameless: [...nameless] }, rows: [...rows] };
}

const isFilled = (grid: Grid, { days }: MatrixShape, row: number): boolean =>
  days.some(({ columns }) => isAnyFilled(grid, row, columns));

function saysOvertime(grid: Grid, row: number, column: number): boolean {
  const match = textAt(grid, row, column).heading;
  return match?.heading === 'overtime' && match.coverage >= 0.5;
}
