/** What one participant earned in one week by the register as it stands: no ledger, no corrections. */
import { minutes, type Cents, type IsoDate, type Minutes } from '../programme/units';
import type { RuleId } from '../register/issue';
import type { ParameterRow, Participant } from '../register/records';
import { earningOf, type DayContext, type DayEarning } from './day-earning';
import { roundedCents } from './exact';
import { isPaid } from './travel';

/** Figures of a week's line without its correction. */
export interface Amounts {
  readonly paidMinutes: Minutes;
  readonly rewardCents: Cents;
  readonly mealDays: number;
  readonly mealCents: Cents;
  readonly travelDays: number;
  readonly travelCents: Cents;
}

export interface WeekEarning {
  readonly person: Participant;
  /** The days on which something speaks of presence, by date. */
  readonly days: readonly DayEarning[];
  /** Null where a parameter of one of the days cannot be read. */
  readonly amounts: Amounts | null;
  /** Each rule once. */
  readonly doubts: readonly RuleId[];
}

export const NO_AMOUNTS: Amounts = {
  paidMinutes: minutes(0),
  rewardCents: roundedCents('reward', 0),
  mealDays: 0,
  mealCents: roundedCents('meal', 0),
  travelDays: 0,
  travelCents: roundedCents('travel', 0),
};

/** @param days of one ISO week; money of each component is summed exactly over them and rounded once, half up */
export function weekEarning(person: Participant, days: readonly IsoDate[], context: DayContext): WeekEarning {
  const earned: DayEarning[] = [];
  for (const day of days) {
    const earning = earningOf(person, day, context);
    if (earning !== null) earned.push(earning);
  }
  const doubts = new Set(earned.flatMap((day) => day.doubts));
  return { person, days: earned, amounts: amountsOf(earned), doubts: [...doubts] };
}

function amountsOf(days: readonly DayEarning[]): Amounts | null {
  if (days.length === 0) return NO_AMOUNTS;
  const exact = { reward: 0, meal: 0, travel: 0 };
  let paid = 0;
  let mealDays = 0;
  let travelDays = 0;
  for (const day of days) {
    if (day.paidMinutes === null) return null;
    paid += day.paidMinutes;
    exact.reward += day.exact.reward;
    exact.meal += day.exact.meal;
    exact.travel += day.exact.travel;
    if (day.meal) mealDays++;
    if (isPaid(day.travel)) travelDays++;
  }
  return {
    paidMinutes: minutes(paid),
    rewardCents: roundedCents('reward', exact.reward),
    mealDays,
    mealCents: roundedCents('meal', exact.meal),
    travelDays,
    travelCents: roundedCents('travel', exact.travel),
  };
}

/** Reward, meals and travel together. */
export const ownCents = ({ rewardCents, mealCents, travelCents }: Amounts): number =>
  rewardCents + mealCents + travelCents;

/** The rows of tblParametri that the figures of the earnings were decided by, each once. */
export function parametersUsed(earnings: Iterable<WeekEarning>): ParameterRow[] {
  const rows = new Set<ParameterRow>();
  for (const earning of earnings) for (const day of earning.days) for (const row of day.used) rows.add(row);
  return [...rows];
}
