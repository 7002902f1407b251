/** Which issues hold a participant's line of a week back until they are resolved (contract: Money). */
import type { IsoDate } from '../programme/units';
import type { Issue, RuleId } from '../register/issue';
import type { AttendanceRecord } from '../register/records';

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

/**
 * Errors hold, and of warnings a heading in which day and month changed places: whoever has a mark under it, for it counts
 * for a day on which nobody says that they were there. A rule that broke holds everybody back, for nobody knows what it
 * would have said.
 */
export function holdsOf(issues: readonly Issue[], attendance: readonly AttendanceRecord[]): Holds {
  const everybody = issues.filter((issue) => issue.rule === 'rule-failed');
  const byPerson = new Map<string, Issue[]>();
  const hold = (participant: string, issue: Issue): void => {
    const own = byPerson.get(participant);
    if (!own) byPerson.set(participant, [issue]);
    else if (!own.includes(issue)) own.push(issue);
  };
  for (const issue of issues) {
    if (isSwappedHeading(issue)) {
      for (const { participant, date, source } of attendance)
        if (date === issue.date && source?.sheet === issue.at.sheet) hold(participant, issue);
    } else if (issue.severity === 'error' && issue.participant !== null && !NEVER.has(issue.rule)) {
      hold(issue.participant, issue);
    }
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

const isSwappedHeading = ({ rule, variant }: Issue): boolean => rule === 'weekday-mismatch' && variant === 'swapped';
