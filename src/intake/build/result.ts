/** What a build comes to, before anything is written. */
import type { IsoDate } from '../../programme/units';
import type { CellRef } from '../../sheet/cells';
import type { AbsentSource } from './absent-sources';
import type { AttendanceRecord, Draft, LegendRow, Participant, RegisterContent, SourceFacts } from '../../register';

/** A name that may be somebody's in the register: asked once, at the end, all together. The answer is an id, or `new`. */
export interface PersonDoubt {
  readonly key: string;
  readonly sheet: string;
  readonly at: CellRef;
  /** As written. */
  readonly name: string;
  /** False where the name is exactly that of several: then it is one of them. */
  readonly mayBeNew: boolean;
  readonly candidates: readonly { readonly id: string; readonly name: string; readonly birthDate: IsoDate | null }[];
}

/** A mark that says somebody was not there, but not whether that is excused: the registers tell these apart. */
export interface AbsenceDoubt {
  readonly key: string;
  readonly sheet: string;
  readonly at: CellRef;
  readonly mark: string;
  readonly count: number;
}

export type NewRecord = Draft<AttendanceRecord>;

/** Attendance that a build adds, changes and removes; records typed by staff are never among them. */
export interface Difference {
  readonly added: readonly NewRecord[];
  readonly changed: readonly { readonly before: NewRecord; readonly after: NewRecord }[];
  readonly removed: readonly NewRecord[];
}

export interface PeopleDifference {
  readonly added: readonly Draft<Participant>[];
  readonly filled: readonly Draft<Participant>[];
}

export interface BuildResult {
  readonly content: RegisterContent;
  readonly difference: Difference;
  /** Sources of the register that were not at hand, and what became of their records. */
  readonly absent: readonly AbsentSource[];
  readonly people: PeopleDifference;
  /** Marks that come into an Oznake that stands: those that staff have explained. */
  readonly marks: readonly Draft<LegendRow>[];
  readonly sourceFacts: SourceFacts;
  readonly doubts: readonly PersonDoubt[];
  readonly absenceDoubts: readonly AbsenceDoubt[];
}
