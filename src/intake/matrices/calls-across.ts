/** Calls across: the moment of each, its address below, and under that the names of those who were in it. */
import { completeDate, dayCellAt } from '../cells/day-cell';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import type { DayAxis } from '../days/day-axis';
import { isGivenName } from '../words/given-names';

const FEWEST_CALLS = 2;
/** Titles stand above. */
const SEARCHED_ROWS = 6;
/** Where nothing speaks of attendance, so many of those below a call are surely called as people are. */
const SURELY_NAMED = 0.3;

/** "https://meet.example.org/abc-defg", "zoom.us/j/123". */
const ADDRESS = /^(https?:\/\/)?([\p{L}\d-]+\.)+\p{L}{2,}\/\S+$/u;

/** Null where no row of days stands over one of addresses. There may be several calls on one day. */
export function callsAcross(grid: Grid): DayAxis | null {
  for (let row = 0; row + 1 < Math.min(grid.rows, SEARCHED_ROWS); row++) {
    const columns = columnsOf(grid, (column) => ADDRESS.test(textAt(grid, row + 1, column).text));
    if (columns.length < FEWEST_CALLS) continue;
    const days = columnsOf(grid, (column) => completeDate(dayCellAt(grid, row, column)) !== null);
    if (days.join() !== columns.join()) return null;
    return {
      ...{ kind: 'dates', row, firstRow: row, lastRow: row + 1 },
      days: columns.map((column) => ({
        ...{ column, cell: dayCellAt(grid, row, column), row, weekdays: null, weekdayRow: null },
        label: writtenAt(grid, row, column),
      })),
    };
  }
  return null;
}

const columnsOf = (grid: Grid, is: (column: number) => boolean): number[] =>
  Array.from({ length: grid.columns }, (_, column) => column).filter(is);

/** Whether given names stand below, here and there at least: topics of calls have none. */
export function namesPeople(grid: Grid, { lastRow, days }: DayAxis): boolean {
  let cells = 0;
  let named = 0;
  for (let row = lastRow + 1; row < grid.rows; row++) {
    for (const { column } of days) {
      if (blankAt(grid, row, column)) continue;
      cells++;
      if (textAt(grid, row, column).folded.split(' ').some(isGivenName)) named++;
    }
  }
  return named > SURELY_NAMED * cells;
}
