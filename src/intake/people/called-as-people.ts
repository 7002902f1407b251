/** What only people are called, however else things and places are. */
import { isGivenName } from '../words/given-names';
import { canBeName } from './name-words';

/** "Ana", "A. Novak", "Ana N.", "Rok Mesec". */
export const isCalledAsPeople = (folded: string): boolean =>
  folded.split(' ').some((word) => isGivenName(word)) || canBeName({ folded }) || /^\p{L} \p{L}{2,}$|^\p{L}{2,} \p{L}$/u.test(folded); // prettier-ignore
