/**
 * Money before it is rounded: whole numbers of a unit so small that every product of a rate and a quantity is exact.
 * A week's component is summed in that unit and rounded to the cent once, half up.
 */
import { cents, type Cents, type Metres, type MicroEuros, type Minutes } from '../programme/units';

/** How many of a component's exact units make a cent. */
export const UNITS_PER_CENT = {
  /** micro-euros per hour × minutes = sixtieths of a micro-euro */
  reward: 600_000,
  /** micro-euros */
  meal: 10_000,
  /** micro-euros per kilometre × metres = thousandths of a micro-euro */
  travel: 10_000_000,
} as const;

export type Component = keyof typeof UNITS_PER_CENT;

/** Money of each component in its exact unit. */
export type ExactMoney = Readonly<Record<Component, number>>;

export const exactReward = (perHour: MicroEuros, time: Minutes): number => perHour * time;
export const exactTicket = (ticket: MicroEuros): number => ticket * 1000;
export const exactKilometres = (perKilometre: MicroEuros, distance: Metres, directions: number): number =>
  perKilometre * distance * directions;

/** Cents of an exact amount, rounded half up (away from zero there is nothing: amounts earned are never negative). @throws UnitError beyond whole numbers */
export function roundedCents(component: Component, exact: number): Cents {
  const perCent = UNITS_PER_CENT[component];
  const rest = exact % perCent;
  return cents((exact - rest) / perCent + (rest * 2 >= perCent ? 1 : 0));
}
