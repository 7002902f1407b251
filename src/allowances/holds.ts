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
}

/** Only errors hold; a rule that broke holds everybody back, for nobody knows what it would have said. */
export function holdsOf(issues: readonly Issue[]): Holds {
  const everybody = issues.filter((issue) => issue.rule === 'rule-failed');
  const byPerson = new Map<string, Issue[]>();
  for (const issue of issues) {
    if (issue.severity !== 'error' || issue.participant === null || NEVER.has(issue.rule)) continue;
    const own = byPerson.get(issue.participant);
    if (own) own.push(issue);
    else byPerson.set(issue.participant, [issue]);
  }
  return {
    of(participant, from, to) {
      const own = (byPerson.get(participant) ?? []).filter(
        ({ rule, date }) => ALWAYS.has(rule) || date === null || (from <= date && date <= to),
      );
      return own.length === 0 ? everybody : [...everybody, ...own];
    },
  };
}
