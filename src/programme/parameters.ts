/** The parameters of tblParametri: their names (part of the contract), kinds and units, and how their values are read. */
import { scaledDecimal, truncatedDecimal } from './decimal';
import { readHoursColumn } from './hours';
import { textKey } from './text-key';
import {
  basisPoints,
  metres,
  microEuros,
  minutes,
  type BasisPoints,
  type Metres,
  type MicroEuros,
  type Minutes,
} from './units';
import { readYesNo } from './yes-no';

/** What each parameter's value is once read. */
export interface ParameterValues {
  /** per hour of presence */
  readonly 'nagrada na uro': MicroEuros;
  readonly 'prehrana na dan': MicroEuros;
  /** presence in a day from which the meal is paid */
  readonly 'prehrana od ur': Minutes;
  /** per kilometre */
  readonly kilometrina: MicroEuros;
  /** one way; exactly this distance is paid */
  readonly 'prevoz od km': Metres;
  readonly 'smeri prevoza': 1 | 2;
  readonly 'individualno se plača': boolean;
  readonly 'individualno v 3. fazi se plača': boolean;
  /** share of a module's planned hours; null = not set */
  readonly 'najmanjša prisotnost v modulu': BasisPoints | null;
  /** each day's paid minutes are rounded down to a multiple of this */
  readonly 'enota plačanega časa': Minutes;
  readonly 'koda namena': string;
  /** pain.001.001.… */
  readonly 'oblika plačilne datoteke': '09' | '03';
}

export type ParameterName = keyof ParameterValues;

export interface ParameterDefinition<Value> {
  /** As it stands in *Enota*. */
  readonly unit: string;
  /** What *Vrednost* may hold, where it is one of a few words. */
  readonly allowed?: readonly string[];
  /** The value of a cell (blanks at its ends gone), or undefined if it is not readable. A blank cell comes as ''. */
  readonly read: (typed: string | number | boolean) => Value | undefined;
}

const PAID_TIME_UNITS: Readonly<Record<string, number>> = { minuta: 1, 'cetrt ure': 15, 'pol ure': 30, ura: 60 };

const money =
  (unitPattern: RegExp) =>
  (typed: string | number | boolean): MicroEuros | undefined => {
    const scaled = scaledDecimal(bare(typed, unitPattern), 6);
    return scaled === null || scaled < 0 ? undefined : microEuros(scaled);
  };

const yesNo = (typed: string | number | boolean): boolean | undefined => readYesNo(typed) ?? undefined;

/** In the order in which a new workbook lists them. */
export const PARAMETERS: { readonly [Name in ParameterName]: ParameterDefinition<ParameterValues[Name]> } = {
  'nagrada na uro': { unit: '€/h', read: money(/(€|eur)(\s*\/\s*(h|uro|ura))?/) },
  'prehrana na dan': { unit: '€', read: money(/(€|eur)(\s*\/\s*dan)?/) },
  'prehrana od ur': {
    unit: 'h',
    read: (typed) => (typed === '' ? undefined : (readHoursColumn(typed) ?? undefined)),
  },
  kilometrina: { unit: '€/km', read: money(/(€|eur)(\s*\/\s*km)?/) },
  'prevoz od km': {
    unit: 'km',
    read: (typed) => {
      const scaled = truncatedDecimal(bare(typed, /km/), 3);
      return scaled === null || scaled < 0 ? undefined : metres(scaled);
    },
  },
  'smeri prevoza': {
    unit: '1 ali 2',
    allowed: ['1', '2'],
    read: (typed) => {
      const scaled = scaledDecimal(bare(typed, /x|×/), 0);
      return scaled === 1 || scaled === 2 ? scaled : undefined;
    },
  },
  'individualno se plača': { unit: 'da/ne', allowed: ['da', 'ne'], read: yesNo },
  'individualno v 3. fazi se plača': { unit: 'da/ne', allowed: ['da', 'ne'], read: yesNo },
  'najmanjša prisotnost v modulu': { unit: '%', read: readPercent },
  'enota plačanega časa': {
    unit: '',
    allowed: ['minuta', 'četrt ure', 'pol ure', 'ura'],
    read: (typed) => {
      const length = PAID_TIME_UNITS[textKey(String(typed))];
      return length === undefined ? undefined : minutes(length);
    },
  },
  'koda namena': {
    unit: 'ISO 20022',
    read: (typed) => {
      const code = String(typed).toUpperCase();
      return /^[A-Z]{4}$/.test(code) ? code : undefined;
    },
  },
  'oblika plačilne datoteke': {
    unit: '',
    allowed: ['pain.001.001.09', 'pain.001.001.03'],
    read: (typed) => {
      const version = /^(?:pain\.001\.001)?\.?0?([39])$/.exec(textKey(String(typed)))?.[1];
      return version === '9' ? '09' : version === '3' ? '03' : undefined;
    },
  },
};

export const PARAMETER_NAMES = Object.keys(PARAMETERS) as readonly ParameterName[];

const NAMES_BY_KEY = new Map(PARAMETER_NAMES.map((name) => [textKey(name), name]));

/** The parameter that a cell names (case, diacritics and stray blanks aside), or null. */
export const parameterNamed = (text: string): ParameterName | null => NAMES_BY_KEY.get(textKey(text)) ?? null;

/** 80, "80 %" and "80,5%" are percent. A bare number below 1 could be a share or a percentage: not readable. */
function readPercent(typed: string | number | boolean): BasisPoints | null | undefined {
  if (typed === '') return null;
  const scaled = scaledDecimal(bare(typed, /%/), 2);
  if (scaled === null || scaled < 0 || scaled > 10_000) return undefined;
  const isSure = scaled === 0 || scaled >= 100 || (typeof typed === 'string' && typed.includes('%'));
  return isSure ? basisPoints(scaled) : undefined;
}

/** The cell without a unit written behind the number; NaN (which no reader takes) for what holds no number. */
function bare(typed: string | number | boolean, unit: RegExp): string | number {
  if (typeof typed === 'number') return typed;
  if (typeof typed === 'boolean') return Number.NaN;
  return typed.replace(new RegExp(`\\s*(?:${unit.source})\\s*$`, 'i'), '');
}
