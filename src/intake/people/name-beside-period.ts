/** Whose month a sheet is, where its name says both: "Ana Novak marec 2024", "2024-03 Novak Ana", "Ana marec". */
import type { TextFacts } from '../cells/cell-facts';
import { isGivenName, mayBeGivenName } from '../words/given-names';
import { fold } from '../words/text';
import { isMonth, personOfSheetName } from './person-label';

const BETWEEN = /[\s_.,/()–-]+/;

/** Null where nothing but the name stands there, or where the rest is not surely a name: one of its words must be known as a given name. */
export function nameBesidePeriod(title: string, facts: (text: string) => TextFacts): string | null {
  const words = title.split(BETWEEN).filter((word) => word !== '');
  const isPeriod = (word: string): boolean => /^\d{1,4}$/.test(word) || (isMonth(word) && !isGivenName(fold(word)));
  const first = words.findIndex((word) => !isPeriod(word));
  const last = words.findLastIndex((word) => !isPeriod(word));
  const name = words.slice(first, last + 1);
  if (first < 0 || name.length === words.length) return null;
  const given = name.map((word) => fold(word));
  // "Ana 2022" may be a storm.
  if (name.length === 1)
    return given.some((word) => isGivenName(word)) && words.some((word) => isMonth(word)) ? name.join(' ') : null;
  const isKnown = given.some((word) => isGivenName(word) || mayBeGivenName(word));
  return isKnown ? personOfSheetName(name.join(' '), facts) : null;
}
