/**
 * Rows that no reader claimed, though marks stand in them under the days of the register as they do in the rows of its
 * people: somebody may have been left out, so it is asked. (Columns, where people stand across.)
 */
import { columnLetters, parseCellAddress } from '../sheet/address';
import type { CellRef, CellValue } from '../sheet/cells';
import type { Ledger } from './cells/account';
import { blankAt, textAt, transpose, type Grid, type Place } from './cells/grid';
import type { TableReading } from './matrices/matrix';
import { isTotalLabel, looksLikeName } from './people/names';
import type { Answers, IntakeQuestion } from './reading';
import { fold } from './words/text';

/** So many marks under the days are no chance. */
const FEWEST = 3;
/** So large a share of what stands under the days. */
const SHARE = 0.6;
/** So many rows are named in a question. */
const MOST_ROWS = 20;

/**
 * None, or one question for all of them.
 *
 * @param explained where the legend stands: its marks are nobody's
 */
export function unreadMarks(
  grid: Grid,
  table: TableReading,
  ledger: Ledger,
  explained: readonly Place[],
  answers: Answers,
): IntakeQuestion[] {
  const key = `unread:${grid.name}`;
  if (table.kind !== 'attendance-matrix' || answers[key] !== undefined) return [];
  const { view, days, names, isClaimed } = seenByPeople(grid, table, ledger);
  const legend = new Set(explained.map(({ row, column }) => (view.transposed ? column : row)));
  const known = new Set(table.people.map(({ name }) => fold(name)));
  const marks = new Set([...new Set(table.entries.map(({ value }) => value))].map(kindOf));
  const rows: number[] = [];
  for (let row = 0; row < view.rows; row++) {
    // Nearly every row is somebody's.
    if (days.some((column) => isClaimed(row, column)) || legend.has(row)) continue;
    const filled = days.filter((column) => !blankAt(view, row, column));
    if (filled.length < FEWEST) continue;
    const alike = filled.map((column) => kindOf(view.at(row, column))).filter((kind) => marks.has(kind));
    if (alike.length < Math.max(FEWEST, SHARE * filled.length) || isOfSums(view, row)) continue;
    const own = names.map((column) => textAt(view, row, column)).filter(({ text }) => text !== '');
    // Numbers are of somebody where a name stands beside them; what stands beside the people once more is of another table.
    const isOfSomebody =
      alike.some((kind) => kind !== NUMBER) || own.some((facts) => looksLikeName(facts) && facts.heading === null);
    if (isOfSomebody && !known.has(own.map(({ folded }) => folded).join(' '))) rows.push(row);
  }
  const [first] = rows;
  if (first === undefined) return [];
  const named = rows.slice(0, MOST_ROWS).map((row) => nameOf(view, row));
  const at = view.ref(first, Math.min(...days));
  return [
    {
      key,
      sheet: grid.name,
      at,
      kind: 'unreadRows',
      rows: named.join(', '),
      count: rows.length,
      across: view.transposed,
    },
  ];
}

interface SeenByPeople {
  /** With a row for each of the people. */
  readonly view: Grid;
  /** Its columns. */
  readonly days: readonly number[];
  readonly names: readonly number[];
  readonly isClaimed: (row: number, column: number) => boolean;
}

function seenByPeople(grid: Grid, { days, people }: TableReading, ledger: Ledger): SeenByPeople {
  const corner = grid.place(0, 0);
  const placesOf = (all: readonly { readonly at: CellRef }[]): Place[] =>
    all.flatMap(({ at }) => parseCellAddress(at.cell) ?? []);
  const dayPlaces = placesOf(days);
  const areDown = dayPlaces.length > 1 && dayPlaces.every(({ column }) => column === dayPlaces[0]?.column);
  const across = ({ row, column }: Place): number => (areDown ? row - corner.row : column - corner.column);
  const alike = (places: readonly Place[]): number[] => [...new Set(places.map(across))];
  return {
    view: areDown ? transpose(grid) : grid,
    days: alike(dayPlaces),
    names: alike(placesOf(people)),
    isClaimed: (row, column) => (areDown ? ledger.isClaimed(column, row) : ledger.isClaimed(row, column)),
  };
}

const NUMBER = '#';
const kindOf = (value: CellValue): string => (typeof value === 'string' ? fold(value) : NUMBER);

const isOfSums = (view: Grid, row: number): boolean =>
  Array.from({ length: view.columns }, (_, column) => column).some((column) => isTotalLabel(textAt(view, row, column)));

function nameOf(view: Grid, row: number): string {
  const place = view.place(row, 0);
  return view.transposed ? columnLetters(place.column) : String(place.row + 1);
}
