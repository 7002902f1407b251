/** What the marks of a sheet are all together: a cross beside ticks means another thing than crosses alone. */
import { DEFAULT_LEGEND, markKey, type Meaning } from '../../programme';
import { minutes, type Minutes } from '../../programme/units';
import type { CellValue } from '../../sheet/cells';
import { POINTS } from '../cells/day-cell';
import type { MarkMeaning } from '../words/mark-meaning';
import { OFFICE_CODES } from '../words/office-codes';
import { hoursBeforeNote } from '../words/hours-before-note';
import { CROSSES, meaningOfWord, TICKS } from '../words/mark-words';
import { fold, tidy } from '../words/text';
import type { Explained, MarkContext, MarkCount } from './mark-context';
import { areMoments } from './moments-as-marks';

export interface MarksTogether {
  /** Numbers are only 0 and 1, but for a slip here and there. */
  readonly binary: boolean;
  readonly hasZeros: boolean;
  readonly hasNumbers: boolean;
  /** Times, or numbers that are no ticks: among them a slash is what stands where there is nothing to enter. */
  readonly hasHours: boolean;
  /** Not just here and there a number that cannot be hours of a day. */
  readonly pointLike: boolean;
  readonly hasTicks: boolean;
  readonly hasWords: boolean;
  readonly hasYes: boolean;
  readonly hasPlus: boolean;
  /** Circles beside crosses: there and not there, as East Asia marks it. */
  readonly hasCircles: boolean;
  /** F stands for falta, faltou: then A is no absence for certain. */
  readonly hasF: boolean;
  readonly hasP: boolean;
  /** More A than crosses, and no other word for being there: either may be "attended", and the other "absent". */
  readonly isAOrCross: boolean;
  /** "8-12" again and again: from when to when, which a single one of them does not say for certain. */
  readonly hasSpans: boolean;
  /** Nearly all are hours with what was done in them: a diary, and no register. */
  readonly areNotedHours: boolean;
  /** A word that nobody explains stands oftener than crosses do: either may be "there", and the other "not there". */
  readonly isWordOrCross: boolean;
  /** Oftener than V stand other letters or hours: V is a code beside them, of a holiday perhaps, and no tick. */
  readonly isVOfCodes: boolean;
  /** "x" or 1 again and again, and once "/": a stroke beside another tick may be half a day, or nobody there. */
  readonly isSlashBesideTick: boolean;
  readonly isMostlySlash: boolean;
  /** D, P and N, each of them often, and no legend: leave, presence and absence, or day, afternoon and night. */
  readonly areTurns: boolean;
  /** "Ni" and "ne" say who was not there: a cross beside ticks need not. */
  readonly saysNo: boolean;
  /** What has figures in it says when somebody came or left, not for how long they were there. */
  readonly areMoments: boolean;
}

const TURNS = ['d', 'p', 'n'];
const TURN = 0.2;
const FEWEST_TURNS = 2;

/** So many, and such a share of all marks. */
const FEWEST_NOTED = 5;
const NOTED = 0.8;

const CIRCLES: ReadonlySet<string> = new Set(['O', 'o', '○', '◯', 'ㅇ', 'о', 'О']);

/** Marks that hold where nobody explains them: the programme's defaults and those of every office. */
export const DEFAULTS = new Map<string, Meaning | null>(
  [...DEFAULT_LEGEND, ...OFFICE_CODES].map(({ mark, meaning }) => [markKey(mark), meaning]),
);

/** Those that stand where hours or times would: "B", "N", "OO" in a timesheet; a dash there is written for nothing as well. */
export const DEFAULTS_FOR_HOURS: readonly Explained[] = [...DEFAULT_LEGEND, ...OFFICE_CODES].flatMap(
  ({ mark, meaning }) =>
    meaning === 'excused' ||
    meaning === 'unexcused' ||
    meaning === 'suspended' ||
    (meaning === 'notPlanned' && /\p{L}/u.test(mark))
      ? [{ mark, meaning }]
      : [],
);

const NO = /^(n|no)$/;

/** A mark written as a word; hours and times have figures. */
const WORD = /^\p{L}[\p{L} .]{1,11}$/u;

const SLASHES: ReadonlySet<string> = new Set(['/', '\\', '|']);

const CODE = /^\p{L}{1,3}$/u;

