/** The rows of one person where several stand one below another: afternoon under morning, out under in, hours under both. */
import { blankAt, isBlankRow, type Grid } from '../cells/grid';
import type { PeopleRows } from '../tables/people-rows';
import { labelledRows } from './labelled-rows';

export interface MatrixPerson {
  readonly row: number;
  readonly name: string;
  /** Further rows of the same person (afternoon under morning, out under in). */
  readonly more: readonly number[];
}

/**
 * Words beside them tell whose rows they are. Without such words: where nearly every name is followed by the same
 * number of rows without one, these are the same person's. Some of them may be blank (whoever was on leave all month
 * has no times), if the next name stands where it does for the others.
 */
export function withFurtherRows(
  grid: Grid,
  nameColumns: readonly number[],
  labelColumns: readonly number[],
  { rows, nameless }: PeopleRows,
): { people: MatrixPerson[]; nameless: readonly number[] } {
  const labelled = labelledRows(grid, rows, nameColumns, labelColumns);
  if (labelled !== null) {
    const own = new Set(labelled.flatMap(({ more }) => more));
    // A row whose word nobody else has stays whose it was.
    const others = rows.filter(({ row }) => !own.has(row) && !labelled.some((person) => person.row === row));
    const people = [...labelled, ...others.map((each) => ({ ...each, more: [] }))].sort((a, b) => a.row - b.row);
    return { people, nameless: nameless.filter((at) => !own.has(at)) };
  }
  const plain = rows.map(({ row, name }) => ({ row, name, more: [] }));
  if (nameless.length < rows.length || rows.length < 2) return { people: plain, nameless };
  const each = Math.round(nameless.length / rows.length);
  const left = new Set(nameless);
  const people = rows.map(({ row, name }, index): MatrixPerson => {
    const more = Array.from({ length: each }, (_, step) => row + 1 + step);
    const isUnnamed = (at: number): boolean => nameColumns.every((column) => blankAt(grid, at, column));
    const next = rows[index + 1]?.row;
    // Below the last of them nobody shows where the next would begin; the row of a module that nobody was in has its letter.
    const isNext = next === undefined ? !more.some((at) => isBlankRow(grid, at)) : next === row + each + 1;
    const isInStep = isNext && more.every(isUnnamed);
    const isOwn = more.every((at) => left.has(at)) || (isInStep && more.some((at) => left.has(at)));
    return { row, name, more: isOwn ? more : [] };
  });
  if (people.filter(({ more }) => more.length > 0).length < 0.8 * people.length) return { people: plain, nameless };
  for (const at of people.flatMap(({ more }) => more)) left.delete(at);
  return { people, nameless: [...left] };
}
