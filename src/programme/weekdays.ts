/** Weekdays as the column *Dnevi* has them. */
import type { Weekday } from './calendar';
import { textKey } from './text-key';

const WORDS: readonly (readonly [Weekday, string])[] = [[1, 'pon'], [2, 'tor'], [3, 'sre'], [4, 'čet'], [5, 'pet'], [6, 'sob'], [7, 'ned']]; // prettier-ignore
const BY_KEY = new Map(WORDS.map(([day, word]) => [textKey(word), day]));

/** `pon,tor,sre`; in the order of the week, each once. */
export const weekdaysText = (weekdays: readonly Weekday[]): string =>
  WORDS.filter(([day]) => weekdays.includes(day))
    .map(([, word]) => word)
    .join(',');

/**
 * The weekdays that a text such as `pon,tor,sre`, `pon–pet`, `ponedeljek in sreda` names, in the order of the week.
 *
 * @returns null if any word of it is no weekday, or there is none
 */
export function readWeekdays(text: string): Weekday[] | null {
  const days = new Set<Weekday>();
  const parts = textKey(text)
    .replace(/\s*(?:[-–—]|\bdo\b)\s*/g, '-')
    .split(/[,;+/\s]+|\bin\b/)
    .filter((part) => part !== '');
  for (const part of parts) {
    const [first, last = first, ...more] = part.split('-').map(weekdayOfWord);
    const isRange = first !== undefined && first !== null && last !== undefined && last !== null && first <= last;
    if (!isRange || more.length > 0) return null;
    for (const [day] of WORDS) if (day >= first && day <= last) days.add(day);
  }
  return days.size === 0 ? null : [...days].sort((a, b) => a - b);
}

const WORD =
  /^(pon(?:edelj(?:ek|ka))?|tor(?:ek|ka)?|sre(?:d[aeo])?|cet(?:rt(?:ek|ka))?|pet(?:ek|ka)?|sob(?:ot[aeo])?|ned(?:elj[aeo])?)\.?$/;

/** The weekday of a word: `pon`, `pon.`, `ponedeljek`, `ponedeljka`, `sre`, `sreda`; null for another word. */
export function weekdayOfWord(word: string): Weekday | null {
  const known = WORD.exec(textKey(word))?.[1];
  return known === undefined ? null : (BY_KEY.get(known.slice(0, 3)) ?? null);
}
