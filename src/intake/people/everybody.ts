/** Rows of more than one person: "Alle", "Beide" say who only to whoever was there; "Linus + Valentin" names two, "Ana, Bor, Cvetka" three. */
import type { TextFacts } from '../cells/cell-facts';
import { isGivenName, mayBeGivenName } from '../words/given-names';
import { fold } from '../words/text';
import { looksLikeName } from './names';

const EVERYBODY =
  /^(vsi|vse|vsi skupaj|oba|obe|celoten tim|ves tim|cela skupina|all|all of us|everyone|everybody|both|whole team|entire team|team|alle|allen|alle zusammen|alle teilnehmer|beide|gemeinsam|zusammen|ganzes team|gesamtes team|tous|toutes|tous les (eleves|participants|membres)|tout le monde|les deux|todos|todas|todos los integrantes|ambos|tutti|tutte|entrambi|todo o grupo|wszyscy|oboje|vsichni|vsetci|svi|svi zajedno|mindenki|toti|все|всі|(vsi|vse)( so)? (prisotni|prisotne|tu|bili|bile)|(all|everyone|everybody)( is| are| were)? (here|there|present)|alle (da|anwesend|waren da)|tous (presents|la)|toutes presentes|todos presentes|todas presentes|tutti presenti|wszyscy obecni|vsichni pritomni|svi (prisutni|tu)|alla|hele gruppen|begge|kaikki|semua|hepsi|全员|全員|모두)$/;

/** True for a word that stands for everybody at once: whose row it is, nobody but the office can say. */
export const isEverybody = ({ folded }: TextFacts): boolean => EVERYBODY.test(folded);

/** "Vsi razen Bora": who that is, only a list of everybody would tell. */
export const isEverybodyBut = (text: string): boolean =>
  /^(vsi|vse|cela skupina|all|everyone|everybody|alle)( (drugi|ostali|so bili))?,? (razen|brez|except|but|außer|bis auf) /i.test(
    text,
  );

/** "Skupaj" on a day on which nobody else has a row: all worked together. Elsewhere it heads a sum. */
export const saysTogether = ({ folded }: TextFacts): boolean => /^(skupaj|skupno)$/.test(folded);

const BETWEEN = /\s*[+&]\s*|\s+(?:in|ter|und|and|et|y|og|och|en)\s+/;

/** "Ana, Bor, Cvetka": so many between commas are no surname and given name. */
const FEWEST_LISTED = 3;

const listedIn = (name: string): string[] => name.split(/\s*,\s*/).filter((part) => part !== '');

/**
 * What somebody is called: whoever has a row alone, and whoever stands among others between commas, now three, now five –
 * "Novak, Ana, Kranj" has as many parts as "Kos, Bor, Celje".
 */
export function calledIn(rows: readonly { readonly name: string }[]): ReadonlySet<string> {
  const names = new Set(rows.map(({ name }) => name));
  const lists = [...names]
    .filter((name) => name.includes(','))
    .map((name) => listedIn(name))
    .filter(({ length }) => length >= FEWEST_LISTED);
  const isOfPeople = new Set(lists.map(({ length }) => length)).size > 1;
  return new Set([...names, ...(isOfPeople ? lists.flat() : [])]);
}

/**
 * The people of a row. "Linus + Valentin" is two where one of them stands alone elsewhere; else it may be a firm.
 *
 * @param isKnown whether somebody is called so
 */
export function peopleNamed(
  name: string,
  isKnown: (name: string) => boolean,
  facts: (text: string) => TextFacts,
): readonly string[] {
  if (!/[+&,]/.test(name) && !BETWEEN.test(name)) return [name];
  const listed = listedIn(name);
  // Two may be somebody's names, unless each of them is called so elsewhere.
  const areListed = listed.length >= FEWEST_LISTED || (listed.length > 1 && listed.every((part) => isKnown(part)));
  const parts = areListed ? listed : name.split(BETWEEN).filter((part) => part !== '');
  const areNames = parts.length > 1 && parts.every((part) => looksLikeName(facts(part)));
  return areNames && parts.some((part) => isKnown(part)) ? parts : [name];
}

/** Given name and surname, in whatever order. */
const FULL = /^\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;

/**
 * Those who keep one record together, as their form or its title names them: "Ana Novak, Bor Kos & Eva Zupan". "Novak, Ana" is
 * one, and so is a firm of two names: everybody must be named in full, by a known given name.
 */
export function namedTogether(text: string, facts: (text: string) => TextFacts): readonly string[] {
  const parts = listedIn(text)
    .flatMap((part) => part.split(BETWEEN))
    .filter((part) => part !== '');
  const areFull = parts.every(
    (part) =>
      FULL.test(part) &&
      looksLikeName(facts(part)) &&
      fold(part)
        .split(' ')
        .some((word) => isGivenName(word) || mayBeGivenName(word)),
  );
  return parts.length > 1 && areFull ? parts : [text];
}

/**
 * The rows of a table that has one for each person, without those of several who all have rows of their own: the hours
 * of "Ana Novak & Bor Kos", which both were at, are no third person's.
 */
export function withoutPairs<Row extends { readonly name: string }>(
  rows: readonly Row[],
  facts: (text: string) => TextFacts,
): readonly Row[] {
  const alone = new Set(rows.map(({ name }) => name));
  return rows.filter(({ name }) => {
    const people = peopleNamed(name, (each) => alone.has(each), facts);
    return people.length === 1 || people.some((each) => !alone.has(each));
  });
}
