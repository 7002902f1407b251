/** Dates in three columns: "Leto | Mesec | Dan" over 2019, 7 and 10. */
import { isoDate } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import { blankAt, textAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';

const SEARCHED_ROWS = 40;
const FEWEST = 3;

interface Parts {
  readonly headingRow: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The grid with the whole date in the column of the days; the same grid where no heading row has all three. */
export function withDatesInParts(grid: Grid): Grid {
  const parts = partsIn(grid);
  if (parts === null) return grid;
  return {
    ...grid,
    at: (row, column) =>
      column === parts.day && row > parts.headingRow
        ? (dateAt(grid, parts, row) ?? grid.at(row, column))
        : grid.at(row, column),
  };
}

function partsIn(grid: Grid): Parts | null {
  for (let headingRow = 0; headingRow < Math.min(grid.rows, SEARCHED_ROWS); headingRow++) {
    const first = new Map<Heading, number>();
    for (let column = 0; column < grid.columns; column++) {
      const match = textAt(grid, headingRow, column).heading;
      if (match?.coverage === 1 && !first.has(match.heading)) first.set(match.heading, column);
    }
    const [year, month, day] = [first.get('year'), first.get('month'), first.get('weekday') ?? first.get('date')];
    if (year === undefined || month === undefined || day === undefined) continue;
    const parts = { headingRow, year, month, day };
    if (holdDates(grid, parts)) return parts;
  }
  return null;
}

/** Every row that has a day has a date. */
function holdDates(grid: Grid, parts: Parts): boolean {
  let dates = 0;
  for (let row = parts.headingRow + 1; row < grid.rows && dates < SEARCHED_ROWS; row++) {
    if (blankAt(grid, row, parts.day)) continue;
    if (dateAt(grid, parts, row) === null) return false;
    dates++;
  }
  return dates >= FEWEST;
}

function dateAt(grid: Grid, { year, month, day }: Parts, row: number): IsoDate | null {
  const [y, m, d] = [year, month, day].map((column) => grid.at(row, column));
  if (typeof y !== 'number' || typeof m !== 'number' || typeof d !== 'number' || y < 1950 || y > 2100) return null;
  return isoDate(y, m, d);
}
