/** The day that people typed into a form, beside the moment of their answer: "Datum delavnice" beside "Časovni žig". Whoever answers a day late was there on the day that they say. */
import type { IsoDate } from '../../programme/units';
import { completeDate, dayCellAt } from '../cells/day-cell';
import type { Grid } from '../cells/grid';
import { filledRows } from './list-columns';
import { columnsOf, type ListShape } from './list-shape';

/** Of birth or of the next meeting is what is hardly ever the day of the answer. */
const SAME_DAY = 0.5;

/** Null where nothing beside the moment is such a day. */
export function dayOfForm(grid: Grid, shape: ListShape): number | null {
  const [moment] = columnsOf(shape, 'dateTime');
  if (moment === undefined) return null;
  const rows = filledRows(grid, shape, moment);
  const dayAt = (row: number, column: number): IsoDate | null => completeDate(dayCellAt(grid, row, column));
  const isTyped = (column: number): boolean => {
    const same = rows.filter((row) => dayAt(row, column) !== null && dayAt(row, column) === dayAt(row, moment));
    return same.length >= SAME_DAY * rows.length && same.every((row) => isBare(grid, row, column));
  };
  const typed = shape.meanings.filter(
    ({ column, heading, coverage }) =>
      column !== moment && (heading === null || heading === 'date' || coverage < SURE) && isTyped(column),
  );
  return typed.length === 1 && rows.length > 0 ? (typed[0]?.column ?? null) : null;
}

/** So much of a heading says what it is: "Datum, ko je bila delavnica" says little. */
const SURE = 0.5;

const isBare = (grid: Grid, row: number, column: number): boolean => {
  const cell = dayCellAt(grid, row, column);
  return cell?.kind === 'text' ? cell.day.time === null : Number.isInteger(grid.at(row, column));
};
