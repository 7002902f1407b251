/** The ways in which one name may be written: what is certainly the same, and what only may be. */
import { nameKey } from '../../register';
import { asWindows1250, repairMojibake } from '../words/mojibake';
import { partNote } from '../people/name-note';

/**
 * Keys under which a name is certainly found, the most exact first: as written, with its encoding repaired, without a
 * note behind it.
 */
export function nameKeys(name: string): string[] {
  const written = name.trim();
  const { name: bare } = partNote(written);
  const spellings = [written, repairMojibake(written), asWindows1250(written), bare, asWindows1250(bare)];
  return [...new Set(spellings.map(nameKey))].filter((key) => key !== '');
}

/** "ana" of "ana", "ana 2" and "ana k": the only word by which somebody is called; null for a name of several. */
export function onlyWord(key: string): string | null {
  const [word, ...others] = key.split(' ').filter((each) => /\p{L}{2}/u.test(each));
  return word === undefined || others.length > 0 ? null : word;
}

/**
 * True if two keys differ by one letter, or one lacks a word that the other has, or is but one word of it: perhaps the same
 * person, to be asked.
 */
export function perhapsSame(a: string, b: string): boolean {
  if (isCalledBy(a, b) || isCalledBy(b, a)) return true;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const words = new Set(longer.split(' '));
  const own = [...new Set(shorter.split(' '))];
  if (own.length >= 2 && own.every((word) => words.has(word))) return true;
  return longer.length >= 6 && longer.length - shorter.length <= 1 && oneSlip(shorter, longer);
}

/** "ana" and "ana k" may be "ana kovac"; "ana n" is not. */
function isCalledBy(key: string, name: string): boolean {
  const word = onlyWord(key);
  const words = name.split(' ');
  const initials = key.split(' ').filter((each) => /^\p{L}$/u.test(each));
  const others = words.filter((each) => each !== word && /\p{L}/u.test(each));
  return (
    word !== null &&
    words.includes(word) &&
    (others.length === 0 || initials.every((initial) => others.some((other) => other.startsWith(initial))))
  );
}

function oneSlip(shorter: string, longer: string): boolean {
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start++;
  const a = shorter.slice(start);
  const b = longer.slice(start);
  if (shorter.length < longer.length) return a === b.slice(1);
  return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}
