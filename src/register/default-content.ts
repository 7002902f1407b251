/** What a new programme's register holds before anything has happened. */
import { addMonths, date, partsOf } from '../programme/calendar';
import { DEFAULT_CURRICULUM, type Curriculum } from '../programme/curriculum';
import { DEFAULT_PARAMETERS } from '../programme/default-parameters';
import { DEFAULT_LEGEND } from '../programme/legend';
import { planProgramme } from '../programme/plan-programme';
import type { FreeDay } from '../programme/plan';
import type { IsoDate } from '../programme/units';
import { workFreeDays } from '../programme/work-free-days';
import type { Draft, RegisterContent } from './content';
import type { Participant } from './records';

export interface NewProgramme {
  /** First day of phase 1. */
  readonly start: IsoDate;
  readonly title?: string;
  readonly unit?: string;
  readonly provider?: string;
  readonly location?: string;
  readonly payerName?: string;
  readonly payerIban?: string;
  readonly curriculum?: Curriculum;
  /** Who takes part; without a day of inclusion it is the first day of phase 1. */
  readonly participants?: readonly Draft<Participant>[];
}

/** Settings, the planned modules, the shipped parameters and legend, the free days of the programme's calendar years, the people who are known. */
export function newRegisterContent(programme: NewProgramme): RegisterContent {
  const { start, curriculum = DEFAULT_CURRICULUM } = programme;
  const freeDays = freeDaysFor(start, curriculum);
  const { phases, modules } = planProgramme(start, freeDays, curriculum);
  return {
    settings: {
      title: programme.title ?? '',
      unit: programme.unit ?? '',
      provider: programme.provider ?? '',
      location: programme.location ?? '',
      start,
      phases,
      payerName: programme.payerName ?? '',
      payerIban: programme.payerIban ?? '',
    },
    modules: modules.map((module) => ({ module })),
    parameters: DEFAULT_PARAMETERS,
    legend: DEFAULT_LEGEND,
    freeDays: freeDays.map((freeDay) => ({ freeDay })),
    participants: (programme.participants ?? []).map((one) => ({ ...one, entry: one.entry ?? start })),
    attendance: [],
    individual: [],
    absences: [],
    suspensions: [],
    payments: [],
    candidates: [],
    team: [],
    activities: [],
    complaints: [],
  };
}

/** Whole calendar years, and half a year beyond the plan's months: modules may run late. */
function freeDaysFor(start: IsoDate, { phaseMonths }: Curriculum): FreeDay[] {
  const end = addMonths(start, phaseMonths[0] + phaseMonths[1] + phaseMonths[2] + 6);
  const year = (day: IsoDate): string => String(partsOf(day).year).padStart(4, '0');
  return workFreeDays(date(`${year(start)}-01-01`), date(`${year(end)}-12-31`));
}
