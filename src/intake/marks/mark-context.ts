/** What is known of the marks of a sheet before they are read one by one. */
import type { Minutes } from '../../programme/units';
import type { CellValue } from '../../sheet/cells';
import type { MarkReadingOfSheet } from '../reading';
import type { MarkMeaning } from '../words/mark-meaning';

export interface Explained {
  readonly mark: string;
  readonly meaning: MarkMeaning;
  /** The words of the legend. */
  readonly description?: string;
  /** Hours that staff said a mark stands for. */
  readonly minutes?: Minutes;
  /** What a number means as a code; anywhere else it may be hours, and its meaning is unclear. */
  readonly asCode?: MarkMeaning;
}

/** What is known of a sheet's marks before they are read one by one. */
export interface MarkContext {
  /** The sheet's own legend, then other sheets' legends, then what staff answered; the first that is certain of a mark wins. */
  readonly legends: readonly (readonly Explained[])[];
  /** True where the sheet is in Slovenian or no language shows: the programme's default marks hold. */
  readonly defaultsHold: boolean;
  /** True where the sheet speaks Spanish or Portuguese: F is falta. */
  readonly faltaLanguage: boolean;
  /** True where numbers are points or marks of schools, not hours. */
  readonly numbersArePoints: boolean;
  /** True where a heading counts hours: half of one is 30 minutes, and nothing but 1 is no column of ticks. */
  readonly numbersAreHours: boolean;
  /** True where what stands beside the numbers adds them up as minutes. */
  readonly numbersAreMinutes?: boolean;
  /** True where the sheet speaks of hours anywhere: among them half a one is 30 minutes. */
  readonly hoursAreSaid?: boolean;
  /** True where the sheet says that times are when somebody came or left. */
  readonly momentsAreSaid?: boolean;
}

/** A distinct content of mark cells and how often it stands there. */
export interface MarkCount {
  readonly value: CellValue;
  readonly isTime: boolean;
  count: number;
}

export type MarkReader = (value: CellValue, isTime: boolean) => MarkReadingOfSheet;
