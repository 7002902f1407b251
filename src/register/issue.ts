/** A problem found in the data: typed facts, no sentence. Sentences are made at the screen (`strings/`). */
import type { IsoDate } from '../programme/units';
import type { CellRef } from '../sheet/cells';

export type Severity = 'error' | 'warning' | 'note';

export const RULE_IDS = [
  'eligibility-residence', 'eligibility-ground', 'participant-duplicate', 'inclusion-dates', 'agreement-date',
  'emso-invalid', 'emso-mismatch', 'tax-number-invalid', 'iban-invalid', 'iban-missing', 'iban-shared', 'travel-data',
  'insurance-module-two', 'safety-briefing', 'funder-entry-data', 'funder-result', 'person-unknown', 'mark-unknown',
  'mark-missing', 'hours-over-plan', 'days-over-plan', 'not-planned', 'outside-inclusion', 'during-suspension',
  'future-date', 'duplicate-entry', 'weekday-mismatch', 'evidence-missing', 'personal-leave-limit', 'diagnosis-text',
  'individual-hour', 'module-hours', 'minimum-presence', 'parameter-invalid', 'parameter-unconfirmed',
  'paid-week-changed', 'rule-failed',
] as const; // prettier-ignore

export type RuleId = (typeof RULE_IDS)[number];

/** A value that goes into a sentence; units are told by the name of the fact (`plannedMinutes`, `differenceCents`, `from`). */
export type FactValue = string | number | boolean | null;

export interface Issue {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Where staff must act: the source cell if the record has one. */
  readonly at: CellRef;
  /** null for an issue about nobody in the register. */
  readonly participant: string | null;
  /** As written; '' for an issue about nobody. */
  readonly name: string;
  /** The day for day rules, the Monday for week rules, null otherwise. */
  readonly date: IsoDate | null;
  /** What stands in the cell, as text. */
  readonly found: string;
  /** Which of the rule's sentences; its words are `rules.<rule>.<variant>` in `strings/`. */
  readonly variant: string;
  /** What the sentence is made with. */
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Whose days it makes doubtful beside its own person and day: their money is held back, be it an error or not. */
  readonly concerns?: readonly Concern[];
  /** A sure correction that staff may accept: what the cell would hold. */
  readonly fix?: Fix;
}

export interface Concern {
  readonly participant: string;
  /** null where it may be any day. */
  readonly date: IsoDate | null;
}

export interface Fix {
  readonly at: CellRef;
  /** The cell's value as text: what must still stand there when the correction is written. */
  readonly before: string;
  /** A text, or a number (hours; the serial number of a date). */
  readonly after: string | number;
  /** Of a date: the days that the serial numbers stand for. */
  readonly days?: { readonly before: IsoDate; readonly after: IsoDate };
}
