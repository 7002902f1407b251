/** A roster: who is to be on duty on which day, perhaps from when to when. Nothing in it says that anybody came. */
import type { Grid } from '../cells/grid';
import { speaksOfPlans } from '../cells/language';
import { linesAbove } from '../cells/lines-above';
import { countMatrix } from '../matrices/mark-counts';
import type { MatrixShape } from '../matrices/matrix-shape';
import type { SheetContext } from '../sheet-context';
import { meaningOfWord, TICKS } from '../words/mark-words';
import { fold } from '../words/text';
import { areRecorded } from './clock-records';
import { rolesOf } from './list-roles';
import { columnsOf, type ListShape } from './list-shape';
import { isShift } from './shifts-and-rest';

/** Whether a list under a title of duties tells planned times at most: no marks, no signatures, no times as people came. */
export function isRoster(grid: Grid, shape: ListShape, context: SheetContext): boolean {
  if (!context.speaksOfDuties || context.speaksOfAttendance) return false;
  const { date, status, away, event, signature, choices, timeIn, timeOut } = rolesOf(grid, shape, context);
  const isTold = [status, away, event, signature].some((column) => column !== null) || choices.length > 0;
  return date !== null && !isTold && ![timeIn, timeOut].some((at) => at !== null && areRecorded(grid, shape, at));
}

/** Whether a list titled as a plan says who leads what when: "Urnik" over "Datum | Od | Do | Delavnica | Predavatelj". */
export const isOfWorkshops = (grid: Grid, shape: ListShape, { speaksOfAttendance }: SheetContext): boolean =>
  !speaksOfAttendance &&
  columnsOf(shape, 'staff').length > 0 &&
  [fold(grid.title), ...linesAbove(grid)].some((title) => speaksOfPlans(title));

/** "d", "p2": what a plan calls a shift by. */
const CODE = /^\p{L}{1,2}\d?$/u;

/** Shifts that take turns: day and night, dopoldne and popoldne, Früh and Spät, morning and evening, mattina, tarde. */
const TURNS = ['d n', 'd p', 'd t', 'm e', 'm n', 'm t', 'm p', 'f s', 'f n'].map((turn) => turn.split(' '));
/** What stands oftener is a shift, not what happened once. */
const TURN_SHARE = 0.1;

/**
 * Whether people down and days across, under a title of plans, are one: nothing but planned shifts, their codes, days off
 * and leave. Hours, ticks and words of presence may be what came of it; of other codes it is asked what they mean.
 */
export function isPlanOfShifts(grid: Grid, shape: MatrixShape, context: SheetContext): boolean {
  if ((!context.speaksOfPlans && !context.speaksOfDuties) || context.speaksOfAttendance) return false;
  const counter = countMatrix(grid, shape);
  const texts = new Map<string, number>();
  for (const { value, count } of counter.counts()) {
    if (typeof value !== 'string') return false;
    const { folded, text } = grid.cache.text(value);
    texts.set(folded || text, (texts.get(folded || text) ?? 0) + count);
  }
  const words = [...texts.keys()];
  if (context.speaksOfDuties && isOneCode(words)) return true;
  const isOften = (code: string): boolean => (texts.get(code) ?? 0) >= Math.max(2, TURN_SHARE * counter.total);
  // The letters of shifts mean presence elsewhere: P stands for popoldne beside D.
  if (TURNS.some((turn) => turn.every(isOften))) return words.every((word) => word.length <= 2 || !saysPresent(word));
  return counter.counts().some(({ value }) => isShift(String(value))) && !words.some(saysPresent);
}

const saysPresent = (word: string): boolean => TICKS.has(word) || meaningOfWord(word) === 'present';

/** The same letter on all days on which anybody is wanted: had somebody written down who came, there were others. */
function isOneCode([first, ...others]: readonly string[]): boolean {
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
