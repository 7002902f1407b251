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
  for (const part of textKey(text).split(/[,;+/]|\bin\b|\s(?![-–—])(?<![-–—]\s)/)) {
    if (part.trim() === '') continue;
    const ends = part.split(/[-–—]|\bdo\b/).map((word) => weekdayOfWord(word));
    const [first, last = first] = ends;
    if (ends.length > 2 || first === undefined || first === null || last === undefined || last === null || last < first)
      return null;
    for (const [day] of WORDS) if (day >= first && day <= last) days.add(day);
  }
  return days.size === 0 ? null : [...days].sort((a, b) => a - b);
}

/** The weekday of a word: `pon`, `pon.`, `ponedeljek`, `sre`, `sreda`; null for another word. */
export function weekdayOfWord(word: string): Weekday | null {
  const key = textKey(word).replace(/\.$/, '');
  const known = BY_KEY.get(key.slice(0, 3));
  if (known === undefined) return null;
  return key.length === 3 || FULL.some((full) => full === key) ? known : null;
}

const FULL = ['ponedeljek', 'torek', 'sreda', 'cetrtek', 'petek', 'sobota', 'nedelja', 'sredo', 'soboto', 'nedeljo'];
