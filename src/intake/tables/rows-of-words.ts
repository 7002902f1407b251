/** Rows between people who are told by numbers: "Šifra predmeta | Študijsko leto", "PR161 | 2017/18" begin the next block and are nobody. */
import type { NamedRow } from './captions';

/** So many of them are numbers where people are told by numbers. */
const NUMBERS = 0.7;
const FEWEST = 5;

/** Without those told by words, and without the letters right below such a row; somebody's number may have a letter, too. */
export function withoutRowsOfWords(rows: readonly NamedRow[]): readonly NamedRow[] {
  const numbers = rows.filter(({ name }) => /^\d+$/.test(name));
  if (numbers.length < FEWEST || numbers.length < NUMBERS * rows.length || numbers.length === rows.length) return rows;
  const left = new Set<number>();
  for (const { row, name } of rows) if (!/\d/.test(name) || (/\p{L}/u.test(name) && left.has(row - 1))) left.add(row);
  return rows.filter(({ row }) => !left.has(row));
}
