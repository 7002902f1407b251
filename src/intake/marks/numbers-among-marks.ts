/** Numbers that are no hours, as the other marks show: "2" beside "2 - R" is a shift, 2.5 among ticks is anything, and 11 among ones a reason. */
import type { Explained, MarkCount } from './mark-context';
import { CROSSES, TICKS } from '../words/mark-words';
import { tidy } from '../words/text';

/** The number of a shift and what is done in it. */
const WITH_CODE = /^(\d{1,2}) ?[-–] ?\p{L}{1,4}$/u;
/** Shifts are numbered so far; above, numbers are hours. */
const LAST_SHIFT = 4;
const FEWEST_SHIFTS = 2;
const MOSTLY = 0.9;

/** Each such number as a mark that nobody explains, for whoever explains it goes before. */
export function numbersAmongMarks(counts: readonly MarkCount[]): Explained[] {
  const numbers = counts.filter(({ value, isTime }) => typeof value === 'number' && !isTime);
  return areShifts(numbers, counts) ||
    areAmongTicks(numbers, counts) ||
    areNumberedReasons(numbers) ||
    areOnesBesideOthers(numbers)
    ? numbers.map(({ value }) => ({ mark: String(value), meaning: 'unclear' }))
    : [];
}

function areShifts(numbers: readonly MarkCount[], counts: readonly MarkCount[]): boolean {
  const coded = new Set(
    counts.flatMap(({ value }) => (typeof value === 'string' ? (WITH_CODE.exec(tidy(value))?.[1] ?? []) : [])),
  );
  const isShift = ({ value }: MarkCount): boolean => Number.isInteger(value) && Number(value) <= LAST_SHIFT;
  return numbers.every(isShift) && numbers.filter(({ value }) => coded.has(String(value))).length >= FEWEST_SHIFTS;
}

/** So many different numbers above one, in whole steps. */
const FEWEST_REASONS = 5;

/** 1 in most cells, and here and there 2, 5, 6, 9, 11: present, and the reasons why somebody was not. */
function areNumberedReasons(numbers: readonly MarkCount[]): boolean {
  const all = numbers.reduce((sum, { count }) => sum + count, 0);
  const ones = numbers.filter(({ value }) => value === 1).reduce((sum, { count }) => sum + count, 0);
  const others = numbers.filter(({ value }) => value !== 0 && value !== 1);
  return (
    others.length >= FEWEST_REASONS &&
    others.every(({ value }) => Number.isInteger(value)) &&
    Math.max(...others.map(({ value }) => Number(value))) > FEWEST_REASONS &&
    ones > 0.5 * all
  );
}

const FEWEST_ONES = 10;
const MOSTLY_ONES = 0.9;

/** Hardly anything but 1: a tick, or an hour of those who never stay longer? Beside zeros it is a tick, whatever slipped in. */
function areOnesBesideOthers(numbers: readonly MarkCount[]): boolean {
  const all = numbers.reduce((sum, { count }) => sum + count, 0);
  const ones = numbers.filter(({ value }) => value === 1).reduce((sum, { count }) => sum + count, 0);
  const hasZeros = numbers.some(({ value }) => value === 0);
  return !hasZeros && all >= FEWEST_ONES && ones < all && ones >= MOSTLY_ONES * all;
}

/** Zeros and ones are ticks, too; where there is another number among ticks drawn as such, they are like it. */
function areAmongTicks(numbers: readonly MarkCount[], counts: readonly MarkCount[]): boolean {
  if (numbers.every(({ value }) => value === 0 || value === 1)) return false;
  let all = 0;
  let drawn = 0;
  let ticks = 0;
  for (const { value, count } of counts) {
    all += count;
    if (typeof value !== 'string' || /[\p{L}\d/\\|*+]/u.test(value)) continue;
    const sign = tidy(value);
    if (CROSSES.has(sign) || TICKS.has(sign)) drawn += count;
    if (TICKS.has(sign) && !CROSSES.has(sign)) ticks += count;
  }
  return ticks > 0 && drawn >= MOSTLY * all;
}
