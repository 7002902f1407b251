/** Rows of a clock's export that lost their blanks: its times stand one after the other from the first day on, under days that are not theirs. */
import { blankAt, type Grid } from '../cells/grid';
import type { MarkReadingOfSheet } from '../reading';
import { amountAt } from '../cells/amounts';
import type { BlockOfPerson } from './blocks-of-people';

/** One block proves it for all: hours of a day without a time of coming, and a time of coming on a day without hours. */
export const arePushed = (grid: Grid, blocks: readonly BlockOfPerson[]): boolean =>
  blocks.some((block) => {
    const { timeIn, hours } = block;
    if (timeIn === null || hours === null) return false;
    const columns = block.axis.days.map(({ column }) => column);
    const came = (column: number): boolean => !blankAt(grid, timeIn, column);
    const spent = (column: number): number | null => amountAt(grid, hours, column);
    return (
      isFilledFromStart(grid, block, timeIn) &&
      columns.some((column) => came(column) && spent(column) === 0) &&
      columns.some((column) => !came(column) && (spent(column) ?? 0) > 0)
    );
  });

function isFilledFromStart(grid: Grid, { axis: { days } }: BlockOfPerson, row: number): boolean {
  const isBlank = ({ column }: { readonly column: number }): boolean => blankAt(grid, row, column);
  const first = days.findIndex(isBlank);
  return first < 0 || days.slice(first).every(isBlank);
}

/** In such an export: hours stand for every day and are that day's; where even statuses are missing at the end, none is sure of its day. */
export function readPushed(
  grid: Grid,
  block: BlockOfPerson,
  column: number,
  reading: MarkReadingOfSheet,
): MarkReadingOfSheet {
  const { status, hours, axis } = block;
  const last = axis.days.at(-1)?.column ?? column;
  if (status === null || blankAt(grid, status, last)) return { kind: 'unclear', why: 'ambiguous' };
  const spent = hours === null ? null : amountAt(grid, hours, column);
  return reading.kind === 'present' && reading.minutes === null && spent !== null && spent > 0
    ? { kind: 'present', minutes: spent }
    : reading;
}
