/** Given names and surnames that are words of headings, sums or days, too: Rok is a deadline, Mesec a month, Antal a number, Maja of May. */
import type { TextFacts } from '../cells/cell-facts';
import { headingOf } from '../words/heading-of';

/** Folded, as people in Slovenia and around it are called. */
const NAME_WORDS = new Set(
  'rok|dan|mark|nik|job|crt|rut|klas|adi|mesec|grad|delavec|antal|suma|maja|julija|marta|april|avgust|avgusta|juni|june|may'.split(
    '|',
  ),
);

/** True for "Rok" and "Rok Kos", in which nothing else is the word of a heading; "Rok za plačilo: datum" is none. */
export function canBeName({ folded }: TextFacts): boolean {
  const words = folded.split(' ');
  const others = words.filter((word) => !NAME_WORDS.has(word));
  return words.length <= 4 && others.length < words.length && headingOf(others.join(' ')) === null;
}

/** "Antal Pop", "MAREK ANTAL", "Mesec, Filip", but not "Antal" alone, nor "antal dagar". */
export const isFullName = (facts: TextFacts): boolean =>
  /^\p{Lu}[\p{L}'’-]+(,? \p{Lu}[\p{L}'’-]*\.?)+$/u.test(facts.text) && canBeName(facts);
