/**
 * Values as text by an Excel number format, in the en-US notation of the codes (ECMA-376 part 1, 18.8.31). Fractions and other
 * parts that are not handled show the value as General with the code in front, so that nobody takes the text for Excel's.
 */
import type { WireValue } from './cells';
import { type CivilTime, civilTime } from './dates';
import { formatDigits } from './digits';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

type Token =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digits'; readonly code: string }
  | { readonly kind: 'date'; readonly code: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'general' };

interface Section {
  readonly tokens: readonly Token[];
  readonly condition: ((value: number) => boolean) | null;
  readonly isDate: boolean;
  /** A part that is not handled. */
  readonly strange: boolean;
}

/** `General`: up to eleven characters, as a cell of any width shows a number. */
function generalText(value: WireValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) {
    const [mantissa = '', exponent = '0'] = value.toExponential(5).split('e');
    const power = Number(exponent);
    return `${String(Number(mantissa))}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

const CONDITION = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/;

function conditionOf(text: string): ((value: number) => boolean) | null {
  const parts = CONDITION.exec(text);
  if (!parts) return null;
  const limit = Number(parts[2]);
  const tests: Readonly<Record<string, (value: number) => boolean>> = {
    '<': (value) => value < limit,
    '<=': (value) => value <= limit,
    '>': (value) => value > limit,
    '>=': (value) => value >= limit,
    '=': (value) => value === limit,
    '<>': (value) => value !== limit,
  };
  return tests[parts[1] ?? ''] ?? null;
}

const PIECE =
  /"([^"]*)"|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|(General)|(AM\/PM|A\/P)|(\.0+(?=\D|$))|([yY]+|[mM]+|[dD]+|[hH]+|[sS]+)|(@)|([#0?][#0?,.]*(?:E[+-][#0?]+)?%?|[.][#0?]+%?)|(.)/gis;

function parseSection(code: string): Section {
  const tokens: Token[] = [];
  let condition: Section['condition'] = null;
  let isDate = false;
  let strange = false;
  for (const piece of code.matchAll(PIECE)) {
    const [, quoted, escaped, space, , bracket, general, half, fraction, date, text, digits, other] = piece;
    if (quoted !== undefined) tokens.push({ kind: 'literal', text: quoted });
    else if (escaped !== undefined) tokens.push({ kind: 'literal', text: escaped });
    else if (space !== undefined) tokens.push({ kind: 'literal', text: ' ' });
    else if (bracket !== undefined) {
      if (/^(h+|m+|s+)$/i.test(bracket)) {
        tokens.push({ kind: 'date', code: `[${bracket.toLowerCase()}]` });
        isDate = true;
      } else if (bracket.startsWith('$')) tokens.push({ kind: 'literal', text: bracket.slice(1).split('-')[0] ?? '' });
      else condition = conditionOf(bracket) ?? condition;
    } else if (general) tokens.push({ kind: 'general' });
    else if (half) {
      tokens.push({ kind: 'date', code: half.toUpperCase() });
      isDate = true;
    } else if (fraction && tokens.some((token) => token.kind === 'date' && /s/.test(token.code))) {
      tokens.push({ kind: 'date', code: fraction });
    } else if (date) {
      tokens.push({ kind: 'date', code: date.toLowerCase() });
      isDate = true;
    } else if (text) tokens.push({ kind: 'text' });
    else if (digits ?? fraction) tokens.push({ kind: 'digits', code: digits ?? fraction ?? '' });
    else if (other === '/' && tokens.some((token) => token.kind === 'digits')) strange = true;
    else if (other !== undefined) tokens.push({ kind: 'literal', text: other });
  }
  return { tokens, condition, isDate, strange };
}

const parsed = new Map<string, readonly Section[]>();

function sectionsOf(code: string): readonly Section[] {
  let sections = parsed.get(code);
  if (!sections) {
    const parts = code.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+|(?<=^|;)(?=;|$)/g) ?? [''];
    sections = parts.map(parseSection);
    parsed.set(code, sections);
  }
  return sections;
}

/** The section for a number and the number that it shows: the second section shows a negative number without its sign. */
function choose(sections: readonly Section[], value: number): { section: Section; shown: number } | null {
  const [first, second, third] = sections;
  if (!first) return null;
  if (sections.some((section) => section.condition)) {
    const section = sections.find((one) => !one.condition || one.condition(value));
    return section ? { section, shown: section.condition ? Math.abs(value) : value } : null;
  }
  if (value < 0 && second) return { section: second, shown: -value };
  if (value === 0 && third) return { section: third, shown: 0 };
  return { section: first, shown: value };
}

function dateToken(code: string, time: CivilTime, serial: number, twelve: boolean, minutes: boolean): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const hour = twelve ? time.hour % 12 || 12 : time.hour;
  if (code.startsWith('[')) {
    const unit = code[1] === 'h' ? 24 : code[1] === 'm' ? 1440 : 86400;
    return String(Math.floor(Math.round(serial * 86400 * 1000) / 1000 / (86400 / unit))).padStart(code.length - 2, '0');
  }
  if (code.startsWith('.')) return time.fraction.toFixed(code.length - 1).slice(1);
  if (minutes) return code.length > 1 ? two(time.minute) : String(time.minute);
  switch (code) {
    case 'd': return String(time.day);
    case 'dd': return two(time.day);
    case 'ddd': return (DAYS[time.weekday] ?? '').slice(0, 3);
    case 'm': return String(time.month);
    case 'mm': return two(time.month);
    case 'mmm': return (MONTHS[time.month - 1] ?? '').slice(0, 3);
    case 'mmmmm': return (MONTHS[time.month - 1] ?? '').slice(0, 1);
    case 'h': return String(hour);
    case 'hh': return two(hour);
    case 's': return String(time.second);
    case 'ss': return two(time.second);
    case 'AM/PM': return time.hour < 12 ? 'AM' : 'PM';
    case 'A/P': return time.hour < 12 ? 'A' : 'P';
  } // prettier-ignore
  if (code.startsWith('y')) return code.length <= 2 ? two(time.year % 100) : String(time.year);
  if (code.startsWith('d')) return DAYS[time.weekday] ?? '';
  return MONTHS[time.month - 1] ?? '';
}

function dateText(section: Section, serial: number, date1904: boolean): string | null {
  // Seconds that are not shown with a fraction are rounded to the second.
  const fractions = section.tokens.some((token) => token.kind === 'date' && token.code.startsWith('.'));
  const time = civilTime(fractions ? serial : Math.round(serial * 86400) / 86400, date1904);
  if (!time) return null;
  const codes = section.tokens.flatMap((token) => (token.kind === 'date' ? [token.code] : []));
  const twelve = codes.some((code) => code === 'AM/PM' || code === 'A/P');
  let position = -1;
  return section.tokens
    .map((token) => {
      if (token.kind === 'literal') return token.text;
      if (token.kind !== 'date') return '';
      position++;
      // m is the minute after an hour and before a second.
      const minutes =
        /^mm?$/.test(token.code) &&
        (/^(\[h+\]|h+)$/.test(codes[position - 1] ?? '') || /^(\[s+\]|s+)$/.test(codes[position + 1] ?? ''));
      return dateToken(token.code, time, serial, twelve, minutes);
    })
    .join('');
}

function numberText(section: Section, value: number): string {
  const codes = section.tokens.filter((token) => token.kind === 'digits').map((token) => token.code);
  const literal = section.tokens.map((token) => (token.kind === 'literal' ? token.text : '')).join('');
  const percent = codes.join('').includes('%') || literal.includes('%');
  let first = true;
  const sign = value < 0 && codes.length > 0 ? '-' : '';
  const size = sign ? -value : value;
  const text = section.tokens
    .map((token) => {
      if (token.kind === 'literal') return token.text;
      if (token.kind === 'general') return generalText(value);
      if (token.kind !== 'digits' || !first) return '';
      first = false;
      return formatDigits(percent ? size * 100 : size, token.code);
    })
    .join('');
  return /[1-9]/.test(text) ? sign + text : text;
}

/** What a cell shows for a value. A number that is no date in a date format shows as ####, as in Excel. */
export function formatValue(value: WireValue, code: string, date1904: boolean): string {
  if (typeof value === 'boolean') return generalText(value);
  if (/^general$/i.test(code) || code === '') return generalText(value);
  const sections = sectionsOf(code);
  if (typeof value === 'string') {
    const section = sections.find((one) => one.tokens.some((token) => token.kind === 'text')) ?? sections[3];
    if (!section) return value;
    return section.tokens
      .map((token) => (token.kind === 'text' ? value : token.kind === 'literal' ? token.text : ''))
      .join('');
  }
  const chosen = choose(sections, value);
  if (!chosen) return generalText(value);
  const { section, shown } = chosen;
  if (section.strange) return `[${code}] ${generalText(value)}`;
  if (section.isDate) return dateText(section, shown, date1904) ?? '########';
  if (section.tokens.some((token) => token.kind === 'text')) return generalText(value);
  return numberText(section, shown);
}
