/** The monthly summary as the command line prints it: money in cents, time in minutes. */
import { MEANING_WORDS, type Meaning } from '../../programme/meaning';
import type { MonthFigures, MonthSummary } from './summary';

/** The meanings that are absence, suspension among them; days without an entry and days off the plan are none. */
const ABSENCES = ['excused', 'excusedAwaitingEvidence', 'unexcused', 'suspended'] as const satisfies readonly Meaning[];

interface MonthFiguresJson {
  readonly groupMinutes: number;
  readonly individualMinutes: number;
  readonly presentDays: number;
  /** By *Pomen*; kinds without a day are left out. */
  readonly absentDays: Readonly<Record<string, number>>;
  readonly mealDays: number;
  readonly travelDays: number;
  readonly rewardCents: number;
  readonly mealCents: number;
  readonly travelCents: number;
  readonly totalCents: number;
}

export interface MonthJson {
  readonly month: string;
  readonly lines: readonly ({ readonly participant: string; readonly name: string } & MonthFiguresJson)[];
  readonly totals: MonthFiguresJson;
  readonly weeks: readonly {
    readonly week: string;
    readonly earnedCents: number;
    readonly earnedInMonthCents: number;
    readonly paidCents: number | null;
  }[];
}

export const monthJson = ({ month, lines, totals, weeks }: MonthSummary): MonthJson => ({
  month,
  lines: lines.map((line) => ({ participant: line.participant, name: line.name, ...figuresJson(line) })),
  totals: figuresJson(totals),
  weeks: weeks.map(({ week, earnedCents, earnedInMonthCents, paidCents }) => ({
    week,
    earnedCents,
    earnedInMonthCents,
    paidCents,
  })),
});

function figuresJson(figures: MonthFigures): MonthFiguresJson {
  const absences = ABSENCES.filter((meaning) => figures.days[meaning] > 0);
  return {
    groupMinutes: figures.groupMinutes,
    individualMinutes: figures.individualMinutes,
    presentDays: figures.days.present,
    absentDays: Object.fromEntries(absences.map((meaning) => [MEANING_WORDS[meaning], figures.days[meaning]])),
    mealDays: figures.mealDays,
    travelDays: figures.travelDays,
    rewardCents: figures.rewardCents,
    mealCents: figures.mealCents,
    travelCents: figures.travelCents,
    totalCents: figures.totalCents,
  };
}
