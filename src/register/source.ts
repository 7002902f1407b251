/** What the working sheets say beyond the records: facts that only their cells can show. Made by intake, read by rules. */
import type { IsoDate } from '../programme/units';
import type { CellRef } from '../sheet/cells';

/** A weekday word in a header that does not agree with the date it stands by. */
export interface WeekdayMismatch {
  /** The cell of the word. */
  readonly cell: CellRef;
  /** As written. */
  readonly found: string;
  readonly date: IsoDate;
  /** ISO weekday that the word means. */
  readonly said: number;
  /** Where day and month surely changed places: then the marks under `date` are those of the day that was meant. */
  readonly swapped?: SwappedDate;
}

/** The day that was meant, and how the cell of the date would have to read. */
export interface SwappedDate {
  readonly date: IsoDate;
  /** The cell of the date; that of the weekday word where both stand in one. */
  readonly at: CellRef;
  /** The cell's value as text. */
  readonly before: string;
  /** A serial number or a text, as the cell held it. */
  readonly after: string | number;
}

/** What a row of marks that is nobody's must be compared with to tell whose it may be. */
interface BesideOthers {
  /** The days of the sheet. */
  readonly days: readonly IsoDate[];
  /** Ids of the people who have a row in the sheet. */
  readonly others: readonly string[];
}

/** A name in an attendance sheet that the participants' register lacks or holds more than once. */
export interface UnknownPerson extends BesideOthers {
  /** The cell of the name. */
  readonly cell: CellRef;
  /** As written. */
  readonly name: string;
  /** How many participants the name could be: 0, or 2 and more. */
  readonly candidates: number;
}

/** A cell of a person and day in a working sheet that holds nothing. */
export interface BlankCell {
  readonly participant: string;
  readonly date: IsoDate;
  readonly cell: CellRef;
}

/** Rows of an attendance sheet that hold marks and no name. */
export interface NamelessRows extends BesideOthers {
  /** Where the name of the first is missing. */
  readonly cell: CellRef;
  /** How many rows. */
  readonly rows: number;
}

/**
 * What is wrong with the heading of a column of marks; `repeated` = the date of the column beside it typed again,
 * `strayed` = a day that does not belong between those beside it. `row` = a row of a list or timesheet
 * that names no day, or several.
 */
export type HeadingFault = 'blank' | 'unreadable' | 'repeated' | 'strayed' | 'row';

/** Marks whose heading does not say their day. */
export interface DoubtfulHeading {
  /** The cell of the heading. */
  readonly cell: CellRef;
  readonly fault: HeadingFault;
  /** As written. */
  readonly found: string;
  /** The days that may be meant; of a single one the marks have become records. */
  readonly days: readonly IsoDate[];
  /** Ids of the people with marks under it. */
  readonly participants: readonly string[];
}

/** A sheet whose month or year cannot be right. */
export interface DoubtfulPeriod {
  /** The heading of its first day. */
  readonly cell: CellRef;
  /** That heading as written. */
  readonly found: string;
  /** Its days as the sheet says them, by date. */
  readonly said: readonly IsoDate[];
  /** The days that must be meant: the same ones in another month or year. */
  readonly days: readonly IsoDate[];
  /** Ids of the people with marks in it. */
  readonly participants: readonly string[];
}

export interface SourceFacts {
  readonly doubtfulPeriods: readonly DoubtfulPeriod[];
  readonly doubtfulHeadings: readonly DoubtfulHeading[];
  readonly weekdayMismatches: readonly WeekdayMismatch[];
  readonly unknownPeople: readonly UnknownPerson[];
  readonly blankCells: readonly BlankCell[];
  readonly namelessRows: readonly NamelessRows[];
}

/** For a workbook whose sheets say nothing beyond its registers. */
export const NO_SOURCE_FACTS: SourceFacts = {
  doubtfulPeriods: [],
  doubtfulHeadings: [],
  weekdayMismatches: [],
  unknownPeople: [],
  blankCells: [],
  namelessRows: [],
};
