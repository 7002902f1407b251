/** What letters, signs and words say as marks where no legend explains them. */
import { readHours } from '../../programme';
import { minutes } from '../../programme/units';
import { parseDayText } from '../cells/day-text';
import type { MarkReadingOfSheet } from '../reading';
import { isAway, type MarkMeaning } from '../words/mark-meaning';
import {
  CROSSES,
  meaningBeforeNote,
  meaningOfExplanation,
  meaningOfSpaced,
  meaningOfWord,
  TICKS,
} from '../words/mark-words';
import { fold } from '../words/text';
import type { MarkContext } from './mark-context';
import { DEFAULTS, minutesOfSpan, type MarksTogether } from './marks-together';
import { saysOneTime } from './open-times';
import { present, PRESENT, readingOf, readingOfMeaning, UNEXPLAINED } from './readings-of-marks';

export function readText(text: string, key: string, shape: MarksTogether, context: MarkContext): MarkReadingOfSheet {
  if (shape.areTurns && /^[pn]$/i.test(text)) return UNEXPLAINED;
  if (context.defaultsHold && key !== 'p') {
    const standard = DEFAULTS.get(key.replace(ENDS_IN_POINT, ''));
    if (standard !== undefined && !(key === 'n' && shape.hasYes) && !(key === '-' && shape.hasPlus))
      return readingOfMeaning(standard);
  }
  if (text === '-' || text === '–' || text === '—' || text === '−')
    return shape.hasPlus ? { kind: 'absence', meaning: 'absent' } : UNEXPLAINED;
  if (shape.hasCircles && /^[oOоОㅇ]$/.test(text)) return PRESENT;
  if (shape.isAOrCross && (CROSSES.has(text) || fold(text) === 'a')) return UNEXPLAINED;
  if (CROSSES.has(text))
    return shape.hasTicks || shape.hasCircles
      ? shape.saysNo
        ? UNEXPLAINED
        : { kind: 'absence', meaning: 'absent' }
      : shape.hasWords ||
          shape.isWordOrCross ||
          (shape.isSlashBesideTick && shape.isMostlySlash) ||
          (shape.binary && shape.hasZeros)
        ? UNEXPLAINED
        : PRESENT;
  if (text === '○' || text === '◯') return PRESENT;
  if (shape.isVOfCodes && /^v$/i.test(text)) return UNEXPLAINED;
  if (TICKS.has(text))
    return (/^[/\\|*]$/.test(text) && (shape.hasTicks || shape.hasWords || shape.isSlashBesideTick)) ||
      (text === '/' && shape.hasHours)
      ? UNEXPLAINED
      : PRESENT;
  const folded = fold(text);
  if (shape.hasYes && (folded === 'n' || folded === 'y' || folded === 's'))
    return folded === 'n' ? { kind: 'absence', meaning: 'absent' } : PRESENT;
  if (context.faltaLanguage && folded === 'f' && !shape.hasNumbers) return { kind: 'absence', meaning: 'absent' };
  if (folded === 'a' && shape.hasF && !shape.hasP) return UNEXPLAINED;
  // "Ni" beside ticks and plus signs: not there.
  if (folded === 'ni' && context.defaultsHold && (shape.hasTicks || shape.hasPlus))
    return { kind: 'absence', meaning: 'absent' };
  const meaning = meaningOfWord(folded) ?? (NEGATION.test(folded) ? null : meaningOfPhrase(folded));
  // "4h (2 opr.)": there for some of them, and away for others.
  if (isAway(meaning) && HOURS_OF_DAY.test(text)) return { kind: 'unclear', why: 'ambiguous' };
  if (meaning !== null) return readingOf(meaning);
  const noted = meaningBeforeNote(text) ?? meaningOfSpaced(folded);
  if (noted !== null) return readingOf(noted);
  // The moment of arrival: whoever has one was there.
  if (/\d[T ]\d{1,2}:\d{2}/.test(text) && (parseDayText(text)?.time ?? null) !== null) return PRESENT;
  const span = shape.hasSpans ? minutesOfSpan(text) : null;
  if (span !== null) return present(span);
  if (saysOneTime(text)) return PRESENT;
  // Coming and going in one cell, one below the other.
  const clocks = /^(\d{1,2}:\d{2}) (\d{1,2}:\d{2})$/.exec(text);
  const part = context.numbersAreHours || (context.hoursAreSaid && shape.hasHours) ? PARTS_OF_HOUR[text] : undefined;
  if (part !== undefined) return present(minutes(part));
  const hours = readHours(clocks ? `${clocks[1] ?? ''}-${clocks[2] ?? ''}` : text);
  if (hours.kind === 'minutes') return present(hours.minutes);
  if (clocks) return PRESENT;
  return hours.kind === 'ambiguous' ? { kind: 'unclear', why: 'ambiguous' } : UNEXPLAINED;
}

/** "op.", "ld."; "N." may be how a name begins. */
const ENDS_IN_POINT = /(?<=^\p{L}{2,4})\.$/u;

/** Among hours they are of an hour; elsewhere a half may be of a day. */
const PARTS_OF_HOUR: Readonly<Record<string, number>> = { '¼': 15, '½': 30, '¾': 45 };

/** "4 h", "2 uri", "3,5" at the beginning, and not "do 20. 11." or "5. dan". */
const HOURS_OF_DAY = /^\d{1,2}(?:[.,]\d{1,2})?(?:\s|\p{L}|$)|(?<!\d)\d{1,2}(?:[.,]\d{1,2})?\s?(?:h|ur[aei]?)(?!\p{L})/u;

/** "Not attending" says the contrary of the word in it. */
const NEGATION =
  /\b(not|no|non|ni|ne|nicht|kein|nie|nem|sin|sem|senza|without|brez|ohne|bez|tidak|bukan|niet|inte|ikke)\b|не |без /;

/** "Present (late)": a phrase of a few words with one meaning in it. */
const meaningOfPhrase = (folded: string): MarkMeaning | null => {
  const words = folded.split(' ').length;
  return words > 1 && words <= 4 ? meaningOfExplanation(folded) : null;
};
