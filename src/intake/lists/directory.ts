/**
 * A directory: people with their addresses, and a row for every group of which somebody is a member – "Ana Novak | ana@abc.si |
 * Odbor za šport", "Ana Novak | ana@abc.si | Odbor za mlade". Nothing happened to them again and again, as to customers.
 */
import { completeDate, dayCellAt } from '../cells/day-cell';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { columnsOf, type ListShape } from './list-shape';
import type { PeopleRows } from '../tables/people-rows';
import type { Heading } from '../words/headings';
import { fold } from '../words/text';

/** What tells that something happened, or how far it came. */
const HAPPENED: readonly Heading[] = [
  'date',
  'dateTime',
  'time',
  'timeIn',
  'timeOut',
  'hours',
  'status',
  'event',
  'grade',
];

/** Groups have members: so many of their names at most are different. */
const SHARED = 0.5;

/** The first row of each member; [] for another list. */
export function membersOf(grid: Grid, shape: ListShape, rows: PeopleRows['rows']): PeopleRows['rows'] {
  if (!isDirectory(grid, shape, rows)) return [];
  const first = new Map<string, PeopleRows['rows'][number]>();
  for (const row of rows) if (!first.has(fold(row.name))) first.set(fold(row.name), row);
  return [...first.values()];
}

/** True where each address is one person's, and where only words that many share change from one row of somebody to the next. */
function isDirectory(grid: Grid, shape: ListShape, rows: PeopleRows['rows']): boolean {
  const [address] = columnsOf(shape, 'email');
  if (address === undefined || columnsOf(shape, ...HAPPENED).length > 0) return false;
  const owners = saidOfPeople(grid, rows, address);
  if (owners === null || new Set(owners.values()).size < owners.size) return false;
  const ordinals = columnsOf(shape, 'ordinal');
  return shape.meanings
    .map(({ column }) => column)
    .filter((column) => !shape.nameColumns.includes(column) && !ordinals.includes(column))
    .every((column) => saidOfPeople(grid, rows, column) !== null || isShared(grid, rows, column));
}

/** What a column says of each person; null where it does not say the same in all rows of somebody. */
function saidOfPeople(grid: Grid, rows: PeopleRows['rows'], column: number): ReadonlyMap<string, string> | null {
  const said = new Map<string, string>();
  for (const { row, name } of rows) {
    if (blankAt(grid, row, column)) continue;
    const [person, value] = [fold(name), writtenAt(grid, row, column)];
    if ((said.get(person) ?? value) !== value) return null;
    said.set(person, value);
  }
  return said;
}

/** Words, of which each stands in the rows of several people: no numbers and no days. */
function isShared(grid: Grid, rows: PeopleRows['rows'], column: number): boolean {
  const different = new Set<string>();
  for (const { row } of rows) {
    if (blankAt(grid, row, column)) continue;
    const { folded } = textAt(grid, row, column);
    if (folded === '' || completeDate(dayCellAt(grid, row, column)) !== null) return false;
    different.add(folded);
  }
  return different.size <= SHARED * rows.length;
}
