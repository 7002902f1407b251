/** A sheet that holds nothing but names, without any heading. */
import type { Claims } from './account';
import { nameShare } from './columns';
import { blankAt, textAt, writtenAt, type Grid } from './grid';
import type { TableReading } from './matrix';
import { isNoPerson } from './names';
import { personAt } from './people-index';

const FEWEST = 5;
const MOST_COLUMNS = 3;

/** Null unless one column is names throughout and the others hold nothing but numbers. */
export function readNamesOnly(grid: Grid, claims: Claims): TableReading | null {
  if (grid.columns > MOST_COLUMNS) return null;
  const rows = Array.from({ length: grid.rows }, (_, row) => row).filter(
    (row) => grid.columns > 0 && !isEmpty(grid, row),
  );
  const columns = Array.from({ length: grid.columns }, (_, column) => column);
  const names = columns.filter((column) => nameShare(grid, column, rows) >= 0.9);
  const [column] = names;
  if (column === undefined || names.length > 1 || rows.length < FEWEST) return null;
  if (columns.some((other) => other !== column && rows.some((row) => textAt(grid, row, other).text !== '')))
    return null;
  const people = rows.flatMap((row) => {
    const facts = textAt(grid, row, column);
    if (blankAt(grid, row, column) || isNoPerson(facts) || facts.text.split(' ').length < 2) return [];
    claims.read(row, column);
    return [personAt(grid, { meanings: [], nameColumns: [column] }, row, writtenAt(grid, row, column))];
  });
  if (people.length < 0.8 * rows.length) return null;
  const participants = people.map((person) => ({ person, fields: new Map() }));
  return {
    kind: 'participants',
    headerRow: null,
    people,
    days: [],
    entries: [],
    blanks: [],
    participants,
    weekdayDoubts: [],
    headingDoubts: [],
    questions: [],
  };
}

function isEmpty(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columns; column++) if (!blankAt(grid, row, column)) return false;
  return true;
}
