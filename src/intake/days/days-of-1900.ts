/** Days whose year was lost: small numbers that their format shows as "3. 2.", though to Excel they are days of 1900. */
import { addDays, date, partsOf } from '../../programme/calendar';
import { textAt, type Grid } from '../cells/grid';

const SEARCHED_ROWS = 40;
const FEWEST = 3;
/** Excel's 1900 has a 29 February, as a leap year has. */
const DAYS_OF_YEAR = 366;
const BEFORE_LEAP_YEAR = date('1999-12-31');

/** The grid with "3. 2." in the place of such numbers under a heading of days; the same grid where there are none. */
export function withDaysOf1900(grid: Grid): Grid {
  const columns = new Map<number, number>();
  for (let row = 0; row < Math.min(grid.rows, SEARCHED_ROWS); row++) {
    for (let column = 0; column < grid.columns; column++) {
      const heading = textAt(grid, row, column).heading;
      if (heading?.heading !== 'date' || heading.coverage < 0.5 || columns.has(column)) continue;
      if (areBelow(grid, row, column)) columns.set(column, row);
    }
  }
  if (columns.size === 0) return grid;
  return {
    ...grid,
    at: (row, column) => {
      const value = grid.at(row, column);
      return row > (columns.get(column) ?? Infinity) && isOf1900(grid, row, column) ? dayText(Number(value)) : value;
    },
  };
}

/** Numbers up to 31 alone are days of whatever month the title says. */
function areBelow(grid: Grid, headingRow: number, column: number): boolean {
  const last = Math.min(grid.rows, headingRow + 1 + SEARCHED_ROWS);
  const rows = Array.from({ length: last - headingRow - 1 }, (_, step) => headingRow + 1 + step);
  const days = rows.filter((row) => isOf1900(grid, row, column)).map((row) => Number(grid.at(row, column)));
  return days.length >= FEWEST && days.some((day) => day >= 32 || !Number.isInteger(day));
}

function isOf1900(grid: Grid, row: number, column: number): boolean {
  const value = grid.at(row, column);
  return typeof value === 'number' && value >= 1 && value <= DAYS_OF_YEAR && showsDay(grid.format(row, column));
}

/** Day and month, without the year and without a time. */
const showsDay = (format: string): boolean => {
  const shown = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /d/i.test(shown) && /m/i.test(shown) && !/[yhs]/i.test(shown);
};

function dayText(serial: number): string {
  const { month, day } = partsOf(addDays(BEFORE_LEAP_YEAR, Math.floor(serial)));
  return `${day}. ${month}.`;
}
