/** What stands where somebody signs: mostly a name, however it is abbreviated; "odsotna", "bolniška" say that they did not. */
import type { MarkReader } from './mark-context';
import { isAway } from '../words/mark-meaning';
import { meaningOfExplanation } from '../words/mark-words';
import { fold } from '../words/text';
import { PRESENT, readingOf, UNEXPLAINED } from './readings-of-marks';

/** "Ni prišla, bolna": names go on with a capital. */
const IS_PHRASE = /^\p{L}{2,}[^\p{L}]+\p{Ll}{2}/u;

/** Whoever has none among others who signed may have been there and forgotten it. */
const NO_SIGNATURE =
  /^(ni|brez|manjka) (lastnorocnega )?podpis\p{L}*$|^(no|without|missing) signature$|^nicht unterschrieben$/u;

/** A mark or a phrase with a meaning keeps it; any other word is somebody's name. */
export const signatureReader =
  (marks: MarkReader): MarkReader =>
  (value, isTime) => {
    const reading = marks(value, isTime);
    if (typeof value === 'string' && NO_SIGNATURE.test(fold(value))) return UNEXPLAINED;
    const isName = typeof value === 'string' && /\p{L}{2}|\p{L}\./u.test(value) && !/\d/.test(value);
    if (reading.kind !== 'unclear' || !isName) return reading;
    const said = IS_PHRASE.test(value) ? meaningOfExplanation(fold(value)) : null;
    return isAway(said) ? readingOf(said) : PRESENT;
  };

/** "BH", "b. h." of Bor Hribar and of Hribar Bor, "zs" of Žiga Sever, though they may be a mark as well. */
export function areInitials(signature: string, name: string): boolean {
  const letters = (text: string): string => Array.from(fold(text).replaceAll(' ', '')).sort().join('');
  const initials = name.split(/[^\p{L}]+/u).map((word) => word.slice(0, 1));
  return letters(signature).length > 1 && letters(signature) === letters(initials.join(''));
}

/** "Ž. Rednak", "Rednak", "Živa R." of Živa Rednak: every word is one of the name's, or begins one. */
export function isSignatureOf(text: string, name: string): boolean {
  const wordsOf = (of: string): string[] =>
    of
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== '');
  const [words, own] = [wordsOf(text), wordsOf(name)];
  const isOwn = (word: string): boolean =>
    own.some((part) => part === word || (word.length <= 2 && part.startsWith(word)));
  return words.some((word) => own.includes(word) && word.length > 2) && words.every(isOwn);
}

/** "Bolna" alone may say it of Tea Bolna; "T. Bolna" is how she signs, whatever the words mean elsewhere. */
export const isFullSignatureOf = (text: string, name: string): boolean =>
  /\S\s+\S/.test(text) && isSignatureOf(text, name);
