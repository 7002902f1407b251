/** Says what the marks of one sheet mean: its own legend first, then the workbook's, then hours, ticks and words that are clear anywhere. */
import { DEFAULT_LEGEND, markKey, readHours, type Meaning } from '../../programme';
import { minutes, type Minutes } from '../../programme/units';
import type { CellValue } from '../../sheet/cells';
import { POINTS } from '../cells/day-cell';
import { parseDayText } from '../cells/day-text';
import { CROSSES, meaningBeforeNote, meaningOfExplanation, meaningOfWord, TICKS } from '../words/mark-words';
import type { MarkMeaning } from '../words/mark-meaning';
import type { MarkReadingOfSheet } from '../reading';
import { fold, tidy } from '../words/text';

export interface Explained {
  readonly mark: string;
  readonly meaning: MarkMeaning;
  /** Hours that staff said a mark stands for. */
  readonly minutes?: Minutes;
}

/** What is known of a sheet's marks before they are read one by one. */
export interface MarkContext {
  /** The sheet's own legend, then other sheets' legends, then what staff answered; the first that is certain of a mark wins. */
  readonly legends: readonly (readonly Explained[])[];
  /** True where the sheet is in Slovenian or no language shows: the programme's default marks hold. */
  readonly defaultsHold: boolean;
  /** True where the sheet speaks Spanish or Portuguese: F is falta. */
  readonly faltaLanguage: boolean;
  /** True where numbers are points or marks of schools, not hours. */
  readonly numbersArePoints: boolean;
  /** True where a heading counts hours: half of one is 30 minutes, and nothing but 1 is no column of ticks. */
  readonly numbersAreHours: boolean;
  /** True where the sheet speaks of hours anywhere: among them half a one is 30 minutes, and none at all is nobody there. */
  readonly hoursAreSaid?: boolean;
}

/** A distinct content of mark cells and how often it stands there. */
export interface MarkCount {
  readonly value: CellValue;
  readonly isTime: boolean;
  count: number;
}

export type MarkReader = (value: CellValue, isTime: boolean) => MarkReadingOfSheet;

const CIRCLES: ReadonlySet<string> = new Set(['O', 'o', '○', '◯', 'ㅇ', 'о', 'О']);
const UNEXPLAINED: MarkReadingOfSheet = { kind: 'unclear', why: 'unexplained' };
const PRESENT: MarkReadingOfSheet = { kind: 'present', minutes: null };

/** The reader of a sheet's marks; it looks at all of them first, because a cross beside ticks means another thing than crosses alone. */
export function markReader(counts: readonly MarkCount[], context: MarkContext): MarkReader {
  const legends = context.legends.map((legend) => new Map(legend.map((row) => [markKey(row.mark), row])));
  const shape = shapeOf(counts, context, (text) => explanationOf(markKey(text), legends)?.meaning ?? null);
  const known = { plain: new Map<CellValue, MarkReadingOfSheet>(), time: new Map<CellValue, MarkReadingOfSheet>() };
  return (value, isTime) => {
    const readings = isTime ? known.time : known.plain;
    const before = readings.get(value);
    if (before) return before;
    const reading = read(value, isTime, shape, legends, context);
    if (readings.size < 10_000) readings.set(value, reading);
    return reading;
  };
}

interface Shape {
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
  /** A word that nobody explains stands oftener than crosses do: either may be "there", and the other "not there". */
  readonly isWordOrCross: boolean;
  /** Oftener than V stand other letters or hours: V is a code beside them, of a holiday perhaps, and no tick. */
  readonly isVOfCodes: boolean;
}

/** A mark written as a word; hours and times have figures. */
const WORD = /^\p{L}[\p{L} .]{1,11}$/u;

const CODE = /^\p{L}{1,3}$/u;

