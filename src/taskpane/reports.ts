/** What the operations tell the pane about intake, registers and weeks; figures only, words are the pane's. */
import type { ChosenFile, SignInStretch } from '../excel';
import type { Answers, OpenQuestion, PeopleList, SheetKind } from '../intake';
import type { LineExplanation } from '../allowances';
import type { Curriculum } from '../programme/curriculum';
import type { Cents, IsoDate, IsoMonth, IsoWeek, Minutes } from '../programme/units';

/** As `intake --json` tells of one sheet. */
export interface SheetReading {
  /** As records name it, with its file where it is another file's. */
  readonly sheet: string;
  /** Another file's name; null for a sheet of the open workbook. */
  readonly file: string | null;
  /** The sheet's own name. */
  readonly title: string;
  readonly kind: SheetKind;
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
  /** Read, left out and unclear cells, as a sentence; '' where there is nothing to account for. */
  readonly account: string;
}

export interface WorkbookReading {
  /** True where the sheet Program stands already and tells when the programme begins. */
  readonly hasProgramme: boolean;
  readonly sheets: readonly SheetReading[];
  /** Everything that only staff can say, once. */
  readonly questions: readonly OpenQuestion[];
  /** What they said before, by the question's key. */
  readonly answers: Answers;
}

/** What staff say of a programme that the workbook does not say yet. */
export interface RegisterStart {
  /** First day of phase 1; null where the sheet Program has it. */
  readonly start: IsoDate | null;
  readonly title: string;
  readonly unit: string;
}

/** What staff say of a programme that begins from nothing. */
export interface ProgrammeStart extends RegisterStart {
  readonly start: IsoDate;
  readonly provider: string;
  /** Places, parted by semicolons. */
  readonly location: string;
  readonly payerName: string;
  /** In electronic form, valid; '' where not known yet. */
  readonly payerIban: string;
  readonly participants: PeopleList['participants'];
  readonly curriculum: Curriculum;
}

/** A report beside the weekly sheet, with what it is about. */
export type ReportRequest =
  | { readonly kind: 'month'; readonly month: IsoMonth }
  | { readonly kind: 'phase'; readonly phase: 1 | 2 | 3 }
  | ({ readonly kind: 'signIn' } & SignInStretch)
  | { readonly kind: 'funder' }
  | { readonly kind: 'toDo' }
  | { readonly kind: 'project'; readonly files: readonly ChosenFile[] };

export interface MadeReport {
  /** Names of the sheets that were made. */
  readonly sheets: readonly string[];
  /** Of the chosen files, those that could not be read, with the reason as a sentence. */
  readonly unread: readonly { readonly file: string; readonly problem: string }[];
}

export interface BuildReport {
  readonly participants: number;
  readonly records: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Sentences on the first changes, what changes and goes before what is new. */
  readonly changes: readonly string[];
  /** Sentences on records whose source was not at hand. */
  readonly absent: readonly string[];
  /** Changes that `changes` does not tell. */
  readonly more: number;
}

export interface WeeksReport {
  /** Days of the modules' plan, in order. */
  readonly planned: readonly IsoDate[];
  readonly weeks: readonly IsoWeek[];
  /** The first week that is over and not made yet. */
  readonly suggested: IsoWeek | null;
}

/** A file for the bank; or the sentence that says why there is none. */
export type PaymentOutcome =
  | {
      readonly kind: 'file';
      readonly fileName: string;
      readonly xml: string;
      readonly payments: number;
      readonly totalCents: Cents;
    }
  | { readonly kind: 'refused'; readonly why: string };

/** The sheet for paying by hand; or the sentence that says why there is none. */
export type PaymentListOutcome =
  { readonly kind: 'list'; readonly sheet: string } | { readonly kind: 'refused'; readonly why: string };

/** Someone whose line is held back or left out, with the reason as a sentence. */
export interface LeftOut {
  readonly name: string;
  readonly why: string;
}

/** A line of the week, with the days, parameters and cells behind its figures. */
export interface PersonLine {
  readonly participant: string;
  readonly name: string;
  readonly minutes: Minutes;
  readonly rewardCents: Cents;
  readonly mealCents: Cents;
  readonly travelCents: Cents;
  readonly correctionCents: Cents;
  readonly totalCents: Cents;
  readonly explanation: LineExplanation;
}

export interface WeekReport {
  readonly week: IsoWeek;
  readonly isClosed: boolean;
  /** null while the week is open. */
  readonly closedOn: IsoDate | null;
  readonly sheet: string;
  readonly lines: readonly PersonLine[];
  readonly minutes: Minutes;
  readonly rewardCents: Cents;
  readonly mealCents: Cents;
  readonly travelCents: Cents;
  readonly correctionCents: Cents;
  readonly totalCents: Cents;
  readonly held: readonly LeftOut[];
  /** What the held lines would pay, of those whose money is known. */
  readonly heldLines: readonly PersonLine[];
  readonly excluded: readonly LeftOut[];
  /** Names of unconfirmed parameters that the week used. */
  readonly unconfirmed: readonly string[];
}
