/** Sentences are made here, at the very end, from codes and facts; i18next chooses Slovenian's four plural forms by Intl.PluralRules. */
import { createInstance, type i18n } from 'i18next';
import { partsOf } from '../programme/calendar';
import type { Cents, IsoDate, IsoMonth, Minutes } from '../programme/units';
import * as en from './en';
import * as sl from './sl';

export const LANGUAGES = ['sl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What goes into a sentence; `count` chooses the plural form. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

export interface Words {
  readonly language: Language;
  /** The sentence of a key such as `rules.mark-unknown.unknown`. @throws UnknownWords if the language lacks it */
  say(key: string, facts?: Facts): string;
  /** True if the language has the key. */
  has(key: string): boolean;
  /** `3. 2. 2020`; in English `3 Feb 2020`. */
  date(day: IsoDate): string;
  /** `september 2020` */
  month(month: IsoMonth): string;
  /** `42,50 €`; in English `€42.50`. */
  money(amount: Cents): string;
  /** A price that may be finer than a cent: `0,80 €`, `0,185 €`. */
  price(euros: number): string;
  /** Decimal hours: `4,5`. */
  hours(time: Minutes): string;
  /** A measure such as kilometres, with the decimals that it has: `3,25`. */
  quantity(value: number): string;
}

/** Thrown where code asks for words that nobody wrote: a mistake of ours, never of the data. */
export class UnknownWords extends Error {
  override readonly name = 'UnknownWords';
}

const LOCALES = { sl: 'sl-SI', en: 'en-IE' } as const;
const MONTHS = {
  sl: [
    'januar',
    'februar',
    'marec',
    'april',
    'maj',
    'junij',
    'julij',
    'avgust',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

let instance: i18n | undefined;

function dictionary(): i18n {
  if (instance) return instance;
  instance = createInstance();
  void instance.init({
    initAsync: false,
    // Its notice would land in the command line's JSON.
    showSupportNotice: false,
    resources: { sl: { translation: sl }, en: { translation: en } },
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}

const sayings = new Map<Language, Words>();

/** The words of a language. */
export function wordsIn(language: Language): Words {
  const known = sayings.get(language);
  if (known) return known;
  const i18next = dictionary();
  const translate = i18next.getFixedT(language);
  const decimal = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 });
  const money = new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: 'EUR' });
  const price = new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 6,
  });
  const quantity = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 6 });
  const words: Words = {
    language,
    say(key, facts = {}) {
      const sentence: unknown = translate(key, { ...facts });
      if (typeof sentence !== 'string' || sentence === key)
        throw new UnknownWords(`no words for ${key} in ${language}`);
      return sentence;
    },
    has: (key) => i18next.exists(key, { lng: language, count: 1 }) || i18next.exists(key, { lng: language }),
    date(day) {
      const { year, month, day: dayOfMonth } = partsOf(day);
      if (language === 'sl') return `${dayOfMonth}. ${month}. ${year}`;
      return `${dayOfMonth} ${(MONTHS.en[month - 1] ?? '').slice(0, 3)} ${year}`;
    },
    month: (month) => `${MONTHS[language][Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`,
    money: (amount) => money.format(amount / 100).replace('\u2212', '-'),
    price: (euros) => price.format(euros),
    hours: (time) => decimal.format(time / 60),
    quantity: (value) => quantity.format(value),
  };
  sayings.set(language, words);
  return words;
}
