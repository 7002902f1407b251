/**
 * The records of the registers. A field is null where its cell is blank or unreadable; an unreadable one is also listed
 * in `at.unreadable`, so that nothing that was typed is taken for nothing.
 */
import type { MarkReading } from '../programme/mark';
import type { Meaning } from '../programme/meaning';
import type { FreeDay, Module } from '../programme/plan';
import type { Cents, IsoDate, IsoWeek, Metres, MicroEuros, Minutes } from '../programme/units';
import type { CellRef } from '../sheet/cells';
import type {
  AbsenceColumn,
  ActivityColumn,
  AttendanceColumn,
  CandidateColumn,
  ComplaintColumn,
  FreeDayColumn,
  IndividualColumn,
  LegendColumn,
  ModuleColumn,
  ParameterColumn,
  ParticipantColumn,
  PaymentColumn,
  SuspensionColumn,
  TeamColumn,
} from './columns';
import type { AsTyped, RowPlace } from './row';

/** The grounds for inclusion: recipient of cash social assistance, registered unemployed, temporarily unemployable, inactive with complex social problems. */
export type Ground = 'socialAssistance' | 'unemployed' | 'temporarilyUnemployable' | 'inactiveComplex';

export interface Participant {
  readonly at: RowPlace<ParticipantColumn>;
  /** U001 …; given once, never reused. */
  readonly id: string;
  readonly surname: string;
  readonly givenName: string;
  readonly birthDate: IsoDate | null;
  readonly sex: 'M' | 'F' | null;
  /** Digits as typed, a lost leading zero not put back. */
  readonly emso: string | null;
  readonly taxNumber: string | null;
  readonly address: string;
  readonly postcode: string;
  readonly town: string;
  readonly citizen: boolean | null;
  readonly permanentResident: boolean | null;
  readonly ground: Ground | null;
  /** Day on which the agreement was signed. */
  readonly agreement: IsoDate | null;
  /** First day included. */
  readonly entry: IsoDate | null;
  /** Last day included; null = still included. */
  readonly exit: IsoDate | null;
  readonly exitReason: string;
  /** One way. */
  readonly permanentDistance: Metres | null;
  readonly temporaryDistance: Metres | null;
  readonly freeTransport: boolean | null;
  /** Price of the day's tickets. */
  readonly ticket: MicroEuros | null;
  /** As typed. */
  readonly iban: string | null;
  readonly insuredFrom: IsoDate | null;
  /** null = open end */
  readonly insuredTo: IsoDate | null;
  readonly safetyBriefing: IsoDate | null;
  readonly labourStatus: string;
  readonly education: string;
  readonly migrantOrMinority: string;
  readonly disability: string;
  readonly otherDisadvantage: string;
  readonly result: string;
  readonly resultDate: IsoDate | null;
  readonly note: string;
}

export type { MarkReading };

/** One person on one day: a row of tblPrisotnost. */
export interface AttendanceRecord {
  readonly at: RowPlace<AttendanceColumn>;
  /** '' where the name belongs to nobody in the register. */
  readonly participant: string;
  /** As written. */
  readonly name: string;
  /** null only where the cell of the register is unreadable or blank. */
  readonly date: IsoDate | null;
  /** As written; '' where blank. */
  readonly module: string;
  /** As written. */
  readonly mark: string;
  readonly reading: MarkReading;
  /** What stands in Ure: for `hours` the same minutes again (the mark is the fact), for `planned` what replaces the planned hours. */
  readonly minutes: Minutes | null;
  /** The cell of the mark in the working sheet; null for rows typed into the register. */
  readonly source: CellRef | null;
}

/** Individual work with one participant. */
export interface IndividualRecord {
  readonly at: RowPlace<IndividualColumn>;
  readonly participant: string;
  readonly name: string;
  readonly date: IsoDate | null;
  readonly minutes: Minutes | null;
  readonly content: string;
  readonly worker: string;
}

/** An absence with its evidence. */
export interface AbsenceRecord {
  readonly at: RowPlace<AbsenceColumn>;
  readonly participant: string;
  readonly name: string;
  readonly from: IsoDate | null;
  /** Last day; null = as `from`. */
  readonly to: IsoDate | null;
  readonly cause: string;
  /** Day on which the evidence came; true = it came, on a day not kept; false and null = awaited. */
  readonly evidenceReceived: IsoDate | boolean | null;
  readonly note: string;
}

/** Mirovanje; both ends included. */
export interface SuspensionRecord {
  readonly at: RowPlace<SuspensionColumn>;
  readonly participant: string;
  readonly name: string;
  readonly from: IsoDate | null;
  /** null = open end */
  readonly to: IsoDate | null;
  readonly reason: string;
}

/** A line of the ledger of paid weeks: what was paid, as a snapshot. */
export interface PaymentRecord {
  readonly at: RowPlace<PaymentColumn>;
  readonly week: IsoWeek | null;
  readonly participant: string;
  readonly name: string;
  readonly minutes: Minutes | null;
  readonly rewardCents: Cents | null;
  readonly mealDays: number | null;
  readonly mealCents: Cents | null;
  readonly travelDays: number | null;
  readonly travelCents: Cents | null;
  readonly correctionCents: Cents | null;
  readonly totalCents: Cents | null;
  readonly state: 'closed' | 'open' | null;
  readonly closedOn: IsoDate | null;
}

export interface CandidateRecord {
  readonly at: RowPlace<CandidateColumn>;
  readonly date: IsoDate | null;
  readonly origin: string;
  readonly name: string;
  readonly outcome: string;
  readonly reason: string;
}

export interface TeamRecord {
  readonly at: RowPlace<TeamColumn>;
  readonly date: IsoDate | null;
  readonly present: string;
  readonly discussed: string;
  readonly decision: string;
}

export interface ActivityRecord {
  readonly at: RowPlace<ActivityColumn>;
  readonly date: IsoDate | null;
  readonly kind: string;
  readonly place: string;
  readonly provider: string;
  readonly participants: number | null;
}

export interface ComplaintRecord {
  readonly at: RowPlace<ComplaintColumn>;
  readonly date: IsoDate | null;
  readonly participant: string;
  readonly kind: string;
  readonly state: string;
  readonly resolved: IsoDate | null;
}

/** A row of tblModuli. `module` is null where one of its needed cells is blank or unreadable. */
export interface ModuleRow {
  readonly at: RowPlace<ModuleColumn>;
  readonly module: Module | null;
  /** Only where `module` is null. */
  readonly asTyped?: AsTyped<ModuleColumn>;
}

/** A row of tblParametri as typed; `programme/parameters` says what it is worth. */
export interface ParameterRow {
  readonly at: RowPlace<ParameterColumn>;
  readonly parameter: string;
  readonly validFrom: IsoDate | null;
  /** As typed: a number, or a text such as `da` or `0,80`. */
  readonly value: string | number | boolean;
  readonly unit: string;
  readonly source: string;
  /** By whom and when; '' or `ne` = unconfirmed. */
  readonly confirmed: string;
}

/** A row of tblOznake. `meaning` is null where Pomen is none of the eight. */
export interface LegendRow {
  readonly at: RowPlace<LegendColumn>;
  readonly mark: string;
  readonly meaning: Meaning | null;
  readonly description: string;
}

export interface FreeDayRow {
  readonly at: RowPlace<FreeDayColumn>;
  readonly freeDay: FreeDay | null;
  /** Only where `freeDay` is null. */
  readonly asTyped?: AsTyped<FreeDayColumn>;
}
