/** What a week's allowances consist of. */
import type { Cents, IsoDate, IsoWeek, Minutes } from '../programme/units';
import type { Issue, RuleId } from '../register/issue';
import type { AttendanceRecord, ParameterRow, Participant, PaymentRecord } from '../register/records';
import type { PersonCorrection } from './corrections';
import type { Rates } from './rates';
import type { Amounts, WeekEarning } from './week-earning';

/** A participant's line. `totalCents` contains the correction and may be negative: then nothing is paid and the rest is carried on. */
export interface WeekLine extends Amounts {
  readonly participant: string;
  /** Surname first. */
  readonly name: string;
  /** Null where a closed week names somebody whom Udeleženci no longer has. */
  readonly person: Participant | null;
  /** Days with presence, group and paid individual work, not rounded. Empty in a closed week whose attendance has changed since. */
  readonly minutesByDay: ReadonlyMap<IsoDate, Minutes>;
  readonly correctionCents: Cents;
  readonly totalCents: Cents;
  /** What the correction consists of; null where there is none, and in a closed week. */
  readonly correction: PersonCorrection | null;
  /** The days behind the figures; null in a closed week whose attendance has changed since. */
  readonly earning: WeekEarning | null;
}

/** Why a line waits: a rule, or a row of the ledger that cannot be read. */
export type HoldReason = RuleId | 'ledger-damaged';

/** A line that is computed and waits until its issues are resolved. */
export interface HeldLine {
  readonly line: WeekLine;
  /** False where a parameter is missing or a mark cannot be read: then money of the line is not known (0 stands in it). */
  readonly isComputed: boolean;
  readonly why: readonly HoldReason[];
  readonly issues: readonly Issue[];
}

/** `not-in-ledger`: the closed week has no row for the person, although the register now shows presence. */
export type ExclusionReason = 'suspended' | 'no-presence' | 'no-id' | 'not-in-ledger';

/** Someone who was included in the week and has no line. */
export interface ExcludedPerson {
  readonly participant: string;
  readonly name: string;
  readonly why: ExclusionReason;
}

/** Presence in the week of somebody whom Udeleženci does not have. */
export interface UnassignedPresence {
  readonly name: string;
  readonly date: IsoDate;
  readonly record: AttendanceRecord;
}

/** Everybody of a week. */
export interface WeekLists {
  /** Payable, in the order of Udeleženci; of a closed week in the order of the ledger. */
  readonly lines: readonly WeekLine[];
  readonly held: readonly HeldLine[];
  readonly excluded: readonly ExcludedPerson[];
}

export interface WeekResult extends WeekLists {
  readonly week: IsoWeek;
  /** Monday. */
  readonly from: IsoDate;
  /** Sunday. */
  readonly to: IsoDate;
  /** True where a later week cannot change any more what is paid for this one: the lines are the ledger's. */
  readonly isClosed: boolean;
  /** Day on which the week was closed; null while it is open, and for a closed week without any line. */
  readonly closedOn: IsoDate | null;
  readonly unassigned: readonly UnassignedPresence[];
  /** Of the lines. */
  readonly totalCents: Cents;
  /** Of the lines with a positive total: what leaves the account. */
  readonly payableCents: Cents;
  /** Rows of tblParametri that the lines' figures were decided by. */
  readonly used: readonly ParameterRow[];
  /** Those of `used` that the office has not confirmed. */
  readonly unconfirmed: readonly ParameterRow[];
  /** Monday to Sunday; null where a parameter of the day cannot be read. */
  readonly rates: ReadonlyMap<IsoDate, Rates | null>;
  /** Rows of the ledger that cannot be read or contradict themselves: nothing is closed or paid before they are put right. */
  readonly damaged: readonly PaymentRecord[];
  /** Closed weeks whose rows are not those that were sealed when they were closed: rows are gone, added or changed. */
  readonly brokenWeeks: readonly IsoWeek[];
}
