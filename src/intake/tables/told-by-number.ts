/** Namesakes of a list whom the office's own numbers tell apart. */
import { writtenAt, type Grid } from '../cells/grid';
import { codeColumnOf, type NamedTable } from './people-index';

/** With more of the names, the numbers are of rows, cards or visits, not of people. */
const MOST = 0.1;

/** A number that stands in one row only may be mistyped. */
const OFTEN = 2;

/** Names that two people bear: each of them comes again and again under a number of their own, as nearly everybody does under one. */
export function toldByNumber(
  grid: Grid,
  table: NamedTable,
  rows: readonly { readonly row: number; readonly name: string }[],
): ReadonlySet<string> {
  const column = codeColumnOf(table);
  if (column === null) return new Set();
  const numbers = new Map<string, Map<string, number>>();
  for (const { row, name } of rows) {
    const number = writtenAt(grid, row, column);
    const known = numbers.get(name);
    if (known) known.set(number, (known.get(number) ?? 0) + 1);
    else numbers.set(name, new Map([[number, 1]]));
  }
  const several = [...numbers].filter(([, times]) => times.size > 1);
  if (several.length > MOST * numbers.size) return new Set();
  return new Set(
    several
      .filter(([, times]) => [...times].every(([number, count]) => number !== '' && count >= OFTEN))
      .map(([name]) => name),
  );
}
