/** Logs under the bare name of their person, one or several of the same headings: "Ana Novak" over "Datum | Ure", then "Urban Kovač" over it again. */
import { blankAt, textAt, type Grid } from '../cells/grid';
import { namedTogether } from '../people/everybody';
import { looksLikeName } from '../people/names';
import { namesGiven } from '../people/person-in-title';
import type { FoundPerson } from '../people/person-label';
import { isGivenName } from '../words/given-names';
import { fold } from '../words/text';
import type { Block } from './timesheet-blocks';

const REACH = 2;

/** Null where no given name is in it and no other name stands over the same headings: a single text may be the title of a project. */
export function nameOverHeadings(grid: Grid, { run, headingRow }: Block): FoundPerson | null {
  if (headingRow < 0) return null;
  const own = nameAbove(grid, headingRow, run.column);
  if (own === null) return null;
  const together = namedTogether(own.name, (text) => grid.cache.text(text));
  if (together.every((name) => namesGiven(grid, name))) return own;
  const isAgain = (row: number): boolean =>
    [run.column, run.column + 1].every((at) => textAt(grid, row, at).folded === textAt(grid, headingRow, at).folded);
  for (let row = 0; row < grid.rows; row++) {
    const other = row !== headingRow && isAgain(row) ? nameAbove(grid, row, run.column) : null;
    if (other !== null && !shareWord(other.name, own.name)) return own;
  }
  return null;
}

/** "Prvi sprint" and "Drugi sprint" are parts of one log. */
function shareWord(one: string, other: string): boolean {
  const words = fold(one).split(' ');
  return fold(other)
    .split(' ')
    .some((word) => words.includes(word));
}

/** The only text of the nearest filled row, where it is two names or more, or a given name. */
function nameAbove(grid: Grid, headingRow: number, dayColumn: number): FoundPerson | null {
  for (let row = headingRow - 1; row >= Math.max(0, headingRow - REACH); row--) {
    const filled = Array.from({ length: grid.columns }, (_, column) => column).filter(
      (column) => !blankAt(grid, row, column),
    );
    const [column, ...others] = filled;
    if (column === undefined) continue;
    const facts = textAt(grid, row, column);
    // "Ura" over "Od" and "Do".
    if (others.length === 0 && row === headingRow - 1 && column > dayColumn && facts.heading?.coverage === 1) continue;
    // Of several lines the first may say what is kept.
    if (/[\r\n]/.test(String(grid.at(row, column)))) return null;
    const isName =
      others.length === 0 &&
      (facts.text.includes(' ') || isGivenName(facts.folded)) &&
      looksLikeName(facts) &&
      facts.heading === null;
    return isName ? { name: facts.text, surname: '', givenName: '', at: grid.ref(row, column) } : null;
  }
  return null;
}
