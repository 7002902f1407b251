/** Blocks side by side, each under the bare name of its person: "Ana Novak" over one "Date | Hours", "Urban Kovač" over the next. */
import { readHours } from '../../programme';
import { blankAt, textAt, type Grid } from '../cells/grid';
import { isGivenName } from '../words/given-names';
import { isEverybody } from '../people/everybody';
import { isTotalLabel, looksLikeName } from '../people/names';
import { labelled, withoutNumber, type FoundPerson } from '../people/person-label';
import type { Block } from './timesheet-blocks';

const REACH = 3;

/**
 * @returns by first column of the block; empty unless every block has one name over it, and no two the same. Over the days
 *   of all together "Skupina" may stand: whose those are is open.
 */
export function namesOverBlocks(grid: Grid, blocks: readonly Block[]): ReadonlyMap<number, FoundPerson> {
  if (new Set(blocks.map(({ run }) => run.column)).size < 2) return new Map();
  const over = namesFrom(grid, blocks, 0);
  return over.size > 0 ? over : namesFrom(grid, blocks, -1);
}

/** @param step −1 where the names stand over the margins left of the blocks */
function namesFrom(grid: Grid, blocks: readonly Block[], step: number): ReadonlyMap<number, FoundPerson> {
  const found = new Map<number, FoundPerson>();
  const ofAll = new Set<number>();
  const columns = new Set(blocks.map(({ run }) => run.column));
  for (const block of blocks) {
    const { column } = block.run;
    if (found.has(column) || ofAll.has(column)) continue;
    const person = nameOver(grid, block, step);
    if (person !== null) found.set(column, person);
    else if (isOfAll(grid, block, step)) ofAll.add(column);
    else return new Map();
  }
  const people = new Set([...found.values()].map(({ name }) => name)).size;
  return people > ofAll.size && people + ofAll.size === columns.size ? found : new Map();
}

const GROUP = /^(skupina|skupno|skupaj|group|together|gruppe|gruppo|grupo|groupe|grupa)$/;

/** "Skupina", "Vsi" where the others have their names. */
function isOfAll(grid: Grid, { run, headingRow, top, end }: Block, step: number): boolean {
  for (let row = headingRow - 1; row >= Math.max(top, headingRow - REACH); row--) {
    for (let column = Math.max(0, run.column + step); column <= end + step; column++) {
      const facts = textAt(grid, row, column);
      if (facts.text !== '') return isEverybody(facts) || GROUP.test(facts.folded);
    }
  }
  return false;
}

/** The only text beside sums in the nearest filled row over the block's headings, or what heads the column left of its days. */
function nameOver(grid: Grid, block: Block, step: number): FoundPerson | null {
  const { run, headingRow, top, end } = block;
  for (let row = headingRow - 1; row >= Math.max(top, headingRow - REACH); row--) {
    const filled = Array.from({ length: end - run.column + 1 }, (_, index) => run.column + index + step).filter(
      (column) => column >= 0 && !blankAt(grid, row, column),
    );
    const [column, ...others] = filled;
    if (column === undefined) continue;
    const isAlone = others.every((at) => isOfSum(grid, row, at));
    return (isAlone ? nameAt(grid, row, column) : null) ?? nameBeside(grid, block);
  }
  return nameBeside(grid, block);
}

/** "Ana Novak | Skupaj | 28 | h", "Ana Novak | 28 ur": all her hours. */
function isOfSum(grid: Grid, row: number, column: number): boolean {
  if (typeof grid.at(row, column) === 'number') return true;
  const facts = textAt(grid, row, column);
  return isTotalLabel(facts) || [facts.text, `1 ${facts.text}`].some((text) => readHours(text).kind === 'minutes');
}

function nameAt(grid: Grid, row: number, column: number): FoundPerson | null {
  const facts = grid.cache.text(withoutNumber(textAt(grid, row, column).text));
  // A word alone may be a task, unless it is known as a given name.
  const isWhole = facts.text.includes(' ') || isGivenName(facts.folded);
  const isName = isWhole && looksLikeName(facts) && facts.heading === null;
  const name = isName ? facts.text : labelled(grid, row, column, column)?.name;
  return name === undefined ? null : { name, surname: '', givenName: '', at: grid.ref(row, column) };
}

/** "Ana Novak | Datum | Začetek", and below it her name again or nothing: other words would be of her work. */
function nameBeside(grid: Grid, { run, headingRow }: Block): FoundPerson | null {
  const column = run.column - 1;
  if (headingRow < 0 || column < 0) return null;
  const { folded } = textAt(grid, headingRow, column);
  const isHers = (row: number): boolean => blankAt(grid, row, column) || textAt(grid, row, column).folded === folded;
  return run.rows.every(isHers) ? nameAt(grid, headingRow, column) : null;
}
