/** Sentences that say who was there and who was not: "prisotni: Ana, Bor", "manjka Cene (ni javil)", "opravičeno odsotni: Eva". */
import type { MarkMeaning } from './mark-meaning';

export interface Clause {
  readonly meaning: MarkMeaning;
  /** What stands behind the words, up to the next such words. */
  readonly names: string;
}

const CAME =
  'prisotn[iae]|navzoči|navzoče|nazočni|(?:tu|tukaj) so|bili (?:so|smo)|prišli so|(?:udeležili|udeležile) so se|present|attended|anwesend|anwesende|prisutni|presenti';
const AWAY =
  'odsotn[iaeo]|odsoten|manjka(?:ta|jo)?|manjkal[aei]?(?: so| je| sta)?|niso prišl[ie]|ni prišl[ao]|niso bili|absent|missing|abwesend|abwesende|fehlt|fehlen|odsutni|assenti';
const EXCUSED =
  'opravičen[iaeo]|opravičil[iae]? (?:so|je|sta) se|bolniška|bolni|bolna|bolan|dopust|excused|entschuldigt';
const UNEXCUSED = 'neopravičen[iaeo]|unexcused|unentschuldigt';

/** The meaning of the words in the first group, the second, … */
const MEANINGS: readonly MarkMeaning[] = ['unexcused', 'excused', 'absent', 'present'];

/** A reason behind a name is no such word: it stands behind a dash or a comma, and no colon behind it. */
const CLAUSE = new RegExp(
  `(?:^|[;.\\n]\\s*)(?:(${UNEXCUSED})|(${EXCUSED}))(?: (?:odsotn[iaeo]|odsoten|manjka(?:jo|ta)?))?(?: ?\\(\\d+\\))?\\s*:\\s*(?=\\S)|` +
    `(?:^|[;.,\\n]\\s*|\\s[–—-]\\s)(?:(${AWAY})|(${CAME}))(?: (?:udeleženci|člani|so|je|sta))?(?: ?\\(\\d+\\))?(?:\\s*[:–—]\\s*|\\s+-\\s+|\\s+)(?=\\S)`,
  'giu',
);

/** Shorter texts name nobody behind such words. */
const SHORTEST = 8;

/** None where the text does not begin with such words. */
export function clausesIn(text: string): readonly Clause[] {
  const written = text.trim();
  if (written.length < SHORTEST) return [];
  const found = [...written.matchAll(CLAUSE)];
  if (found[0]?.index !== 0) return [];
  return found.map((match, index): Clause => {
    const behind = written.slice(match.index + match[0].length, found[index + 1]?.index);
    // The full stop of a sentence, not that of "Maja Ž."
    const [names = ''] = behind.replace(/[;,\s]+$/, '').split(/(?<=\p{L}{3}|\))[.!?](?:$|\s+(?=\p{Lu}))/u);
    const meaning = MEANINGS[match.slice(1).findIndex(Boolean)] ?? 'unclear';
    return { meaning, names };
  });
}

const MINUTES =
  /(^| )(zapisnik\p{L}*|sestan\p{L}+|kolegij\p{L}*|tim(a|ski|sko|ska|u)?|strokovn\p{L}+|svet(a)?|odbor\p{L}*|minutes|protokoll\p{L}*)( |$)/u;

/** "Zapisnik", "Timski sestanek": who met there are those who work with the participants. */
export const titlesMinutes = (folded: string): boolean => MINUTES.test(folded);
