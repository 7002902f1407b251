/** Rows of a list that nobody headed, below something else: "Ana Novak | Prisotna | 6. 7. 2025", under a summary of the same people. */
import { dayCellAt } from '../cells/day-cell';
import { blankAt, isBlankRow, textAt, type Grid } from '../cells/grid';
import { looksLikeName } from '../people/names';
import type { ColumnMeaning } from '../tables/columns';
import type { Heading } from '../words/headings';
import { meaningOfWord } from '../words/mark-words';
import { isDay } from './unheaded-columns';
import type { ListShape } from './list-shape';

const MOST_COLUMNS = 30;
const SEARCHED_ROWS = 300;
const FEWEST = 5;

type Role = Extract<Heading, 'name' | 'status' | 'date'>;
const ROLES: readonly Role[] = ['name', 'status', 'date'];

/** Null unless from one row on, below another thing, every row says who, whether, and when, and nothing more. */
export function unheadedRows(grid: Grid): ListShape | null {
  if (grid.columns < ROLES.length || grid.columns > MOST_COLUMNS) return null;
  for (let row = 0; row < Math.min(grid.rows, SEARCHED_ROWS); row++) {
    const roles = rolesIn(grid, row);
    if (roles !== null)
      return isParted(grid, row, roles) && areAlike(grid, row, roles) ? shapeOf(grid, row, roles) : null;
  }
  return null;
}

/** What each filled cell of the row says; null unless it is one of each. */
function rolesIn(grid: Grid, row: number): ReadonlyMap<number, Role> | null {
  const roles = new Map<number, Role>();
  for (let column = 0; column < grid.columns; column++) {
    if (blankAt(grid, row, column)) continue;
    const role = roles.size < ROLES.length ? roleOf(grid, row, column) : null;
    if (role === null) return null;
    roles.set(column, role);
  }
  return new Set(roles.values()).size === ROLES.length ? roles : null;
}

function roleOf(grid: Grid, row: number, column: number): Role | null {
  if (isDay(dayCellAt(grid, row, column))) return 'date';
  const facts = textAt(grid, row, column);
  if (facts.text === '') return null;
  if (meaningOfWord(facts.folded) !== null) return 'status';
  return looksLikeName(facts) ? 'name' : null;
}

/** Right above its marks and days stand neither words nor days, which would head them or be its first row; and nothing further up heads them as such. */
function isParted(grid: Grid, first: number, roles: ReadonlyMap<number, Role>): boolean {
  const columns = [...roles].flatMap(([column, role]) => (role === 'name' ? [] : [column]));
  const isBare = (column: number): boolean =>
    !/\p{L}/u.test(textAt(grid, first - 1, column).text) && !isDay(dayCellAt(grid, first - 1, column));
  if (first === 0 || !columns.every(isBare)) return false;
  for (let row = 0; row < first; row++) if (headsDays(grid, row, roles)) return false;
  return true;
}

/** "Ime | Prisotnost | Datum", or without the last of them: rows that say less than those below may stand under it. */
function headsDays(grid: Grid, row: number, roles: ReadonlyMap<number, Role>): boolean {
  const headed = new Map(
    [...roles].map(([column, role]) => [role, textAt(grid, row, column).heading?.heading ?? null]),
  );
  const day = headed.get('date') ?? null;
  return day === null ? (headed.get('status') ?? null) !== null : DAYS.includes(day);
}

const DAYS: readonly Heading[] = ['date', 'dateTime', 'time', 'weekday', 'session'];

function areAlike(grid: Grid, first: number, roles: ReadonlyMap<number, Role>): boolean {
  let rows = 0;
  for (let row = first; row < Math.min(grid.rows, first + SEARCHED_ROWS); row++) {
    if (isBlankRow(grid, row)) continue;
    for (const [column, role] of roles) if (roleOf(grid, row, column) !== role) return false;
    rows++;
  }
  return rows >= FEWEST;
}

function shapeOf(grid: Grid, first: number, roles: ReadonlyMap<number, Role>): ListShape {
  const meanings = Array.from({ length: grid.columns }, (_, column): ColumnMeaning => {
    const heading = roles.get(column) ?? null;
    return { column, heading, coverage: heading === null ? 0 : 1, text: '', row: -1 };
  });
  const nameColumns = [...roles].filter(([, role]) => role === 'name').map(([column]) => column);
  return { headingRow: -1, meanings, nameColumns, firstRow: first, endRow: grid.rows };
}
