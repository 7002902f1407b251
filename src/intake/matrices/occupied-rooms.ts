/** Rooms down, days across, and under the days who has each of them: "101 | 12 Kovačič | 12 Kovačič". Nobody is told by the numbers. */
import type { Grid } from '../cells/grid';
import { blankAt, textAt } from '../cells/grid';
import type { MatrixShape } from './matrix-shape';
import { meaningOfWord } from '../words/mark-words';
import { mayNumberPeople } from '../words/thing-names';

/** A mark is a letter or two; a word for one means something. */
const NAME = /\p{L}{3}/u;
const FEWEST_ROOMS = 2;

/** Whether all rows are called by a bare number that nothing calls one of people, and each text under the days stands in one row only. */
export function areRooms(grid: Grid, { nameHeading, nameColumns, meanings, people, days }: MatrixShape): boolean {
  if (nameHeading || !people.every(({ name }) => /^\d+$/.test(name))) return false;
  // "Šifra delavca" is of people.
  if (meanings.some(({ column, text }) => nameColumns.includes(column) && mayNumberPeople(text))) return false;
  const rowOf = new Map<string, number>();
  const taken = new Set<number>();
  for (const { row } of people) {
    for (const column of days.flatMap(({ columns }) => columns)) {
      if (blankAt(grid, row, column)) continue;
      const { text, folded } = textAt(grid, row, column);
      if (!NAME.test(text) || meaningOfWord(folded) !== null) return false;
      if ((rowOf.get(folded) ?? row) !== row) return false;
      rowOf.set(folded, row);
      taken.add(row);
    }
  }
  return taken.size >= FEWEST_ROOMS;
}
