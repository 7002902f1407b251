/**
 * Days one under another, a block each: "6. 4. 2020" alone in its row, below it "9:00 | 9:30 | 0:30 | Sestanek"
 * for each part of the day, and then what they make.
 */
import { timeAt } from '../cells/clock';
import { dayCellAt, weekdayOnly } from '../cells/day-cell';
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';
import { amountAt } from '../cells/amounts';
import { isSumLabel } from './tasks-of-week';

/** A row of a block that has times, hours, or what was typed in their place. */
export interface PartOfDay {
  readonly row: number;
  /** In minutes after midnight, of its own day or of the one before; null where a time is missing. */
  readonly stay: { readonly from: number; readonly to: number } | null;
  readonly isTimed: boolean;
}

export interface BlockOfDay {
  /** The row of the date. */
  readonly row: number;
  readonly parts: readonly PartOfDay[];
  /** What the rows of hours alone say, from top to bottom: that of the day comes first, that of the week last. */
  readonly sums: readonly { readonly row: number; readonly minutes: number }[];
}

export interface DaysInBlocks {
  /** Of the dates. */
  readonly column: number;
  readonly weekday: number | null;
  /** "Od" and "do"; the hours stand behind them. */
  readonly from: number;
  /** "Od | Do | Ure" above the first date or below it; −1 without one. */
  readonly headingRow: number;
  readonly blocks: readonly BlockOfDay[];
}

/** A longer sheet is a list, and a form is no wider. */
const LONGEST = 6_000;
const WIDEST = 12;
/** So many rows must add up, in so many blocks; a few may do so by chance. */
const FEWEST = { rows: 5, blocks: 2 };
/** Of the rows with times, so many add up; of the blocks, so many are summed up: an agenda has times, but nobody sums up its days. */
const MOST_ROWS = 0.8;
const MOST_BLOCKS = 0.5;

/** Null where the times do not add up to the hours, or the hours to those of the days. */
export function findDaysInBlocks(grid: Grid): DaysInBlocks | null {
  if (grid.rows > LONGEST) return null;
  const heads = Array.from({ length: grid.rows }, (_, row) => headAt(grid, row)).flatMap((head) => head ?? []);
  for (const [index, { row, column, weekday }] of heads.entries()) {
    const first = timesBelow(grid, row, column);
    if (first === null) continue;
    const { from } = first;
    const headingRow = [first.row - 1, row - 1].find((at) => isHeading(grid, at, from)) ?? -1;
    const rows = heads.slice(index).filter((head) => head.column === column);
    const blocks = rows.map((head, at) => blockAt(grid, head.row, rows[at + 1]?.row ?? grid.rows, from));
    return addUp(grid, from, blocks) ? { column, weekday, from, headingRow, blocks } : null;
  }
  return null;
}

interface Head {
  readonly row: number;
  readonly column: number;
  readonly weekday: number | null;
}

/** A row with a date and nothing else, but for its weekday. "Teden do 10. 4." says more than a date. */
function headAt(grid: Grid, row: number): Head | null {
  const filled = columnsOf(grid).filter((column) => !blankAt(grid, row, column));
  const weekday = filled.find((column) => weekdayOnly(dayCellAt(grid, row, column)) !== null) ?? null;
  const [column, ...others] = filled.filter((each) => each !== weekday);
  return column !== undefined && others.length === 0 && isDate(grid, row, column) ? { row, column, weekday } : null;
}

const columnsOf = (grid: Grid): number[] =>
  Array.from({ length: Math.min(grid.columns, WIDEST) }, (_, column) => column);

function isDate(grid: Grid, row: number, column: number): boolean {
  const cell = dayCellAt(grid, row, column);
  if (cell?.kind === 'serial') return !cell.monthOnly;
  const { day } = textAt(grid, row, column);
  return cell?.kind === 'text' && day !== null && day.rest === '' && day.day !== null && day.months !== 0;
}

/** Where the first two of three cells are times, of which the third tells how far they are apart. */
function timesBelow(grid: Grid, row: number, left: number): { readonly row: number; readonly from: number } | null {
  for (const at of [row + 1, row + 2]) {
    const from = columnsOf(grid).find((column) => column >= left && !blankAt(grid, at, column));
    if (from !== undefined && isProven(grid, at, from)) return { row: at, from };
    if (from !== undefined && !isHeading(grid, at, from)) return null;
  }
  return null;
}

const OF_TIMES: readonly Heading[] = ['timeIn', 'timeOut', 'time'];

/** "Od | Do"; "Ime | Ana Novak" is no heading. */
const isHeading = (grid: Grid, row: number, from: number): boolean =>
  row >= 0 &&
  [from, from + 1].every((column) => {
    const heading = textAt(grid, row, column).heading?.heading;
    return heading !== undefined && OF_TIMES.includes(heading);
  });

function blockAt(grid: Grid, row: number, end: number, from: number): BlockOfDay {
  const parts: PartOfDay[] = [];
  const sums: { row: number; minutes: number }[] = [];
  for (let at = row + 1; at < end; at++) {
    const isTimed = [from, from + 1].some((column) => timeAt(grid, at, column) !== null);
    const minutes = amountAt(grid, at, from + 2);
    if (isTimed) parts.push({ row: at, stay: stayAt(grid, at, from), isTimed });
    else if (minutes !== null && isSum(grid, at, from)) sums.push({ row: at, minutes });
    else if (minutes !== null) parts.push({ row: at, stay: null, isTimed });
  }
  return { row, parts, sums };
}

/** Hours alone, or beside a word for all of them. */
const isSum = (grid: Grid, row: number, from: number): boolean =>
  [from, from + 1].every((column) => blankAt(grid, row, column) || isSumLabel(textAt(grid, row, column)));

/** From one time to the other, over midnight where the hours say so. */
function stayAt(grid: Grid, row: number, from: number): PartOfDay['stay'] {
  const [start, end] = [timeAt(grid, row, from), timeAt(grid, row, from + 1)];
  if (start === null || end === null) return null;
  const isOverMidnight = end < start && isProven(grid, row, from);
  return end > start || isOverMidnight ? { from: start, to: end + (isOverMidnight ? 1440 : 0) } : null;
}

function isProven(grid: Grid, row: number, from: number): boolean {
  const [start, end] = [timeAt(grid, row, from), timeAt(grid, row, from + 1)];
  const hours = amountAt(grid, row, from + 2);
  return start !== null && end !== null && hours !== null && Math.abs(((end - start + 1440) % 1440) - hours) <= 1;
}

function addUp(grid: Grid, from: number, blocks: readonly BlockOfDay[]): boolean {
  const filled = blocks.filter(({ parts }) => parts.length > 0);
  const timed = filled.flatMap(({ parts }) => parts.filter(({ isTimed }) => isTimed));
  const proven = timed.filter(({ row }) => isProven(grid, row, from)).length;
  const summed = filled.filter((block) => isSummedUp(grid, from, block)).length;
  return (
    filled.length >= FEWEST.blocks &&
    proven >= FEWEST.rows &&
    proven >= MOST_ROWS * timed.length &&
    summed > MOST_BLOCKS * filled.length
  );
}

function isSummedUp(grid: Grid, from: number, { parts, sums: [sum] }: BlockOfDay): boolean {
  const hours = parts.reduce((all, { row }) => all + (amountAt(grid, row, from + 2) ?? 0), 0);
  return sum !== undefined && Math.abs(sum.minutes - hours) <= 1;
}
