/** A week's cents by the days that earned them, so that weeks, months and phases are exactly the same money. */
import { cents, type Cents, type IsoDate } from '../programme/units';
import { roundedCents, UNITS_PER_CENT, type Component } from './exact';
import type { WeekEarning } from './week-earning';

export interface DayCents {
  readonly rewardCents: Cents;
  readonly mealCents: Cents;
  readonly travelCents: Cents;
}

/**
 * Splits a component's rounded sum over its days by largest remainder: each day gets the whole cents of its exact share,
 * and the cents left over go to the days with the largest rests, the earlier day first.
 *
 * @param exact the days' exact amounts in the component's unit, by date; not negative
 * @returns cents in the same order, whose sum is the sum of `exact` rounded half up
 */
export function splitOverDays(component: Component, exact: readonly number[]): Cents[] {
  const perCent = UNITS_PER_CENT[component];
  const total = roundedCents(
    component,
    exact.reduce((sum, amount) => sum + amount, 0),
  );
  const whole = exact.map((amount) => (amount - (amount % perCent)) / perCent);
  const left = total - whole.reduce((sum, amount) => sum + amount, 0);
  const byRest = exact.map((amount, index) => ({ index, rest: amount % perCent })).sort((a, b) => b.rest - a.rest);
  for (const { index } of byRest.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
  return whole.map(cents);
}

/** The week's reward, meals and travel on each of its days. Nothing for a week whose money is not known. */
export function splitByDay({ days, amounts }: WeekEarning): ReadonlyMap<IsoDate, DayCents> {
  if (amounts === null) return new Map();
  const split = (component: Component): Cents[] =>
    splitOverDays(
      component,
      days.map((day) => day.exact[component]),
    );
  const [reward, meal, travel] = [split('reward'), split('meal'), split('travel')];
  return new Map(
    days.map(({ date }, index) => [
      date,
      {
        rewardCents: reward[index] ?? cents(0),
        mealCents: meal[index] ?? cents(0),
        travelCents: travel[index] ?? cents(0),
      },
    ]),
  );
}
