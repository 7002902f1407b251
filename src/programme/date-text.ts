/** Dates written as text with day, month and four-digit year. What lacks the year is for intake, which knows the sheet. */
import { isoDate, parseIsoDate } from './calendar';
import { textKey } from './text-key';
import type { IsoDate } from './units';

const MONTH_STEMS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'avg', 'sep', 'okt', 'nov', 'dec'];
const WEEKDAY = /^(?:pon|tor|sre|cet|pet|sob|ned)[a-z]*\.?,?\s+/;
const MIDNIGHT = /[t ]0?0:00(?::00(?:\.0+)?)?z?$/;

/**
 * The day of "1. 9. 2020", "01.09.2020", "2020-09-01", "1. september 2020", "tor 1. 9. 2020".
 *
 * @returns null for anything else: no year or a two-digit one, "1/9/2020" (whose order is not certain), a day that does not exist
 */
export function readDateText(text: string): IsoDate | null {
  const bare = textKey(text).replace(WEEKDAY, '').replace(MIDNIGHT, '').trim();
  const numeric = /^(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?(\d{4})\.?$/.exec(bare);
  if (numeric) return isoDate(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const worded = /^(\d{1,2})\s?\.?\s?([a-z]{3,9})\.?\s(\d{4})\.?$/.exec(bare);
  if (worded) return isoDate(Number(worded[3]), MONTH_STEMS.indexOf(monthStem(worded[2] ?? '')) + 1, Number(worded[1]));
  return parseIsoDate(bare);
}

/** `september`, `septembra`, `sept.`, `sep` → `sep`; '' for a word that is no Slovenian month. */
function monthStem(word: string): string {
  const stem = word.slice(0, 3);
  const full =
    /^(januar|februar|marec|marc|april|maj|junij|julij|avgust|september|septembr|sept|oktober|oktobr|november|novembr|december|decembr)(a|ja)?$/;
  return word.length === 3 || full.test(word) ? stem : '';
}
