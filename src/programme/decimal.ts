/** Exact decimals out of cells: what staff typed, times a power of ten, as a whole number. No float ever reaches a sum of money. */

const PLAIN = /^([+-]?)(\d+)(?:[.,](\d+))?$/;
const GROUPED = /^([+-]?)(\d{1,3}(?:[. \u00a0]\d{3})+)(?:,(\d+))?$/;

interface Decimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/**
 * The number in a cell times 10^`scale`, exactly.
 *
 * A text may have a decimal comma or point and Slovenian thousands (`1.234,50`). A number is taken as Excel shows it, to
 * 15 significant digits, so that what a formula leaves (0.30000000000000004) is what staff see.
 *
 * @returns null if it is no number, is not certain (`1.234`: thousands or decimals?), or has more decimals than `scale`
 * @example scaledDecimal('0,125', 6) === 125000
 */
export function scaledDecimal(value: number | string, scale: number): number | null {
  const decimal = typeof value === 'number' ? decimalOfNumber(value) : decimalOfText(value);
  if (decimal === null) return null;
  const fraction = decimal.fraction.replace(/0+$/, '');
  return fraction.length > scale ? null : assemble(decimal, fraction.padEnd(scale, '0'));
}

/** As {@link scaledDecimal}, further decimals cut off (towards zero). */
export function truncatedDecimal(value: number | string, scale: number): number | null {
  const decimal = typeof value === 'number' ? decimalOfNumber(value) : decimalOfText(value);
  return decimal === null ? null : assemble(decimal, decimal.fraction.slice(0, scale).padEnd(scale, '0'));
}

function assemble({ negative, whole }: Decimal, fraction: string): number | null {
  const magnitude = Number(whole + fraction);
  if (!Number.isSafeInteger(magnitude)) return null;
  return negative && magnitude !== 0 ? -magnitude : magnitude;
}

function decimalOfText(text: string): Decimal | null {
  const bare = text.trim().replace(/^[−–]/, '-');
  const grouped = GROUPED.exec(bare);
  // `1.234` alone could be either; `1.234,5` and `1.234.567` could not.
  if (grouped && (grouped[3] !== undefined || /[. \u00a0].*[. \u00a0]|[ \u00a0]/.test(bare))) {
    return {
      negative: grouped[1] === '-',
      whole: (grouped[2] ?? '').replace(/[. \u00a0]/g, ''),
      fraction: grouped[3] ?? '',
    };
  }
  if (grouped && !/^[+-]?0/.test(bare)) return null;
  const plain = PLAIN.exec(bare);
  return plain ? { negative: plain[1] === '-', whole: plain[2] ?? '0', fraction: plain[3] ?? '' } : null;
}

function decimalOfNumber(value: number): Decimal | null {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return null;
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential(14));
  if (!parts) return null;
  const digits = `${parts[2] ?? ''}${parts[3] ?? ''}`;
  const pointAt = Number(parts[4]) + 1;
  return {
    negative: parts[1] === '-',
    whole: pointAt > 0 ? digits.slice(0, pointAt).padEnd(pointAt, '0') : '0',
    fraction: pointAt > 0 ? digits.slice(pointAt) : '0'.repeat(-pointAt) + digits,
  };
}

/** A number as a Slovenian office writes it: decimal comma, no thousands. */
export function decimalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return String(Number(value.toPrecision(15))).replace('.', ',');
}
