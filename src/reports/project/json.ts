/** The project's report as the command line prints it: money in cents, time in minutes, shares 0–1. */
import { rateOf } from '../attendance-rate';
import type { ProgrammeFigures, ProjectReport } from './report';

interface FiguresJson {
  readonly included: number;
  readonly exited: number;
  readonly completed: number;
  readonly suspended: number;
  readonly requiredMinutes: number;
  readonly deliveredMinutes: number;
  readonly reachableMinutes: number;
  readonly groupMinutes: number;
  readonly individualMinutes: number;
  /** null where no day was due yet. */
  readonly attendanceRate: number | null;
  readonly resultsInTime: number;
  readonly rewardCents: number;
  readonly mealCents: number;
  readonly travelCents: number;
  readonly totalCents: number;
  readonly paidCents: number;
}

export interface ProjectJson {
  readonly today: string;
  readonly programmes: readonly ({
    readonly file: string;
    readonly title: string;
    readonly unit: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly repeated: boolean;
  } & FiguresJson)[];
  readonly units: readonly ({ readonly unit: string; readonly programmes: number } & FiguresJson)[];
  readonly totals: FiguresJson;
  readonly unread: readonly { readonly file: string; readonly problem: string }[];
}

export const projectJson = ({ today, programmes, units, totals, unread }: ProjectReport): ProjectJson => ({
  today,
  programmes: programmes.map((line) => ({
    file: line.file,
    title: line.title,
    unit: line.unit,
    from: line.from,
    to: line.to,
    repeated: line.isRepeated,
    ...figuresJson(line),
  })),
  units: units.map((line) => ({ unit: line.unit, programmes: line.programmes, ...figuresJson(line) })),
  totals: figuresJson(totals),
  unread: unread.map(({ file, problem }) => ({ file, problem })),
});

const figuresJson = (figures: ProgrammeFigures): FiguresJson => ({
  included: figures.included,
  exited: figures.exited,
  completed: figures.completed,
  suspended: figures.suspended,
  requiredMinutes: figures.requiredMinutes,
  deliveredMinutes: figures.deliveredMinutes,
  reachableMinutes: figures.reachableMinutes,
  groupMinutes: figures.groupMinutes,
  individualMinutes: figures.individualMinutes,
  attendanceRate: rateOf(figures.attendance),
  resultsInTime: figures.resultsInTime,
  rewardCents: figures.rewardCents,
  mealCents: figures.mealCents,
  travelCents: figures.travelCents,
  totalCents: figures.totalCents,
  paidCents: figures.paidCents,
});
