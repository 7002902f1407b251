/** The EMŠO: DDMMYYY RR BBB K – birth date, region, sex and serial number, check digit. */
import { isoDate } from '../calendar';
import type { IsoDate } from '../units';

export type EmsoReading =
  | {
      readonly kind: 'valid';
      readonly birthDate: IsoDate;
      readonly sex: 'M' | 'F';
    }
  /** Twelve digits that hold with the leading zero that Excel drops; `padded` is the whole number. */
  | { readonly kind: 'zeroLost'; readonly padded: string; readonly birthDate: IsoDate; readonly sex: 'M' | 'F' }
  | { readonly kind: 'invalid'; readonly fault: 'length' | 'date' | 'checksum' };

const WEIGHTS = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/**
 * Reads an EMŠO. Any region (RR) is fine: people born elsewhere carry other ones than 50.
 *
 * @param typed blanks are left aside; not blank
 */
export function readEmso(typed: string): EmsoReading {
  const bare = typed.replace(/\s/gu, '');
  if (/^\d{12}$/.test(bare)) {
    const padded = readEmso(`0${bare}`);
    return padded.kind === 'valid'
      ? { ...padded, kind: 'zeroLost', padded: `0${bare}` }
      : { kind: 'invalid', fault: 'length' };
  }
  if (!/^\d{13}$/.test(bare)) return { kind: 'invalid', fault: 'length' };
  const birthDate = birthDateOf(bare);
  if (birthDate === null) return { kind: 'invalid', fault: 'date' };
  if (checkDigit(bare) !== Number(bare[12])) return { kind: 'invalid', fault: 'checksum' };
  return { kind: 'valid', birthDate, sex: Number(bare.slice(9, 12)) < 500 ? 'M' : 'F' };
}

/** The year has three digits: below 800 it is of this millennium. */
function birthDateOf(digits: string): IsoDate | null {
  const year = Number(digits.slice(4, 7));
  return isoDate(year + (year < 800 ? 2000 : 1000), Number(digits.slice(2, 4)), Number(digits.slice(0, 2)));
}

/** 10 is no digit: such a number is not given to anybody. */
function checkDigit(digits: string): number {
  let sum = 0;
  for (const [index, weight] of WEIGHTS.entries()) sum += weight * Number(digits[index]);
  return (11 - (sum % 11)) % 11;
}
