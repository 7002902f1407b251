/** What an axis of days is given: a date for each day, or a question. */
import type { IsoDate } from '../../programme/units';
import { completeDate } from '../cells/day-cell';
import type { Grid } from '../cells/grid';
import type { Answers, IntakeQuestion, WeekdayDoubt } from '../reading';
import type { DayAxis } from './day-axis';
import type { PeriodHint } from './period';

export interface DateContext {
  /** From the cells above the axis. */
  readonly above: PeriodHint;
  /** From sheet and file name. */
  readonly names: PeriodHint;
  readonly today: IsoDate;
  readonly answers: Answers;
}

export interface DatedAxis {
  /** Per day of the axis. */
  readonly dates: readonly (IsoDate | null)[];
  readonly questions: readonly IntakeQuestion[];
  readonly weekdayDoubts: readonly WeekdayDoubt[];
}

export type Dated = Pick<DatedAxis, 'dates' | 'questions'>;

/** Meetings of which some may say their day; the days of the others only staff know. */
export function meetings(grid: Grid, axis: DayAxis): Dated {
  const dates = axis.days.map(({ cell }) => completeDate(cell));
  return dates.every((date) => date !== null) ? { dates, questions: [] } : { ...undated(grid, axis), dates };
}

/** Days that only staff can date. */
export function undated(grid: Grid, axis: DayAxis): Dated {
  const labels = axis.days.map(({ label }) => label);
  const question: IntakeQuestion = {
    key: `sessions:${grid.name}`,
    sheet: grid.name,
    at: axisAt(grid, axis),
    kind: 'sessionDates',
    first: labels[0] ?? '',
    last: labels.at(-1) ?? '',
    count: labels.length,
  };
  return { dates: labels.map(() => null), questions: [question] };
}

/** Where a question about an axis is asked. */
export const axisAt = (grid: Grid, axis: DayAxis): IntakeQuestion['at'] =>
  grid.ref(axis.row, axis.days[0]?.column ?? 0);
