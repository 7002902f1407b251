/** What a programme of social activation owes by its design, before its days are planned. */
import type { Weekday } from './calendar';
import { minutes, type Minutes } from './units';

/** A module's design; all of it may differ between programmes, so it lives in the workbook (tblModuli) once planned. */
export interface ModuleDesign {
  readonly name: string;
  readonly minutesPerDay: Minutes;
  readonly weekdays: readonly Weekday[];
  /** Group work to be reached. */
  readonly minimumMinutes: Minutes;
  readonly individualMinutesPerWeek: Minutes;
}

export interface Curriculum {
  /** Length of phases 1, 2 and 3 in calendar months. */
  readonly phaseMonths: readonly [number, number, number];
  readonly modules: readonly ModuleDesign[];
}

const HOUR = 60;
const MONDAY_TO_WEDNESDAY: readonly Weekday[] = [1, 2, 3];
const MONDAY_TO_FRIDAY: readonly Weekday[] = [1, 2, 3, 4, 5];

/**
 * The programme »AS – Aktiviraj se!«: 8 months; 48 h, 480 h and 48 h of group work, each with 1 h of individual work per
 * participant and week. Source: the programme's description. The description says how many days a week, not which: the
 * weekdays are a default.
 */
export const DEFAULT_CURRICULUM: Curriculum = {
  phaseMonths: [1, 6, 1],
  modules: [
    {
      name: 'I',
      minutesPerDay: minutes(4 * HOUR),
      weekdays: MONDAY_TO_WEDNESDAY,
      minimumMinutes: minutes(48 * HOUR),
      individualMinutesPerWeek: minutes(HOUR),
    },
    {
      name: 'II',
      minutesPerDay: minutes(6 * HOUR),
      weekdays: MONDAY_TO_FRIDAY,
      minimumMinutes: minutes(480 * HOUR),
      individualMinutesPerWeek: minutes(HOUR),
    },
    {
      name: 'III',
      minutesPerDay: minutes(4 * HOUR),
      weekdays: MONDAY_TO_WEDNESDAY,
      minimumMinutes: minutes(48 * HOUR),
      individualMinutesPerWeek: minutes(HOUR),
    },
  ],
};
