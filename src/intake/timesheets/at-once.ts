/** Coming and leaving in columns beside each other, at one and the same time: of two people, as the halves of a day would follow each other. */
import { timeAt } from '../cells/clock';
import { textAt, type Grid } from '../cells/grid';
import { isTurn } from '../words/coming-and-going';
import type { HeadingMatch } from '../words/heading-of';

const FEWEST = 2;
const SHARE = 0.6;

/** @param starts columns of coming; each has that of leaving behind it */
export function areAtOnce(
  grid: Grid,
  headingRow: number,
  rows: readonly number[],
  starts: readonly [number, number],
): boolean {
  const headsTimes = (column: number): boolean => {
    const [come, go] = [textAt(grid, headingRow, column), textAt(grid, headingRow, column + 1)];
    return isTurn(come.folded, go.folded) || (isOf('timeIn', come.heading) && isOf('timeOut', go.heading));
  };
  if (!starts.every(headsTimes)) return false;
  const both = rows.flatMap((row) => {
    const [one, other] = starts.map((column) => ({
      from: timeAt(grid, row, column),
      to: timeAt(grid, row, column + 1),
    }));
    if (!one || !other || one.from === null || one.to === null || other.from === null || other.to === null) return [];
    return [one.from < other.to && other.from < one.to];
  });
  return both.length >= FEWEST && both.filter((areBoth) => areBoth).length >= SHARE * both.length;
}

const isOf = (heading: 'timeIn' | 'timeOut', match: HeadingMatch | null): boolean =>
  match?.heading === heading && match.coverage === 1;
