/** Labels of a form, one below the other, where a list would have its people: "Name", "Address", "Start date". */
import { textAt, type Grid } from '../cells/grid';
import { canBeName } from '../people/name-words';

/** How many of the rows bear such a label instead of a name; "Student 12" is somebody. */
export const labelsIn = (
  grid: Grid,
  rows: readonly { readonly row: number }[],
  nameColumns: readonly number[],
): number => rows.filter(({ row }) => nameColumns.some((column) => isLabel(grid, row, column))).length;

function isLabel(grid: Grid, row: number, column: number): boolean {
  const facts = textAt(grid, row, column);
  const isNumbered = /^\D+\d+$/.test(facts.text);
  return !isNumbered && facts.heading !== null && facts.heading.coverage >= 0.3 && !canBeName(facts);
}
