/** What a text says about a day: "3. 2. 2020", "pet 3. 2.", "3. februarja 2020", "Mon 3", "2023-05-09 11:00:00". Nothing is completed here. */
import { languagesOfMonth, monthMask, weekdaysOf, type WordLanguage } from '../words/calendar-words';
import { easternDay, type EasternDay } from './eastern-day';
import { fold } from '../words/text';

export interface DayText {
  readonly year: number | null;
  /** Bit n−1 = month n is possible; 0 = no month said. */
  readonly months: number;
  readonly day: number | null;
  /** Two numbers whose order (day/month or month/day) the text leaves open; then `day` and `months` hold the day-first reading. */
  readonly swappable: boolean;
  /** Where two numbers with a slash or a dash can be told apart by themselves, or by how the text is written: which of them is the day. */
  readonly order: 'dayFirst' | 'monthFirst' | null;
  /** Per language the weekday that the word in it means; null without such a word. */
  readonly weekdays: ReadonlyMap<WordLanguage, number> | null;
  /** Minutes after midnight, where a clock time stands behind the date. */
  readonly time: number | null;
  /** True where the month is written as a word. */
  readonly named: boolean;
  readonly languages: readonly WordLanguage[];
  /** True where one word can be the month or the weekday: "mar 6". */
  readonly eitherWord?: true;
  /** Folded words that belong to no date. */
  readonly rest: string;
}

const CLOCK =
  /(?:^|[\sT,;(])(\d{1,2})[:h.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?\s?m\.?)?(?:\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2}))?(?=$|[\s),;–-])/gi;
/** "14.01.26" in front of a clock time is no time itself. */
const DOTTED_DAY = /^\D?\d{1,2}\.\d{2}\.\d{2}$/;
const FILLERS = new Set(['st', 'nd', 'rd', 'th', 'de', 'del', 'di', 'du', 'le', 'el', 'of', 'the', 'r', 'г', 'года', 'god', 'y', 'na', 'dne', 'dan', 'den', 'day', 'date', 'datum', 'data', 'fecha', 'o', 'a', 'рік', 'року', 'm', 'feira']); // prettier-ignore
const NUMBER_WORD = /\d+|[\p{L}]+/gu;

/** "Marca 1", "Marca2" number what a clock took down in Spanish; a day of March is "1. marca". */
const NUMBERED_PUNCH = /^marca ?\d$/i;

/** "8h-12h", "od 8 do 12". */
const OF_HOURS = /\d\s?h(?!\p{L})|^(?:od|from|von|de|da) \d{1,2} (?:do|to|bis|till?|a|à|até|alle) \d{1,2}$/iu;

/** Texts that hold no digit and no calendar word, and texts longer than a date, are none. */
export function parseDayText(text: string): DayText | null {
  if (text.length > 60 || NUMBERED_PUNCH.test(text)) return null;
  const eastern = easternDay(text);
  if (eastern !== null) return dayOfEastern(eastern);
  if (!/\d/.test(text) && !saysCalendarWord(text)) return null;
  let rest = text;
  let time: number | null = null;
  const clock = [...text.matchAll(CLOCK)].find(([said]) => !DOTTED_DAY.test(said));
  if (clock && (/:/.test(clock[0]) || clock[4] !== undefined) && clock.index > 0) {
    const hour = Number(clock[1]);
    const afternoon = /^p/i.test(clock[4] ?? '');
    const morning = /^a/i.test(clock[4] ?? '');
    if (hour < 24 && Number(clock[2]) < 60) {
      time = (afternoon && hour < 12 ? hour + 12 : morning && hour === 12 ? 0 : hour) * 60 + Number(clock[2]);
      rest = `${text.slice(0, clock.index)} ${text.slice(clock.index + clock[0].length)}`;
    }
  }
  if (/\d\s?:\s?\d/.test(rest) || OF_HOURS.test(rest)) return null;
  const words = readWords(rest);
  if (words === null) return null;
  // "Q1/20" is the first question for twenty points.
  if (words.weekdays === null && /\p{L}\d{1,2}\s?\/\s?\d/u.test(rest)) return null;
  const numbers = readNumbers(AMERICAN.test(text) ? text : rest, words);
  if (numbers === null) return null;
  if (numbers.day === null && numbers.months === 0 && numbers.year === null && words.weekdays === null) return null;
  return {
    ...numbers,
    weekdays: words.weekdays,
    time,
    named: words.months !== 0,
    languages: words.languages,
    rest: words.rest,
    ...(words.either ? { eitherWord: true as const } : {}),
  };
}

