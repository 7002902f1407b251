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
  readonly disagrees?: true;
  /** The first cell of what it is about. */
  readonly from?: string;
  /** It is about columns. */
  readonly across?: boolean;
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
  return words.say(`pane.registers.question.${variantOf(question)}`, facts);
}

function variantOf(question: Question): string {
  if (question.kind === 'person' && question.from !== undefined) return 'personOfBlock';
  if (question.kind === 'unreadRows' && question.across) return 'unreadColumns';
  if (question.kind !== 'mark') return question.kind;
  if (question.disagrees) return 'markDisagreeing';
  return question.similarTo ? 'markSimilar' : 'mark';
}

/** The account of a sheet: read + left out + unclear = all non-empty cells. */
interface Account {
  readonly nonEmpty: number;
  readonly read: number;
  readonly ignored: number;
  readonly unclear: number;
}

/** `204 izpolnjene celice: 180 prebranih, 20 izpuščenih (seštevki 15, naslov 5), 4 nejasne`; '' for an empty sheet. */
export function accountSentence(
  { nonEmpty, ...parts }: Account,
  leftOut: readonly { readonly why: string; readonly cells: number }[],
  words: Words,
): string {
  if (nonEmpty === 0) return '';
  const say = (key: string, facts: Facts): string => words.say(`intake.account.${key}`, facts);
  const reasons = [...cellsByReason(leftOut)]
    .sort(([, a], [, b]) => b - a)
    .map(([why, count]) => say('reason', { why: words.say(`pane.registers.why.${why}`), count }));
  const said = (['read', 'ignored', 'unclear'] as const)
    .filter((part) => parts[part] > 0)
    .map((part) => {
      const sentence = say(part, { count: parts[part] });
      return part === 'ignored' && reasons.length > 0 ? `${sentence} (${reasons.join(', ')})` : sentence;
    });
  return say('whole', { all: say('all', { count: nonEmpty }), parts: said.join(', ') });
}

function cellsByReason(leftOut: readonly { readonly why: string; readonly cells: number }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { why, cells } of leftOut) counts.set(why, (counts.get(why) ?? 0) + cells);
  return counts;
}

/** What is wrong with lines of a typed list of people. */
export const peopleProblemSentence = (
  { kind, lines }: { readonly kind: string; readonly lines: readonly number[] },
  words: Words,
): string => words.say(`intake.peopleList.${kind}`, { count: lines.length, lines: lines.join(', ') });

/** What is wrong with lines of a new programme's module plan. */
export const moduleProblemSentence = (
  { kind, lines }: { readonly kind: string; readonly lines: readonly number[] },
  words: Words,
): string => words.say(`intake.modulePlan.${kind}`, { count: lines.length, lines: lines.join(', ') });
