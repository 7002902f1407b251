/** Rows of single letters that run through the week in some language: M T W TH F. */
import { WEEKDAY_LETTERS, type WordLanguage } from '../words/calendar-words';
import { textAt, type Grid } from '../cells/grid';

/** Per column what its letter says; nothing where the letters fit the week at two places (then they are weekdays, but open which). */
export type WeekdayLetters = ReadonlyMap<number, ReadonlyMap<WordLanguage, number> | null>;

const TWO_LETTERS: Readonly<Record<string, string>> = { th: 'r', sa: 's', su: 'u' };
const FEWEST = 5;

/** How such rows can begin: a row of marks, of which a sheet has thousands, seldom does. */
const BEGINNINGS = new Set(
  WEEKDAY_LETTERS.flatMap((week) =>
    [7, 5].flatMap((length) =>
      Array.from({ length }, (_, start) =>
        week
          .slice(0, length)
          .repeat(2)
          .slice(start, start + FEWEST),
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
    if (columns.length === FEWEST && !BEGINNINGS.has(letters)) return null;
  }
  if (columns.length < FEWEST || new Set(letters).size < 3) return null;
  const readings = new Map(
    WEEKDAY_LETTERS.flatMap((week) => readingsIn(week, letters)).map((days) => [days.join(), days]),
  );
  const [only, ...others] = readings.values();
  if (only === undefined) return null;
  return new Map(
    columns.map((column, index) => [column, others.length > 0 ? null : new Map([['letters', only[index] ?? 0]])]),
  );
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
