/** A programme's register: everything that Prisotnik knows of it, read from the workbook's tables or built from its sheets. */
import type { Phase } from '../programme/plan';
import type { IsoDate } from '../programme/units';
import type { CellRef } from '../sheet/cells';
import type { AsTyped } from './row';
import type { SettingName } from './settings';
import type { TableProblem } from './problem';
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

/** The named settings above tblModuli. Texts are '' and dates null where nothing (readable) stands. */
export interface Settings {
  readonly title: string;
  readonly unit: string;
  readonly provider: string;
  readonly location: string;
  /** First day of phase 1. */
  readonly start: IsoDate | null;
  /** Those of the three phases that have both ends. */
  readonly phases: readonly Phase[];
  readonly payerName: string;
  readonly payerIban: string;
  /** Settings that stand in their cells but not in the fields above: a date that is none, a phase with one end. */
  readonly asTyped?: AsTyped<SettingName>;
  /** Where those stand, read from a sheet. */
  readonly asTypedAt?: Readonly<Partial<Record<SettingName, CellRef>>>;
}

export interface Register {
  readonly settings: Settings;
  readonly modules: readonly ModuleRow[];
  readonly parameters: readonly ParameterRow[];
  readonly legend: readonly LegendRow[];
  readonly freeDays: readonly FreeDayRow[];
  readonly participants: readonly Participant[];
  readonly attendance: readonly AttendanceRecord[];
  readonly individual: readonly IndividualRecord[];
  readonly absences: readonly AbsenceRecord[];
  readonly suspensions: readonly SuspensionRecord[];
  readonly payments: readonly PaymentRecord[];
  readonly candidates: readonly CandidateRecord[];
  readonly team: readonly TeamRecord[];
  readonly activities: readonly ActivityRecord[];
  readonly complaints: readonly ComplaintRecord[];
  /** Tables that could not be read as they should; empty where all is well. */
  readonly problems: readonly TableProblem[];
}