/** 2024年4月1日(月), 4月, 18日: the signs behind the numbers say which is which; what else stands there is read as any text. */
function dayOfEastern({ year, month, day, rest }: EasternDay): DayText | null {
  const words = readWords(rest);
  if (words !== null && (words.numbers.length > 0 || words.months !== 0)) return null;
  return {
    year,
    months: month === null ? 0 : 1 << (month - 1),
    day,
    swappable: false,
    order: null,
    weekdays: words?.weekdays ?? null,
    time: null,
    named: month !== null,
    languages: month === null ? [] : ['ja'],
    rest: words?.rest ?? fold(rest),
  };
}

/** A word of the calendar among at most four words: sentences and long names are no dates. */
function saysCalendarWord(text: string): boolean {
  const words = fold(text).split(' ');
  return words.length <= 4 && words.some((word) => monthMask(word) !== 0 || weekdaysOf(word).size > 0);
}

interface Words {
  readonly months: number;
  readonly weekdays: ReadonlyMap<WordLanguage, number> | null;
  readonly languages: readonly WordLanguage[];
  readonly numbers: readonly string[];
  readonly either: boolean;
  readonly rest: string;
}

function readWords(text: string): Words | null {
  let months = 0;
  let weekdays: ReadonlyMap<WordLanguage, number> | null = null;
  let languages: readonly WordLanguage[] = [];
  const numbers: string[] = [];
  const rest: string[] = [];
  const both: { month: number; weekday: ReadonlyMap<WordLanguage, number>; word: string }[] = [];
  const folded = fold(text.replace(/(\d)(?=[\p{L}])|([\p{L}])(?=\d)/gu, '$1$2 '));
  const named = monthNamed(folded);
  for (const [word] of folded.matchAll(NUMBER_WORD)) {
    if (/^\d/.test(word)) {
      numbers.push(word);
      continue;
    }
    const month = monthMask(word);
    const weekday = weekdaysOf(word);
    if (month !== 0 && weekday.size > 0) both.push({ month, weekday, word });
    else if (month !== 0 && months === 0 && word === named) {
      months = month;
      languages = languagesOfMonth(word);
    } else if (weekday.size > 0 && weekdays === null) weekdays = weekday;
    else if (!FILLERS.has(word)) rest.push(word);
  }
  // "mar" is March or Tuesday: Tuesday beside a month, else both stay open and the neighbours tell.
  let either = false;
  for (const { month, weekday, word } of both) {
    const ofDate = months === 0 && isMonthOfDate(folded, word, numbers);
    if (!ofDate) weekdays ??= weekday;
    if (months !== 0 || (numbers.length >= 2 && !ofDate)) continue;
    [months, languages] = [month, languagesOfMonth(word)];
    either = numbers.length < 2;
  }
  if (numbers.length === 0 && months === 0 && weekdays === null) return null;
  return { months, weekdays, languages, numbers, either, rest: rest.join(' ') };
}

const SHORTEST_MONTH = 4;

/** Of several words that may be months the one that is: "Relevé des heures mai 2020" names May, though "des" is a December in Danish. */
function monthNamed(folded: string): string | null {
  const words = [...folded.matchAll(NUMBER_WORD)].map(([word]) => word);
  const isNumber = (word = ''): boolean => /^\d/.test(word);
  const sure = (at: number): number =>
    (isNumber(words[at - 1]) || isNumber(words[at + 1]) ? 2 : 0) + ((words[at] ?? '').length >= SHORTEST_MONTH ? 1 : 0);
  const months = words.flatMap((word, at) => (monthMask(word) !== 0 && weekdaysOf(word).size === 0 ? at : []));
  const [best] = [...months].sort((a, b) => sure(b) - sure(a));
  return best === undefined ? null : (words[best] ?? null);
}

/** "2-Mar-21" and "Mar 2, 2021" name the month, "mar 2/3" the weekday. */
const isMonthOfDate = (folded: string, word: string, numbers: readonly string[]): boolean =>
  numbers.length === 2 && (numbers.some(isYear) || new RegExp(`\\d ?${word} ?\\d`).test(folded));

type Numbers = Pick<DayText, 'year' | 'months' | 'day' | 'swappable' | 'order'>;
const PLAIN = { swappable: false, order: null } as const;

const isYear = (digits: string): boolean => digits.length === 4 && Number(digits) >= 1900 && Number(digits) <= 2199;
const fullYear = (digits: string): number | null => {
  if (isYear(digits)) return Number(digits);
  return digits.length === 2 ? 2000 + Number(digits) : null;
};
const isDay = (digits: string): boolean => digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= 31;
const isMonth = (digits: string): boolean => digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= 12;
const maskOf = (digits: string): number => 1 << (Number(digits) - 1);

