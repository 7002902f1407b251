/** "jan 22 | feb 22 | mar 22": months of 2022, and no days. */
import { dayCellAt } from '../cells/day-cell';
import { onlyMonth } from '../words/calendar-words';
import { textAt, type Grid, type Place } from '../cells/grid';

const MONTH_AND_YEAR = /^(\p{L}{3,10}\.?) ['’]?(\d{2})$/u;
const SEARCHED_ROWS = 40;
const SEARCHED_COLUMNS = 4;
/** So many months that follow each other, with the same number behind them, are no chance. */
const FEWEST = 3;

/** The grid with "jan 2022" in the place of such texts, beside each other or below each other; the same grid where there are none. */
export function withMonthsOfYear(grid: Grid): Grid {
  const texts = new Map<string, string>();
  const rows = Math.min(grid.rows, SEARCHED_ROWS);
  for (let row = 0; row < rows; row++)
    addLine(
      grid,
      placesOf(grid.columns, (column) => ({ row, column })),
      texts,
    );
  for (let column = 0; column < Math.min(grid.columns, SEARCHED_COLUMNS); column++)
    addLine(
      grid,
      placesOf(rows, (row) => ({ row, column })),
      texts,
    );
  if (texts.size === 0) return grid;
  return { ...grid, at: (row, column) => texts.get(`${row}/${column}`) ?? grid.at(row, column) };
}

const placesOf = (count: number, place: (index: number) => Place): Place[] =>
  Array.from({ length: count }, (_, index) => place(index));

/** A line's own days stand on other days of the month, too: "jan 22 | jan 29" are days. */
function addLine(grid: Grid, places: readonly Place[], texts: Map<string, string>): void {
  const found = places.flatMap(({ row, column }) => {
    const value = grid.at(row, column);
    if (typeof value !== 'string' || value === '') return [];
    const [, name, year] = MONTH_AND_YEAR.exec(textAt(grid, row, column).text) ?? [];
    const cell = name === undefined ? null : dayCellAt(grid, row, column);
    const month = cell?.kind === 'text' ? onlyMonth(cell.day.months) : null;
    return month === null ? [] : [{ row, column, name: name ?? '', count: Number(year) * 12 + month - 1 }];
  });
  const follow = found.every(({ count }, index) => index === 0 || count === (found[index - 1]?.count ?? 0) + 1);
  if (found.length < FEWEST || !follow) return;
  for (const { row, column, name, count } of found)
    texts.set(`${row}/${column}`, `${name} ${2000 + Math.floor(count / 12)}`);
}
