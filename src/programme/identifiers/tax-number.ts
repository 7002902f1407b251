/** The Slovenian tax number (*davčna številka*): eight digits, the last a check digit. */

/** Digits as typed: blanks and the `SI` of a VAT number aside. */
export const bareTaxNumber = (typed: string): string => typed.replace(/\s/gu, '').replace(/^SI/i, '');

/**
 * The first digit is not 0; weights 8 to 2 on the first seven digits, check digit = 11 − sum mod 11, where 10 gives 0 and
 * 11 no number at all (the package `stdnum` takes that one for valid).
 */
export function isTaxNumber(typed: string): boolean {
  const digits = bareTaxNumber(typed);
  if (!/^[1-9]\d{7}$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 7; index++) sum += (8 - index) * Number(digits[index]);
  const check = 11 - (sum % 11);
  return check !== 11 && check % 10 === Number(digits[7]);
}
