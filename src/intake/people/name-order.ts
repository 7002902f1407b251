/** Whether a name begins with the surname, and its two parts. */
import { partNote } from './name-note';

const SURNAME =
  /priimek|prezime|surname|last name|family name|nachname|familienname|zuname|\bnom\b|apellido|cognome|sobrenome|apelido|nazwisko|prijmeni|priezvisko|nume\b|фамилия|прізвище|презиме|soyad|achternaam|efternamn/;
const GIVEN =
  /\bime\b|\bime\s|first name|given name|\bvorname|\bprenom|nombre|\bnome\b|imie|jmeno|\bmeno\b|prenume|имя|ім я|\bиме\b|\bad\b|voornaam|fornamn|\bname\b/;

export type NameOrder = 'surnameFirst' | 'givenFirst';

/**
 * @param written the name, perhaps with a note behind it: capitals in that say nothing
 * @param heading folded heading of its column, '' if unknown
 */
export function nameOrder(written: string, heading: string): NameOrder | null {
  const { name } = partNote(written);
  if (/^[^,]+,\s*\S/.test(name)) return 'surnameFirst';
  const words = name.split(' ').filter((word) => /\p{L}{2}/u.test(word));
  const capitals = words.map((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  if (words.length >= 2 && capitals[0] !== capitals.at(-1)) return capitals[0] ? 'surnameFirst' : 'givenFirst';
  const surname = SURNAME.exec(heading)?.index ?? -1;
  const given = GIVEN.exec(heading)?.index ?? -1;
  if (surname < 0 || given < 0 || surname === given) return null;
  return surname < given ? 'surnameFirst' : 'givenFirst';
}

/** Surname and given name of a name as written. Capitals and a comma part it exactly; else one word is the surname. */
export function splitName(
  name: string,
  order: NameOrder | null,
): { readonly surname: string; readonly givenName: string } {
  const comma = /^([^,]+),\s*(\S.*)$/.exec(name);
  if (comma) return { surname: (comma[1] ?? '').trim(), givenName: (comma[2] ?? '').trim() };
  const words = name.split(' ');
  if (words.length === 1) return { surname: name, givenName: '' };
  const isCapital = (word: string): boolean =>
    word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
  const capitals = words.filter(isCapital);
  if (capitals.length > 0 && capitals.length < words.length) {
    return { surname: capitals.join(' '), givenName: words.filter((word) => !isCapital(word)).join(' ') };
  }
  if (order === 'givenFirst') return { surname: words.at(-1) ?? '', givenName: words.slice(0, -1).join(' ') };
  return { surname: words[0] ?? '', givenName: words.slice(1).join(' ') };
}
