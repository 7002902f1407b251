/** Dates that lost their number format on the way (44501 for 1. 11. 2021): told by their row or column, never one by one. */
import { FIRST_REGISTER_SERIAL } from '../cells/day-serials';
import { blankAt, textAt, type Grid } from '../cells/grid';

/** 31. 12. 2049. */
const LAST_SERIAL = 54_788;
const SEARCHED_ROWS = 40;
const FEWEST_ACROSS = 4;
const FEWEST_DOWN = 3;
/** Meetings of one course stand at most this far apart. */
const LONGEST_STEP = 31;

/** The grid with such numbers shown as dates; the same grid where there are none. */
export function withDatesOfSerials(grid: Grid): Grid {
  const rows = new Map<number, ReadonlySet<number>>();
  const columns = new Map<number, number>();
  for (let row = 0; row < Math.min(grid.rows, SEARCHED_ROWS); row++) {
    const across = serialsAcross(grid, row);
    if (across !== null) rows.set(row, across);
    for (let column = 0; column < grid.columns; column++) {
      const heading = textAt(grid, row, column).heading;
      if (
        heading?.heading === 'date' &&
        heading.coverage >= 0.5 &&
        !columns.has(column) &&
        areSerialsBelow(grid, row, column)
      )
        columns.set(column, row);
    }
  }
  if (rows.size === 0 && columns.size === 0) return grid;
  const isDate = (row: number, column: number): boolean =>
    isSerial(grid, row, column) && (rows.get(row)?.has(column) === true || row > (columns.get(column) ?? Infinity));
  return { ...grid, format: (row, column) => (isDate(row, column) ? 'yyyy-mm-dd' : grid.format(row, column)) };
}

function isSerial(grid: Grid, row: number, column: number): boolean {
  const value = grid.at(row, column);
  return (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= FIRST_REGISTER_SERIAL &&
    value <= LAST_SERIAL &&
    grid.cache.format(grid.format(row, column)) === 'other'
  );
}

/** The columns of serial numbers that rise day by day or meeting by meeting; no other number stands among them. */
function serialsAcross(grid: Grid, row: number): ReadonlySet<number> | null {
  const columns: number[] = [];
  for (let column = 0; column < grid.columns; column++) {
    if (isSerial(grid, row, column)) columns.push(column);
    else if (columns.length > 0 && columns.length < FEWEST_ACROSS && !blankAt(grid, row, column)) return null;
  }
  if (columns.length < FEWEST_ACROSS) return null;
  const rises = columns.slice(1).every((column, index) => {
    const step = Number(grid.at(row, column)) - Number(grid.at(row, columns[index] ?? 0));
    return step >= 1 && step <= LONGEST_STEP;
  });
  return rises ? new Set(columns) : null;
}

/** Under a heading that promises dates nothing but such numbers. */
function areSerialsBelow(grid: Grid, headingRow: number, column: number): boolean {
  let serials = 0;
  for (let row = headingRow + 1; row < grid.rows && serials < SEARCHED_ROWS; row++) {
    if (blankAt(grid, row, column)) continue;
    if (!isSerial(grid, row, column)) return serials >= FEWEST_DOWN;
    serials++;
  }
  return serials >= FEWEST_DOWN;
}
