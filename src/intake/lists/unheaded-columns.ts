/** What a column that nobody headed says: told by its contents, of which every one must say the same. */
import { completeDate, dayCellAt, type DayCell } from '../cells/day-cell';
import { blankAt, isTimeAt, textAt, writtenAt, type Grid } from '../cells/grid';
import { looksLikeName } from '../people/names';
import { isMoment } from './moments';
import { isGivenName, mayBeGivenName } from '../words/given-names';
import { areComingAndGoing, isComing } from '../words/coming-and-going';
import { meaningOfWord, TICKS } from '../words/mark-words';

/**
 * `moment` = a day with a time of it · `box` = ticked or not (x and ✓, 1 and 0, TRUE and FALSE) · `code` = a number or code such as
 * people have, and other things too · `who` = names, and codes of those whose name is not known · `other` = anything else.
 */
export type Said = 'blank' | 'moment' | 'day' | 'time' | 'event' | 'status' | 'box' | 'name' | 'who' | 'code' | 'other';

const TIME = /^\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]\.?m\.?)?$/i;
const CODE = /^(?=.*\d)[\p{L}\d][\p{L}\d._/-]{0,19}$/u;

/** So much of a column of marks must be filled. */
const MOST_MARKS = 0.5;

/** @param rows those that hold anything */
export function saidIn(grid: Grid, rows: readonly number[], column: number): Said {
  const filled = rows.filter((row) => !blankAt(grid, row, column));
  const all = (says: (row: number) => boolean): boolean => filled.every((row) => says(row));
  if (filled.length === 0) return 'blank';
  const isMark = filled.length >= MOST_MARKS * rows.length;
  if (all((row) => isDay(dayCellAt(grid, row, column))))
    return all((row) => isMoment(grid, row, column)) ? 'moment' : 'day';
  if (all((row) => isTimeAt(grid, row, column) || TIME.test(textAt(grid, row, column).text))) return 'time';
  if (all((row) => isBox(grid, row, column))) return isMark ? 'box' : 'other';
  const words = filled.map((row) => textAt(grid, row, column).folded);
  if (areComingAndGoing(words) || words.every((word) => isComing(word))) return 'event';
  if (words.every((word) => meaningOfWord(word) !== null)) return isMark ? 'status' : 'other';
  if (filled.length < rows.length) return 'other';
  const isName = (row: number): boolean => isNameOfSomebody(grid, row, column);
  const isCode = (row: number): boolean => CODE.test(writtenAt(grid, row, column));
  if (all(isCode)) return 'code';
  if (all(isName)) return 'name';
  return all((row) => isName(row) || isCode(row)) ? 'who' : 'other';
}

/** "3/4/2025" as well, of which the order of day and month is asked. */
export const isDay = (cell: DayCell | null): boolean =>
  completeDate(cell) !== null || (cell?.kind === 'text' && cell.day.swappable && cell.day.year !== null);

function isBox(grid: Grid, row: number, column: number): boolean {
  const written = writtenAt(grid, row, column);
  return TICKS.has(written) || /^(0|TRUE|FALSE)$/i.test(written);
}

/** "ana" as well: a program that knows faces calls people as their pictures are named. */
function isNameOfSomebody(grid: Grid, row: number, column: number): boolean {
  const facts = textAt(grid, row, column);
  return looksLikeName(facts) || isGivenName(facts.folded);
}

/** Rooms, machines and tasks are called by a word or two as well: so many of the different names must be known as somebody's. */
const SHARE_OF_GIVEN_NAMES = 0.3;

/** True for names of which enough begin or end with a given name. */
export function areOfPeople(grid: Grid, rows: readonly number[], column: number): boolean {
  const names = distinctIn(grid, rows, column);
  const sure = names.filter((name) => {
    const words = name.split(' ');
    return [words[0], words.at(-1)].some((word) => word !== undefined && (isGivenName(word) || mayBeGivenName(word)));
  });
  return names.length > 1 && sure.length > SHARE_OF_GIVEN_NAMES * names.length;
}

export const distinctIn = (grid: Grid, rows: readonly number[], column: number): string[] => [
  ...new Set(rows.map((row) => textAt(grid, row, column).folded || writtenAt(grid, row, column))),
];
