/** Hours that are surely meant by a text that is no hours as it stands: a word for a number, a stray sign behind one. */
import { readHours } from './hours';
import { textKey } from './text-key';
import type { Minutes } from './units';

const NUMBER_WORDS: readonly (readonly string[])[] = [
  ['ena', 'eno', 'eden', 'en'], ['dve', 'dva'], ['tri'], ['stiri'], ['pet'], ['sest'], ['sedem'], ['osem'], ['devet'], ['deset'],
]; // prettier-ignore
const IN_WORDS = /^(\p{L}+)(?: (?:ura|uri|ure|ur|h))?( in pol)?(?: (?:ura|uri|ure|ur|h))?$/u;

/**
 * @returns null where the text is not surely hours
 * @example meantHours('štiri ure in pol') === 270; meantHours('4 .') === 240; meantHours('4.30') === null
 */
export function meantHours(text: string): Minutes | null {
  const plain = textKey(text)
    .replace(/\s*([,.:])\s*(?=\d)/gu, '$1')
    .replace(/[\s.,;!'"*]+$/u, '');
  const reading = readHours(inFigures(plain) ?? plain);
  return reading.kind === 'minutes' ? reading.minutes : null;
}

function inFigures(plain: string): string | null {
  if (plain === 'pol ure') return '0,5 h';
  const [, word = '', half] = IN_WORDS.exec(plain) ?? [];
  const number = NUMBER_WORDS.findIndex((words) => words.includes(word)) + 1;
  return number === 0 ? null : `${number}${half === undefined ? '' : ',5'}`;
}

/**
 * As they are surely read again, in a cell of numbers or of texts: a decimal number from one hour on, where it has one decimal or
 * says a quarter of an hour; else a clock such as `4:20` or `0:30`.
 */
export function hoursForCell(time: Minutes): number | string {
  const isSureAsDecimal = time >= 60 && (time % 6 === 0 || time % 15 === 0);
  return isSureAsDecimal ? time / 60 : `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`;
}
