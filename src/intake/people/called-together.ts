/** All who are named in one text, each with what is said of them: "Ana, Bor (zamuda) in Eva; Cene – zdravnik". */
import type { TextFacts } from '../cells/cell-facts';
import { meaningOfWord } from '../words/mark-words';
import { isAway, type MarkMeaning } from '../words/mark-meaning';
import { isGivenName, mayBeGivenName } from '../words/given-names';
import { fold, tidy } from '../words/text';
import { saysNobody } from '../words/who-came';
import { partNote } from './name-note';
import { looksLikeName } from './names';

export interface SaidName {
  readonly name: string;
  /** What stands behind the name, without brackets; '' for nothing. */
  readonly note: string;
}

type FactsOf = (text: string) => TextFacts;

/** "Ana in Bor", but not the words of a reason, which begin with small letters, nor "Novak & Kovač", which may be a firm. */
const BETWEEN = /\s+(?:in|ter|und|and|et)\s+(?=\p{Lu})/u;

/** "Ana Novak, Bor Kos (zamuda)", or one in each line of the cell. */
export const saidIn = (text: string): string[] =>
  text
    .split(/[,;\n](?![^(]*\))/)
    .flatMap((part) => (/^\p{Ll}/u.test(tidy(part)) ? pairInSmall(part) : part.split(BETWEEN)))
    .map((part) => tidy(part).replace(/^(?:\d{1,2}[.)]|[-–•])\s*/, ''))
    .filter((part) => !saysNobody(fold(part)));

/** "ana in bor" are two; "tega dne in popoldne" is what somebody says of a day. */
function pairInSmall(part: string): readonly string[] {
  const pair = tidy(part).split(/ (?:in|ter|und|and|et) /);
  return pair.every((each) => isGivenName(fold(each))) ? pair : [part];
}

/** Whole words with capitals, then a reason in small letters: "Cene zaposlitveni razgovor". */
const GLUED = /^(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*) (\p{Ll}.*)$/u;

/** How the people of a sheet are called: what stands among others with nothing but a note behind it. */
export const calledIn = (said: readonly string[]): ReadonlySet<string> =>
  new Set(
    said
      .map((each) => partNote(each).name)
      .filter((name) => !GLUED.test(name))
      .map(fold),
  );

/** @param known folded names of the sheet: a reason without a sign before it is told from a name by them */
export function nameIn(said: string, known: ReadonlySet<string>): SaidName {
  const { name, note } = partNote(said);
  const [, bare = '', reason = ''] = GLUED.exec(name) ?? [];
  const bareNote = note.replace(/^[([]|[)\]]$/g, '');
  return known.has(fold(bare)) ? { name: bare, note: `${reason} ${bareNote}`.trim() } : { name, note: bareNote };
}

/** "vsi razen Bora" ends with a capital, too, and is nobody; "ana" is somebody. */
export function isCalled({ name }: SaidName, facts: FactsOf): boolean {
  if (!/^\p{Ll}/u.test(name)) return looksLikeName(facts(name));
  const [first = '', ...more] = fold(name).split(' ');
  return more.length < 2 && (isGivenName(first) || mayBeGivenName(first));
}

/** "bolniška" behind the name of somebody who was away; `otherwise` where it says nothing that is known. */
export function reasonOf({ note }: SaidName, otherwise: MarkMeaning): MarkMeaning {
  const meaning = meaningOfWord(fold(note.replace(/[()[\]]/g, '')));
  return isAway(meaning) ? meaning : otherwise;
}
