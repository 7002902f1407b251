/** Which issues hold a participant's line of a week back until they are resolved (contract: Money). */
import type { IsoDate } from '../programme/units';
import type { Issue, RuleId } from '../register/issue';

/** About the person, whatever the week. (So is an error of no day: a row whose date cannot be read may be of any week.) */
const ALWAYS: ReadonlySet<RuleId> = new Set<RuleId>([
  'eligibility-residence',
  'eligibility-ground',
  'inclusion-dates',
  'agreement-date',
  'participant-duplicate',
  'person-unknown',
  'iban-invalid',
]);

/** Errors that say nothing about presence or about where the money goes, and those of the ledger, which weeks tell by themselves. */
const NEVER: ReadonlySet<RuleId> = new Set<RuleId>([
  'emso-invalid',
  'emso-mismatch',
  'tax-number-invalid',
  'insurance-module-two',
  'paid-week-changed',
]);

export interface Holds {
  /** The issues that hold a person's line of the week from `from` to `to` (both included) back. */
  of(participant: string, from: IsoDate, to: IsoDate): readonly Issue[];
  /** Whether one of them is about a day of the week: then nobody can say that the person was absent. */
  isInDoubt(participant: string, from: IsoDate, to: IsoDate): boolean;
}

interface Hold {
  readonly issue: Issue;
  /** null: whatever the week. */
  readonly date: IsoDate | null;
  readonly isAlways: boolean;
}

/**
 * Errors hold, and so does whatever says itself whose days it makes doubtful. A rule that broke holds everybody back, for
 * nobody knows what it would have said.
 */
export function holdsOf(issues: readonly Issue[]): Holds {
  const everybody = issues.filter((issue) => issue.rule === 'rule-failed');
  const byPerson = new Map<string, Hold[]>();
  const add = (participant: string, hold: Hold): void => {
    const own = byPerson.get(participant);
    if (own) own.push(hold);
    else byPerson.set(participant, [hold]);
  };
  for (const issue of issues) {
    const { rule, severity, participant, date, concerns } = issue;
    if (severity === 'error' && participant !== null && !NEVER.has(rule))
      add(participant, { issue, date, isAlways: ALWAYS.has(rule) });
    for (const concern of concerns ?? []) add(concern.participant, { issue, date: concern.date, isAlways: false });
  }
  const isOfWeek = ({ date }: Hold, from: IsoDate, to: IsoDate): boolean => date !== null && from <= date && date <= to;
  return {
    of(participant, from, to) {
      const own = (byPerson.get(participant) ?? []).filter(
        (hold) => hold.isAlways || hold.date === null || isOfWeek(hold, from, to),
      );
      return own.length === 0 ? everybody : [...new Set([...everybody, ...own.map(({ issue }) => issue)])];
    },
    isInDoubt: (participant, from, to) => (byPerson.get(participant) ?? []).some((hold) => isOfWeek(hold, from, to)),
  };
}
