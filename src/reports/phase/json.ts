/** The report of a phase as the command line prints it: money in cents, time in minutes, shares 0–1. */
import { MEANING_WORDS, type Meaning } from '../../programme/meaning';
import { GROUND_WORDS } from '../../register/ground';
import { rateOf } from '../attendance-rate';
import type { AbsenceKind } from './absences';
import type { Outcome } from './candidates';
import type { PhaseReport } from './report';

export interface PhaseJson {
  readonly phase: 1 | 2 | 3;
  readonly from: string;
  readonly to: string;
  readonly participants: {
    readonly included: number;
    readonly exited: number;
    readonly completed: number;
    readonly suspended: number;
    readonly agreementsSigned: number;
    /** By *Podlaga*; '' where none is given. */
    readonly grounds: Readonly<Record<string, number>>;
  };
  readonly modules: readonly {
    readonly module: string;
    readonly requiredMinutes: number;
    readonly deliveredMinutes: number;
    readonly reachableMinutes: number;
    readonly plannedDays: number;
    readonly deliveredDays: number;
    /** null where no day was due yet. */
    readonly attendanceRate: number | null;
    /** Who can no longer reach the minimum; empty while none is set. */
    readonly belowMinimum: readonly string[];
  }[];
  readonly groupMinutes: number;
  readonly individualMinutes: number;
  readonly attendanceRate: number | null;
  /** By *Pomen*; kinds without a day are left out. */
  readonly days: Readonly<Record<string, number>>;
  readonly rewardCents: number;
  readonly mealCents: number;
  readonly travelCents: number;
  readonly totalCents: number;
  readonly absences: Readonly<Record<AbsenceKind, number>>;
  readonly evidenceMissing: readonly {
    readonly participant: string;
    readonly from: string;
    readonly to: string;
    readonly days: number;
  }[];
  readonly candidates: { readonly contacts: number } & Readonly<Record<Outcome, number>>;
  readonly results: readonly {
    readonly participant: string;
    readonly exit: string;
    readonly dueDate: string;
    readonly resultDate: string | null;
    readonly state: string;
  }[];
  readonly events: { readonly team: number; readonly activities: number; readonly complaints: number };
}

export function phaseJson(report: PhaseReport): PhaseJson {
  const { phase, participation, totals, absences, candidates } = report;
  return {
    phase: phase.number,
    from: phase.from,
    to: phase.to,
    participants: {
      included: participation.included.length,
      exited: participation.exits.length,
      completed: participation.completed,
      suspended: participation.suspendedPeople,
      agreementsSigned: report.agreementsSigned,
      grounds: Object.fromEntries(
        [...report.grounds].map(([ground, count]) => [ground === null ? '' : GROUND_WORDS[ground], count]),
      ),
    },
    modules: report.modules.map((progress, index) => ({
      module: progress.module.name,
      requiredMinutes: progress.requiredMinutes,
      deliveredMinutes: progress.deliveredMinutes,
      reachableMinutes: progress.reachableMinutes,
      plannedDays: progress.plannedDays,
      deliveredDays: progress.deliveredDays,
      attendanceRate: rateOf(progress.attendance),
      belowMinimum: (report.minimums[index]?.shares ?? [])
        .filter(({ state }) => state === 'unreachable')
        .map(({ participant }) => participant),
    })),
    groupMinutes: totals.groupMinutes,
    individualMinutes: totals.individualMinutes,
    attendanceRate: rateOf(totals.attendance),
    days: Object.fromEntries(
      Object.entries(MEANING_WORDS).flatMap(([meaning, word]) => {
        const count = totals.days[meaning as Meaning];
        return count > 0 ? [[word, count]] : [];
      }),
    ),
    rewardCents: totals.rewardCents,
    mealCents: totals.mealCents,
    travelCents: totals.travelCents,
    totalCents: totals.totalCents,
    absences: absences.byKind,
    evidenceMissing: absences.awaiting.map(({ participant, from, to, days }) => ({ participant, from, to, days })),
    candidates: { contacts: candidates.contacts, ...candidates.byOutcome },
    results: report.results.map(({ participant, exit, dueDate, resultDate, state }) => ({
      participant,
      exit,
      dueDate,
      resultDate,
      state,
    })),
    events: {
      team: report.team.length,
      activities: report.activities.length,
      complaints: report.complaints.length,
    },
  };
}
