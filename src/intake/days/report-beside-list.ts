/** "POROČILO | ure | 1 | 2 | 3" beside a list of who came on which day: how often each number stands in it, and no days of a month. */
import { completeDate, dayCellAt } from '../cells/day-cell';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { headsNames } from '../words/headings';
import type { Line } from './day-line';

const MOSTLY = 0.8;

/**
 * Whether the numbers stand in the row of headings of such a list, behind a column that is blank throughout. In a list, people
 * stand again and again, each time with another day; in a register each stands once, perhaps with the day of entry.
 */
export function isReportBesideList(grid: Grid, { kind, row, columns: [first] }: Line): boolean {
  if (kind !== 'numbers' || first === undefined) return false;
  const gap = gapBefore(grid, row, first);
  const heads = gap < 0 ? [] : Array.from({ length: gap }, (_, column) => column);
  const names = heads.filter((column) => headsNames(textAt(grid, row, column).heading));
  const dates = heads.filter((column) => {
    const heading = textAt(grid, row, column).heading;
    return heading?.heading === 'date' && heading.coverage === 1;
  });
  return names.length > 0 && dates.some((column) => standAgain(grid, row, names, column));
}

/** The last column before that one in which nothing stands from the headings down; -1 without one. */
function gapBefore(grid: Grid, from: number, column: number): number {
  let gap = column - 1;
  while (gap >= 0 && !isBlankBelow(grid, from, gap)) gap--;
  return gap;
}

function isBlankBelow(grid: Grid, from: number, column: number): boolean {
  for (let row = from; row < grid.rows; row++) if (!blankAt(grid, row, column)) return false;
  return true;
}

/** Whether nearly every row has its day, and most people several. */
function standAgain(grid: Grid, headingRow: number, names: readonly number[], date: number): boolean {
  const days = new Map<string, Set<string>>();
  let rows = 0;
  let dated = 0;
  for (let row = headingRow + 1; row < grid.rows; row++) {
    const name = names.map((column) => textAt(grid, row, column).folded).join(' ');
    if (name.trim() === '') continue;
    rows++;
    if (completeDate(dayCellAt(grid, row, date)) === null) continue;
    dated++;
    days.set(name, (days.get(name) ?? new Set()).add(writtenAt(grid, row, date)));
  }
  const several = [...days.values()].filter(({ size }) => size > 1).length;
  return dated > 0 && dated >= MOSTLY * rows && several > 0.5 * days.size;
}
