/** Times of the day as marks of a day: "15.30" in the list of an afternoon class says when a child was fetched, and not for how long it was there. */
import type { CellValue } from '../../sheet/cells';
import { tidy } from '../words/text';
import type { MarkCount } from './mark-context';

/** "15.30", "14:40", "15h", "ob 16. uri", "do 15h". */
const TIME = /^(?:ob |do |od )?(\d{1,2})(?:[.:](\d{2})(?::00)?)?\.? ?(h|uri|ura|ure)?\.?$/i;

/** Minutes after midnight that a mark says if it is one time of the day; null for anything else, and for a bare number that may be hours. */
export function momentOf(value: CellValue, isTime: boolean): number | null {
  if (typeof value === 'number') return isTime ? Math.round((value % 1) * 1440) : ofNumber(value);
  if (typeof value !== 'string') return null;
  const [, hour, minute, unit] = TIME.exec(tidy(value)) ?? [];
  if (hour === undefined) return null;
  return ofClock(Number(hour), Number(minute ?? 0), minute !== undefined || unit !== undefined);
}

/** What is smaller and bare may as well be hours. */
const SMALLEST_BARE = 10;

/** 15.3 is what Excel makes of "15.30". */
function ofNumber(value: number): number | null {
  const minute = Math.round((value % 1) * 100);
  return Math.abs(value * 100 - Math.round(value * 100)) > 1e-6 ? null : ofClock(Math.floor(value), minute, minute > 0);
}

const ofClock = (hour: number, minute: number, isWritten = false): number | null =>
  Number.isInteger(hour) && hour < 24 && minute < 60 && (isWritten || hour >= SMALLEST_BARE)
    ? hour * 60 + minute
    : null;

const COMING_OR_GOING = String.raw`(?:od|pri)hod|odide|odsel|odsla|prevzem|pride|prisel|prisla`;
/** Among moments that words tell of, a bare "7" is one, too. */
export const isAmongMoments = (value: CellValue, isTime: boolean): boolean =>
  momentOf(value, isTime) !== null ||
  (/^\d{1,2}$/.test(String(value).trim()) && Number(value) * 60 >= EARLIEST && Number(value) < 24);

const SAID_OF_MARKS = [
  // "Vpiše se ura odhoda", "v okence zapišite čas prihoda", "številka pomeni uro odhoda".
  new RegExp(
    String.raw`\b(?:vpis|zapis|napis|pise|pisemo|belez|oznac|pomeni|stevilk)\p{L}*\b.{0,30}\b(?:ur[aeoi]?|cas[a-z]?)\b.{0,25}\b(?:${COMING_OR_GOING})`,
    'u',
  ),
  // "Ura = čas odhoda otroka", "16.00 - ura odhoda".
  new RegExp(
    String.raw`^(?:\d{1,2}(?: \d{2})? |cas |ur[ae] |stevilk[ae] )+(?:je |pomeni )?(?:ur[ae]|cas) (?:${COMING_OR_GOING})`,
    'u',
  ),
  // "Ure odhodov otrok" as a title.
  new RegExp(
    String.raw`^(?:(?:evidenca|seznam|pregled) )?(?:ur[ae]?|cas[aio]?v?) (?:od|pri)hod(?:a|ov) (?:otrok|ucenc|udelezen|iz |v |po )`,
    'u',
  ),
];

/** @param folded words of a sheet (see `fold`); true where they say of its marks that they are when somebody came or left */
export const saysMoments = (folded: string): boolean => SAID_OF_MARKS.some((words) => words.test(folded));

/** From then on nobody's hours of a day are so many, and hardly anybody's of every day. */
const TOO_LATE_FOR_HOURS = 12.5 * 60;
const EARLIEST = 6 * 60;
const FEWEST = 5;
const NEARLY_ALL = 0.8;
const MOST = 0.6;

/**
 * Whether the marks with figures are times of the day: where words say so, if most can be nothing else; without them, if
 * nearly all are too late in the day to be hours, and again and again written as times.
 */
export function areMoments(counts: readonly MarkCount[], areTold: boolean): boolean {
  let figures = 0;
  let moments = 0;
  let written = 0;
  for (const { value, isTime, count } of counts) {
    if (typeof value === 'boolean' || (!isTime && (value === 0 || value === 1))) continue;
    if (typeof value === 'string' && !/^\D{0,4}\d/.test(value)) continue;
    figures += count;
    const moment = momentOf(value, isTime);
    if (moment === null || moment < (areTold ? EARLIEST : TOO_LATE_FOR_HOURS)) continue;
    moments += count;
    if (isTime || typeof value === 'string') written += count;
  }
  return areTold ? moments > 0 && moments >= MOST * figures : written >= FEWEST && moments >= NEARLY_ALL * figures;
}