/** The numbers of a date in the order they stand; null where they cannot be one. */
function readNumbers(text: string, { months, numbers }: Words): Numbers | null {
  const [a = '', b = '', c = ''] = numbers;
  if (numbers.length === 0) return { year: null, months, day: null, ...PLAIN };
  if (months !== 0) return withNamedMonth(months, numbers);
  // 5,5 is five and a half.
  if (numbers.length === 2 && /\d,\d/.test(text)) return null;
  if (numbers.length === 1) {
    if (a.length === 8 && isYear(a.slice(0, 4)) && isMonth(a.slice(4, 6)) && isDay(a.slice(6))) {
      return { year: Number(a.slice(0, 4)), months: maskOf(a.slice(4, 6)), day: Number(a.slice(6)), ...PLAIN };
    }
    if (isDay(a)) return { year: null, months: 0, day: Number(a), ...PLAIN };
    return isYear(a) ? { year: Number(a), months: 0, day: null, ...PLAIN } : null;
  }
  // "Code 1 (E1)", "wave 3, bill 2": numbers of two things.
  if (numbers.length === 2 && /\d[^\d]*(?:[A-Za-z]|\p{L}{3,}[^\d]*)\d/u.test(text)) return null;
  if (numbers.length === 2) {
    if (isYear(a) && isMonth(b)) return { year: Number(a), months: maskOf(b), day: null, ...PLAIN };
    if (isMonth(a) && isYear(b)) return { year: Number(b), months: maskOf(a), day: null, ...PLAIN };
    if (isYear(a) || isYear(b)) return null;
    // 4/1(月): East Asia writes the month first.
    const order = inOrder(text, a, b, null);
    return order?.swappable && /\(\s*[月火水木金土日월화수목금토일]\s*\)/.test(text) ? monthFirst(order) : order;
  }
  if (numbers.length === 3) {
    if (isYear(a)) {
      if (isMonth(b) && isDay(c)) return { year: Number(a), months: maskOf(b), day: Number(c), ...PLAIN };
      return null;
    }
    // 25-05-01 星期四: China writes the year first.
    if (a.length === 2 && isMonth(b) && isDay(c) && /(星期|周)[一二三四五六日天]/.test(text))
      return { year: fullYear(a), months: maskOf(b), day: Number(c), ...PLAIN };
    const year = fullYear(c);
    return year === null || !areOneDate(text, numbers) ? null : inOrder(text, a, b, year);
  }
  return null;
}

/** Two digits are a year only behind the same sign: "1. srečanje 5. 10." counts a meeting, "1 – 5. 10." is a week. */
function areOneDate(text: string, [a, b, c = '']: readonly string[]): boolean {
  return isYear(c) || new RegExp(`(?<!\\d)${a}\\s*([./-])\\s*${b}\\s*\\1\\s*['’]?${c}(?!\\d)`).test(text);
}

function withNamedMonth(months: number, numbers: readonly string[]): Numbers | null {
  const [a = '', b = ''] = numbers;
  if (numbers.length === 1) {
    if (isDay(a) && !/^0\d{3}$/.test(a)) return { year: null, months, day: Number(a), ...PLAIN };
    return isYear(a) ? { year: Number(a), months, day: null, ...PLAIN } : null;
  }
  if (numbers.length !== 2) return null;
  if (isYear(a) && isDay(b)) return { year: Number(a), months, day: Number(b), ...PLAIN };
  const year = fullYear(b);
  return isDay(a) && year !== null ? { year, months, day: Number(a), ...PLAIN } : null;
}

/**
 * "9/4/2020, 11:57:51 AM": so write programs a moment in American English, and in no English with the day first (those have
 * "am", or 24 hours; Unicode CLDR, dateTimeFormats of en-US, en-GB, en-AU, en-IN).
 */
const AMERICAN = /^\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}), \d{1,2}:\d{2}(?::\d{2})?[ \u202f][AP]M$/;

/** Two numbers of day and month: dots mean day first; with other signs a number above 12 tells, else the order stays open. */
function inOrder(text: string, a: string, b: string, year: number | null): Numbers | null {
  const dayFirst = isDay(a) && isMonth(b);
  const monthFirst = isMonth(a) && isDay(b);
  if (dayFirst && monthFirst && a !== b) {
    const dotted = /\d\s?\.\s?\d/.test(text);
    const order = dotted ? 'dayFirst' : AMERICAN.test(text) ? 'monthFirst' : null;
    return { year, months: maskOf(b), day: Number(a), swappable: !dotted, order };
  }
  if (dayFirst)
    return { year, months: maskOf(b), day: Number(a), swappable: false, order: a === b ? null : 'dayFirst' };
  return monthFirst ? { year, months: maskOf(a), day: Number(b), swappable: false, order: 'monthFirst' } : null;
}

const monthFirst = (numbers: Numbers): Numbers => ({
  ...numbers,
  months: 1 << ((numbers.day ?? 1) - 1),
  day: 32 - Math.clz32(numbers.months),
  swappable: false,
  order: 'monthFirst',
});

/** The other order of a text whose order is open. */
export function swapped(day: DayText): DayText {
  if (!day.swappable || day.day === null) return day;
  return { ...day, months: 1 << (day.day - 1), day: 32 - Math.clz32(day.months) };
}
