/** Money by the day on which it was earned, so that months and phases add up to exactly what the weeks are worth. */
import { datesOfWeek, weekOf } from '../programme/calendar';
import { cents, type Cents, type IsoDate, type IsoWeek } from '../programme/units';
import { splitByDay, type DayCents } from '../allowances/day-split';
import { rateBook } from '../allowances/rates';
import { isPaid } from '../allowances/travel';
import { weekEarning } from '../allowances/week-earning';
import type { RegisterFacts } from '../register/facts';
import type { ParameterRow, Participant } from '../register/records';

/** What was earned in a stretch of days, corrections and payments aside. */
export interface Earned {
  readonly rewardCents: Cents;
  readonly mealDays: number;
  readonly mealCents: Cents;
  readonly travelDays: number;
  readonly travelCents: Cents;
  readonly totalCents: Cents;
}

export interface EarnedBetween extends Earned {
  /** Weeks with days in the stretch whose money is not known because a parameter is missing; nothing of them is in the sums. */
  readonly unknownWeeks: readonly IsoWeek[];
  /** Rows of tblParametri that the sums were decided by. */
  readonly used: readonly ParameterRow[];
}

export interface Earnings {
  /** @param from first day @param to last day, included */
  between(person: Participant, from: IsoDate, to: IsoDate): EarnedBetween;
}

interface EarnedDay extends DayCents {
  readonly mealDays: number;
  readonly travelDays: number;
  readonly used: readonly ParameterRow[];
}

interface EarnedWeek {
  readonly week: IsoWeek;
  readonly monday: IsoDate;
  readonly sunday: IsoDate;
  /** Null where a parameter of one of its days is missing or unreadable. */
  readonly days: ReadonlyMap<IsoDate, EarnedDay> | null;
}

/** The earnings of everybody in a register; each person's weeks are computed when first asked for. */
export function earningsOf(facts: RegisterFacts, today: IsoDate): Earnings {
  const rates = rateBook(facts.register.parameters);
  const context = { facts, today, ratesOn: (day: IsoDate) => rates.ratesOn(day) };
  const known = new Map<Participant, readonly EarnedWeek[]>();
  const weeksOf = (person: Participant): readonly EarnedWeek[] => {
    const before = known.get(person);
    if (before) return before;
    const weeks = weeksWithRecords(person.id, facts).map((week) => {
      const dates = datesOfWeek(week);
      const earning = weekEarning(person, dates, context);
      const [monday, sunday] = [dates.at(0), dates.at(-1)];
      if (monday === undefined || sunday === undefined) throw new RangeError('a week has seven days');
      if (earning.amounts === null) return { week, monday, sunday, days: null };
      const split = splitByDay(earning);
      const days = new Map(
        earning.days.map((day) => {
          const money = split.get(day.date) ?? { rewardCents: cents(0), mealCents: cents(0), travelCents: cents(0) };
          return [
            day.date,
            { ...money, mealDays: day.meal ? 1 : 0, travelDays: isPaid(day.travel) ? 1 : 0, used: day.used },
          ];
        }),
      );
      return { week, monday, sunday, days };
    });
    known.set(person, weeks);
    return weeks;
  };
  return { between: (person, from, to) => sumBetween(weeksOf(person), from, to) };
}

function sumBetween(weeks: readonly EarnedWeek[], from: IsoDate, to: IsoDate): EarnedBetween {
  let [reward, meal, travel, mealDays, travelDays] = [0, 0, 0, 0, 0];
  const unknownWeeks: IsoWeek[] = [];
  const used = new Set<ParameterRow>();
  for (const { week, monday, sunday, days } of weeks) {
    if (sunday < from || monday > to) continue;
    if (days === null) unknownWeeks.push(week);
    for (const [date, day] of days ?? []) {
      if (date < from || date > to) continue;
      reward += day.rewardCents;
      meal += day.mealCents;
      travel += day.travelCents;
      mealDays += day.mealDays;
      travelDays += day.travelDays;
      for (const row of day.used) used.add(row);
    }
  }
  return { ...earned(reward, meal, travel, mealDays, travelDays), unknownWeeks, used: [...used] };
}

const earned = (reward: number, meal: number, travel: number, mealDays: number, travelDays: number): Earned => ({
  rewardCents: cents(reward),
  mealDays,
  mealCents: cents(meal),
  travelDays,
  travelCents: cents(travel),
  totalCents: cents(reward + meal + travel),
});

/** Several people's or stretches' earnings together. */
export function addEarned(all: Iterable<Earned>): Earned {
  let [reward, meal, travel, mealDays, travelDays] = [0, 0, 0, 0, 0];
  for (const each of all) {
    reward += each.rewardCents;
    meal += each.mealCents;
    travel += each.travelCents;
    mealDays += each.mealDays;
    travelDays += each.travelDays;
  }
  return earned(reward, meal, travel, mealDays, travelDays);
}

/** The parameter rows and unknown weeks of several stretches, each once. */
export function gatherDoubts(all: readonly EarnedBetween[]): Pick<EarnedBetween, 'unknownWeeks' | 'used'> {
  return {
    unknownWeeks: [...new Set(all.flatMap(({ unknownWeeks }) => unknownWeeks))].sort(),
    used: [...new Set(all.flatMap(({ used }) => used))],
  };
}

function weeksWithRecords(id: string, facts: RegisterFacts): IsoWeek[] {
  const weeks = new Set<IsoWeek>();
  for (const record of facts.attendanceOf(id)) weeks.add(weekOf(record.date));
  for (const { date } of facts.individualOf(id)) if (date !== null) weeks.add(weekOf(date));
  return [...weeks].sort();
}
