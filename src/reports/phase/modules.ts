/** How far a module has come: hours required, delivered and still reachable, and its attendance. */
import { datesBetween } from '../../programme/calendar';
import type { Module } from '../../programme/plan';
import { minutes, type IsoDate, type Minutes } from '../../programme/units';
import type { RegisterFacts } from '../../register/facts';
import { addAttendanceDays, attendanceDays, type AttendanceDays } from '../attendance-rate';

export interface ModuleProgress {
  readonly module: Module;
  readonly requiredMinutes: Minutes;
  /** A planned day with at least one presence delivers the module's hours of a day. */
  readonly deliveredMinutes: Minutes;
  /** Delivered and still to come; today counts as still to come until somebody is present. */
  readonly reachableMinutes: Minutes;
  readonly plannedDays: number;
  readonly deliveredDays: number;
  readonly attendance: AttendanceDays;
}

/** The module's planned days, free days skipped. */
export const plannedDaysOf = (facts: RegisterFacts, module: Module): IsoDate[] =>
  datesBetween(module.from, module.to).filter((date) => {
    const day = facts.day(date);
    return day.module === module && day.planned > 0;
  });

/** @param presence the days on which anybody is present, from {@link presenceDays} */
export function moduleProgress(
  facts: RegisterFacts,
  module: Module,
  presence: ReadonlySet<IsoDate>,
  today: IsoDate,
): ModuleProgress {
  const days = plannedDaysOf(facts, module);
  const delivered = days.filter((day) => presence.has(day)).length;
  const open = days.filter((day) => !presence.has(day) && day >= today).length;
  const people = facts.register.participants.filter((person) => facts.participant(person.id) === person);
  return {
    module,
    requiredMinutes: module.minimumMinutes,
    deliveredMinutes: minutes(delivered * module.minutesPerDay),
    reachableMinutes: minutes((delivered + open) * module.minutesPerDay),
    plannedDays: days.length,
    deliveredDays: delivered,
    attendance: addAttendanceDays(people.map((person) => attendanceDays(facts, person, days, today))),
  };
}

/** The days on which the mark of at least one participant says presence. */
export function presenceDays(facts: RegisterFacts): ReadonlySet<IsoDate> {
  const days = new Set<IsoDate>();
  for (const { id } of facts.register.participants) {
    for (const record of facts.attendanceOf(id)) if (facts.presentMinutes(record) !== null) days.add(record.date);
  }
  return days;
}
