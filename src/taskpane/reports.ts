/** What the operations tell the pane about intake, registers and weeks; figures only, words are the pane's. */
import type { Cents, IsoDate, IsoWeek, Minutes } from '../programme/units';

/** As `intake --json` tells of one sheet. */
export interface SheetReading {
  readonly sheet: string;
  readonly kind: string;
  readonly people: number;
  /** First and last day; null where the sheet has no dates. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Non-empty person-day cells. */
  readonly marks: number;
  /** Marks without a certain meaning. */
  readonly unclear: number;
  /** Sentences on what was left out and why. */
  readonly ignored: readonly string[];
  /** Sentences of questions that the sheet leaves open. */
  readonly questions: readonly string[];
}

export interface WorkbookReading {
  readonly sheets: readonly SheetReading[];
  /** What a first build needs and the workbook already tells. */
  readonly start: IsoDate | null;
  readonly title: string;
  readonly unit: string;
}

export interface RegisterStart {
  readonly start: IsoDate | null;
  readonly title: string;
  readonly unit: string;
}

export interface BuildReport {
  readonly participants: number;
  readonly records: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface WeeksReport {
  readonly weeks: readonly IsoWeek[];
  /** The first week that is over and not made yet. */
  readonly suggested: IsoWeek | null;
}

/** Someone whose line is held back or left out, with the reason as a sentence. */
export interface LeftOut {
  readonly name: string;
  readonly why: string;
}

export interface WeekReport {
  readonly sheet: string;
  readonly lines: number;
  readonly minutes: Minutes;
  readonly rewardCents: Cents;
  readonly mealCents: Cents;
  readonly travelCents: Cents;
  readonly correctionCents: Cents;
  readonly totalCents: Cents;
  readonly held: readonly LeftOut[];
  readonly excluded: readonly LeftOut[];
  /** Names of unconfirmed parameters that the week used. */
  readonly unconfirmed: readonly string[];
}
