/** Near-misses: "Presnet" may be meant as "Present". They are offered, never taken. */
import { meaningOfWord } from './mark-words';
import { fold } from './text';

const CANDIDATES = ['present', 'absent', 'prisoten', 'prisotna', 'odsoten', 'odsotna', 'opravičeno', 'neopravičeno', 'bolniška', 'anwesend', 'abwesend', 'entschuldigt', 'presente', 'ausente', 'asistió', 'faltó', 'présent', 'assente', 'obecny', 'nieobecny', 'přítomen', 'prisutan', 'odsutan', 'excused', 'holiday', 'leave']; // prettier-ignore

/**
 * The known word that a mark differs from by one letter (missing, added, changed or two changed about).
 *
 * @param others words that the sheet itself uses and that are clear
 * @returns null for short marks: two letters are too few to tell a slip from another mark
 */
export function similarMark(mark: string, others: Iterable<string>): string | null {
  const folded = fold(mark);
  if (folded.length < 4 || meaningOfWord(folded) !== null) return null;
  for (const candidate of [...others, ...CANDIDATES]) {
    const other = fold(candidate);
    if (other.length >= 4 && other !== folded && withinOneSlip(folded, other)) return candidate;
  }
  return null;
}

/** One letter missing, added or changed, or two changed about. */
export function withinOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  const changedAbout =
    restA.length >= 2 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return changedAbout || restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1);
}
