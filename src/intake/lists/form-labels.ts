/** Labels of a form, one below the other, where a list would have its people: "Name", "Address", "Start date". */
import { blankAt, textAt, type Grid } from '../cells/grid';
import { isGivenName } from '../words/given-names';
import { canBeName } from '../people/name-words';
import { looksLikeName } from '../people/names';

/** How many of the rows bear such a label instead of a name; "Student 12" is somebody. */
export const labelsIn = (
  grid: Grid,
  rows: readonly { readonly row: number }[],
  nameColumns: readonly number[],
): number => rows.filter(({ row }) => nameColumns.some((column) => isLabel(grid, row, column))).length;

function isLabel(grid: Grid, row: number, column: number): boolean {
  const facts = textAt(grid, row, column);
  const isNumbered = /^\D+\d+$/.test(facts.text);
  const isNamed = canBeName(facts) || facts.folded.split(' ').some((word) => isGivenName(word));
  return !isNumbered && facts.heading !== null && facts.heading.coverage >= 0.3 && !isNamed;
}

/**
 * "Name | Ana Novak" over "Position | Clerk" and "Year | 2026": what would head the names is the label of somebody's, and the
 * others below it say more of the same person. One of them must be known for a label, though "Rok" be called so elsewhere.
 */
export function isFormOfOne(
  grid: Grid,
  headingRow: number,
  rows: readonly { readonly row: number }[],
  nameColumns: readonly number[],
): boolean {
  const [column, ...others] = nameColumns;
  if (column === undefined || others.length > 0 || column + 1 >= grid.columns) return false;
  const beside = textAt(grid, headingRow, column + 1);
  const isNamed = beside.text.includes(' ') && beside.heading === null && looksLikeName(beside);
  return isNamed && rows.some(({ row }) => isLabel(grid, row, column) || isYear(grid, row, column));
}

const isYear = (grid: Grid, row: number, column: number): boolean =>
  textAt(grid, row, column).heading?.heading === 'year' &&
  !blankAt(grid, row, column + 1) &&
  /^(19|20)\d\d$/.test(String(grid.at(row, column + 1)));
