/** Hours by work in a block per person: "List ur | Ana" over "Naloga | Ure", then "List ur | Bor" over it again. No row of it is a day. */
import type { Claims } from '../cells/account';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { nameOrder } from '../people/name-order';
import { looksLikeName } from '../people/names';
import type { TableReading } from '../matrices/matrix';
import { isGivenName, mayBeGivenName } from '../words/given-names';
import { namesTasks } from '../words/task-words';

interface BlockOfSums {
  /** The row of its headings; its person is named in the row above. */
  readonly row: number;
  readonly person: number;
  readonly filled: boolean;
}

const FEWEST = 2;

/** Null unless the headings come again under one label and another name each, most of which are given names. */
export function readSumsInBlocks(grid: Grid, claims: Claims): TableReading | null {
  const blocks = blocksOf(grid);
  const named = blocks.filter(({ filled }) => filled);
  const nameOf = ({ row, person }: BlockOfSums) => textAt(grid, row - 1, person);
  const names = new Set(named.map((block) => nameOf(block).folded));
  const sure = [...names].filter((name) => isGivenName(name) || mayBeGivenName(name)).length;
  if (named.length < FEWEST || names.size < named.length || sure <= 0.5 * names.size) return null;
  const [first] = blocks;
  for (const { row, person } of named) claims.read(row - 1, person);
  for (const { row } of blocks)
    for (let column = 0; column < grid.columns; column++) claims.ignore(row, column, 'heading');
  return {
    kind: 'monthly-totals', headerRow: grid.place(first?.row ?? 0, 0).row,
    people: named.map((block) => {
      const name = nameOf(block).text;
      return { name, surname: '', givenName: '', order: nameOrder(name, ''), code: '', at: grid.ref(block.row - 1, block.person) };
    }),
    days: [], entries: [], blanks: [], participants: [], weekdayDoubts: [], headingDoubts: [], questions: [],
  }; // prettier-ignore
}

/** From top to bottom, all under the same headings and the same label. */
function blocksOf(grid: Grid): BlockOfSums[] {
  const heads: Omit<BlockOfSums, 'filled'>[] = [];
  let hours = -1;
  let said = '';
  for (let row = 1; row < grid.rows; row++) {
    const headings = textsIn(grid, row);
    const at = headings.find((column) => isOfHours(grid, row, column));
    if (at === undefined || !headings.some((column) => namesTasks(textAt(grid, row, column).folded))) continue;
    const [label, person, ...others] = textsIn(grid, row - 1);
    if (label === undefined || person === undefined || others.length > 0) continue;
    const all = [textAt(grid, row - 1, label), ...headings.map((column) => textAt(grid, row, column))];
    const words = all.map(({ folded }) => folded).join('|');
    if (heads.length > 0 && (words !== said || at !== hours)) continue;
    [hours, said] = [at, words];
    heads.push({ row, person });
  }
  return heads.map(({ row, person }, index) => {
    const end = (heads[index + 1]?.row ?? grid.rows + 1) - 1;
    const isName = looksLikeName(textAt(grid, row - 1, person));
    return { row, person, filled: isName && (textsIn(grid, row + 1).length > 0 || holdsWork(grid, hours, row, end)) };
  });
}

/** Hours of some work, perhaps below a blank row, and those of the whole block; of an unused block there is only the latter, 0. */
function holdsWork(grid: Grid, column: number, headingRow: number, end: number): boolean {
  let filled = 0;
  for (let row = headingRow + 1; row < end && filled < 2; row++) if (!blankAt(grid, row, column)) filled++;
  return filled >= 2;
}

const textsIn = (grid: Grid, row: number): number[] =>
  Array.from({ length: grid.columns }, (_, column) => column).filter((column) => !blankAt(grid, row, column));

function isOfHours(grid: Grid, row: number, column: number): boolean {
  const { heading } = textAt(grid, row, column);
  return heading?.heading === 'hours' && heading.coverage === 1;
}
