/** Day numbers with the letter of their weekday in the same cell: "1 F", "2 St", "3 S", "4 M". */
import type { DayCell } from '../cells/day-cell';
import type { Grid } from '../cells/grid';
import { fold } from '../words/text';
import { FEWEST_LETTERS, weekdaysOfLetters } from './weekday-letters';

const NUMBER_AND_LETTER = /^(\d{1,2})[ .]{1,2}(\p{L}{1,2})\.?$/u;
const SHORTEST = 3;
const LONGEST = 7;

interface Lettered {
  readonly column: number;
  readonly day: number;
  readonly letter: string;
}

/** Taken for days only where the numbers count on and the letters run through the week: "1 A", "2 B" number something else. */
export function withLetters(grid: Grid, row: number, cells: readonly (DayCell | null)[]): readonly (DayCell | null)[] {
  const found = letteredIn(grid, row);
  if (found.length < FEWEST_LETTERS) return cells;
  const [first] = found;
  const weekdays = weekdaysOfLetters(found.map(({ letter }) => letter));
  if (first === undefined || weekdays === null) return cells;
  if (!found.every(({ day }, index) => day === first.day + index && day <= 31)) return cells;
  const days = new Map(found.map((one, index) => [one.column, dayOf(one, weekdays[index] ?? null)]));
  return cells.map((cell, column) => days.get(column) ?? cell);
}

function letteredIn(grid: Grid, row: number): readonly Lettered[] {
  const found: Lettered[] = [];
  for (let column = 0; column < grid.columns; column++) {
    const value = grid.at(row, column);
    const parts =
      typeof value === 'string' && value.length >= SHORTEST && value.length <= LONGEST
        ? NUMBER_AND_LETTER.exec(value.trim())
        : null;
    if (parts) found.push({ column, day: Number(parts[1]), letter: fold(parts[2] ?? '') });
  }
  return found;
}

/** @param weekday null where the letters fit the week at two places */
const dayOf = ({ day }: Lettered, weekday: number | null): DayCell =>
  weekday === null
    ? { kind: 'number', day }
    : {
        kind: 'text',
        day: {
          ...{ year: null, months: 0, day, swappable: false, order: null, time: null },
          ...{ weekdays: new Map([['letters', weekday]]), named: false, languages: [], rest: '' },
        },
      };
