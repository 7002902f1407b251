/** Where blocks stand one under another, a day each: its date in the corner or above, the same people across, kinds of work down. */
import type { TextFacts } from '../cells/cell-facts';
import { blankAt, isBlankRow, textAt, type Grid } from '../cells/grid';
import { singleDayAt } from '../days/doubtful-day';
import { canBeName } from '../people/name-words';
import { isNoPerson, isTotalLabel, looksLikeName } from '../people/names';
import { isKindOfWork } from '../words/task-words';
import { amountAt } from '../cells/amounts';

export interface DayBlock {
  /** The row of the names. */
  readonly row: number;
  readonly dateRow: number;
  /** Those of the kinds of work. */
  readonly rows: readonly number[];
}

export interface DayBlocks {
  /** Of the dates and of the kinds of work. */
  readonly column: number;
  /** Columns of the people. */
  readonly people: readonly number[];
  readonly blocks: readonly DayBlock[];
}

interface Head {
  readonly column: number;
  readonly dateRow: number;
  readonly people: readonly number[];
}

/** A sheet whose first block stands lower is not known. */
const SEARCHED_ROWS = 30;
const FEWEST_AMOUNTS = 0.8;
const ONE_HOUR = 60;

/** Null unless all that stands under the people are hours, by work in the one part of the sheet that could be names of people, too. */
export function findDayBlocks(grid: Grid): DayBlocks | null {
  for (let row = 0; row < Math.min(grid.rows, SEARCHED_ROWS); row++) {
    const head = headAt(grid, row);
    if (head === null) continue;
    const blocks = blocksUnder(grid, row, head);
    const found = blocks && { column: head.column, people: head.people, blocks };
    return found !== null && areOfHours(grid, found) ? found : null;
  }
  return null;
}

/** "5. 10. 2020 | Ana | Bor", or "Delo | Ana | Bor" under a date that stands alone. */
function headAt(grid: Grid, row: number): Head | null {
  const [first] = filledIn(grid, row);
  const [above, ...more] = filledIn(grid, row - 1);
  if (first === undefined) return null;
  const isInCorner = saysDay(grid, row, first);
  const column = isInCorner ? first : above;
  if (column === undefined || (!isInCorner && (more.length > 0 || !saysDay(grid, row - 1, column)))) return null;
  const filled = filledIn(grid, row).filter((at) => at > column);
  const people = filled.filter((at) => !isTotalLabel(textAt(grid, row, at)));
  const names = people.map((at) => textAt(grid, row, at));
  const areBeside = people.every((at, index) => at === column + 1 + index);
  const isOfNames = textAt(grid, row, column).heading?.heading === 'name';
  return areBeside && !isOfNames && names.every(isSomebody) && new Set(names).size === names.length && names.length >= 2
    ? { column, people, dateRow: isInCorner ? row : row - 1 }
    : null;
}

function filledIn(grid: Grid, row: number): number[] {
  if (row < 0) return [];
  return Array.from({ length: grid.columns }, (_, column) => column).filter((column) => !blankAt(grid, row, column));
}

function saysDay(grid: Grid, row: number, column: number): boolean {
  const cell = singleDayAt(grid, row, column);
  return cell?.kind === 'serial' || (cell?.kind === 'text' && cell.day.day !== null && cell.day.months !== 0);
}

const isSomebody = (facts: TextFacts): boolean =>
  looksLikeName(facts) &&
  !isNoPerson(facts) &&
  !isKindOfWork(facts.folded) &&
  ((facts.heading?.coverage ?? 0) < 0.5 || canBeName(facts));

/** Every block under the same names again, whatever its corner says; null where figures stand outside of the blocks. */
function blocksUnder(grid: Grid, first: number, { column, dateRow, people }: Head): DayBlock[] | null {
  const isHead = (row: number): boolean =>
    people.every((at) => textAt(grid, row, at).folded === textAt(grid, first, at).folded);
  const heads = Array.from({ length: grid.rows - first }, (_, step) => first + step).filter(isHead);
  const blocks: DayBlock[] = [];
  for (const [index, row] of heads.entries()) {
    const next = heads[index + 1];
    const end = next === undefined ? grid.rows : next - (first - dateRow);
    const rows: number[] = [];
    let isOver = false;
    for (let at = row + 1; at < end; at++) {
      isOver ||= isBlankRow(grid, at) || isTotalLabel(textAt(grid, at, column));
      if (!isOver) rows.push(at);
      if (people.every((person) => blankAt(grid, at, person)) || isTotalLabel(textAt(grid, at, column))) continue;
      if (isOver || blankAt(grid, at, column)) return null;
    }
    blocks.push({ row, dateRow: row - (first - dateRow), rows });
  }
  return blocks.length < 2 ? null : blocks;
}

/** Ones alone may be ticks. */
function areOfHours(grid: Grid, { column, people, blocks }: DayBlocks): boolean {
  const rows = blocks.flatMap((block) => block.rows);
  const filled = rows.flatMap((row) => people.filter((at) => !blankAt(grid, row, at)).map((at) => ({ row, at })));
  const amounts = filled.flatMap(({ row, at }) => amountAt(grid, row, at) ?? []);
  return (
    amounts.length >= FEWEST_AMOUNTS * filled.length &&
    amounts.some((amount) => amount > 0 && amount !== ONE_HOUR) &&
    rows.some((row) => isKindOfWork(textAt(grid, row, column).folded))
  );
}
