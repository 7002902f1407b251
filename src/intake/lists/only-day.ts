/** The only day in a roll call: one came at "22. 4. 2024 21:18", beside the others stands why they did not. It is the day of all rows. */
import type { IsoDate } from '../../programme/units';
import { completeDate, dayCellAt } from '../cells/day-cell';
import { blankAt, textAt, writtenAt, type Grid } from '../cells/grid';
import type { FoundDate } from '../days/date-above';
import { saysPresence } from '../words/mark-words';
import type { PeopleRows } from '../tables/people-rows';
import { fold } from '../words/text';
import { wordsOf } from './list-columns';
import { columnsOf, type ListShape } from './list-shape';
import type { Roles } from './list-roles';

/** Null where rows are of several days, or may be: somebody stands in two of them, or what stands there is neither a day nor a word. */
export function onlyDay(
  grid: Grid,
  shape: ListShape,
  { status, sessions }: Roles,
  people: PeopleRows,
): FoundDate | null {
  if (status === null || sessions.length > 0 || !wordsOf(grid, shape, status).some((word) => saysPresence(word)))
    return null;
  if (shape.headingRow > 0 && saysDayAbove(grid, shape.headingRow)) return null;
  const names = people.rows.map(({ name }) => fold(name));
  const [column, ...others] = columnsOf(shape, 'date', 'dateTime', 'time', 'timeIn').filter((at) => at !== status);
  if (column === undefined || others.length > 0 || new Set(names).size < names.length) return null;
  const rows = people.rows.map(({ row }) => row).filter((row) => !blankAt(grid, row, column));
  const told = rows.map((row): { row: number; date: IsoDate | null } => ({
    row,
    date: completeDate(dayCellAt(grid, row, column)),
  }));
  const dated = told.filter(({ date }) => date !== null);
  const areWords = told.every(({ row, date }) => date !== null || /^\D+$/.test(textAt(grid, row, column).text));
  const [first] = dated;
  return first?.date && areWords && dated.every(({ date }) => date === first.date)
    ? { date: first.date, at: grid.ref(first.row, column), label: writtenAt(grid, first.row, column) }
    : null;
}

/** Of a week, perhaps, or of several meetings. */
function saysDayAbove(grid: Grid, headingRow: number): boolean {
  for (let row = 0; row < headingRow; row++)
    for (let column = 0; column < grid.columns; column++) if (dayCellAt(grid, row, column) !== null) return true;
  return false;
}
