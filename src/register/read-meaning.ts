import { MEANINGS, MEANING_WORDS, type Meaning } from '../programme/meaning';
import { textKey } from '../programme/text-key';

const wordKey = (word: string): string =>
  textKey(word)
    .replace(/[^a-z]+/g, ' ')
    .trim();

const BY_WORD = new Map(MEANINGS.map((meaning) => [wordKey(MEANING_WORDS[meaning]), meaning]));
// The other gender and number of the same words.
for (const [word, meaning] of [
  ['prisotna', 'present'], ['prisotnost', 'present'], ['prisotni', 'present'], ['opravicena odsotnost', 'excused'],
  ['opravicen', 'excused'], ['opravicena', 'excused'], ['neopravicena odsotnost', 'unexcused'], ['neopravicen', 'unexcused'],
  ['neopravicena', 'unexcused'], ['v mirovanju', 'suspended'], ['ni vkljucena', 'notIncluded'], ['ni vneseno', 'notEntered'],
] as const) BY_WORD.set(word, meaning); // prettier-ignore

/** The meaning that a text of the column *Pomen* names (case, diacritics and gender aside), or null. */
export const readMeaning = (text: string): Meaning | null => BY_WORD.get(wordKey(text)) ?? null;
