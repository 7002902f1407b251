/** The report of a phase: everything that its sheets and the command line tell. */
import { datesBetween, mondayOf, weekOf } from '../../programme/calendar';
import type { Phase } from '../../programme/plan';
import type { IsoDate, IsoWeek, Minutes } from '../../programme/units';
import { sumMinutes } from '../../programme/units';
import type { RegisterFacts } from '../../register/facts';
import { displayName } from '../../register/person-name';
import type {
  ActivityRecord,
  ComplaintRecord,
  Ground,
  ParameterRow,
  Participant,
  TeamRecord,
} from '../../register/records';
import { addAttendanceDays, attendanceDays, type AttendanceDays } from '../attendance-rate';
import { addCounts, countDays, countedDays, type DayCounts } from '../day-counts';
import { addEarned, earningsOf, gatherDoubts, type Earned, type Earnings } from '../earned';
import { leftOutOf, peopleIn, type LeftOut } from '../people';
import { sourcesOf, type SourceRows } from '../provenance';
import { recordedMinutes } from '../presence';
import { tasksOf, type Task } from '../to-do/tasks';
import { absencesOn, type Absences } from './absences';
import { candidatesOf, type Candidates } from './candidates';
import { individualWorkBetween, type IndividualWork } from './individual';
import { moduleMinimum, type ModuleMinimum } from './minimum';
import { moduleProgress, presenceDays, type ModuleProgress } from './modules';
import { participationIn, type Participation } from './participation';
import { resultsOf, type ResultOfExit } from './results';

export interface PhasePerson extends Earned {
  readonly participant: string;
  readonly name: string;
  readonly minutesByModule: ReadonlyMap<string, Minutes>;
  readonly groupMinutes: Minutes;
  readonly individualMinutes: Minutes;
  readonly days: DayCounts;
  readonly attendance: AttendanceDays;
}

export interface WeekAttendance {
  readonly week: IsoWeek;
  readonly monday: IsoDate;
  readonly attendance: AttendanceDays;
}

export interface PhaseReport {
  readonly phase: Phase;
  readonly today: IsoDate;
  readonly participation: Participation;
  /** Of everybody in Udeleženci, whenever included. */
  readonly grounds: ReadonlyMap<Ground | null, number>;
  readonly agreementsSigned: number;
  readonly withoutAgreement: readonly Participant[];
  /** Of phase 2; none in the others. */
  readonly modules: readonly ModuleProgress[];
  readonly minimums: readonly ModuleMinimum[];
  /** Everybody included in the phase or with a record in it. */
  readonly people: readonly PhasePerson[];
  readonly totals: Omit<PhasePerson, 'participant' | 'name' | 'minutesByModule'>;
  /** Attendance week by week, up to today; weeks without a planned day are left out. */
  readonly weeks: readonly WeekAttendance[];
  readonly absences: Absences;
  readonly individual: IndividualWork;
  readonly candidates: Candidates;
  readonly results: readonly ResultOfExit[];
  readonly tasks: readonly Task[];
  /** Within the phase, by date. */
  readonly team: readonly TeamRecord[];
  readonly activities: readonly ActivityRecord[];
  readonly complaints: readonly ComplaintRecord[];
  /** The sheets of events that the report reads, with their rows: candidates only in phase 1. */
  readonly eventSources: readonly SourceRows[];
  readonly unknownWeeks: readonly IsoWeek[];
  readonly used: readonly ParameterRow[];
  readonly leftOut: LeftOut;
}

/** @param phase one of the register's settings */
export function phaseReport(
  facts: RegisterFacts,
  phase: Phase,
  today: IsoDate,
  earnings: Earnings = earningsOf(facts, today),
): PhaseReport {
  const { from, to } = phase;
  const { register } = facts;
  const everybody = register.participants.filter((person) => facts.participant(person.id) === person);
  const people = peopleIn(facts, from, to);
  const dates = datesBetween(from, to);
  const planned = dates.filter((day) => facts.plannedMinutes(day) > 0 && day <= today);
  const earned = people.map((person) => earnings.between(person, from, to));
  const lines = people.map((person, index): PhasePerson => {
    const recorded = recordedMinutes(facts, person.id, from, to, today);
    return {
      participant: person.id,
      name: displayName(person),
      minutesByModule: recorded.byModule,
      groupMinutes: recorded.group,
      individualMinutes: recorded.individual,
      days: countDays(facts, person, countedDays(facts, person, dates, today)),
      attendance: attendanceDays(facts, person, planned, today),
      ...addEarned(earned.slice(index, index + 1)),
    };
  });
  const modules = phase.number === 2 ? facts.modules : [];
  const presence = presenceDays(facts);
  const [team, activities, complaints] = [
    within(register.team, phase),
    within(register.activities, phase),
    within(register.complaints, phase),
  ];
  const signed = everybody.filter(({ agreement }) => agreement !== null);
  return {
    phase,
    today,
    participation: participationIn(facts, phase),
    grounds: countGrounds(everybody),
    agreementsSigned: signed.length,
    withoutAgreement: everybody.filter(({ agreement }) => agreement === null),
    modules: modules.map((module) => moduleProgress(facts, module, presence, today)),
    minimums: modules.map((module) => moduleMinimum(facts, everybody, module)),
    people: lines,
    totals: {
      groupMinutes: sumMinutes(lines.map(({ groupMinutes }) => groupMinutes)),
      individualMinutes: sumMinutes(lines.map(({ individualMinutes }) => individualMinutes)),
      days: addCounts(lines.map(({ days }) => days)),
      attendance: addAttendanceDays(lines.map(({ attendance }) => attendance)),
      ...addEarned(lines),
    },
    weeks: weeksOf(facts, people, planned, today),
    absences: absencesOn(facts, people, planned),
    individual: individualWorkBetween(facts, people, from, to, today),
    candidates: candidatesOf(register, phase),
    results: resultsOf(facts, today),
    tasks: tasksOf(facts, today),
    team,
    activities,
    complaints,
    eventSources: sourcesOf(phase.number === 1 ? register.candidates : [], team, activities, complaints),
    ...gatherDoubts(earned),
    leftOut: leftOutOf(facts, from, to),
  };
}

function countGrounds(people: readonly Participant[]): Map<Ground | null, number> {
  const grounds = new Map<Ground | null, number>();
  for (const { ground } of people) grounds.set(ground, (grounds.get(ground) ?? 0) + 1);
  return grounds;
}

function weeksOf(
  facts: RegisterFacts,
  people: readonly Participant[],
  planned: readonly IsoDate[],
  today: IsoDate,
): WeekAttendance[] {
  const byMonday = new Map<IsoDate, IsoDate[]>();
  for (const day of planned) {
    const monday = mondayOf(day);
    byMonday.set(monday, [...(byMonday.get(monday) ?? []), day]);
  }
  return [...byMonday].map(([monday, days]) => ({
    week: weekOf(monday),
    monday,
    attendance: addAttendanceDays(people.map((person) => attendanceDays(facts, person, days, today))),
  }));
}

const within = <R extends { readonly date: IsoDate | null }>(records: readonly R[], { from, to }: Phase): R[] =>
  records
    .filter(({ date }) => date !== null && from <= date && date <= to)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
