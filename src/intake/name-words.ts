/** Given names and surnames that head columns, too: Rok is a deadline, Mesec a month, Mark a status. */
import type { TextFacts } from './cell-facts';
import { headingOf } from './heading-of';

/** Folded, as people in Slovenia are called. */
const NAME_WORDS = new Set('rok|dan|mark|nik|job|crt|rut|klas|adi|mesec|grad|delavec'.split('|'));

/** True for "Rok" and "Rok Kos", in which nothing else is the word of a heading; "Rok za plačilo: datum" is none. */
export function canBeName({ folded }: TextFacts): boolean {
  const words = folded.split(' ');
  const others = words.filter((word) => !NAME_WORDS.has(word));
  return words.length <= 4 && others.length < words.length && headingOf(others.join(' ')) === null;
}
