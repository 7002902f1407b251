/** The days down a column, parted where they begin anew. */
import type { DayCell } from '../cells/day-cell';

/** Rows whose days follow each other. */
export interface Segment {
  readonly kind: 'dates' | 'numbers';
  readonly rows: number[];
  readonly days: Set<number>;
}

/** What is shorter may be anything that has a day. */
export const SHORTEST_DATES = 3;
/** Captions, week totals, blank rows and more rows of a day may stand between two of them, but not more than this. */
const GAP: Readonly<Record<'dates' | 'numbers', number>> = { dates: 40, numbers: 14 };
/** So near do the days of two months stand that follow each other. */
const GAP_OF_MONTHS = 2;

/** From top to bottom. */
export function segmentsOf(
  cells: readonly (DayCell | null)[],
  isUpward: boolean,
  headsDates: (row: number) => boolean,
): Segment[] {
  const segments: Segment[] = [];
  let current: Segment | null = null;
  let last = 0;
  let isHeaded = isUpward;
  for (const [row, cell] of isUpward ? [...cells.entries()].reverse() : cells.entries()) {
    if (!isHeaded && headsDates(row)) {
      // "From 1/9/2024 to 30/9/2024" over the heading is no day under it.
      isHeaded = true;
      if (current !== null && current.days.size < SHORTEST_DATES) current = null;
    }
    const kind = cell === null ? null : kindOf(cell);
    if (cell === null || kind === null) continue;
    const number = orderOf(cell);
    const follows =
      current !== null &&
      kind === current.kind &&
      Math.abs(row - (current.rows.at(-1) ?? row)) <= GAP[kind] &&
      (number > last || (number === last && kind === 'dates') || isNewYearOrMonth(kind, last, number));
    if (current === null || !follows) {
      current = { kind, rows: [], days: new Set() };
      segments.push(current);
    }
    current.rows.push(row);
    current.days.add(number);
    last = number;
  }
  if (!isUpward) return segments;
  for (const { rows } of segments) rows.reverse();
  return segments.reverse();
}

const isNewYearOrMonth = (kind: 'dates' | 'numbers' | null, last: number, next: number): boolean =>
  kind === 'dates' && last > 1100 && last < 1300 && next < 300;

/** 26 … 31 and 1 … 25 are the days from one payday to the next: the second month ends before the first began. */
export function overTwoMonths(segments: readonly Segment[]): Segment[] {
  const runs: Segment[] = [];
  for (const segment of segments) {
    const before = runs.at(-1);
    if (before !== undefined && isNextMonth(before, segment)) {
      before.rows.push(...segment.rows);
      for (const day of segment.days) before.days.add(day);
    } else runs.push(segment);
  }
  return runs;
}

function isNextMonth(before: Segment, { kind, rows, days }: Segment): boolean {
  if (before.kind !== 'numbers' || kind !== 'numbers') return false;
  const [first, last] = [Math.min(...before.days), Math.max(...before.days)];
  const isBehind = (rows[0] ?? 0) - (before.rows.at(-1) ?? 0) <= GAP_OF_MONTHS;
  return isBehind && last >= 28 && Math.min(...days) === 1 && Math.max(...days) < first;
}

export function kindOf(cell: DayCell): 'dates' | 'numbers' | null {
  if (cell.kind === 'serial') return cell.monthOnly ? null : 'dates';
  if (cell.kind === 'number') return 'numbers';
  if (cell.kind === 'session' || cell.day.day === null) return null;
  return cell.day.months === 0 ? 'numbers' : 'dates';
}

export function orderOf(cell: DayCell): number {
  if (cell.kind === 'serial') return Number(cell.date.replaceAll('-', ''));
  if (cell.kind === 'number') return cell.day;
  if (cell.kind === 'session') return cell.number;
  return (
    (cell.day.year ?? 0) * 10_000 +
    (cell.day.months === 0 ? 0 : 32 - Math.clz32(cell.day.months)) * 100 +
    (cell.day.day ?? 0)
  );
}
