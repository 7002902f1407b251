/** What was understood of a workbook: facts with their cells, no sentences. Made by `readWorkbookSheets`. */
import type { IsoDate, Minutes } from '../programme/units';
import type { CellRef, CellValue } from '../sheet/cells';
import type { HeadingFault, SwappedDate } from '../register/source';
import type { Heading } from './words/headings';
import type { MarkMeaning } from './words/mark-meaning';

export const SHEET_KINDS = [
  'attendance-matrix',
  'attendance-list',
  'person-month',
  'monthly-totals',
  'participants',
  'legend',
  'register',
  'other',
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

export interface PersonReading {
  /** As written; several name columns joined by a blank in their order, runs of blanks made one. */
  readonly name: string;
  /** Where surname and given name stand in columns of their own; '' otherwise. */
  readonly surname: string;
  readonly givenName: string;
  /** Which comes first in `name`, where the heading, a comma, capitals or the given names of the sheet say it; null where nothing does. */
  readonly order: 'surnameFirst' | 'givenFirst' | null;
  /** The office's own number or code of the person as written; '' without one. */
  readonly code: string;
  /** The cell of the (first) name. */
  readonly at: CellRef;
}

export interface DayReading {
  /** As written in the heading(s), e.g. `1 Ср`. */
  readonly label: string;
  /** null where the workbook does not say which day it is: then there is a question. */
  readonly date: IsoDate | null;
  readonly at: CellRef;
}

export type MarkReadingOfSheet =
  /** `minutes` null = present for what was planned. */
  | { readonly kind: 'present'; readonly minutes: Minutes | null }
  /** `absent` = whether excused the sheet does not say. */
  | { readonly kind: 'absence'; readonly meaning: 'absent' | 'excused' | 'unexcused' }
  | { readonly kind: 'neither'; readonly meaning: 'suspended' | 'notIncluded' | 'notPlanned' }
  /** `unexplained` = nobody says what it means; `ambiguous` = hours that can be read in two ways; `unticked` = an empty box. */
  | { readonly kind: 'unclear'; readonly why: 'unexplained' | 'ambiguous' | 'unticked' | 'disagreeing' };

/** A non-empty cell (or, in clock lists, row) of a person and a day. */
export interface EntryReading {
  /** Position in `people`; −1 where it is of none of them, nor of anybody else who is named. */
  readonly person: number;
  /** Position in `days`. */
  readonly day: number;
  /** As written. */
  readonly mark: string;
  readonly value: CellValue;
  readonly reading: MarkReadingOfSheet;
  readonly at: CellRef;
}

export interface BlankReading {
  readonly person: number;
  readonly day: number;
  readonly at: CellRef;
}

/** Why cells were left aside. */
export const IGNORE_REASONS = [
  'title', 'heading', 'ordinal', 'personId', 'otherColumn', 'fatherName', 'totals', 'legend', 'signature', 'note',
  'withoutName', 'groupHeading', 'outsideTable', 'repeatedHeading', 'emptyForm', 'notAttendance', 'registerTable', 'unticked', 'detail',
] as const; // prettier-ignore
export type IgnoreReason = (typeof IGNORE_REASONS)[number];

/** Whole rows (`27:30`) or columns (`AG:AH`) in Excel's words. */
export interface IgnoredArea {
  readonly rows?: string;
  readonly columns?: string;
  readonly why: IgnoreReason;
  /** Non-empty cells in it. */
  readonly cells: number;
}

/** read + ignored + unclear = nonEmpty, always. */
export interface Account {
  readonly nonEmpty: number;
  readonly read: number;
  readonly ignored: number;
  readonly unclear: number;
}

export type IntakeQuestion = { readonly key: string; readonly sheet: string; readonly at: CellRef | null } &
  /** The year of days without one; `candidates` fit the weekdays, `month` is that of the first day, null where it is open. */
  (
    | {
        readonly kind: 'year';
        readonly first: string;
        readonly last: string;
        readonly candidates: readonly number[];
        readonly month: number | null;
      }
    /** Month and year of day numbers. */
    | { readonly kind: 'month'; readonly first: string; readonly last: string }
    /** A year that cannot be meant (2082). */
    | { readonly kind: 'implausibleYear'; readonly year: number }
    /** 3/4/2020: April or March? */
    | { readonly kind: 'dateOrder'; readonly example: string }
    /** Sessions without dates. */
    | { readonly kind: 'sessionDates'; readonly first: string; readonly last: string; readonly count: number }
    /** What a mark means; `similarTo` = the known word that it may be a misspelling of; `disagrees`: it is times and hours of which one is wrong. */
    | {
        readonly kind: 'mark';
        readonly mark: string;
        readonly count: number;
        readonly similarTo: string | null;
        readonly disagrees?: true;
      }
    /** Whose sheet or block it is; `from` = the cell of the first day, where the sheet has blocks of several people. */
    | { readonly kind: 'person'; readonly from?: string }
    /** Rows with entries and no name. */
    | { readonly kind: 'rowsWithoutName'; readonly rows: string; readonly count: number }
    /** Rows (columns, where people stand `across`) with marks like those of the people, of which nothing was read. */
    | { readonly kind: 'unreadRows'; readonly rows: string; readonly count: number; readonly across: boolean }
  );

/** Answers by the key of their question, remembered in the workbook: a year, `2020-09`, `dayFirst`/`monthFirst`, a meaning, a name. */
export type Answers = Readonly<Record<string, string>>;

/** A row of a participants list: what stands in the columns that were understood, as written. */
export interface ParticipantRow {
  readonly person: PersonReading;
  readonly fields: ReadonlyMap<Heading, { readonly value: CellValue; readonly isDate: boolean; readonly at: CellRef }>;
}

export interface WeekdayDoubt {
  readonly at: CellRef;
  readonly found: string;
  readonly date: IsoDate;
  /** ISO weekday that the word means. */
  readonly said: number;
  /** Where day and month surely changed places. */
  readonly swapped?: SwappedDate;
}

/** A column with marks whose heading does not say its day, or a row with entries that does not. */
export interface HeadingDoubt {
  /** Position in `days`. */
  readonly day: number;
  readonly at: CellRef;
  readonly fault: HeadingFault;
  /** As written. */
  readonly found: string;
  /** The days that it may be; of a single one it is read. */
  readonly days: readonly IsoDate[];
}

/** A mark that the sheet or the workbook explains. */
export interface LegendReading {
  readonly mark: string;
  readonly meaning: MarkMeaning;
  readonly description: string;
  readonly at: CellRef;
}

export interface SheetReading {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** 1-based row of the lowest heading row; null without one. */
  readonly headerRow: number | null;
  readonly people: readonly PersonReading[];
  readonly days: readonly DayReading[];
  readonly entries: readonly EntryReading[];
  /** Person-days whose cell is empty. */
  readonly blanks: readonly BlankReading[];
  readonly participants: readonly ParticipantRow[];
  readonly legend: readonly LegendReading[];
  readonly weekdayDoubts: readonly WeekdayDoubt[];
  readonly headingDoubts: readonly HeadingDoubt[];
  readonly ignored: readonly IgnoredArea[];
  readonly questions: readonly IntakeQuestion[];
  readonly account: Account;
}

export interface WorkbookReading {
  /** File name, '' if unknown. */
  readonly workbook: string;
  readonly sheets: readonly SheetReading[];
}
