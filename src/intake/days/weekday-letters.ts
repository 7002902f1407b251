/** Rows of single letters that run through the week in some language: M T W TH F. */
import { WEEKDAY_LETTERS, type WordLanguage } from '../words/calendar-words';
import { textAt, type Grid } from '../cells/grid';

/** Per column what its letter says; nothing where the letters fit the week at two places (then they are weekdays, but open which). */
export type WeekdayLetters = ReadonlyMap<number, ReadonlyMap<WordLanguage, number> | null>;

const TWO_LETTERS: Readonly<Record<string, string>> = { th: 'r', sa: 's', st: 's', su: 'u' };
export const FEWEST_LETTERS = 5;

/** How such rows can begin: a row of marks, of which a sheet has thousands, seldom does. */
const BEGINNINGS = new Set(
  WEEKDAY_LETTERS.flatMap((week) =>
    [7, 5].flatMap((length) =>
      Array.from({ length }, (_, start) =>
        week
          .slice(0, length)
          .repeat(2)
          .slice(start, start + FEWEST_LETTERS),
      ),
    ),
  ),
);

/** Null where the row holds no such letters. */
export function weekdayLetters(grid: Grid, row: number): WeekdayLetters | null {
  const columns: number[] = [];
  let letters = '';
  for (let column = 0; column < grid.columns; column++) {
    const { folded } = textAt(grid, row, column);
    const letter = TWO_LETTERS[folded] ?? folded;
    if (letter.length !== 1 || !/\p{L}/u.test(letter)) continue;
    columns.push(column);
    letters += letter;
    if (columns.length === FEWEST_LETTERS && !BEGINNINGS.has(letters)) return null;
  }
  const days = weekdaysIn(letters);
  if (days === null) return null;
  return new Map(
    columns.map((column, index) => {
      const day = days[index] ?? null;
      return [column, day === null ? null : new Map([['letters', day]])];
    }),
  );
}

/** What letters of one or two signs, folded, say one after the other; null where they are none of weekdays. */
export function weekdaysOfLetters(letters: readonly string[]): readonly (number | null)[] | null {
  const all = letters.map((letter) => TWO_LETTERS[letter] ?? letter);
  return all.every((letter) => letter.length === 1) ? weekdaysIn(all.join('')) : null;
}

/** The weekday of each letter (1 = Monday), null for all where they fit the week at two places. */
function weekdaysIn(letters: string): readonly (number | null)[] | null {
  if (letters.length < FEWEST_LETTERS || new Set(letters).size < 3) return null;
  const readings = new Map(
    WEEKDAY_LETTERS.flatMap((week) => readingsIn(week, letters)).map((days) => [days.join(), days]),
  );
  const [only, ...others] = readings.values();
  if (only === undefined) return null;
  return others.length > 0 ? only.map(() => null) : only;
}

/** The weekdays (1 = Monday) that the letters are in a week of seven days or of five. */
function readingsIn(week: string, letters: string): number[][] {
  const readings: number[][] = [];
  for (const length of [7, 5]) {
    for (let start = 0; start < length; start++) {
      if (runsThrough(letters, week, start, length))
        readings.push(Array.from(letters, (_, index) => ((start + index) % length) + 1));
    }
  }
  return readings;
}

function runsThrough(letters: string, week: string, start: number, length: number): boolean {
  for (let index = 0; index < letters.length; index++)
    if (letters[index] !== week[(start + index) % length]) return false;
  return true;
}
