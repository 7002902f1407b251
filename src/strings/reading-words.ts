/** Sentences on what was read of a sheet: what was left out and why, and what only staff can say. */
import type { Facts, Words } from './words';

/** Whole rows (`27:30`) or columns (`AG:AH`) that were left out. */
interface LeftOut {
  readonly rows?: string;
  readonly columns?: string;
  readonly why: string;
}

/** A question of intake: what it asks is its kind; the rest is what the sentence is made with. */
interface Question {
  readonly kind: string;
  readonly similarTo?: string | null;
}

export function leftOutSentence({ rows, columns, why }: LeftOut, words: Words): string {
  const reason = words.say(`pane.registers.why.${why}`);
  return rows === undefined
    ? words.say('pane.registers.ignoredColumns', { place: columns ?? '', why: reason })
    : words.say('pane.registers.ignoredRows', { place: rows, why: reason });
}

export function questionSentence(question: Question, words: Words): string {
  const facts: Record<string, Facts[string]> = {};
  for (const [name, value] of Object.entries(question)) {
    if (typeof value === 'string' || typeof value === 'number') facts[name] = value;
  }
  const variant = question.kind === 'mark' && question.similarTo ? 'markSimilar' : question.kind;
  return words.say(`pane.registers.question.${variant}`, facts);
}
