/** One report over several programmes' registers: per programme, per unit and in all. */
import { dateOfDayNumber } from '../../programme/calendar';
import type { Phase } from '../../programme/plan';
import { textKey } from '../../programme/text-key';
import { cents, minutes, sumCents, sumMinutes, type Cents, type IsoDate, type Minutes } from '../../programme/units';
import { factsOf, type RegisterFacts } from '../../register/facts';
import type { Register } from '../../register/register';
import { addAttendanceDays, attendanceDays, type AttendanceDays } from '../attendance-rate';
import { addEarned, earningsOf, gatherDoubts, type Earned } from '../earned';
import type { Provenance } from '../provenance';
import { recordedMinutes } from '../presence';
import { moduleProgress, plannedDaysOf, presenceDays } from '../phase/modules';
import { participationIn } from '../phase/participation';
import { resultsOf } from '../phase/results';

/** A chosen workbook: its register, or why it could not be read (a sentence for people). */
export type ProjectFile =
  { readonly file: string; readonly register: Register } | { readonly file: string; readonly problem: string };

export interface ProgrammeFigures extends Earned {
  readonly included: number;
  /** Left for a reason other than completion. */
  readonly exited: number;
  readonly completed: number;
  /** Suspended on at least one day. */
  readonly suspended: number;
  readonly requiredMinutes: Minutes;
  readonly deliveredMinutes: Minutes;
  readonly reachableMinutes: Minutes;
  readonly groupMinutes: Minutes;
  readonly individualMinutes: Minutes;
  readonly attendance: AttendanceDays;
  /** Results that count: recorded within 28 days of exit. */
  readonly resultsInTime: number;
  /** By the ledger, corrections included. */
  readonly paidCents: Cents;
}

export interface ProgrammeLine extends ProgrammeFigures {
  readonly file: string;
  /** The programme's title; the file's name where it has none. */
  readonly title: string;
  readonly unit: string;
  /** First and last day of its phases; null where none are set. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Weeks whose money is not known. */
  readonly unknownWeeks: readonly string[];
  /** True where another of the files tells of a programme of the same title and start: perhaps the same workbook twice. */
  readonly isRepeated: boolean;
}

export interface UnitLine extends ProgrammeFigures {
  readonly unit: string;
  readonly programmes: number;
}

export interface ProjectReport {
  readonly today: IsoDate;
  /** In the order of the files. */
  readonly programmes: readonly ProgrammeLine[];
  /** By name. */
  readonly units: readonly UnitLine[];
  readonly totals: ProgrammeFigures;
  readonly unread: readonly { readonly file: string; readonly problem: string }[];
}

/** Files that cannot be read are listed, and the rest goes on. */
export function projectReport(files: readonly ProjectFile[], today: IsoDate): ProjectReport {
  const read = files.flatMap((file) => ('register' in file ? [file] : []));
  const lines = read.map(({ file, register }) => programmeLine(file, register, today));
  const keyOf = ({ title, from }: ProgrammeLine): string => `${textKey(title)} ${from ?? ''}`;
  const programmes = lines.map((line, index) => ({
    ...line,
    isRepeated: lines.slice(0, index).some((earlier) => keyOf(earlier) === keyOf(line)),
  }));
  return {
    today,
    programmes,
    units: unitsOf(programmes),
    totals: addFigures(programmes),
    unread: files.flatMap((file) => ('problem' in file ? [file] : [])),
  };
}

function programmeLine(file: string, register: Register, today: IsoDate): ProgrammeLine {
  const facts = factsOf(register);
  const { title, unit, phases } = register.settings;
  const span = spanOf(facts, phases);
  return {
    file,
    title: title.trim() || file,
    unit: unit.trim(),
    from: phases.map((phase) => phase.from).sort()[0] ?? null,
    to:
      phases
        .map((phase) => phase.to)
        .sort()
        .at(-1) ?? null,
    isRepeated: false,
    ...figuresOf(facts, span, today),
  };
}

/** From the first to the last day that anything is dated in or planned for, so that nothing recorded falls out of the sums. */
function spanOf({ register, modules }: RegisterFacts, phases: readonly Phase[]): Phase {
  const days = [
    ...phases.flatMap(({ from, to }) => [from, to]),
    ...modules.flatMap(({ from, to }) => [from, to]),
    ...[...register.attendance, ...register.individual].flatMap(({ date }) => (date === null ? [] : [date])),
    ...register.participants.flatMap(({ entry, exit }) => [entry, exit].filter((day) => day !== null)),
  ].sort();
  const [from, to] = [days.at(0), days.at(-1)];
  const nothing = dateOfDayNumber(0);
  return { number: 2, from: from ?? nothing, to: to ?? nothing };
}

