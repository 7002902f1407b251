/** Weekdays at one end of a phrase that stands over every day of a week: "Hours worked-Monday", "Ure – ponedeljek", "Mo Stunden". */
import { textAt, type Grid } from '../cells/grid';
import { allWeekdays, weekdaysOf, type WordLanguage } from '../words/calendar-words';
import { headingOf } from '../words/heading-of';
import { fold } from '../words/text';
import { isBesideNames } from './line-cells';

/** A sheet whose headings stand lower is not known. */
const HEADED_ROWS = 30;
const FEWEST_DAYS = 5;
/** A slip of the hand among the others is the day between its neighbours. */
const MOST_SLIPS = 1;
const WEEK = 7;

interface Said {
  readonly column: number;
  /** What stands over the other days, too, and at which end of it. */
  readonly phrase: string;
  /** As written. */
  readonly word: string;
  readonly weekdays: ReadonlyMap<WordLanguage, number>;
}

/** The grid with nothing but the weekday in such headings; the same grid where there are none. */
export function withWeekdaysOfHeadings(grid: Grid): Grid {
  const texts = new Map<string, string>();
  for (let row = 0; row < Math.min(grid.rows, HEADED_ROWS); row++)
    for (const { column, word } of weekIn(grid, row)) texts.set(`${row}/${column}`, word);
  if (texts.size === 0) return grid;
  return {
    ...grid,
    at: (row, column) => (row < HEADED_ROWS ? texts.get(`${row}/${column}`) : undefined) ?? grid.at(row, column),
  };
}

/** Beside names the same phrase of hours, and the days of a week in their order; machines run and shops are open for hours, too. */
function weekIn(grid: Grid, row: number): { readonly column: number; readonly word: string }[] {
  for (const way of WAYS) {
    const said = Array.from({ length: grid.columns }, (_, column) => way(grid, row, column)).filter(
      (each) => each !== null,
    );
    const phrases = new Set(said.filter(({ weekdays }) => weekdays.size > 0).map(({ phrase }) => phrase));
    for (const phrase of phrases) {
      const own = said.filter((each) => each.phrase === phrase);
      const isOfPeople = own.length >= FEWEST_DAYS && areBeside(own) && isBesideNames(grid, row, own);
      const week = isOfPeople && saysHours(phrase) ? inOrder(own) : null;
      if (week !== null) return week;
    }
  }
  return [];
}

const WAYS: readonly ((grid: Grid, row: number, column: number) => Said | null)[] = [
  (grid, row, column) => partedAt(grid, row, column, -1),
  (grid, row, column) => partedAt(grid, row, column, 0),
];

const WORD = /[\p{L}\p{M}]+/gu;

/** @param at which of its words is the weekday: the first, or the last */
function partedAt(grid: Grid, row: number, column: number, at: 0 | -1): Said | null {
  const { text } = textAt(grid, row, column);
  const words = text.length > 60 || /\d/.test(text) ? [] : (text.match(WORD) ?? []);
  const word = words.at(at);
  if (word === undefined || words.length < 2) return null;
  const others = at === 0 ? words.slice(1) : words.slice(0, -1);
  return { column, word, phrase: fold(others.join(' ')), weekdays: weekdaysOf(fold(word)) };
}

const areBeside = (own: readonly Said[]): boolean =>
  own.every(({ column }, index) => column === (own[0]?.column ?? 0) + index);

function saysHours(phrase: string): boolean {
  const match = headingOf(phrase);
  return match?.heading === 'hours' && match.coverage >= 0.5;
}

/** Null where no language has them one after the other. */
function inOrder(own: readonly Said[]): { readonly column: number; readonly word: string }[] | null {
  const languages = new Set(own.flatMap(({ weekdays }) => [...weekdays.keys()]));
  for (const language of languages) {
    const known = own.map(({ weekdays }) => weekdays.get(language) ?? null);
    const first = known.findIndex((weekday) => weekday !== null);
    const weekdayAt = (index: number): number =>
      (((((known[first] ?? 1) - 1 + index - first) % WEEK) + WEEK) % WEEK) + 1;
    if (!known.every((weekday, index) => weekday === null || weekday === weekdayAt(index))) continue;
    const week = own.map(({ column, word }, index) => ({
      column,
      word: known[index] === null ? meant(word, language, weekdayAt(index)) : word,
    }));
    if (known.filter((weekday) => weekday === null).length <= MOST_SLIPS)
      return week.flatMap(({ column, word }) => (word === null ? [] : [{ column, word }]));
  }
  return null;
}

/** "Thrusday" where Thursday would stand; null where another word does. */
const meant = (word: string, language: WordLanguage, weekday: number): string | null =>
  allWeekdays().find((each) => weekdaysOf(each).get(language) === weekday && each.startsWith(fold(word).slice(0, 2))) ??
  null;
