/** Names of people: how they are shown, and when two of them are the same name. */
import { textKey } from '../programme/text-key';

/**
 * A name as it is compared: order, case, diacritics, stray blanks and punctuation aside; a hyphen parts as a blank does.
 *
 * @example nameKey('Novak, Ana-Marija') === nameKey('ANA MARIJA  novak')
 */
export const nameKey = (name: string): string =>
  textKey(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');

/** True if both are the same name whatever their order and spelling of diacritics. Two blanks are no name. */
export function sameName(a: string, b: string): boolean {
  const key = nameKey(a);
  return key !== '' && key === nameKey(b);
}

/** `Priimek Ime`, as lists have it. */
export const displayName = (person: { readonly surname: string; readonly givenName: string }): string =>
  `${person.surname.trim()} ${person.givenName.trim()}`.trim();
