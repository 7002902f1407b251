/** A roster: who is to be on duty on which day, perhaps from when to when. Nothing in it says that anybody came. */
import type { TextFacts } from '../cells/cell-facts';
import type { Grid } from '../cells/grid';
import { countMatrix } from '../matrices/mark-counts';
import type { MatrixShape } from '../matrices/matrix-shape';
import type { SheetContext } from '../sheet-context';
import { meaningOfWord, TICKS } from '../words/mark-words';
import { areRecorded } from './clock-records';
import { rolesOf } from './list-roles';
import type { ListShape } from './list-shape';

/** Whether a list under a title of duties tells planned times at most: no marks, no signatures, no times as people came. */
export function isRoster(grid: Grid, shape: ListShape, context: SheetContext): boolean {
  if (!context.speaksOfDuties || context.speaksOfAttendance) return false;
  const { date, status, away, event, signature, choices, timeIn, timeOut } = rolesOf(grid, shape, context);
  const isTold = [status, away, event, signature].some((column) => column !== null) || choices.length > 0;
  return date !== null && !isTold && ![timeIn, timeOut].some((at) => at !== null && areRecorded(grid, shape, at));
}

/** "0600-1400", "8-16", "7.30–15.30": from when to when a shift lasts, as it is planned by quarters of an hour. */
const SHIFT = /^\d{1,2}([:.]?(00|15|30|45))?\s*[-–—]\s*\d{1,2}([:.]?(00|15|30|45))?$/;

/** "d", "p2": what a plan calls a shift by. */
const CODE = /^\p{L}{1,2}\d?$/u;

/**
 * Whether people down and days across, under a title of plans, are one: nothing but planned shifts, their codes, days off
 * and leave. Hours, ticks and words of presence may be what came of it; of several codes it is asked what they mean.
 */
export function isPlanOfShifts(grid: Grid, shape: MatrixShape, context: SheetContext): boolean {
  if ((!context.speaksOfPlans && !context.speaksOfDuties) || context.speaksOfAttendance) return false;
  const counts = countMatrix(grid, shape).counts();
  const texts = counts.map(({ value }) => (typeof value === 'string' ? grid.cache.text(value) : null));
  return (
    (texts.some((facts) => facts !== null && SHIFT.test(facts.text)) || (context.speaksOfDuties && isOneCode(texts))) &&
    texts.every((facts) => facts !== null && !TICKS.has(facts.text) && meaningOfWord(facts.folded) !== 'present')
  );
}

/** The same letter on all days on which anybody is wanted: had somebody written down who came, there were others. */
function isOneCode(texts: readonly (TextFacts | null)[]): boolean {
  const [first, ...others] = new Set(texts.map((facts) => facts?.folded));
  return first !== undefined && others.length === 0 && CODE.test(first) && meaningOfWord(first) === null;
}

/**
 * Whether days down and posts or people across, under a title of duties, are a plan: "Kamera", "Ozvočenje" over an x on
 * the days on which somebody is wanted there. Hours, and words for presence and absence, may be what came of it.
 */
export function isPlanOfPosts(sideways: Grid, shape: MatrixShape, context: SheetContext): boolean {
  if (!context.speaksOfDuties || context.speaksOfAttendance) return false;
  return countMatrix(sideways, shape)
    .counts()
    .every(({ value }) => {
      const facts = typeof value === 'string' ? sideways.cache.text(value) : null;
      return facts !== null && (TICKS.has(facts.text) || meaningOfWord(facts.folded) === null);
    });
}
