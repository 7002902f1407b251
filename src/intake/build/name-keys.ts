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

/** True if two keys differ by one letter, or one lacks a word that the other has: perhaps the same person, to be asked. */
export function perhapsSame(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const words = new Set(longer.split(' '));
  const own = [...new Set(shorter.split(' '))];
  if (own.length >= 2 && own.every((word) => words.has(word))) return true;
  return longer.length >= 6 && longer.length - shorter.length <= 1 && oneSlip(shorter, longer);
}

function oneSlip(shorter: string, longer: string): boolean {
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start++;
  const a = shorter.slice(start);
  const b = longer.slice(start);
  if (shorter.length < longer.length) return a === b.slice(1);
  return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}
