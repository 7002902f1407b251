/** The boxes of a printed form: a row of labels, below it what was filled in, and then nothing: "Priimek | Ime" over "Novak | Ana". */
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';
import { looksLikeName } from './names';

export interface NameUnderLabel {
  readonly heading: Heading;
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** A word alone may head anything. */
const FEWEST_LABELS = 2;

/** The names of the uppermost such row; none where more rows follow: those are people of a list. */
export function namesUnderLabels(
  grid: Grid,
  firstRow: number,
  lastRow: number,
  columns: readonly number[],
  names: readonly Heading[],
): readonly NameUnderLabel[] {
  const filledIn = (row: number): number[] => columns.filter((column) => !blankAt(grid, row, column));
  for (let row = firstRow; row < lastRow; row++) {
    const labels = filledIn(row);
    if (labels.length < FEWEST_LABELS || !labels.every((column) => isLabel(grid, row, column))) continue;
    const values = filledIn(row + 1);
    if (!values.every((column) => labels.includes(column)) || filledIn(row + 2).length > 0) continue;
    const found = labels.flatMap((column): NameUnderLabel[] => {
      const heading = textAt(grid, row, column).heading?.heading;
      const { text: name } = textAt(grid, row + 1, column);
      return heading !== undefined && names.includes(heading) ? [{ heading, name, row: row + 1, column }] : [];
    });
    if (found.length > 0 && found.every(({ column }) => looksLikeName(textAt(grid, row + 1, column)))) return found;
  }
  return [];
}

const isLabel = (grid: Grid, row: number, column: number): boolean =>
  (textAt(grid, row, column).heading?.coverage ?? 0) >= 1;