/** @param explained tells what a legend says of a mark, null where none does; what means anything but presence means it whatever it means elsewhere */
export function marksTogether(
  counts: readonly MarkCount[],
  context: MarkContext,
  explained: (text: string) => MarkMeaning | null,
): MarksTogether {
  let numbers = 0;
  let allNumbers = 0;
  let ticks = 0;
  let hasZeros = false;
  let hasOnes = false;
  let tooMany = 0;
  let hours = 0;
  let circles = 0;
  let crosses = 0;
  let slashes = 0;
  let letterA = 0;
  let letterV = 0;
  let codes = 0;
  const turns = new Map<string, number>();
  let mostUnknown = 0;
  const texts = new Set<string>();
  const words = new Set<string>();
  let times = 0;
  let spans = 0;
  let noted = 0;
  let all = 0;
  let otherSpans = 0;
  let isCrossPresent = false;
  let saysUnexplainedNo = false;
  for (const { value, isTime, count } of counts) {
    const number = numberOf(value);
    all += count;
    if (isTime) times += count;
    if (number !== null && !isTime) {
      numbers++;
      allNumbers += count;
      if (number === 0 || number === 1) ticks += count;
      if (number === 0) hasZeros = true;
      if (number === 1) hasOnes = true;
      if (number > 24) tooMany += count;
      else if (number !== 0 && number !== 1) hours += count;
    } else if (typeof value === 'string') {
      const text = tidy(value).replace(POINTS, '');
      texts.add(text);
      if (hoursBeforeNote(text) !== null) noted += count;
      if (minutesOfSpan(text) !== null) spans += count;
      else if (SPAN.test(text)) otherSpans += count;
      const meaning = explained(text);
      if ((meaning ?? 'present') === 'present') words.add(fold(text));
      const isKnown = meaning !== null || meaningOfWord(fold(text)) !== null;
      const isStandard = context.defaultsHold && DEFAULTS.has(markKey(text));
      if (WORD.test(text) && !isKnown && !isStandard) mostUnknown = Math.max(mostUnknown, count);
      if (meaning === null && TURNS.includes(fold(text))) turns.set(fold(text), (turns.get(fold(text)) ?? 0) + count);
      if (CIRCLES.has(text)) circles += count;
      if (CROSSES.has(text)) crosses += count;
      if (CROSSES.has(text) && meaning === 'present') isCrossPresent = true;
      if (meaning === null && NO.test(fold(text))) saysUnexplainedNo = true;
      if (SLASHES.has(text)) slashes += count;
      if (fold(text) === 'a') letterA += count;
      if (fold(text) === 'v') letterV += count;
      else if (CODE.test(text) && !TICKS.has(text)) codes += count;
    }
  }
  const folded = new Set([...texts].map(fold));
  const hasWords = [...words].some(
    (word) => word.length > 0 && word !== 'x' && ['present', 'late'].includes(meaningOfWord(word) ?? ''),
  );
  return {
    // Zeros alone may stand for anything: a circle, a meal, nothing.
    binary: hasOnes && (ticks === allNumbers || (hasZeros && ticks >= 0.97 * allNumbers)),
    hasZeros,
    hasNumbers: numbers > 0,
    hasHours: times + hours > 0,
    // A single 45 among hours is 4,5 mistyped; it makes no points of the others.
    pointLike: tooMany >= 3 && tooMany >= 0.1 * allNumbers,
    hasTicks: [...texts].some(
      (text) => TICKS.has(text) && !CROSSES.has(text) && text !== '1' && text !== '/' && text !== '*',
    ),
    hasWords,
    hasYes:
      // Beside crosses that a legend calls present "y" is one mistyped, or anything, unless something says no.
      (folded.has('y') && !(isCrossPresent && !saysUnexplainedNo)) ||
      ['yes', 'da', 'ja', 'si', 'oui', 'tak', 'ano', 'да', 'ya', 'evet'].some((word) => folded.has(word)) ||
      // "S" is sí beside "N"; alone, or beside an N that a legend explains, it may be of anything.
      (folded.has('s') && folded.has('n') && explained('N') === null),
    isSlashBesideTick: slashes > 0 && (crosses > 0 || (hasOnes && ticks === allNumbers)),
    isMostlySlash: slashes > crosses,
    hasPlus: texts.has('+'),
    // A few O among crosses are a code of their own.
    hasCircles: crosses > 0 && circles >= 0.5 * crosses,
    hasF: folded.has('f'),
    hasP: folded.has('p'),
    isAOrCross: crosses > 0 && letterA > crosses && !hasWords,
    areNotedHours: noted >= FEWEST_NOTED && noted >= NOTED * all,
    hasSpans: spans >= FEWEST_SPANS && otherSpans === 0,
    isWordOrCross: crosses > 0 && mostUnknown > crosses,
    areTurns: TURNS.every((turn) => (turns.get(turn) ?? 0) >= Math.max(FEWEST_TURNS, TURN * all)),
    saysNo: folded.has('ni') || folded.has('ne'),
    areMoments: areMoments(counts, context.momentsAreSaid === true),
    isVOfCodes: codes + allNumbers - ticks > letterV,
  };
}

/** The number that a cell holds or spells; null for anything else. */
export function numberOf(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/^\s*\d{1,4}(?:[.,]\d+)?\s*$/.test(value)) return null;
  return Number(value.replace(',', '.'));
}

const SPAN = /^(\d{1,2})\s*[-–]\s*(\d{1,2})$/;
const FEWEST_SPANS = 3;

/** From one full hour of the working day to a later one, or several times a day: "8-10, 11-13"; null for anything else. */
export function minutesOfSpan(text: string): Minutes | null {
  let sum = 0;
  let last = EARLIEST;
  for (const part of text.split(/\s*[,;+]\s*/)) {
    const [, first, end] = SPAN.exec(part) ?? [];
    const [from, to] = [Number(first), Number(end)];
    if (!(from >= last && from < to && to <= LATEST)) return null;
    sum += to - from;
    last = to;
  }
  return minutes(sum * 60);
}

/** Hours of a working day. */
const EARLIEST = 5;
const LATEST = 22;
