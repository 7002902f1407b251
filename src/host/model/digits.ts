/** The digit placeholders of a number format: `#,##0.00`, `0.##`, `0.00E+00`, `?`. */

interface Digits {
  readonly whole: string;
  readonly decimals: string;
  readonly grouped: boolean;
  /** Each comma after the last placeholder divides by a thousand. */
  readonly thousands: number;
  readonly exponent: string | null;
  readonly percent: boolean;
}

const known = new Map<string, Digits>();

function digitsOf(code: string): Digits {
  let digits = known.get(code);
  if (!digits) {
    const percent = code.endsWith('%');
    const [mantissa = '', exponent = null] = code.replace('%', '').split(/E/i);
    const scaled = /,+$/.exec(mantissa)?.[0].length ?? 0;
    const [whole = '', decimals = ''] = mantissa.replace(/,+$/, '').split('.');
    digits = {
      whole: whole.replaceAll(',', ''),
      decimals: decimals.replaceAll(',', ''),
      grouped: whole.includes(','),
      thousands: scaled,
      exponent,
      percent,
    };
    known.set(code, digits);
  }
  return digits;
}

/**
 * Rounded half away from zero on the decimal digits that Excel sees (15 of them), so that 1.005 with two decimals is 1.01
 * as in Excel and not the 1.00 of binary arithmetic.
 */
function rounded(value: number, decimals: number): string {
  if (value >= 1e15) return value.toFixed(0);
  // Far from a tie binary and decimal rounding agree.
  const scaled = value * 10 ** decimals;
  const distance = Math.abs(scaled - Math.floor(scaled) - 0.5);
  if (scaled < 1e9 && distance > 1e-4) return (Math.round(scaled) / 10 ** decimals).toFixed(decimals);
  const exact = Number(value.toPrecision(15));
  const shifted = Math.round(Number(`${exact}e${decimals}`));
  return Number.isFinite(shifted) && shifted < 1e15
    ? Number(`${shifted}e-${decimals}`).toFixed(decimals)
    : value.toFixed(decimals);
}

const blank = (placeholder: string | undefined): string => (placeholder === '0' ? '0' : placeholder === '?' ? ' ' : '');

function wholePart(text: string, code: string, grouped: boolean): string {
  const digits = text === '0' ? '' : text;
  let result = '';
  const width = Math.max(digits.length, code.length);
  for (let position = 0; position < width; position++) {
    const digit = digits[digits.length - 1 - position] ?? blank(code[code.length - 1 - position]);
    if (grouped && position > 0 && position % 3 === 0 && digit !== '' && digit !== ' ') result = `,${result}`;
    result = digit + result;
  }
  return result;
}

function decimalPart(text: string, code: string): string {
  let result = '';
  let shown = false;
  for (let position = code.length - 1; position >= 0; position--) {
    const digit = text[position] ?? '0';
    if (digit !== '0') shown = true;
    result = (shown ? digit : blank(code[position])) + result;
  }
  return result;
}

/** A number that is not negative, by one group of placeholders; the sign and literals are the caller's. */
export function formatDigits(value: number, code: string): string {
  const digits = digitsOf(code);
  let size = value / 1000 ** digits.thousands;
  let tail = '';
  if (digits.exponent !== null) {
    const power = size === 0 ? 0 : Math.floor(Math.log10(size));
    size = size / 10 ** power;
    const width = digits.exponent.length - 1;
    const sign = power < 0 ? '-' : digits.exponent.startsWith('+') ? '+' : '';
    tail = `E${sign}${String(Math.abs(power)).padStart(width, '0')}`;
  }
  const [whole = '0', decimals = ''] = rounded(size, digits.decimals.length).split('.');
  const point = code.replace('%', '').includes('.') ? '.' : '';
  return (
    wholePart(whole, digits.whole, digits.grouped) +
    point +
    decimalPart(decimals, digits.decimals) +
    tail +
    (digits.percent ? '%' : '')
  );
}
