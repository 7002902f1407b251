/** Several times of coming and going in one row of a list: "Prihod 1 | Odhod 1 | Prihod 2 | Odhod 2", "AM in | AM out | PM in | PM out". */
import { minutes, type Minutes } from '../../programme/units';
import { clockAt } from '../cells/clock';
import { blankAt, type Grid } from '../cells/grid';
import { holdsClocks } from './list-columns';
import { columnsOf, type ListShape } from './list-shape';
import type { Stay } from './stays';

/** The columns of one coming and going. */
export interface TimePair {
  readonly timeIn: number;
  readonly timeOut: number;
}

/** What tells one pair from the next; planned times beside those that were kept have other words. */
const WHICH =
  /\d+|\b(st|nd|rd|am|pm|first|second|third|morning|afternoon|prvi|drugi|tretji|dopoldne|popoldne|dopoldan|popoldan)\b/g;

/** The pairs of a row from left to right, alike but for their numbers; none where there is only one. */
export function pairsOfTimes(grid: Grid, shape: ListShape): readonly TimePair[] {
  const timesUnder = (heading: 'timeIn' | 'timeOut'): number[] =>
    columnsOf(shape, heading)
      .filter((column) => holdsClocks(grid, shape, column))
      .sort((a, b) => a - b);
  const ins = timesUnder('timeIn');
  const outs = timesUnder('timeOut');
  if (ins.length < 2 || ins.length !== outs.length || !areAlike(shape, ins) || !areAlike(shape, outs)) return [];
  const pairs = ins.map((timeIn, index) => ({ timeIn, timeOut: outs[index] ?? timeIn }));
  const isInTurn = pairs.every(({ timeIn, timeOut }, index) => {
    const next = pairs[index + 1];
    return timeIn < timeOut && (next === undefined || timeOut < next.timeIn);
  });
  return isInTurn ? pairs : [];
}

function areAlike({ meanings }: ListShape, columns: readonly number[]): boolean {
  const texts = meanings
    .filter(({ column }) => columns.includes(column))
    .map(({ text }) => text.replace(WHICH, '').replace(/ +/g, ' ').trim());
  return new Set(texts).size === 1;
}

/** The stays that a row tells in full, and the minutes of all of them; null minutes where a time is missing or comes before the one left of it. */
export function staysOfPairs(
  grid: Grid,
  row: number,
  pairs: readonly TimePair[],
): { readonly stays: readonly Stay[]; readonly minutes: Minutes | null } {
  const stays: Stay[] = [];
  for (const { timeIn, timeOut } of pairs) {
    if (blankAt(grid, row, timeIn) && blankAt(grid, row, timeOut)) continue;
    const [from, to] = [clockAt(grid, row, timeIn), clockAt(grid, row, timeOut)];
    if (from === null || to === null || to <= from || from < (stays.at(-1)?.to ?? 0))
      return { stays: [], minutes: null };
    stays.push({ from, to });
  }
  return {
    stays,
    minutes: stays.length === 0 ? null : minutes(stays.reduce((sum, { from, to }) => sum + to - from, 0)),
  };
}
