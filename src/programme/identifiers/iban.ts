/** Bank accounts (IBAN, in Slovenia *TRR*): as they are typed, and whether money can be sent there. */
import { isSEPACountry, validateIBAN, ValidationErrorsIBAN } from 'ibantools';

/** `format` = nothing that looks like an account number; `country` = no such country has accounts of this kind. */
export type IbanFault = 'format' | 'country' | 'length' | 'checksum' | 'notSepa';

export type IbanReading =
  /** `iban` in electronic form: upper case, no blanks. */
  { readonly valid: true; readonly iban: string } | { readonly valid: false; readonly fault: IbanFault };

/** In SEPA since 2024–2025; the library's list is older. Refusing an account in SEPA is unlawful (Regulation (EU) 260/2012, art. 9). */
const LATER_SEPA_COUNTRIES: ReadonlySet<string> = new Set(['AL', 'MD', 'ME', 'MK', 'RS']);

/** An account number as typed, without blanks and dashes, in upper case; `SI56` put before the 15 digits of a Slovenian account. */
export function electronicIban(typed: string): string {
  const bare = typed.replace(/[\s\u00ad\u200b\ufeff‐‑‒–—―−-]/gu, '').toUpperCase();
  return /^\d{15}$/.test(bare) ? `SI56${bare}` : bare;
}

/**
 * Reads an account number of any SEPA country.
 *
 * @param typed with or without blanks, dashes and (for Slovenian accounts) `SI56`; not blank
 */
export function readIban(typed: string): IbanReading {
  const iban = electronicIban(typed);
  if (!/^[A-Z]{2}\d{2}[A-Z\d]+$/.test(iban)) return { valid: false, fault: 'format' };
  const { valid, errorCodes } = validateIBAN(iban);
  if (errorCodes.includes(ValidationErrorsIBAN.NoIBANCountry)) return { valid: false, fault: 'country' };
  if (errorCodes.includes(ValidationErrorsIBAN.WrongBBANLength)) return { valid: false, fault: 'length' };
  if (!valid) return { valid: false, fault: 'checksum' };
  const country = iban.slice(0, 2);
  if (!isSEPACountry(country) && !LATER_SEPA_COUNTRIES.has(country)) return { valid: false, fault: 'notSepa' };
  return { valid: true, iban };
}

/** For paper and screens: country, check digits and the last four characters alone, `SI56 … 3406`. */
export const maskedIban = (iban: string): string => `${iban.slice(0, 4)} … ${iban.slice(-4)}`;
