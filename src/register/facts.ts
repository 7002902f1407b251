/** The register indexed once, so that rules, money and reports ask the same questions and get the same answers. */
import { addDays, dayNumber, weekdayOf, type Weekday } from '../programme/calendar';
import type { FreeDay, Module } from '../programme/plan';
import { minutes, type IsoDate, type Minutes } from '../programme/units';
import type { AbsenceRecord, AttendanceRecord, IndividualRecord, Participant, SuspensionRecord } from './records';
import type { Register } from './register';

/** An attendance record that counts: its person and day are known and it is the first of that person and day. */
export interface DatedRecord extends AttendanceRecord {
  readonly date: IsoDate;
}

/** What the programme's plan says of a calendar day. There is one object per day. */
export interface ProgrammeDay {
  readonly date: IsoDate;
  /** Days since 1970-01-01. */
  readonly number: number;
  readonly weekday: Weekday;
  /** The Monday of its ISO week. */
  readonly monday: IsoDate;
  /** The module that runs (planned day or not), or null. */
  readonly module: Module | null;
  readonly freeDay: FreeDay | null;
  /** Planned group work: 0 off the plan, on free days and outside modules. */
  readonly planned: Minutes;
}

export interface RegisterFacts {
  readonly register: Register;
  /** Null for an id that nobody has; the first row where two have it. */
  participant(id: string): Participant | null;
  /** The records that count, one per day, by date. */
  attendanceOf(id: string): readonly DatedRecord[];
  attendanceOn(id: string, day: IsoDate): DatedRecord | null;
  /** Records of a person and day after the first; the first is the one in the uppermost row of the register. */
  readonly duplicates: readonly DatedRecord[];
  /** Attendance records of nobody in the register. */
  readonly unplaced: readonly AttendanceRecord[];
  /** Attendance records of known people without a readable date. */
  readonly undated: readonly AttendanceRecord[];
  individualOf(id: string): readonly IndividualRecord[];
  absencesOf(id: string): readonly AbsenceRecord[];
  suspensionsOf(id: string): readonly SuspensionRecord[];
  /** The readable modules, by first day. */
  readonly modules: readonly Module[];
  /** The day with all that the plan says of it. */
  day(day: IsoDate): ProgrammeDay;
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

  const { attendance, duplicates, unplaced, undated } = indexAttendance(register.attendance, participants);
  const individual = groupByParticipant(register.individual);
  const absences = groupByParticipant(register.absences);
  const suspensions = groupByParticipant(register.suspensions);
  const modules = register.modules
    .flatMap((row) => (row.module ? [row.module] : []))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const dayOf = indexDays(register, modules);

  const attendanceOn = (id: string, day: IsoDate): DatedRecord | null => findDay(attendance.get(id) ?? NO_RECORDS, day);
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
    unplaced,
    undated,
    individualOf: (id) => individual.get(id) ?? NO_RECORDS,
    absencesOf: (id) => absences.get(id) ?? NO_RECORDS,
    suspensionsOf: (id) => suspensions.get(id) ?? NO_RECORDS,
    modules,
    day: dayOf,
    moduleOn: (day) => dayOf(day).module,
    isFreeDay: (day) => dayOf(day).freeDay !== null,
    plannedMinutes: (day) => dayOf(day).planned,
    isIncluded: ({ entry, exit }, day) => entry !== null && entry <= day && (exit === null || day <= exit),
    isSuspendedByRow,
    isSuspended: (id, day) => {
      const reading = attendanceOn(id, day)?.reading;
      return (reading?.kind === 'absence' && reading.meaning === 'suspended') || isSuspendedByRow(id, day);
    },
    presentMinutes: ({ reading, minutes: written, date: day }) => {
      if (reading.kind === 'hours') return reading.minutes;
      if (reading.kind !== 'planned') return null;
      return written ?? (day === null ? null : dayOf(day).planned);
    },
  };
}

function indexDays(register: Register, modules: readonly Module[]): (day: IsoDate) => ProgrammeDay {
  const freeDays = new Map<IsoDate, FreeDay>();
  for (const { freeDay } of register.freeDays) if (freeDay) freeDays.set(freeDay.date, freeDay);
  const days = new Map<IsoDate, ProgrammeDay>();
  return (date) => {
    const known = days.get(date);
    if (known) return known;
    const weekday = weekdayOf(date);
    const module = modules.find(({ from, to }) => from <= date && date <= to) ?? null;
    const freeDay = freeDays.get(date) ?? null;
    const planned = module && !freeDay && module.weekdays.includes(weekday) ? module.minutesPerDay : NO_MINUTES;
    const day = {
      date,
      number: dayNumber(date),
      weekday,
      monday: addDays(date, 1 - weekday),
      module,
      freeDay,
      planned,
    };
    days.set(date, day);
    return day;
  };
}

function indexAttendance(
  records: readonly AttendanceRecord[],
  participants: ReadonlyMap<string, Participant>,
): Pick<RegisterFacts, 'duplicates' | 'unplaced' | 'undated'> & {
  readonly attendance: ReadonlyMap<string, readonly DatedRecord[]>;
} {
  const attendance = new Map<string, DatedRecord[]>();
  const unplaced: AttendanceRecord[] = [];
  const undated: AttendanceRecord[] = [];
  for (const record of records) {
    if (!isDated(record)) {
      (isPlaced(record, participants) ? undated : unplaced).push(record);
      continue;
    }
    const days = attendance.get(record.participant);
    if (days) days.push(record);
    else attendance.set(record.participant, [record]);
  }
  const duplicates: DatedRecord[] = [];
  for (const [id, days] of attendance) {
    if (id === '' || !participants.has(id)) {
      for (const record of days) unplaced.push(record);
      attendance.delete(id);
      continue;
    }
    if (isStrictlyByDate(days)) continue;
    days.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.at.row - b.at.row));
    const first: DatedRecord[] = [];
    for (const record of days) (first.at(-1)?.date === record.date ? duplicates : first).push(record);
    attendance.set(id, first);
  }
  return { attendance, duplicates, unplaced, undated };
}

const isPlaced = ({ participant }: AttendanceRecord, participants: ReadonlyMap<string, Participant>): boolean =>
  participant !== '' && participants.has(participant);

function isStrictlyByDate(records: readonly DatedRecord[]): boolean {
  let last = '';
  for (const { date } of records) {
    if (date <= last) return false;
    last = date;
  }
  return true;
}

function findDay(records: readonly DatedRecord[], day: IsoDate): DatedRecord | null {
  let low = 0;
  let high = records.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const record = records[middle];
    if (!record || record.date === day) return record ?? null;
    if (record.date < day) low = middle + 1;
    else high = middle - 1;
  }
  return null;
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
