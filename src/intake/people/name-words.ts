/** Given names and surnames that are words of headings, sums or days, too: Rok is a deadline, Mesec a month, Antal a number, Maja of May. */
import type { TextFacts } from '../cells/cell-facts';
import { headingOf } from '../words/heading-of';
import { fold } from '../words/text';

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

/** Women's names that say a month in the genitive, too. */
const OF_MONTHS = new Set(['maja', 'julija', 'avgusta', 'marta']);
const ANY_OF_MONTHS = /maja|julija|avgusta|marta/i;

const WORD = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]+/gu;

/** True for a word that heads nothing. */
const isBare = (word: string): boolean => headingOf(fold(word)) === null;

const isNameWord = (word: string): boolean => NAME_WORDS.has(fold(word));

/** Without the names in it that say months, too: "Maja Golob" and "Golob, Maja" name somebody, "Maja 2024" and "do maja" do not. */
export function withoutNames(text: string): string {
  if (!ANY_OF_MONTHS.test(text)) return text;
  const words = [...text.matchAll(WORD)];
  const named = words.filter((word, index) => {
    const end = word.index + word[0].length;
    if (!OF_MONTHS.has(fold(word[0])) || /^[ .]*\d/.test(text.slice(end))) return false;
    const [before, after] = [words[index - 1], words[index + 1]];
    const gapBefore = before && text.slice(before.index + before[0].length, word.index);
    return (
      (after && /^,? $/.test(text.slice(end, after.index)) && (isBare(after[0]) || isNameWord(after[0]))) ||
      // "Mesec Maja" is a label and its month, "Mesec, Maja" somebody.
      (before &&
        ((gapBefore === ' ' && isBare(before[0])) ||
          (gapBefore === ', ' && (isBare(before[0]) || isNameWord(before[0])))))
    );
  });
  return named.reduceRight((rest, { 0: word, index }) => rest.slice(0, index) + rest.slice(index + word.length), text);
}
