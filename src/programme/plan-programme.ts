/** From a start date to dated phases and modules. */
import { addDays, addMonths, dateOfDayNumber, dayNumber, mondayOf, weekdayOf } from './calendar';
import { DEFAULT_CURRICULUM, type Curriculum, type ModuleDesign } from './curriculum';
import type { FreeDay, Module, Phase } from './plan';
import type { IsoDate } from './units';

export interface ProgrammePlan {
  /** Phases 1, 2 and 3, each from the day after the last. */
  readonly phases: readonly [Phase, Phase, Phase];
  /** In order; the last may end after phase 2 where free days eat the slack. */
  readonly modules: readonly Module[];
}

/** Thrown where a module's design can never reach its hours: no weekdays, or no minutes a day. */
export class ImpossibleCurriculum extends Error {
  override readonly name = 'ImpossibleCurriculum';
}

/**
 * Plans a programme that begins on `start`, the first day of phase 1.
 *
 * Module I begins on the first Monday on or after the first day of phase 2. Each module runs until its planned days (free
 * days skipped) reach its minimum hours; the next begins the Monday after. (Contract, »Plan«.)
 *
 * @throws ImpossibleCurriculum if a module could never reach its minimum
 */
export function planProgramme(
  start: IsoDate,
  freeDays: readonly FreeDay[],
  curriculum: Curriculum = DEFAULT_CURRICULUM,
): ProgrammePlan {
  const [first, second, third] = curriculum.phaseMonths;
  const phase2 = addMonths(start, first);
  const phase3 = addMonths(start, first + second);
  const after = addMonths(start, first + second + third);
  const free = new Set(freeDays.map(({ date }) => date));
  const modules: Module[] = [];
  let monday = mondayOf(addDays(phase2, 6));
  for (const design of curriculum.modules) {
    const module = planModule(design, monday, free);
    modules.push(module);
    monday = addDays(mondayOf(module.to), 7);
  }
  return {
    phases: [
      { number: 1, from: start, to: addDays(phase2, -1) },
      { number: 2, from: phase2, to: addDays(phase3, -1) },
      { number: 3, from: phase3, to: addDays(after, -1) },
    ],
    modules,
  };
}

function planModule(design: ModuleDesign, monday: IsoDate, free: ReadonlySet<IsoDate>): Module {
  const { name, minutesPerDay, weekdays, minimumMinutes, individualMinutesPerWeek } = design;
  if (weekdays.length === 0 || minutesPerDay <= 0 || minimumMinutes <= 0) {
    throw new ImpossibleCurriculum(`module ${name} has no days or no hours`);
  }
  const isPlanned = (day: IsoDate): boolean => weekdays.includes(weekdayOf(day)) && !free.has(day);
  let reached = 0;
  for (let number = dayNumber(monday); ; number += 1) {
    const day = dateOfDayNumber(number);
    if (isPlanned(day)) reached += minutesPerDay;
    if (reached >= minimumMinutes) {
      return { name, from: monday, to: day, minutesPerDay, weekdays, minimumMinutes, individualMinutesPerWeek };
    }
  }
}
