/** A calendar of public holidays: "Name | Date | Weekday" over "Novo leto", "Prešernov dan". Nobody is called so, and nobody came. */
import { textAt, writtenAt, type Grid } from '../cells/grid';
import { namesHoliday } from '../words/holiday-names';
import { filledRows, holdsDays } from './list-columns';
import type { ListShape } from './list-shape';

/** Not every holiday is known; Božič and Natale among other people are two at most. */
const SHARE = 0.4;
const FEWEST = 2;

/** Beside a day of its own each, in a column that may be taken for that of the names; several people come on the same day. */
export function areHolidays(grid: Grid, shape: ListShape): boolean {
  const days = shape.meanings.find(({ column }) => holdsDays(grid, shape, column));
  if (days === undefined) return false;
  const written = filledRows(grid, shape, days.column).map((row) => writtenAt(grid, row, days.column));
  if (new Set(written).size < written.length) return false;
  return shape.nameColumns.some((column) => {
    const words = filledRows(grid, shape, column).map((row) => textAt(grid, row, column).folded);
    const known = words.filter((word) => namesHoliday(word));
    return new Set(known).size >= FEWEST && known.length >= SHARE * words.length;
  });
}
