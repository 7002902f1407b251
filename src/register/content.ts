/** A register before it stands on sheets: the same records without the places that only a sheet can give. */
import type {
  AbsenceRecord,
  ActivityRecord,
  AttendanceRecord,
  CandidateRecord,
  ComplaintRecord,
  FreeDayRow,
  IndividualRecord,
  LegendRow,
  ModuleRow,
  ParameterRow,
  Participant,
  PaymentRecord,
  SuspensionRecord,
  TeamRecord,
} from './records';
import type { Settings } from './register';
import type { Unreadable } from './row';

/**
 * A record that may or may not stand on a sheet. Where it does, what its place knows to be unreadable is written back as
 * it was typed, so that a register that is written anew loses nothing.
 */
export type Draft<R extends { readonly at: unknown }> = Omit<R, 'at'> & {
  readonly at?: {
    readonly unreadable: readonly Unreadable<string>[];
    readonly table?: { readonly sheet: string };
    readonly row?: number;
  };
};

/** Everything that can be written to the register sheets. A `Register` is one. */
export interface RegisterContent {
  readonly settings: Settings;
  readonly modules: readonly Draft<ModuleRow>[];
  readonly parameters: readonly Draft<ParameterRow>[];
  readonly legend: readonly Draft<LegendRow>[];
  readonly freeDays: readonly Draft<FreeDayRow>[];
  readonly participants: readonly Draft<Participant>[];
  readonly attendance: readonly Draft<AttendanceRecord>[];
  readonly individual: readonly Draft<IndividualRecord>[];
  readonly absences: readonly Draft<AbsenceRecord>[];
  readonly suspensions: readonly Draft<SuspensionRecord>[];
  readonly payments: readonly Draft<PaymentRecord>[];
  readonly candidates: readonly Draft<CandidateRecord>[];
  readonly team: readonly Draft<TeamRecord>[];
  readonly activities: readonly Draft<ActivityRecord>[];
  readonly complaints: readonly Draft<ComplaintRecord>[];
}
