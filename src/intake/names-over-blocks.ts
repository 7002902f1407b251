/** Blocks side by side, each under the bare name of its person: "Ana Novak" over one "Date | Hours", "Urban Kovač" over the next. */
import { blankAt, textAt, type Grid } from './grid';
import { looksLikeName } from './names';
import type { FoundPerson } from './person-label';
import type { Block } from './timesheet-blocks';

const REACH = 3;

/** @param endOf the last column of a block; @returns by first column of the block; empty unless every block has one name over it, and no two the same */
export function namesOverBlocks(
  grid: Grid,
  blocks: readonly Block[],
  endOf: (block: Block) => number,
): ReadonlyMap<number, FoundPerson> {
  const found = new Map<number, FoundPerson>();
  const columns = new Set(blocks.map(({ run }) => run.column));
  if (columns.size < 2) return found;
  for (const block of blocks) {
    if (found.has(block.run.column)) continue;
    const person = nameOver(grid, block, endOf(block));
    if (person === null) return new Map();
    found.set(block.run.column, person);
  }
  return new Set([...found.values()].map(({ name }) => name)).size === columns.size ? found : new Map();
}

/** The only text in the nearest filled row over the block's headings, where it is two names or more. */
function nameOver(grid: Grid, { run, headingRow, top }: Block, end: number): FoundPerson | null {
  for (let row = headingRow - 1; row >= Math.max(top, headingRow - REACH); row--) {
    const filled = Array.from({ length: end - run.column + 1 }, (_, step) => run.column + step).filter(
      (column) => !blankAt(grid, row, column),
    );
    const [column, ...others] = filled;
    if (column === undefined) continue;
    const facts = textAt(grid, row, column);
    const isName = others.length === 0 && facts.text.includes(' ') && looksLikeName(facts) && facts.heading === null;
    return isName ? { name: facts.text, surname: '', givenName: '', at: grid.ref(row, column) } : null;
  }
  return null;
}
