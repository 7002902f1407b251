/** Given names and surnames that are words of headings, sums or days, too: Rok is a deadline, Mesec a month, Antal a number, Maja of May. */
import type { TextFacts } from '../cells/cell-facts';
import { speaksOfAttendance, speaksOfHours } from '../cells/language';
import { monthMask } from '../words/calendar-words';
import { isGivenName, mayBeGivenName } from '../words/given-names';
import { headingOf } from '../words/heading-of';
import type { Heading } from '../words/headings';
import { fold } from '../words/text';
import { partNote } from './name-note';

/** Folded, as people in Slovenia and around it are called. */
const NAME_WORDS = new Set(
  'rok|dan|stanka|mark|nik|job|crt|rut|klas|adi|mesec|grad|delavec|antal|suma|maja|julija|marta|april|avgust|avgusta|juni|june|may'.split(
    '|',
  ),
);

/** True for "Rok" and "Rok Kos", in which nothing else is the word of a heading; "Rok za plačilo: datum" is none. */
export function canBeName({ folded }: Pick<TextFacts, 'folded'>): boolean {
  const words = folded.split(' ');
  const others = words.filter((word) => !NAME_WORDS.has(word));
  return words.length <= 4 && others.length < words.length && headingOf(others.join(' ')) === null;
}

/** So many signs have a name and what is noted behind it. */
const LONGEST = 90;

/** "Antal Pop", "MAREK ANTAL", "Mesec, Filip", "Bor Antal (od 5. 10.)", but not "Antal" alone, nor "antal dagar". */
export function isFullName({ text }: TextFacts): boolean {
  if (text.length > LONGEST) return false;
  const { name } = partNote(text);
  return /^\p{Lu}[\p{L}'’-]+(,? \p{Lu}[\p{L}'’-]*\.?)+$/u.test(name) && canBeName({ folded: fold(name) });
}

/** "Lidija Jelen", "Eva Dopust": a given name, and beside it what a heading may be as well; both folded, null for anything else. */
export function partsOfName(text: string): { readonly given: string; readonly surname: string } | null {
  const words = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+$/u.test(text) ? fold(text).split(' ') : [];
  const at = words.findIndex((word) => isGivenName(word) || mayBeGivenName(word));
  const given = at === 0 || at === words.length - 1 ? words[at] : undefined;
  return given === undefined ? null : { given, surname: words.filter((_, index) => index !== at).join(' ') };
}

/** Women's names that say a month in the genitive, too. */
const OF_MONTHS = new Set(['maja', 'julija', 'avgusta', 'marta']);
/** A man's name and the beginning of January: before a surname it is the name. */
const FIRST_OF_MONTHS = 'jan';
/** "Julija", "Maja": beside the label of a name no month. */
export const isNamedAsMonth = ({ folded }: TextFacts): boolean => OF_MONTHS.has(folded);

const ANY_OF_MONTHS = /maja|julija|avgusta|marta|jan(?!\p{L})/iu;

const WORD = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]+/gu;

/** True for a word that heads nothing, and is of no title: "Jan Feb" are two months, "Jan Timesheet" is one. */
function isBare(word: string): boolean {
  const folded = fold(word);
  return headingOf(folded) === null && monthMask(folded) === 0 && !speaksOfAttendance(folded) && !speaksOfHours(folded);
}

const isNameWord = (word: string): boolean => NAME_WORDS.has(fold(word));

/** Without the names in it that say months, too: "Maja Golob", "Golob, Maja", "Jan Golob" name somebody, "Maja 2024", "Jan 2024" and "do maja" do not. */
export function withoutNames(whole: string): string {
  const text = withoutLabelled(whole);
  if (!ANY_OF_MONTHS.test(text)) return text;
  const words = [...text.matchAll(WORD)];
  const named = words.filter((word, index) => {
    const end = word.index + word[0].length;
    const isFirst = fold(word[0]) === FIRST_OF_MONTHS;
    if (!(isFirst || OF_MONTHS.has(fold(word[0]))) || /^[ .]*\d/.test(text.slice(end))) return false;
    const [before, after] = [words[index - 1], words[index + 1]];
    const gapBefore = before && text.slice(before.index + before[0].length, word.index);
    return (
      (after && /^,? $/.test(text.slice(end, after.index)) && (isBare(after[0]) || isNameWord(after[0]))) ||
      // "Mesec Maja" is a label and its month, "Mesec, Maja" somebody.
      (before &&
        ((gapBefore === ' ' && isBare(before[0]) && !isFirst) ||
          (gapBefore === ', ' && (isBare(before[0]) || isNameWord(before[0])))))
    );
  });
  return named.reduceRight((rest, { 0: word, index }) => rest.slice(0, index) + rest.slice(index + word.length), text);
}

const PERSON: readonly (Heading | undefined)[] = ['name', 'surname', 'givenName'];
const LABELLED = /([\p{L}\p{M} /]{3,40}): ?(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)+)/u;

/** "Ime in priimek: April Kos" says no month, whatever the name. */
function withoutLabelled(text: string): string {
  const [, label = '', name = ''] = text.includes(':') ? (LABELLED.exec(text) ?? []) : [];
  return name !== '' && headsPerson(fold(label)) ? text.replace(name, '') : text;
}

/** @param folded a folded label: "zaposleni", "jmeno a prijmeni pracovnika" */
export const headsPerson = (folded: string): boolean => {
  const match = headingOf(folded);
  return match !== null && match.coverage >= 0.5 && PERSON.includes(match.heading);
};