/** @param explained tells what a legend says of a mark, null where none does; what means anything but presence means it whatever it means elsewhere */
function shapeOf(
  counts: readonly MarkCount[],
  context: MarkContext,
  explained: (text: string) => MarkMeaning | null,
): Shape {
  let numbers = 0;
  let allNumbers = 0;
  let ticks = 0;
  let hasZeros = false;
  let hasOnes = false;
  let tooMany = 0;
  let hours = 0;
  let circles = 0;
  let crosses = 0;
  let letterA = 0;
  let letterV = 0;
  let codes = 0;
  let mostUnknown = 0;
  const texts = new Set<string>();
  const words = new Set<string>();
  let times = 0;
  let spans = 0;
  let otherSpans = 0;
  for (const { value, isTime, count } of counts) {
    const number = numberOf(value);
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
      if (minutesOfSpan(text) !== null) spans += count;
      else if (SPAN.test(text)) otherSpans += count;
      const meaning = explained(text);
      if ((meaning ?? 'present') === 'present') words.add(fold(text));
      const isKnown = meaning !== null || meaningOfWord(fold(text)) !== null;
      const isStandard = context.defaultsHold && DEFAULTS.has(markKey(text));
      if (WORD.test(text) && !isKnown && !isStandard) mostUnknown = Math.max(mostUnknown, count);
      if (CIRCLES.has(text)) circles += count;
      if (CROSSES.has(text)) crosses += count;
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
      ['y', 'yes', 'da', 'ja', 'si', 'oui', 'tak', 'ano', 'да', 'ya', 'evet'].some((word) => folded.has(word)) ||
      // "S" is sí beside "N"; alone it may be of anything.
      (folded.has('s') && folded.has('n')),
    hasPlus: texts.has('+'),
    // A few O among crosses are a code of their own.
    hasCircles: crosses > 0 && circles >= 0.5 * crosses,
    hasF: folded.has('f'),
    hasP: folded.has('p'),
    isAOrCross: crosses > 0 && letterA > crosses && !hasWords,
    hasSpans: spans >= FEWEST_SPANS && otherSpans === 0,
    isWordOrCross: crosses > 0 && mostUnknown > crosses,
    isVOfCodes: codes + allNumbers - ticks > letterV,
  };
}

function numberOf(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/^\s*\d{1,4}(?:[.,]\d+)?\s*$/.test(value)) return null;
  return Number(value.replace(',', '.'));
}

function read(
  value: CellValue,
  isTime: boolean,
  shape: Shape,
  legends: readonly ReadonlyMap<string, Explained>[],
  context: MarkContext,
): MarkReadingOfSheet {
  const text = typeof value === 'string' ? tidy(value).replace(POINTS, '') : String(value);
  const key = markKey(text);
  const said = explanationOf(key, legends);
  if (said !== null) return said.minutes === undefined ? readingOf(said.meaning) : present(said.minutes);
  if (typeof value === 'boolean') return value ? PRESENT : { kind: 'unclear', why: 'unticked' };
  const number = numberOf(value);
  if (number !== null && !isTime) return readNumber(number, value, shape, context);
  if (typeof value === 'number') return readClock(value);
  const readMark = (mark: string): MarkReadingOfSheet => read(mark, false, shape, legends, context);
  return presenceWithHours(text, readMark) ?? absenceWithNote(text, readMark) ?? readText(text, key, shape, context);
}

/** "N - ni javil", "B (eBOL)"; behind a P a note may say that somebody left early, and "A - attended" contradicts itself. */
function absenceWithNote(text: string, read: (mark: string) => MarkReadingOfSheet): MarkReadingOfSheet | null {
  const [, mark, note = ''] = /^(\p{L}{1,2})(?:\s*\(|\s*[-–:]\s+)(\p{L}.*?)\)?$/u.exec(text) ?? [];
  const told = mark === undefined || meaningOfExplanation(fold(note)) === 'present' ? null : read(mark);
  return told?.kind === 'absence' ? told : null;
}

