/**
 * Slovenia's work-free days as dated rules. Source: Zakon o praznikih in dela prostih dnevih v Republiki Sloveniji (ZPDPD)
 * and its changes; 14 August 2023 by the law on the floods of that August. 15 and 23 September are
 * holidays but not work-free, so they are not here.
 */
import { addDays, easterSunday, isoDate, partsOf } from './calendar';
import type { FreeDay } from './plan';
import type { IsoDate } from './units';

interface WorkFreeRule {
  readonly name: string;
  /** The day in a year. */
  readonly day: (year: number) => IsoDate | null;
  /** Years in which the rule holds; both ends included. */
  readonly years?: { readonly from?: number; readonly to?: number };
  readonly source: string;
}

const ZPDPD = 'ZPDPD';
const fixed = (month: number, day: number) => (year: number) => isoDate(year, month, day);

/** In force since at least 2013; older programmes are outside what we plan or check. */
const RULES: readonly WorkFreeRule[] = [
  { name: 'novo leto', day: fixed(1, 1), source: ZPDPD },
  { name: 'novo leto', day: fixed(1, 2), years: { to: 2012 }, source: ZPDPD },
  { name: 'novo leto', day: fixed(1, 2), years: { from: 2017 }, source: 'ZPDPD, sprememba Uradni list RS 83/2016' },
  { name: 'Prešernov dan, slovenski kulturni praznik', day: fixed(2, 8), source: ZPDPD },
  { name: 'velikonočni ponedeljek', day: (year) => addDays(easterSunday(year), 1), source: ZPDPD },
  { name: 'dan upora proti okupatorju', day: fixed(4, 27), source: ZPDPD },
  { name: 'praznik dela', day: fixed(5, 1), source: ZPDPD },
  { name: 'praznik dela', day: fixed(5, 2), source: ZPDPD },
  { name: 'dan državnosti', day: fixed(6, 25), source: ZPDPD },
  {
    name: 'dan solidarnosti',
    day: fixed(8, 14),
    years: { from: 2023, to: 2023 },
    source: 'Zakon o odpravi posledic naravnih nesreč, sprememba avgusta 2023 (ZOPNN-F)',
  },
  { name: 'Marijino vnebovzetje', day: fixed(8, 15), source: ZPDPD },
  { name: 'dan reformacije', day: fixed(10, 31), source: ZPDPD },
  { name: 'dan spomina na mrtve', day: fixed(11, 1), source: ZPDPD },
  { name: 'božič', day: fixed(12, 25), source: ZPDPD },
  { name: 'dan samostojnosti in enotnosti', day: fixed(12, 26), source: ZPDPD },
];

/**
 * The work-free days from `from` to `to` (both included) in order, those on a weekend too. Easter Sunday and Whit Sunday,
 * always Sundays, are left out.
 */
export function workFreeDays(from: IsoDate, to: IsoDate): FreeDay[] {
  const days: FreeDay[] = [];
  for (let { year } = partsOf(from); year <= partsOf(to).year; year += 1) {
    for (const { name, day, years } of RULES) {
      const date = day(year);
      const holds = year >= (years?.from ?? year) && year <= (years?.to ?? year);
      if (holds && date !== null && date >= from && date <= to) days.push({ date, name });
    }
  }
  return days.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** What offices call these days: "Prešernov dan, slovenski kulturni praznik" is called by either of its names. */
export const WORK_FREE_NAMES: readonly string[] = [...new Set(RULES.flatMap(({ name }) => name.split(', ')))];
