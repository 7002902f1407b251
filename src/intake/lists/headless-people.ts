/**
 * People whose headings nobody wrote, each with an address or a login made of the name: "Ana | Novak | anovak", "Novak Ana |
 * ana.novak@abc.si". That both stand in every row says that they are names, and whose.
 */
import type { Claims } from '../cells/account';
import { blankAt, isBlankRow, textAt, writtenAt, type Grid } from '../cells/grid';
import type { TableReading } from '../matrices/matrix';
import { joinName, looksLikeName } from '../people/names';
import { personAt } from '../tables/people-index';
import { completeDate, dayCellAt } from '../cells/day-cell';
import { fold } from '../words/text';

const FEWEST = 5;
const MOST_COLUMNS = 12;

interface Columns {
  readonly names: readonly number[];
  readonly address: number;
}

/** Null unless every row, the first as well, is of somebody else, and no row says a day: on days things happen to customers, too. */
export function readHeadlessPeople(grid: Grid, claims: Claims): TableReading | null {
  if (grid.columns < 2 || grid.columns > MOST_COLUMNS || grid.rows < FEWEST) return null;
  const columns = columnsIn(grid, 0);
  if (columns === null) return null;
  const rows: number[] = [];
  const seen = new Set<string>();
  for (let row = 0; row < grid.rows; row++) {
    if (isBlankRow(grid, row)) continue;
    const address = textAt(grid, row, columns.address).folded;
    if (seen.has(address) || !isMadeOf(grid, row, columns) || saysDay(grid, row)) return null;
    seen.add(address);
    rows.push(row);
  }
  if (rows.length < FEWEST) return null;
  const people = rows.map((row) => {
    for (const column of columns.names) claims.read(row, column);
    const name = joinName(columns.names.map((column) => writtenAt(grid, row, column)));
    return personAt(grid, { meanings: [], nameColumns: columns.names }, row, name);
  });
  return {
    kind: 'participants', headerRow: null, people, days: [], entries: [], blanks: [],
    participants: people.map((person) => ({ person, fields: new Map() })),
    weekdayDoubts: [], headingDoubts: [], questions: [],
  }; // prettier-ignore
}

/** Which columns of a row are a name in one or two of them, and the address made of it. */
function columnsIn(grid: Grid, row: number): Columns | null {
  const columns = Array.from({ length: grid.columns }, (_, column) => column);
  const named = columns.filter((column) => looksLikeName(textAt(grid, row, column)));
  const names = named.flatMap((column) => [[column, column + 1], [column]]);
  for (const address of columns) {
    const found = names.find((each) => !each.includes(address) && isMadeOf(grid, row, { names: each, address }));
    if (found) return { names: found, address };
  }
  return null;
}

/** "anovak", "ana.novak@abc.si", "Novak_A12": one part of the name whole, and of another its beginning at least. */
function isMadeOf(grid: Grid, row: number, { names, address }: Columns): boolean {
  if (names.some((column) => blankAt(grid, row, column) || !looksLikeName(textAt(grid, row, column)))) return false;
  const [local = ''] = textAt(grid, row, address).text.split('@');
  const letters = fold(local).replace(/[^\p{L}]/gu, '');
  if (local.includes(' ') || letters === '') return false;
  const parts = names.flatMap((column) => textAt(grid, row, column).folded.split(' '));
  return parts.some((whole, index) =>
    parts.some((other, at) => at !== index && other !== '' && isJoined(letters, whole, other)),
  );
}

function isJoined(letters: string, whole: string, other: string): boolean {
  if (whole.length < 2 || letters.length === whole.length) return false;
  const begins = letters.startsWith(whole) ? letters.slice(whole.length) : null;
  const ends = letters.endsWith(whole) ? letters.slice(0, -whole.length) : null;
  return [begins, ends].some((rest) => rest !== null && rest !== '' && other.startsWith(rest));
}

function saysDay(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columns; column++)
    if (completeDate(dayCellAt(grid, row, column)) !== null) return true;
  return false;
}
