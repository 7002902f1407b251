/** "Mesec: I. / 2025", a sheet called "I 2025": a month in Roman numerals right before its year. Anywhere else such numerals are of phases, groups and halves of a year. */
import { headingOf } from '../words/heading-of';
import { romanMonth } from '../words/roman-months';
import { fold, tidy } from '../words/text';

export interface MonthOfYear {
  readonly month: number;
  readonly year: number;
}

const WHOLE = /^([IVX]{1,4})\.? ?[/_–-]? ?((?:19|20)\d{2})\.?$/;
const LABELLED = /(?:^|[ (])(\p{L}+) ?: ?(.+?)\)?$/u;

/** What is nothing but a numeral and a year. It may be a half of the year, too: only its place tells. */
export function romanMonthOfYear(text: string): MonthOfYear | null {
  const [, numeral = '', year = ''] = WHOLE.exec(tidy(text)) ?? [];
  const month = romanMonth(numeral);
  return month === null ? null : { month, year: Number(year) };
}

/** The same behind the word for a month. A period may be a half of the year. */
export function romanMonthLabelled(text: string): MonthOfYear | null {
  const [, label = '', told = ''] = text.includes(':') ? (LABELLED.exec(tidy(text)) ?? []) : [];
  const found = told === '' ? null : romanMonthOfYear(told);
  return found !== null && headsMonth(fold(label)) ? found : null;
}

const PERIODS = /^(period|obdobje|periodo)$/;

const headsMonth = (label: string): boolean => {
  const match = headingOf(label);
  return match?.heading === 'month' && match.coverage === 1 && !PERIODS.test(label);
};
