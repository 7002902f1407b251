/** What one cell is by itself, before anything is known of its surroundings. Equal contents share their facts. */
import { asWindows1250 } from '../words/mojibake';
import { parseDayText, type DayText } from './day-text';
import type { Listopad } from './listopad';
import { behindPrefix } from '../words/behind-prefix';
import { headingOf, type HeadingMatch } from '../words/heading-of';
import { NAME_HEADINGS } from '../words/headings';
import { fold, isProse, tidy } from '../words/text';

/** "姓 名", "성 명", "번  호": a word of East Asia spread over the width of its column. */
const SPACED = /^[\p{Script=Han}\p{Script=Hangul}](?: [\p{Script=Han}\p{Script=Hangul}]){1,3}$/u;

/** Facts of a text, each found out when first asked for. */
export class TextFacts {
  /** As written, blanks made one. */
  readonly text: string;
  private foldedText: string | undefined;
  private dayText: DayText | null | undefined;
  private headingMatch: HeadingMatch | null | undefined;

  /** @param raw the text of the cell, sign by sign */
  constructor(
    readonly raw: string,
    private readonly listopad: Listopad | null = null,
  ) {
    this.text = tidy(raw);
  }

  /** The text with no month in it that its workbook knows to be one of two. */
  get dated(): string {
    return this.listopad === null ? this.text : this.text.replace(/listopad(?:a|u|zie)?/giu, this.listopad);
  }

  get folded(): string {
    return (this.foldedText ??= fold(this.text));
  }

  get day(): DayText | null {
    if (this.dayText === undefined) this.dayText = parseDayText(this.dated);
    return this.dayText;
  }

  get heading(): HeadingMatch | null {
    if (this.headingMatch === undefined) {
      this.headingMatch = isProse(this.text) ? null : this.headingOfText();
    }
    return this.headingMatch;
  }

  private headingOfText(): HeadingMatch | null {
    const whole = headingOf(SPACED.test(this.text) ? fold(this.text.replaceAll(' ', '')) : this.folded);
    const found =
      whole === null || (whole.coverage < 0.3 && /[([{]/.test(this.text)) ? (this.otherSpelling() ?? whole) : whole;
    return found !== null && found.coverage < 1 && NAME_HEADINGS.includes(found.heading) ? this.ofField(found) : found;
  }

  /** "AdiPresenca": what a field of a database begins with may be "name" in some language; what follows says what it holds. */
  private ofField(found: HeadingMatch): HeadingMatch {
    const rest = behindPrefix(this.text);
    const match = rest === null ? null : headingOf(fold(rest));
    return match?.coverage === 1 && !NAME_HEADINGS.includes(match.heading) ? { ...match, coverage: 0.5 } : found;
  }

  private otherSpelling(): HeadingMatch | null {
    // StudentName, EmployeeID
    if (/^\p{Lu}?\p{Ll}+(?:\p{Lu}+\p{Ll}*)+$/u.test(this.text))
      return headingOf(fold(this.text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')));
    if (/[([{]/.test(this.text)) return headingOf(fold(withoutBrackets(this.text)));
    return /[èæð]/i.test(this.text) ? headingOf(fold(asWindows1250(this.text))) : null;
  }
}

/** "Break (min)" without what stands in brackets. */
const withoutBrackets = (text: string): string => text.replace(/[([{][^)\]}]*[)\]}]/g, ' ');
