/** What a text explains of marks: "P = prisoten, O = odsoten", "1 je bila, / ni bila", "P za prisotnost". */
import type { TextFacts } from '../cells/cell-facts';
import type { MarkMeaning } from '../words/mark-meaning';
import { meaningOfExplanation, meaningOfWord, meaningTogether } from '../words/mark-words';
import { fold } from '../words/text';
import { mayBeSentence } from './legend-line';

/** A mark is short: letters, a digit or a sign. */
export const isMark = (text: string): boolean =>
  text !== '' && text.length <= 5 && !/\s.*\s/.test(text) && !/^\d{2,}$/.test(text);

/** "P = Present", "P - Present", "P: Present", "(P) Present". */
const MARK_FIRST = /^[("'[]?([^\s=:()"'\]]{1,5})[)"'\]]?\s*(?:=|:|–|-|—|→|\t|\))\s*["']?(.{2,60}?)["']?\.?$/u;
/** "Present = P", "Present (P)", "Present: P". */
const MARK_LAST = /^(.{2,60}?)\s*(?:=|:|–|-|—|→|\()\s*["']?([^\s=:()"']{1,4})["']?\)?\.?$/u;

/** "出勤√", "公休G": Chinese words need nothing between them and their sign. */
const HAN_FIRST = /^(?:.*[\s：:、])?(\p{Script=Han}{2,6})([^\p{Script=Han}\s\d]{1,2})$/u;

/** "V Vacation", "• Asistencia", "KD kolektivni dopust", "opr. opravičeno (potrdilo)": a sign, or how the word or words behind it begin. */
function initialFirst(part: string): RegExpExecArray | null {
  const match =
    /^([^\p{L}\p{N}\s=:()"'#-]|\p{Lu}{1,3}|\p{Ll}{2,4}(?=\.))\.? (\p{L}[\p{L} ]{2,40}?)(?: \([^()]*\))?$/u.exec(part);
  const mark = (match?.[1] ?? '').toLocaleUpperCase();
  const word = (match?.[2] ?? '').toLocaleUpperCase();
  // Behind another code in capitals stands another explanation.
  if (/(?<!^)\p{Lu}{2,}/u.test(match?.[2] ?? '') && /\p{Ll}/u.test(match?.[2] ?? '')) return null;
  if (meaningOfExplanation(fold(word)) === null) return null;
  const initials = word
    .split(' ')
    .map((each) => each.slice(0, 1))
    .join('');
  return !/\p{L}/u.test(mark) || word.startsWith(mark) || initials.startsWith(mark) ? match : null;
}

/** Of so many that are understood in one text, the others are explanations, too. */
export const FEWEST_TOGETHER = 2;

const PARTED =
  /[,;\n|•]+|\s+·\s+|\s{2,}|(?<=\S)\s+(?=[^\s=]{1,4}\s*=\s*\S)|(?<=\p{Ll}{2})\s+(?=\p{Lu}{1,3}\s*[:–-]\s*\p{L}|\p{Lu}{1,3} \p{Ll}{4})|(?<=[^\s,;])\s\/\s/u;

/** "(1 = je, / = ni)" is a whole legend; "o = opravičen (izpit, sodišče)" is one explanation, whatever stands in its brackets. */
function partsOf(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const bare = line.trim().replace(/^\(([^()]*)\)$/, '$1');
    const kept = bare.replace(/\([^()=]*\)/g, (inside) => inside.replace(/[,;|•]/g, '\u0000'));
    return kept.split(PARTED).map((part) =>
      part
        .replaceAll('\u0000', ',')
        .replace(/^[^:]{3,20}:\s+(?=.*[=-])|^(?:legenda|legend|legende|oznake|key)\s*:\s+/iu, '')
        .trim(),
    );
  });
}

/** "P prisoten/a", "D dopust (z odločbo)", "p praznik", "1 je prišel": a mark before what explains it. */
const BEFORE_WORDS =
  /^(\p{Lu}{1,2}|\p{Ll}|\d|[^\p{L}\p{N}\s.,;:()"'#-]) (\p{Ll}\p{L}{2,}[\p{L} /]{0,40}(?:\([^()]*\))?)$/u;
/** Where a mark begins behind another's words; small letters that are words themselves begin none. */
const NEXT_BEFORE_WORDS = /\s+(?=(?:\p{Lu}{1,2}|[^\P{Ll}aehikosuvyz]) \p{Ll}{3})/u;
/** So many marks before words are a legend, whatever else stands beside them. */
const FEWEST_BEFORE_WORDS = 3;

/** "P prisoten/a   O odsoten/a   N razgovor   kosilo za domov se vpiše posebej": of several the others are marks, too, whose words say little, or none. */
function beforeWords(parts: readonly string[]): Explanation[] {
  const each = parts.flatMap((part) => part.split(NEXT_BEFORE_WORDS));
  const told = each.flatMap((part): Explanation[] => {
    const [, mark = '', description = ''] = BEFORE_WORDS.exec(part) ?? [];
    const isSmall = /\p{Ll}/u.test(mark);
    // "s skupino", "v primeru bolezni": of small letters.
    if (isSmall && mayBeSentence({ mark, words: description, form: 'blank' })) return [];
    return mark === '' ? [] : [{ mark, description, meaning: meaningOfExplanation(fold(description)) ?? 'unclear' }];
  });
  const known = told.filter(({ meaning }) => meaning !== 'unclear');
  const areMarks = new Set(told.map(({ mark }) => mark)).size === told.length;
  return areMarks && known.length >= FEWEST_BEFORE_WORDS ? told : [];
}

/**
 * "1 prisoten, b bolan, op opravičeno", "✓ prisotna · – ni bila · odp. srečanje odpadlo": marks before words that mean something,
 * and nothing between; one alone may be a phrase.
 */
function besideWords(parts: readonly string[]): Explanation[] {
  const told = parts.map((part) => {
    const [, mark = '', words = ''] =
      BESIDE_WORDS.exec(part) ?? BEHIND_CAPITALS.exec(part) ?? OF_ITS_WORD.exec(part) ?? [];
    const description = fold(words.replace(/\s*\(.*\)$/, ''));
    // A letter, a sign, perhaps with a letter, or capitals stand before several words; two small letters there may be a word themselves.
    const isPhrase = description.includes(' ');
    if (mark === '' || /^(je|ni|ne|is|no|na|za|do|od|po)$/i.test(mark) || (isPhrase && !BEFORE_PHRASE.test(mark)))
      return null;
    const meaning = isPhrase ? meaningOfExplanation(description) : meaningOfBegun(mark, description);
    return { mark, meaning: meaning ?? 'unclear', description: words };
  });
  const all = told.flatMap((each) => each ?? []);
  const known = all.filter(({ meaning }) => meaning !== 'unclear').length;
  const isWhole = all.length === told.length && new Set(all.map(({ mark }) => mark)).size === all.length;
  return isWhole && known >= FEWEST_TOGETHER && known > all.length - known ? all : [];
}

const BEFORE_PHRASE = /^([^\p{L}\p{N}]\p{L}?|\p{L}|\p{L}{1,4}\.|\p{Lu}{2,4})$/u;
/** "TER delo pri naročniku": of capitals the words behind them are told by their small letters. */
const BEHIND_CAPITALS = /^(\p{Lu}{3,4}) (\p{Ll}{2,}(?:[ /]\p{L}+){0,4}(?:\s*\([^()]*\))?)$/u;
const BESIDE_WORDS = /^(\S{1,2}|\p{L}{1,4}\.) (\p{L}{2,}(?:[ /]\p{L}+){0,4}(?:\s*\([^()]*\))?)$/u;

/** "bol bolnica": the mark begins its word. */
const OF_ITS_WORD = /^(\p{L}{3,4}) ((?=\1)\p{L}{5,})$/iu;

const meaningOfBegun = (mark: string, word: string): MarkMeaning | null =>
  meaningOfWord(word) ?? (mark.length > 2 && word.startsWith(fold(mark)) ? meaningOfWord(fold(mark)) : null);

export interface Explanation {
  readonly mark: string;
  readonly meaning: MarkMeaning;
  readonly description: string;
}

/** The explanations in one text; none unless at least one of its parts has a known meaning. */
export function explanationsIn(text: string): readonly Explanation[] {
  const parts = partsOf(text);
  const inWords = besideWords(parts);
  const found: Explanation[] = inWords.length > 0 ? inWords : beforeWords(parts);
  if (found.length > 0) return found;
  /** Signs behind words that nobody here knows, among others that are understood. */
  const open: Explanation[] = [];
  for (const [index, part] of parts.entries()) {
    const first = MARK_FIRST.exec(part) ?? initialFirst(part);
    const last = first ? null : (MARK_LAST.exec(part) ?? HAN_FIRST.exec(part));
    const [mark, words] = first ? [first[1] ?? '', first[2] ?? ''] : [last?.[2] ?? '', last?.[1] ?? ''];
    if (mark === '' || !isMark(mark) || /^\d/.test(words)) continue;
    const { meaning, description } = withNextPart(words, first ? nextPart(text, part, parts[index + 1] ?? '') : '');
    if (meaning !== null && (first || meaningOfWord(fold(description)) !== null))
      found.push({ mark, meaning, description });
    else if (first && part.includes('=')) found.push({ mark, meaning: 'unclear', description });
    else if (first || /\p{Script=Han}$/u.test(description)) open.push({ mark, meaning: 'unclear', description });
  }
  if (found.length >= FEWEST_TOGETHER) found.push(...open);
  if (found.length > 0) found.push(...parts.flatMap((part) => dashed(part) ?? []));
  const told = found.length > 0 ? found : inProse(text);
  return told.some(({ meaning }) => meaning !== 'unclear') ? told : [];
}

/** What stands behind the comma where no other mark begins: "N - ni bil, ni sporočil". */
function nextPart(text: string, part: string, next: string): string {
  const isOwn = MARK_FIRST.test(next) || MARK_LAST.test(next) || initialFirst(next) !== null;
  return next !== '' && !isOwn && text.includes(`${part}, ${next}`) ? next : '';
}

/** It may say of which kind an absence is, or what the words mean together ("odjavljen, ostane doma"); nothing else. */
function withNextPart(words: string, next: string): { meaning: MarkMeaning | null; description: string } {
  const own = meaningOfExplanation(fold(words));
  const alone = { meaning: own, description: words };
  if (next === '' || (own !== null && own !== 'absent')) return alone;
  const description = `${words}, ${next}`;
  const meaning = own === null ? meaningTogether(fold(description)) : meaningOfExplanation(fold(description));
  return meaning === null || (own !== null && !['excused', 'unexcused'].includes(meaning))
    ? alone
    : { meaning, description };
}

/** "Enter P for Present, H for Half-Day"; "P za prisotnost, O za odsotnost". */
const FOR =
  /(?<![\p{L}\d])([\p{Lu}\d√✓x]{1,3})["'’”“]?\s+(?:for|za|für|pour|para)\s+(?:marking\s+)?(\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)?)/gu;

/** "Znak ✓ pomeni prisotnost, poševnica / pomeni odsotnost". */
const MEANS =
  /(?<![\p{L}\d])([\p{Lu}\d]{1,3}|[^\p{L}\p{N}\s.,;:()"'’“”]{1,2}|x)["'’”“]?\s+(?:pomeni|pomenijo|označuje|means|stands for|bedeutet|steht für)\s+(\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)?)/gu;

/** "V primeru bolezni napišemo B": the sign stands last. */
const WRITTEN =
  /(?:v primeru|ob|če je|in case of|bei)\s+(\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)?)\s+(?:se\s+)?(?:na|v|za)?(?:pišemo|pišite|pišejo|piše|vpišemo|vpišite|označimo|označite|write|schreiben wir)\s+(?:z\s+|s\s+)?["'“„]?([\p{Lu}\d]{1,3})(?![\p{L}\d])/giu;

/** Most texts of a sheet explain nothing. */
const SAYS_WHAT_FOR =
  /\s(?:for|za|für|pour|para|pomeni|označuje|means|stands|bedeutet|steht|napi|vpi|zapi|pi[šs]|označi|write|schreib)/iu;

function inProse(text: string): Explanation[] {
  if (!SAYS_WHAT_FOR.test(text)) return [];
  const said = [FOR, MEANS].flatMap((words) =>
    [...text.matchAll(words)].map(([, mark = '', description = '']) => ({ mark, description })),
  );
  const behind = [...text.matchAll(WRITTEN)].map(([, description = '', mark = '']) => ({ mark, description }));
  return [...said, ...behind].flatMap(({ mark, description }) => {
    const meaning = meaningOfExplanation(fold(description));
    return meaning === null ? [] : [{ mark, meaning, description }];
  });
}

/** "- ni ga bilo"; null for anything else. */
export function dashed(text: string): Explanation | null {
  const [, mark = '', description = ''] = /^([-–—]) ?(\p{L}{2,}(?: \p{L}+){0,2})$/u.exec(text) ?? [];
  const meaning = description === '' ? null : meaningOfExplanation(fold(description));
  return meaning === null ? null : { mark, meaning, description };
}

/** Lines and wide gaps part what a cell explains; other signs that do not print are blanks. */
const asLaidOut = (written: string): string =>
  written
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]|[\p{Zs}\u200b\u200e\u200f\ufeff\u2028\u2029]/gu, ' ')
    .trim();

/** What lines and wide gaps part ("P prisoten   D družinski razlogi   B bolan") is as written; where that tells less, they are so many by chance. */
export function explanationsInCell({ text, raw }: TextFacts): readonly Explanation[] {
  const laidOut = asLaidOut(raw);
  const told = explanationsIn(text);
  const parted = laidOut === text ? told : explanationsIn(laidOut);
  return parted.length >= told.length ? parted : told;
}
