/** "LD", "B", "N" under "Odsotnost": codes of what kept somebody away, and no answers to whether they were absent. */
import type { TextFacts } from '../cells/cell-facts';
import { isUnticked, meaningOfWord, TICKS } from '../words/mark-words';

interface Written {
  readonly facts: TextFacts;
  /** Times or hours stand in the same row. */
  readonly isTimed: boolean;
}

/** Two letters or more; one alone may be a tick, but for the B of everybody who is ill. */
const CODE = /^(\p{L}{2,4}|b)$/u;

/** Over what is no answer: why somebody was away, or of which kind it was. */
const OF_REASON = /(^| )(razlog|vzrok|vrsta|koda|sifra|oznaka|reason|type|kind|code|grund|motivo|motif)( |$)/;
const LETTERS = /^(n|no|ne)$/;
const YES = /^[djysto]$/;

const saysYes = ({ text, folded }: TextFacts): boolean =>
  TICKS.has(text) || YES.test(folded) || meaningOfWord(folded) === 'present';

const isCode = ({ folded }: TextFacts): boolean =>
  CODE.test(folded) && !isUnticked(folded) && meaningOfWord(folded) !== 'absent';

/**
 * What stands in a column of absences. Where nothing says yes, "N" is no answer but a code as soon as another code stands beside
 * it, or where no time was ever written in its rows: whoever came would have one.
 *
 * @param heading folded
 */
export function areCodesOfLeave(heading: string, written: readonly Written[]): boolean {
  if (written.some(({ facts }) => saysYes(facts))) return false;
  if (OF_REASON.test(heading)) return true;
  if (written.some(({ facts }) => isCode(facts))) return true;
  const said = written.filter(({ facts }) => LETTERS.test(facts.folded));
  return said.length > 0 && !said.some(({ isTimed }) => isTimed);
}
