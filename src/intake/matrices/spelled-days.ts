/** Days off written down a column over all people, a letter in each row: S-U-N-D-A-Y. The letters are nobody's marks. */
import { weekdaysOf } from '../words/calendar-words';
import { textAt, type Grid } from '../cells/grid';
import type { MatrixShape } from './matrix-shape';
import { meaningOfWord } from '../words/mark-words';

const SHORTEST = 5;

/** The columns of such days. */
export function spelledDays(grid: Grid, { people, days }: MatrixShape): ReadonlySet<number> {
  const spelled = new Set<number>();
  for (const { columns } of days) {
    for (const column of columns) {
      if (isDayOff(lettersDown(grid, people, column))) spelled.add(column);
    }
  }
  return spelled;
}

/** The letters of a column, '' where anything else stands in it. */
function lettersDown(grid: Grid, people: MatrixShape['people'], column: number): string {
  let letters = '';
  for (const { row } of people) {
    const { folded } = textAt(grid, row, column);
    if (folded.length > 1 || (folded === '' && grid.at(row, column) !== '')) return '';
    letters += folded;
  }
  return letters;
}

/** The word once or again and again, the last time perhaps cut off where the people end. */
function isDayOff(letters: string): boolean {
  if (letters.length < SHORTEST) return false;
  for (let length = SHORTEST; length <= letters.length; length++) {
    const word = letters.slice(0, length);
    if (
      (weekdaysOf(word).size > 0 || meaningOfWord(word) === 'notPlanned') &&
      word.repeat(letters.length).startsWith(letters)
    )
      return true;
  }
  return false;
}
