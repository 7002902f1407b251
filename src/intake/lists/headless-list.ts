/** A list whose headings nobody wrote: a name in every row, and the moment somebody came or whether they did, as programs that recognise people log it. */
import { nameShare, type ColumnMeaning } from '../tables/columns';
import { completeDate, dayCellAt, type DayCell } from '../cells/day-cell';
import { blankAt, isTimeAt, textAt, type Grid } from '../cells/grid';
import type { Heading } from '../words/headings';
import type { ListShape } from './list-shape';
import { isBlankRow } from '../days/day-axis';
import { meaningOfWord } from '../words/mark-words';

const MOST_COLUMNS = 5;
const FEWEST = 2;
const SAMPLE = 300;
const MOST_TITLES = 10;
const TIME = /^\d{1,2}:\d{2}(:\d{2})?( ?[ap]\.?m\.?)?$/i;

/** Null unless one column holds names throughout, and another days or marks. */
export function headlessList(grid: Grid): ListShape | null {
  if (grid.columns < 2 || grid.columns > MOST_COLUMNS) return null;
  const firstRow = belowTitles(grid);
  const rows: number[] = [];
  for (let row = firstRow; row < Math.min(grid.rows, SAMPLE); row++) if (!isBlankRow(grid, row)) rows.push(row);
  if (rows.length < FEWEST || isHeading(grid, rows[0] ?? 0)) return null;
  const meanings = Array.from({ length: grid.columns }, (_, column): ColumnMeaning => {
    const heading = contentOf(grid, rows, column);
    return { column, heading, coverage: heading === null ? 0 : 1, text: '', row: -1 };
  });
  const of = (...headings: Heading[]): number[] =>
    meanings.filter(({ heading }) => heading !== null && headings.includes(heading)).map(({ column }) => column);
  const [name, ...otherNames] = of('name');
  const [days, marks] = [of('dateTime'), of('status')];
  if (name === undefined || otherNames.length > 0 || days.length + marks.length === 0) return null;
  // Several days or marks of a person: which is which, only headings would tell.
  if (days.length > 1 || marks.length > 1) return null;
  return { headingRow: -1, meanings, nameColumns: [name], firstRow, endRow: grid.rows };
}

/** "Prisotnost na delavnicah" alone in its row stands over the list. */
function belowTitles(grid: Grid): number {
  const isTitle = (row: number): boolean =>
    Array.from({ length: grid.columns }, (_, column) => column).filter((column) => !blankAt(grid, row, column))
      .length <= 1;
  let row = 0;
  while (row < Math.min(grid.rows, MOST_TITLES) && isTitle(row)) row++;
  return row;
}

const HEADED: readonly Heading[] = ['name', 'surname', 'givenName', 'personId', 'date', 'dateTime'];

/** "Fecha | Alumno | Asistencia": words that head columns, though some are marks as well; "Ana Novak | Present" has one such word. */
function isHeading(grid: Grid, row: number): boolean {
  let heads = 0;
  for (let column = 0; column < grid.columns; column++) {
    const match = textAt(grid, row, column).heading;
    if (!match || match.coverage < 0.5) continue;
    if (HEADED.includes(match.heading)) return true;
    heads++;
  }
  return heads >= FEWEST;
}

function contentOf(grid: Grid, rows: readonly number[], column: number): Heading | null {
  const all = (holds: (row: number) => boolean): boolean => rows.every((row) => holds(row));
  if (all((row) => isDay(dayCellAt(grid, row, column)))) return 'dateTime';
  if (all((row) => isTimeAt(grid, row, column) || TIME.test(textAt(grid, row, column).text))) return 'timeIn';
  if (all((row) => meaningOfWord(textAt(grid, row, column).folded) !== null)) return 'status';
  return all((row) => !blankAt(grid, row, column)) && nameShare(grid, column, rows) === 1 ? 'name' : null;
}

/** "3/4/2025" as well, of which the order of day and month is asked. */
export const isDay = (cell: DayCell | null): boolean =>
  completeDate(cell) !== null || (cell?.kind === 'text' && cell.day.swappable && cell.day.year !== null);
