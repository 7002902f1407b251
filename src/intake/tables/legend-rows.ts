/** Rows below people that explain marks: nobody stands in them. */
import type { TextFacts } from '../cells/cell-facts';
import { filledColumns, textAt, writtenAt, type Grid } from '../cells/grid';
import { explanationsIn } from '../marks/explanations';
import { isLegendLabel } from '../people/names';
import { meaningOfExplanation } from '../words/mark-words';
import type { PeopleTable } from './people-table';

/** Signs of a legend, or a mark before its word as in "P prisoten, B bolan", "✓ je bila". */
const MAY_EXPLAIN = /[=:：–(-]|^\S{1,2} \p{L}{3,},|^[^\p{L}\p{N}\s] \p{L}/u;

/** An explanation, or what heads a legend. */
export const endsTable = (grid: Grid, row: number, column: number): boolean => saysLegend(textAt(grid, row, column));

export const saysLegend = (facts: TextFacts): boolean =>
  isLegendLabel(facts) ||
  (facts.text.length >= 5 && MAY_EXPLAIN.test(facts.text) && explanationsIn(facts.text).length > 0);

/** "U | Urlaub", "Urlaub | U": nothing in the row but a short mark and, in the next cell, what it means. */
export function isLegendRow(grid: Grid, row: number, { entryColumns }: PeopleTable): boolean {
  const [first, second, ...others] = filledColumns(grid, row, 3);
  if (first === undefined || second !== first + 1 || others.length > 0) return false;
  // A mark of a day stands beside a name.
  return explains(grid, row, second, first) || (!entryColumns.includes(second) && explains(grid, row, first, second));
}

function explains(grid: Grid, row: number, word: number, mark: number): boolean {
  const { text, folded } = textAt(grid, row, word);
  return (
    /^\S{1,3}$/.test(writtenAt(grid, row, mark)) &&
    typeof grid.at(row, mark) === 'string' &&
    text.length >= 4 &&
    meaningOfExplanation(folded) !== null
  );
}
