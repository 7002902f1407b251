/** How participants were won in phase 1: contacts by source and what became of them. */
import { textKey } from '../../programme/text-key';
import type { Phase } from '../../programme/plan';
import type { Register } from '../../register/register';
import { countTexts } from './participation';

/** What *Izid* says: `contacted` = nothing more yet; `unclear` = words that nobody can be sure of. */
export type Outcome = 'included' | 'eligible' | 'turnedDown' | 'contacted' | 'unclear';

export const OUTCOMES: readonly Outcome[] = ['included', 'eligible', 'turnedDown', 'contacted', 'unclear'];

/** In this order: »ni upravičen« and »neupravičen« are refusals, whatever stem they contain. */
const PATTERNS: readonly (readonly [Outcome, RegExp])[] = [
  [
    'turnedDown',
    /^ni\b|\bni (vkljuc|upravic|izpoln|zainter)|neupravic|nevkljuc|nezainter|zavrn|zavrac|odklon|odpoved|odstop|izpad|\bnoce|ne zeli/,
  ],
  ['included', /vkljuc/],
  ['eligible', /upravic|ustrez|primer|izpolnjuje|potrjen/],
  ['contacted', /stik|kontakt|povabljen|vabljen|klic|napoten|caka|obvescen|dogovor/],
];

/** A blank outcome is a contact: nothing more is known of it. */
export function outcomeOf(text: string): Outcome {
  const key = textKey(text);
  if (key === '') return 'contacted';
  return PATTERNS.find(([, pattern]) => pattern.test(key))?.[0] ?? 'unclear';
}

export interface CandidatesBySource {
  /** As written; '' where the source is blank. */
  readonly source: string;
  readonly contacts: number;
  readonly byOutcome: Readonly<Record<Outcome, number>>;
}

export interface Candidates {
  readonly contacts: number;
  readonly byOutcome: Readonly<Record<Outcome, number>>;
  readonly bySource: readonly CandidatesBySource[];
  /** Why people were not included, the most frequent first. */
  readonly turnedDownFor: readonly { readonly text: string; readonly count: number }[];
  /** Outcomes that could not be understood, as written. */
  readonly unclear: readonly { readonly text: string; readonly count: number }[];
  /** Rows dated outside the phase, which the counts contain: candidates may come early or late. */
  readonly outsidePhase: number;
}

/** All rows of Kandidati. */
export function candidatesOf({ candidates }: Register, { from, to }: Phase): Candidates {
  const outcomes = candidates.map(({ outcome }) => outcomeOf(outcome));
  const sources = countTexts(candidates.map(({ origin }) => origin));
  const having = (outcome: Outcome) => candidates.filter((_, index) => outcomes[index] === outcome);
  return {
    contacts: candidates.length,
    byOutcome: countOutcomes(outcomes),
    bySource: sources.map(({ text, count }) => ({
      source: text,
      contacts: count,
      byOutcome: countOutcomes(
        outcomes.filter((_, index) => textKey(candidates[index]?.origin ?? '') === textKey(text)),
      ),
    })),
    turnedDownFor: countTexts(having('turnedDown').map(({ reason }) => reason)),
    unclear: countTexts(having('unclear').map(({ outcome }) => outcome)),
    outsidePhase: candidates.filter(({ date }) => date !== null && (date < from || date > to)).length,
  };
}

function countOutcomes(outcomes: readonly Outcome[]): Record<Outcome, number> {
  const counts = { included: 0, eligible: 0, turnedDown: 0, contacted: 0, unclear: 0 };
  for (const outcome of outcomes) counts[outcome]++;
  return counts;
}
