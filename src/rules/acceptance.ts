/**
 * Judgement: staff may accept a warning, with a reason. It stays accepted only while the facts that it was about stay the
 * same; once anything of them changes, the warning speaks again. Errors and notes cannot be accepted: an error is to be
 * mended, a note asks for nothing.
 */
import type { IsoDate } from '../programme/units';
import type { FactValue, Issue } from '../register/issue';

/** What was accepted, why, by whom and when. */
export interface Acceptance {
  /** Of the facts, see {@link fingerprintOf}. */
  readonly fingerprint: string;
  readonly reason: string;
  readonly by: string;
  readonly on: IsoDate;
}

export interface AcceptedIssue {
  readonly issue: Issue;
  readonly acceptance: Acceptance;
}

export interface Judged {
  /** What still asks for something, in the order given. */
  readonly issues: readonly Issue[];
  readonly accepted: readonly AcceptedIssue[];
}

/** An error or a note was to be accepted, or no reason was given. */
export class NotAcceptable extends Error {
  override readonly name = 'NotAcceptable';
}

export const canBeAccepted = ({ severity }: Pick<Issue, 'severity'>): boolean => severity === 'warning';

/** Everything that a warning is about: rule and sentence, person, day, cell, what stands in it and the facts of the sentence. */
export function fingerprintOf({ rule, variant, participant, date, at, found, facts }: Issue): string {
  const sorted = Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1));
  const parts: (FactValue | readonly (readonly [string, FactValue])[])[] = [
    rule,
    variant,
    participant,
    date,
    at.sheet,
    at.cell,
    found,
    sorted,
  ];
  return JSON.stringify(parts);
}

/** Parts what a check found into what is open and what was accepted. */
export function judgedBy(issues: readonly Issue[], acceptances: readonly Acceptance[]): Judged {
  if (acceptances.length === 0) return { issues, accepted: [] };
  const known = new Map(acceptances.map((acceptance) => [acceptance.fingerprint, acceptance]));
  const open: Issue[] = [];
  const accepted: AcceptedIssue[] = [];
  for (const issue of issues) {
    const acceptance = canBeAccepted(issue) ? known.get(fingerprintOf(issue)) : undefined;
    if (acceptance) accepted.push({ issue, acceptance });
    else open.push(issue);
  }
  return { issues: open, accepted };
}

/**
 * The acceptances with one more; an earlier one of the same warning is replaced.
 * @throws NotAcceptable for anything but a warning, and without a reason or a name
 */
export function withAcceptance(
  acceptances: readonly Acceptance[],
  issue: Issue,
  { reason, by, on }: Omit<Acceptance, 'fingerprint'>,
): readonly Acceptance[] {
  if (!canBeAccepted(issue)) throw new NotAcceptable(`${issue.severity}: only a warning can be accepted`);
  if (reason.trim() === '') throw new NotAcceptable('a warning is accepted with a reason');
  if (by.trim() === '') throw new NotAcceptable('a warning is accepted by somebody');
  const acceptance: Acceptance = { fingerprint: fingerprintOf(issue), reason: reason.trim(), by: by.trim(), on };
  return [...withoutAcceptance(acceptances, issue), acceptance];
}

/** The acceptances without that of an issue: it speaks again. */
export function withoutAcceptance(acceptances: readonly Acceptance[], issue: Issue): readonly Acceptance[] {
  const fingerprint = fingerprintOf(issue);
  return acceptances.filter((each) => each.fingerprint !== fingerprint);
}
