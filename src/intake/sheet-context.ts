/** What is known around a table while it is read. */
import type { IsoDate } from '../programme/units';
import type { PeriodHint } from './days/period';
import type { Called } from './people/called';
import type { Explained } from './marks/mark-context';
import type { Answers } from './reading';

export interface SheetContext {
  readonly today: IsoDate;
  readonly answers: Answers;
  /** Whom the sheet's name names; null for nobody. */
  readonly called: Called | null;
  /** From sheet name and file name. */
  readonly names: PeriodHint;
  /** A complete date in the sheet's or the file's name. */
  readonly dayOfNames: IsoDate | null;
  /** Legends that hold besides the sheet's own, the most telling first. */
  readonly legends: readonly (readonly Explained[])[];
  readonly defaultsHold: boolean;
  /** True where the sheet speaks Spanish or Portuguese. */
  readonly faltaLanguage: boolean;
  /** True where title, sheet or file name speak of attendance. */
  readonly speaksOfAttendance: boolean;
  /** True where sheet or file name speak of hours. */
  readonly speaksOfHours: boolean;
  /** True where they speak of absences: a list of who was away. */
  readonly speaksOfAbsence: boolean;
  /** True where they speak of duties: a roster of who shall be there. */
  readonly speaksOfDuties: boolean;
  /** True where title, sheet or file name speak of who shall be there, in whatever word: a plan, unless something tells what came of it. */
  readonly speaksOfPlans: boolean;
  /** True where title or sheet name call the sheet a plan of shifts, duties or lessons and nothing in it speaks of attendance or of hours done. */
  readonly isCalledPlan: boolean;
  /** True where title or sheet name say what else the sheet is kept for: payments, answers, orders, grades. */
  readonly isOfOther: boolean;
}