/** "P 4", "P/3,5", "4P": there, and for how long. "P4" may be a code of its own. */
const WITH_HOURS =
  /^(?:(?<mark>\p{L}{1,3})(?:\s*[/(–-]\s*|\s+)(?<hours>\d[\d.,:]*\s*(?:h|ura?|ure)?)\)?|(?<first>\d[\d.,:]*)\s*(?:h\s*)?(?<behind>\p{L}))$/u;

function presenceWithHours(text: string, read: (mark: string) => MarkReadingOfSheet): MarkReadingOfSheet | null {
  const parts = WITH_HOURS.exec(text)?.groups;
  const mark = parts?.['mark'] ?? parts?.['behind'];
  // "2x" says how often.
  if (mark === undefined || TICKS.has(mark)) return null;
  const told = read(mark);
  const hours = readHours(parts?.['hours'] ?? parts?.['first'] ?? '');
  return told.kind === 'present' && told.minutes === null && hours.kind === 'minutes' ? present(hours.minutes) : null;
}

/** A legend that leaves a mark open (late? absent with or without an excuse?) yields to one that does not. */
function explanationOf(key: string, legends: readonly ReadonlyMap<string, Explained>[]): Explained | null {
  const all = legends.flatMap((legend) => legend.get(key) ?? []);
  return all.find(({ meaning }) => meaning !== 'unclear' && meaning !== 'absent') ?? all[0] ?? null;
}

function readNumber(number: number, value: CellValue, shape: Shape, context: MarkContext): MarkReadingOfSheet {
  if (shape.binary && (shape.hasZeros || !context.numbersAreHours)) {
    if (number === 1) return PRESENT;
    return number === 0 ? { kind: 'absence', meaning: 'absent' } : { kind: 'unclear', why: 'ambiguous' };
  }
  const arePoints = context.numbersArePoints || shape.pointLike;
  // Whoever earned points was there; how long they do not say.
  if (number > 0 && arePoints) return PRESENT;
  if (context.numbersAreHours && number > 0 && number <= 24) return present(minutes(Math.round(number * 60)));
  if (!arePoints && shape.hasHours && (context.numbersAreHours || context.hoursAreSaid)) {
    if (number === 0) return { kind: 'absence', meaning: 'absent' };
    if (number < 1 && typeof value === 'number') return present(minutes(Math.round(number * 60)));
  }
  const hours = readHours(value);
  return hours.kind === 'minutes'
    ? present(hours.minutes)
    : { kind: 'unclear', why: number === 0 ? 'unexplained' : 'ambiguous' };
}

function readClock(value: number): MarkReadingOfSheet {
  const time = Math.round(value * 1440);
  return time > 0 && time <= 1440 ? present(minutes(time)) : UNEXPLAINED;
}

