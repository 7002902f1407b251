/** One line of a legend that stands in a column: a mark, what parts it from its words, and the words. */
import type { TextFacts } from '../cells/cell-facts';
import type { MarkMeaning } from '../words/mark-meaning';
import { meaningOfExplanation, meaningOfWord } from '../words/mark-words';
import { fold } from '../words/text';

export interface LegendLine {
  readonly mark: string;
  readonly words: string;
  /** How the lines of one legend are written: with the same sign between mark and words, with a gap, or with a blank. */
  readonly form: string;
}

const MARK = String.raw`[^\p{L}\p{N}\s=:()"'#-]{1,2}|\d|\p{L}{1,3}\.?`;
const PARTED = new RegExp(
  String.raw`^(?<mark>${MARK})(?<between>\s*[=:–—→-]\s*|[^\S\n]{2,})(?<words>\p{L}[^\n]{1,60})$`,
  'u',
);
/** "T telovadba", "½ prisoten do kosila": nothing but a blank between. */
const BESIDE = /^(?<mark>[^\p{L}\s=:()"'#-]|\p{L}|\p{Lu}{2,3}|\p{L}{1,3}\.) (?<words>\p{Ll}[^\n]{2,60})$/u;
/** Null for anything else. */
export function legendLine({ raw, text }: TextFacts): LegendLine | null {
  const parted = PARTED.exec(raw.trim())?.groups;
  if (parted !== undefined) {
    const { mark = '', between = '', words = '' } = parted;
    return { mark, words, form: between.trim() || 'gap' };
  }
  const { mark, words } = BESIDE.exec(text)?.groups ?? {};
  return mark === undefined || words === undefined ? null : { mark, words, form: 'blank' };
}

/** Words of one letter. */
const MAY_BE_WORD = /^[vzskhoai]$/i;

/** "V primeru bolezni pokličite": a letter, a blank and words that do not mean a mark by themselves may be a sentence. */
export const mayBeSentence = ({ mark, words, form }: LegendLine): boolean =>
  form === 'blank' && MAY_BE_WORD.test(mark) && meaningOfWord(fold(words)) === null;

/** Half a day is not the whole of it, and how much it counts is asked. */
const HALF_A_DAY = /(^| )(pol|polovico|polovica|pol prisot\p{L}*) (dneva|dne|dan|delavnice|ure|ur|casa)( |$)/u;

/** What the words of a line say; null where they say nothing of anybody's coming. */
export function meaningOfLine(words: string): MarkMeaning | null {
  const folded = fold(words);
  const meaning = meaningOfExplanation(folded);
  return meaning === 'present' && HALF_A_DAY.test(folded) ? 'unclear' : meaning;
}
