/** "Pris | Kos" under each date, "3. 1. | Kosilo | 4. 1. | Kosilo", "3. 1. | 3. 1. kosilo": what is counted beside a day is no second mark of it. */
import type { TextFacts } from '../cells/cell-facts';
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { DayAxis } from '../days/day-axis';
import { isExpense } from '../words/expenses';
import { fold } from '../words/text';

export function isOfExpenses(grid: Grid, { row: first }: DayAxis, headLast: number, column: number): boolean {
  for (let row = headLast; row >= first; row--) {
    if (blankAt(grid, row, column)) continue;
    const facts = textAt(grid, row, column);
    return headsExpense(facts) || isLetterOfExpense(grid, facts.folded);
  }
  return false;
}

/** "Kosilo", "3. 1. kosilo". */
export const headsExpense = ({ day, folded }: TextFacts): boolean =>
  isExpense(folded) || (day !== null && isExpense(day.rest));

/** "P | K" under each date, and somewhere "K = kosilo". */
const isLetterOfExpense = (grid: Grid, folded: string): boolean =>
  /^\p{L}{1,2}$/u.test(folded) && lettersOf(grid).has(folded);

const known = new WeakMap<Grid, ReadonlySet<string>>();
const EXPLAINED = /(?<![\p{L}\d])(\p{L}{1,2})\s*[=:–-]\s*(\p{L}{3,}(?: \p{L}{3,})?)/gu;

function lettersOf(grid: Grid): ReadonlySet<string> {
  const before = known.get(grid);
  if (before) return before;
  const letters = new Set<string>();
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const value = grid.at(row, column);
      if (typeof value !== 'string' || value.length < FEWEST_LETTERS || !/[=:–-]/.test(value)) continue;
      for (const [, letter = '', word = ''] of value.matchAll(EXPLAINED))
        if (
          fold(word)
            .split(' ')
            .some((each) => isExpense(each))
        )
          letters.add(fold(letter));
    }
  }
  known.set(grid, letters);
  return letters;
}

/** Of "K-kos", the shortest. */
const FEWEST_LETTERS = 5;