function readText(text: string, key: string, shape: Shape, context: MarkContext): MarkReadingOfSheet {
  if (context.defaultsHold && key !== 'p') {
    const standard = DEFAULTS.get(key);
    if (standard !== undefined && !(key === 'n' && shape.hasYes) && !(key === '-' && shape.hasPlus))
      return readingOfMeaning(standard);
  }
  if (text === '-' || text === '–' || text === '—' || text === '−')
    return shape.hasPlus ? { kind: 'absence', meaning: 'absent' } : UNEXPLAINED;
  if (shape.hasCircles && /^[oOоОㅇ]$/.test(text)) return PRESENT;
  if (shape.isAOrCross && (CROSSES.has(text) || fold(text) === 'a')) return UNEXPLAINED;
  if (CROSSES.has(text))
    return shape.hasTicks || shape.hasCircles
      ? { kind: 'absence', meaning: 'absent' }
      : shape.hasWords || shape.isWordOrCross || (shape.binary && shape.hasZeros)
        ? UNEXPLAINED
        : PRESENT;
  if (text === '○' || text === '◯') return PRESENT;
  if (shape.isVOfCodes && /^v$/i.test(text)) return UNEXPLAINED;
  if (TICKS.has(text))
    return (/^[/\\|*]$/.test(text) && (shape.hasTicks || shape.hasWords)) || (text === '/' && shape.hasHours)
      ? UNEXPLAINED
      : PRESENT;
  const folded = fold(text);
  if (shape.hasYes && (folded === 'n' || folded === 'y' || folded === 's'))
    return folded === 'n' ? { kind: 'absence', meaning: 'absent' } : PRESENT;
  if (context.faltaLanguage && folded === 'f' && !shape.hasNumbers) return { kind: 'absence', meaning: 'absent' };
  if (folded === 'a' && shape.hasF && !shape.hasP) return UNEXPLAINED;
  const meaning = meaningOfWord(folded) ?? (NEGATION.test(folded) ? null : meaningOfPhrase(folded));
  if (meaning !== null) return readingOf(meaning);
  const noted = meaningBeforeNote(text);
  if (noted !== null) return readingOf(noted);
  // The moment of arrival: whoever has one was there.
  if (/\d[T ]\d{1,2}:\d{2}/.test(text) && (parseDayText(text)?.time ?? null) !== null) return PRESENT;
  const span = shape.hasSpans ? minutesOfSpan(text) : null;
  if (span !== null) return present(span);
  // Coming and going in one cell, one below the other.
  const clocks = /^(\d{1,2}:\d{2}) (\d{1,2}:\d{2})$/.exec(text);
  const hours = readHours(clocks ? `${clocks[1] ?? ''}-${clocks[2] ?? ''}` : text);
  if (hours.kind === 'minutes') return present(hours.minutes);
  if (clocks) return PRESENT;
  return hours.kind === 'ambiguous' ? { kind: 'unclear', why: 'ambiguous' } : UNEXPLAINED;
}

const SPAN = /^(\d{1,2})\s*[-–]\s*(\d{1,2})$/;
const FEWEST_SPANS = 3;

/** From one full hour of the working day to a later one; null for anything else. */
function minutesOfSpan(text: string): Minutes | null {
  const [, first, last] = SPAN.exec(text) ?? [];
  const [from, to] = [Number(first), Number(last)];
  return from >= 5 && from < to && to <= 22 ? minutes((to - from) * 60) : null;
}

/** "Not attending" says the contrary of the word in it. */
const NEGATION =
  /\b(not|no|non|ni|ne|nicht|kein|nie|nem|sin|sem|senza|without|brez|ohne|bez|tidak|bukan|niet|inte|ikke)\b|не |без /;

/** "Present (late)": a phrase of a few words with one meaning in it. */
const meaningOfPhrase = (folded: string): MarkMeaning | null => {
  const words = folded.split(' ').length;
  return words > 1 && words <= 4 ? meaningOfExplanation(folded) : null;
};

const present = (time: Minutes): MarkReadingOfSheet => ({ kind: 'present', minutes: time });

const DEFAULTS = new Map<string, Meaning | null>(DEFAULT_LEGEND.map(({ mark, meaning }) => [markKey(mark), meaning]));

/** What a meaning of a legend makes of a mark. */
export function readingOf(meaning: MarkMeaning): MarkReadingOfSheet {
  switch (meaning) {
    case 'present':
      return PRESENT;
    case 'absent':
    case 'excused':
    case 'unexcused':
      return { kind: 'absence', meaning };
    case 'suspended':
    case 'notIncluded':
    case 'notPlanned':
      return { kind: 'neither', meaning };
    case 'unclear':
      return UNEXPLAINED;
  }
}

/** The same for one of the programme's eight meanings. */
export function readingOfMeaning(meaning: Meaning | null): MarkReadingOfSheet {
  if (meaning === null || meaning === 'notEntered') return UNEXPLAINED;
  return readingOf(meaning === 'excusedAwaitingEvidence' ? 'excused' : meaning);
}
