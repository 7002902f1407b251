/** "Status: A, A, I": active and inactive members, or grades. Without a day, letters of which none says that somebody came tell of no meeting. */
import type { Grid } from '../cells/grid';
import type { SheetContext } from '../sheet-context';
import { meaningOfWord, TICKS } from '../words/mark-words';
import { wordsOf } from './list-columns';
import type { Roles } from './list-roles';
import type { ListShape } from './list-shape';

const LONGEST_LETTERS = 2;

export function areOfMembers(grid: Grid, shape: ListShape, roles: Roles, context: SheetContext): boolean {
  const { status, date, timeIn, timeOut, hours, sessions } = roles;
  if (status === null || context.speaksOfAttendance || context.dayOfNames !== null || sessions.length > 0) return false;
  if ([date, timeIn, timeOut, hours].some((column) => column !== null)) return false;
  const words = wordsOf(grid, shape, status).filter((word) => word !== '');
  const isLetter = (word: string): boolean =>
    /^\p{L}+$/u.test(word) && word.length <= LONGEST_LETTERS && !TICKS.has(word) && meaningOfWord(word) !== 'present';
  return words.length > 0 && words.every(isLetter);
}
