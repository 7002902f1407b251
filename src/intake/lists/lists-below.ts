/** Lists of participants one below another, each with a heading of its own: "združeno iz treh seznamov". */
import { claimsBelow, rowsOfGrid } from '../cells/rows-of-grid';
import { Ledger, type Claims } from '../cells/account';
import { isBlankRow, textAt, type Grid } from '../cells/grid';
import type { TableReading } from '../matrices/matrix';
import { fold } from '../words/text';
import { NAME_HEADINGS, type Heading } from '../words/headings';
import { findListShape, type ListShape } from './list-shape';
import { readParticipants } from './participants';

/** What is kept of those who take part, and hardly of mentors or employers. */
const OF_PARTICIPANTS: readonly Heading[] = [
  'ground', 'entry', 'exit', 'emso', 'birthDate', 'taxNumber', 'iban', 'address', 'agreement', 'labourStatus',
]; // prettier-ignore
const FEWEST = 2;

const OF_OTHERS = /mentor|strokovn|izvajal|zaposlen|delav|predavatel|vodj|voditel|kontakt|sodelav|delodajal|staff|team/;

/**
 * The lists below the first; none where they tell of the same people again or of those who work with them.
 *
 * @param first the reading of the sheet's first list
 */
export function listsBelow(grid: Grid, shape: ListShape, first: TableReading, claims: Claims): TableReading[] {
  const known = new Set(first.people.map(({ name }) => keyOf(name)));
  const tables: TableReading[] = [];
  const starts = headingsBelow(grid, shape);
  starts.forEach((start, index) => {
    if (OF_OTHERS.test(captionOver(grid, start))) return;
    const next = starts[index + 1];
    // What stands right above the next heading is its caption.
    const page = rowsOfGrid(grid, start, next === undefined ? grid.rows : next - 1);
    const own = findListShape(page);
    if (own?.headingRow !== 0 || !isOfParticipants(own)) return;
    const tried = readParticipants(page, own, new Ledger(page));
    if (tried === null || tried.people.length < FEWEST || tried.people.some(({ name }) => known.has(keyOf(name))))
      return;
    const table = readParticipants(page, own, claimsBelow(claims, start));
    for (const { name } of tried.people) known.add(keyOf(name));
    if (table !== null) tables.push(table);
  });
  return tables;
}

const keyOf = (name: string): string => fold(name).split(' ').sort().join(' ');

const isOfParticipants = ({ meanings }: ListShape): boolean =>
  meanings.some(({ heading, coverage }) => heading !== null && coverage >= 0.5 && OF_PARTICIPANTS.includes(heading));

/** Rows that head names and something else, right below a blank row or its caption. */
function headingsBelow(grid: Grid, { headingRow, firstRow }: ListShape): number[] {
  const rows: number[] = [];
  for (let row = firstRow + 1; row < grid.rows; row++) {
    const isApart = isBlankRow(grid, row - 1) || isBlankRow(grid, row - 2);
    if (isApart && headsPeople(grid, row) && !isAgain(grid, row, headingRow)) rows.push(row);
  }
  return rows;
}

function headsPeople(grid: Grid, row: number): boolean {
  let names = 0;
  let others = 0;
  for (let column = 0; column < grid.columns; column++) {
    const { heading } = textAt(grid, row, column);
    if (heading === null || heading.coverage < 0.5) continue;
    if (NAME_HEADINGS.includes(heading.heading)) names++;
    else others++;
  }
  return names > 0 && others > 0;
}

const isAgain = (grid: Grid, row: number, headingRow: number): boolean =>
  Array.from({ length: grid.columns }, (_, column) => column).every(
    (column) => textAt(grid, row, column).folded === textAt(grid, headingRow, column).folded,
  );

function captionOver(grid: Grid, row: number): string {
  const texts: string[] = [];
  for (let column = 0; column < grid.columns; column++) texts.push(textAt(grid, row - 1, column).folded);
  return texts.join(' ');
}
