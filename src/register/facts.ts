/** The register indexed once, so that rules, money and reports ask the same questions and get the same answers. */
import { daysBetween, weekdayOf } from '../programme/calendar';
import type { Module } from '../programme/plan';
import { minutes, type IsoDate, type Minutes } from '../programme/units';
import type {
  AbsenceRecord,
  AttendanceRecord,
  IndividualRecord,
  Participant,
  SuspensionRecord,
} from './records';
import type { Register } from './register';

/** An attendance record that counts: its person and day are known and it is the first of that person and day. */
export interface DatedRecord extends AttendanceRecord {
  readonly date: IsoDate;
}

export interface RegisterFacts {
  readonly register: Register;
  /** Null for an id that nobody has; the first row where two have it. */
  participant(id: string): Participant | null;
  /** The records that count, one per day, by date. */
  attendanceOf(id: string): readonly DatedRecord[];
  attendanceOn(id: string, day: IsoDate): DatedRecord | null;
  /** Records of a person and day after the first, in register order. */
  readonly duplicates: readonly DatedRecord[];
  individualOf(id: string): readonly IndividualRecord[];
  absencesOf(id: string): readonly AbsenceRecord[];
  suspensionsOf(id: string): readonly SuspensionRecord[];
  /** The readable modules, by first day. */
  readonly modules: readonly Module[];
  /** The module that runs on a day (planned day or not), or null. */
  moduleOn(day: IsoDate): Module | null;
  isFreeDay(day: IsoDate): boolean;
  /** Planned group work of a day: 0 off the plan, on free days and outside modules. */
  plannedMinutes(day: IsoDate): Minutes;
  /** From entry to exit, both included; nobody is included before a known entry. */
  isIncluded(participant: Participant, day: IsoDate): boolean;
  /** By a row of Mirovanja, or by a mark that means suspended on that day. */
  isSuspended(id: string, day: IsoDate): boolean;
  /** By a row of Mirovanja. */
  isSuspendedByRow(id: string, day: IsoDate): boolean;
  /** Group minutes present by the mark; null where the mark says nothing about presence or cannot be read. */
  presentMinutes(record: AttendanceRecord): Minutes | null;
}

const NO_RECORDS: readonly never[] = [];
const NO_MINUTES = minutes(0);

/** Indexes a register in one pass; every question above is then answered in constant time or in the size of its answer. */
export function factsOf(register: Register): RegisterFacts {
  const participants = new Map<string, Participant>();
  for (const person of register.participants) if (!participants.has(person.id)) participants.set(person.id, person);

  const duplicates: DatedRecord[] = [];
  const byPersonAndDay = new Map<string, Map<IsoDate, DatedRecord>>();
  for (const record of register.attendance) {
    if (!isDated(record) || record.participant === '') continue;
    const days = byPersonAndDay.get(record.participant) ?? new Map<IsoDate, DatedRecord>();
    if (days.has(record.date)) duplicates.push(record);
    else days.set(record.date, record);
    byPersonAndDay.set(record.participant, days);
  }
  const attendance = new Map<string, readonly DatedRecord[]>();
  for (const [id, days] of byPersonAndDay) {
    attendance.set(id, [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)));
  }

  const individual = groupByParticipant(register.individual);
  const absences = groupByParticipant(register.absences);
  const suspensions = groupByParticipant(register.suspensions);
  const freeDays = new Set(register.freeDays.flatMap((row) => (row.freeDay ? [row.freeDay.date] : [])));
  const modules = register.modules
    .flatMap((row) => (row.module ? [row.module] : []))
    .sort((a, b) => daysBetween(b.from, a.from));

  const moduleOn = (day: IsoDate): Module | null =>
    modules.find((module) => module.from <= day && day <= module.to) ?? null;
  const plannedByDay = new Map<IsoDate, Minutes>();
  const plannedMinutes = (day: IsoDate): Minutes => {
    const known = plannedByDay.get(day);
    if (known !== undefined) return known;
    const module = moduleOn(day);
    const planned = module && !freeDays.has(day) && module.weekdays.includes(weekdayOf(day)) ? module.minutesPerDay : NO_MINUTES;
    plannedByDay.set(day, planned);
    return planned;
  };
  const attendanceOn = (id: string, day: IsoDate): DatedRecord | null => byPersonAndDay.get(id)?.get(day) ?? null;
  const isSuspendedByRow = (id: string, day: IsoDate): boolean =>
    (suspensions.get(id) ?? NO_RECORDS).some(
      ({ from, to }) => from !== null && from <= day && (to === null || day <= to),
    );

  return {
    register,
    participant: (id) => participants.get(id) ?? null,
    attendanceOf: (id) => attendance.get(id) ?? NO_RECORDS,
    attendanceOn,
    duplicates,
    individualOf: (id) => individual.get(id) ?? NO_RECORDS,
    absencesOf: (id) => absences.get(id) ?? NO_RECORDS,
    suspensionsOf: (id) => suspensions.get(id) ?? NO_RECORDS,
    modules,
    moduleOn,
    isFreeDay: (day) => freeDays.has(day),
    plannedMinutes,
    isIncluded: ({ entry, exit }, day) => entry !== null && entry <= day && (exit === null || day <= exit),
    isSuspendedByRow,
    isSuspended: (id, day) => {
      const reading = attendanceOn(id, day)?.reading;
      return (reading?.kind === 'absence' && reading.meaning === 'suspended') || isSuspendedByRow(id, day);
    },
    presentMinutes: ({ reading, minutes: written, date: day }) => {
      if (reading.kind === 'hours') return reading.minutes;
      if (reading.kind !== 'planned') return null;
      return written ?? (day === null ? null : plannedMinutes(day));
    },
  };
}

function isDated(record: AttendanceRecord): record is DatedRecord {
  return record.date !== null;
}

function groupByParticipant<R extends { readonly participant: string }>(records: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    const group = groups.get(record.participant);
    if (group) group.push(record);
    else groups.set(record.participant, [record]);
  }
  return groups;
}