function figuresOf(
  facts: RegisterFacts,
  span: Phase,
  today: IsoDate,
): ProgrammeFigures & { readonly unknownWeeks: readonly string[] } {
  const { from, to } = span;
  const { register, modules } = facts;
  const people = register.participants.filter((person) => facts.participant(person.id) === person);
  const earnings = earningsOf(facts, today);
  const earned = people.map((person) => earnings.between(person, from, to));
  const recorded = people.map((person) => recordedMinutes(facts, person.id, from, to, today));
  const presence = presenceDays(facts);
  const progress = modules.map((module) => moduleProgress(facts, module, presence, today));
  const planned = modules.flatMap((module) => plannedDaysOf(facts, module));
  const participation = participationIn(facts, span);
  const paid = register.payments.filter(({ state }) => state !== null);
  return {
    included: participation.included.length,
    exited: participation.exits.length,
    completed: participation.completed,
    suspended: participation.suspendedPeople,
    requiredMinutes: sumMinutes(progress.map(({ requiredMinutes }) => requiredMinutes)),
    deliveredMinutes: sumMinutes(progress.map(({ deliveredMinutes }) => deliveredMinutes)),
    reachableMinutes: sumMinutes(progress.map(({ reachableMinutes }) => reachableMinutes)),
    groupMinutes: sumMinutes(recorded.map(({ group }) => group)),
    individualMinutes: sumMinutes(recorded.map(({ individual }) => individual)),
    attendance: addAttendanceDays(people.map((person) => attendanceDays(facts, person, planned, today))),
    resultsInTime: resultsOf(facts, today).filter(({ state }) => state === 'inTime').length,
    // A negative total pays nothing and is carried on.
    paidCents: sumCents(paid.map(({ totalCents }) => cents(Math.max(0, totalCents ?? 0)))),
    ...addEarned(earned),
    unknownWeeks: gatherDoubts(earned).unknownWeeks,
  };
}

function unitsOf(programmes: readonly ProgrammeLine[]): UnitLine[] {
  const units = new Map<string, ProgrammeLine[]>();
  for (const line of programmes) {
    const key = textKey(line.unit);
    units.set(key, [...(units.get(key) ?? []), line]);
  }
  return [...units]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, lines]) => ({ unit: lines[0]?.unit ?? '', programmes: lines.length, ...addFigures(lines) }));
}

function addFigures(lines: readonly ProgrammeFigures[]): ProgrammeFigures {
  const sum = (of: (line: ProgrammeFigures) => number): number => lines.reduce((all, line) => all + of(line), 0);
  return {
    included: sum(({ included }) => included),
    exited: sum(({ exited }) => exited),
    completed: sum(({ completed }) => completed),
    suspended: sum(({ suspended }) => suspended),
    requiredMinutes: minutes(sum(({ requiredMinutes }) => requiredMinutes)),
    deliveredMinutes: minutes(sum(({ deliveredMinutes }) => deliveredMinutes)),
    reachableMinutes: minutes(sum(({ reachableMinutes }) => reachableMinutes)),
    groupMinutes: minutes(sum(({ groupMinutes }) => groupMinutes)),
    individualMinutes: minutes(sum(({ individualMinutes }) => individualMinutes)),
    attendance: addAttendanceDays(lines.map(({ attendance }) => attendance)),
    resultsInTime: sum(({ resultsInTime }) => resultsInTime),
    paidCents: cents(sum(({ paidCents }) => paidCents)),
    ...addEarned(lines),
  };
}

/** The provenance of the project's sheet: the files that were read, with how many rows of their registers. */
export const projectProvenance = (files: readonly ProjectFile[], madeOn: IsoDate): Provenance => ({
  madeOn,
  sources: files.flatMap((file) => ('register' in file ? [{ sheet: file.file, rows: rowsOf(file.register) }] : [])),
  parameters: [],
});

const rowsOf = ({ participants, attendance, individual, payments }: Register): number =>
  participants.length + attendance.length + individual.length + payments.length;
