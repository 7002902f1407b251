/** Whose days the blocks of a sheet are: the name may stand over each of them, over the first for all, in a title, or be the sheet's own. */
import type { Claims } from '../cells/account';
import type { Grid } from '../cells/grid';
import { surelyCalled } from '../people/called';
import { fullNameOfSheet } from '../people/full-name-of-sheet';
import { personInTitle } from '../people/person-in-title';
import { personInRows, personOfSheet, type FoundPerson } from '../people/person-label';
import type { SheetContext } from '../sheet-context';
import { goOnBeside } from './logs-side-by-side';
import { nameOverHeadings } from './names-over-headings';
import { namesOverBlocks } from './names-over-blocks';
import type { Block } from './timesheet-blocks';

/** Asked of one block after the other, from the first: a block without a name is of the person of the one above it. */
export class PeopleOfBlocks {
  private readonly sheetPerson: string | null;
  private readonly over: ReadonlyMap<number, FoundPerson>;
  /** The last block of a log that goes on in several columns. */
  private readonly last: Block | undefined;
  private readonly names = new Set<string>();
  private before: FoundPerson | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly blocks: readonly Block[],
    context: SheetContext,
    private readonly claims: Claims,
  ) {
    this.sheetPerson = surelyCalled(context.called);
    this.over = namesOverBlocks(grid, blocks);
    const runs = blocks.map(({ run }) => run);
    this.last = goOnBeside(grid, runs) ? blocks.at(-1) : undefined;
  }

  /** The sheet's name names somebody. */
  get isSheetSomebodys(): boolean {
    return this.sheetPerson !== null;
  }

  /** The days of a block, or of all blocks of the log that it is a part of. */
  daysOf({ run }: Block): number {
    return this.last === undefined ? run.days : this.blocks.reduce((sum, each) => sum + each.run.days, 0);
  }

  /** Who is named at the block itself, or over any of the columns of one log. */
  namedAt(index: number): FoundPerson | null {
    const { grid, claims, last, names } = this;
    const { block, isBelow, above } = this.placeOf(index);
    const isFirst = isBelow || index === 0 || this.blocks[index - 1]?.run.column === block.run.column;
    const left = isFirst ? 0 : Math.max(0, block.run.column - 1);
    const named = (from: number): FoundPerson | null => personInRows(grid, from, above, left, block.end, claims);
    // Days that are no timesheet may stand between the name and the first block.
    const alone = named(block.top) ?? (isBelow || block.top === 0 ? null : named(0));
    if (alone !== null) names.add(alone.name);
    return alone ?? (last === undefined || names.size > 1 ? null : personInRows(grid, 0, above, 0, last.end, claims));
  }

  /** Whose the block is. @param own who is named at it */
  of(index: number, own: FoundPerson | null): FoundPerson | null {
    const { grid, claims, sheetPerson } = this;
    const { block, isBelow, above } = this.placeOf(index);
    this.before =
      own ??
      this.over.get(block.run.column) ??
      nameOverHeadings(grid, block) ??
      (isBelow ? this.before : null) ??
      personOfSheet(grid, isBelow ? block.top : 0, above, claims) ??
      (sheetPerson === null && !isBelow ? personInTitle(grid, 0, above, claims) : null) ??
      (sheetPerson === null || isBelow ? null : fullNameOfSheet(grid, sheetPerson, above, claims)) ??
      (sheetPerson === null ? null : { name: sheetPerson, surname: '', givenName: '', at: grid.ref(0, 0) });
    return this.before;
  }

  private placeOf(index: number): { readonly block: Block; readonly isBelow: boolean; readonly above: number } {
    const block = this.blocks[index];
    if (block === undefined) throw new RangeError(`there are ${this.blocks.length} blocks, and none at ${index}`);
    const isBelow = this.blocks.slice(0, index).some((other) => other.run.column === block.run.column);
    return { block, isBelow, above: (block.run.rows[0] ?? 0) - 1 };
  }
}
