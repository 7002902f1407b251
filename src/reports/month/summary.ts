/** The monthly summary: what was recorded and earned in a calendar month, per participant and in all. */
import { datesOfMonth, weekOf } from '../../programme/calendar';
import { minutes, sumMinutes, type IsoDate, type IsoMonth, type IsoWeek, type Minutes } from '../../programme/units';
import type { RegisterFacts } from '../../register/facts';
import { displayName } from '../../register/person-name';
import type { ParameterRow } from '../../register/records';
import { addAttendanceDays, attendanceDays, type AttendanceDays } from '../attendance-rate';
import { addCounts, countDays, countedDays, type DayCounts } from '../day-counts';
import { addEarned, earningsOf, gatherDoubts, type Earned, type EarnedBetween, type Earnings } from '../earned';
import { leftOutOf, peopleIn, type LeftOut } from '../people';
import { recordedMinutes } from '../presence';
import { daysOfMonth, type DayOfMonth } from './days';
import { weeksOfMonth, type WeekOfMonth } from './weeks';

export interface MonthFigures extends Earned {
  /** By module, '' outside every module; together `groupMinutes`. */
  readonly minutesByModule: ReadonlyMap<string, Minutes>;
  readonly groupMinutes: Minutes;
  /** Paid or not. */
  readonly individualMinutes: Minutes;
  /** The month's days up to today (and later ones with a mark) in the eight meanings. */
  readonly days: DayCounts;
  readonly attendance: AttendanceDays;
}

export interface MonthLine extends MonthFigures, EarnedBetween {
  readonly participant: string;
  readonly name: string;
}

export interface MonthSummary {
  readonly month: IsoMonth;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The last day whose blank cells count: today, or the end of the month. */
  readonly countedTo: IsoDate;
  /** Everybody included in the month or with a record in it, in the order of Udeleženci. */
  readonly lines: readonly MonthLine[];
  readonly totals: MonthFigures;
  /** Modules with a column: those that run in the month, '' where somebody was present outside every module. */
  readonly modules: readonly string[];
  /** The planned days and those with presence, by date. */
  readonly byDay: readonly DayOfMonth[];
  /** The ISO weeks that touch the month. */
  readonly weeks: readonly WeekOfMonth[];
  readonly unknownWeeks: readonly IsoWeek[];
  readonly used: readonly ParameterRow[];
  readonly leftOut: LeftOut;
}

/** @param today days after it are not counted unless they carry a mark */
export function monthSummary(
  facts: RegisterFacts,
  month: IsoMonth,
  today: IsoDate,
  earnings: Earnings = earningsOf(facts, today),
): MonthSummary {
  const dates = datesOfMonth(month);
  const [from, to] = [dates.at(0), dates.at(-1)];
  if (from === undefined || to === undefined) throw new RangeError('a month has days');
  const people = peopleIn(facts, from, to);
  const lines = people.map((person): MonthLine => {
    const recorded = recordedMinutes(facts, person.id, from, to, today);
    return {
      participant: person.id,
      name: displayName(person),
      minutesByModule: recorded.byModule,
      groupMinutes: recorded.group,
      individualMinutes: recorded.individual,
      days: countDays(facts, person, countedDays(facts, person, dates, today)),
      attendance: attendanceDays(facts, person, dates, today),
      ...earnings.between(person, from, to),
    };
  });
  const running = facts.modules.filter((module) => module.from <= to && from <= module.to).map(({ name }) => name);
  const present = new Set(lines.flatMap((line) => [...line.minutesByModule.keys()]));
  return {
    month,
    from,
    to,
    countedTo: today < to ? today : to,
    lines,
    totals: totalsOf(lines),
    modules: [...new Set(running), ...(present.has('') ? [''] : [])],
    byDay: daysOfMonth(facts, people, dates, today),
    weeks: weeksOfMonth(facts, earnings, [...new Set(dates.map(weekOf))], from, to),
    ...gatherDoubts(lines),
    leftOut: leftOutOf(facts, from, to),
  };
}

function totalsOf(lines: readonly MonthLine[]): MonthFigures {
  const byModule = new Map<string, Minutes>();
  for (const line of lines) {
    for (const [module, present] of line.minutesByModule) {
      byModule.set(module, minutes((byModule.get(module) ?? 0) + present));
    }
  }
  return {
    minutesByModule: byModule,
    groupMinutes: sumMinutes(lines.map((line) => line.groupMinutes)),
    individualMinutes: sumMinutes(lines.map((line) => line.individualMinutes)),
    days: addCounts(lines.map((line) => line.days)),
    attendance: addAttendanceDays(lines.map((line) => line.attendance)),
    ...addEarned(lines),
  };
}
