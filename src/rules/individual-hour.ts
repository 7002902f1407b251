import { addDays, datesBetween, mondayOf } from '../programme/calendar';
import type { Module } from '../programme/plan';
import type { IsoDate } from '../programme/units';
import { cellOf } from '../register/row';
import type { CheckFacts, PersonFacts } from './check-facts';
import { displacedRows } from './displaced-rows';
import { atPerson } from './finding';
import type { Finding, Rule } from './rule';

interface Week {
  readonly monday: IsoDate;
  readonly module: Module;
  /** Monday to Friday. */
  readonly workingDays: readonly IsoDate[];
}

/**
 * For each person and whole ISO week inside one module that is over: included from Monday to Friday, suspended on none of
 * these days, not excused on every planned one.
 */
export const individualHour: Rule = {
  id: 'individual-hour',
  severity: 'warning',
  source: 'Opis programa: najmanj ena ura individualnega dela s posameznim udeležencem na teden',
  asserts: 'each participant has the individual hours of the module in each ISO week',
  *check(facts, { today }) {
    yield* incompleteRows(facts, today);
    const weeks = wholeWeeks(facts, today);
    const displaced = displacedRows(facts, facts.register.individual);
    for (const person of facts.people) {
      if (person.isRepeated || person.inclusionFaults.length > 0) continue;
      const done = doneByWeek(facts, person.person.id);
      if (done === null) continue;
      const misplaced = new Set(displaced(person.name).flatMap(({ date }) => (date === null ? [] : [mondayOf(date)])));
      for (const week of weeks) {
        const had = done.get(week.monday) ?? 0;
        if (misplaced.has(week.monday)) continue;
        if (had >= week.module.individualMinutesPerWeek || !isDue(facts, person, week)) continue;
        const words = {
          from: week.monday,
          to: addDays(week.monday, 6),
          individualMinutes: had,
          dueMinutes: week.module.individualMinutesPerWeek,
          module: week.module.name,
        };
        yield { ...atPerson(person.person, 'ID', had === 0 ? 'none' : 'less', '', words), date: week.monday };
      }
    }
  },
};

/** ISO weeks from Monday to Sunday that lie inside one module and are over. */
function wholeWeeks({ modules }: CheckFacts, today: IsoDate): Week[] {
  const weeks: Week[] = [];
  for (const module of modules) {
    if (module.individualMinutesPerWeek <= 0) continue;
    const last = module.to < today ? module.to : today;
    for (let monday = mondayOf(addDays(module.from, 6)); addDays(monday, 6) <= last; monday = addDays(monday, 7)) {
      weeks.push({ monday, module, workingDays: datesBetween(monday, addDays(monday, 4)) });
    }
  }
  return weeks;
}

/** Rows of known people in which the day or the hours are blank; one for a day still to come needs no hours yet. */
function* incompleteRows(facts: CheckFacts, today: IsoDate): Iterable<Finding> {
  for (const { at, participant, name, date, minutes } of facts.register.individual) {
    if (at.unreadable.length > 0 || facts.participant(participant) === null) continue;
    const about = { participant, name, date, found: '', facts: {} };
    if (date === null) yield { ...about, at: cellOf(at, 'Datum'), variant: 'dateMissing' };
    else if (minutes === null && date <= today) yield { ...about, at: cellOf(at, 'Ure'), variant: 'hoursMissing' };
  }
}

/** Minutes by the Monday of the week; null where a row cannot be read: it may be the one that is missed. */
function doneByWeek(facts: CheckFacts, id: string): ReadonlyMap<IsoDate, number> | null {
  const done = new Map<IsoDate, number>();
  for (const { date, minutes, at } of facts.individualOf(id)) {
    if (at.unreadable.length > 0 || date === null || minutes === null) return null;
    const { monday } = facts.day(date);
    done.set(monday, (done.get(monday) ?? 0) + minutes);
  }
  return done;
}

function isDue(facts: CheckFacts, { person }: PersonFacts, { workingDays }: Week): boolean {
  const included = workingDays.every((day) => facts.isIncluded(person, day));
  if (!included || workingDays.some((day) => facts.isSuspended(person.id, day))) return false;
  return workingDays.some((day) => facts.plannedMinutes(day) > 0 && !isExcused(facts, person.id, day));
}

function isExcused(facts: CheckFacts, id: string, day: IsoDate): boolean {
  const reading = facts.attendanceOn(id, day)?.reading;
  if (reading?.kind !== 'absence') return false;
  return reading.meaning === 'excused' || reading.meaning === 'excusedAwaitingEvidence';
}
