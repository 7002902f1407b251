/** The dated parameters that money is computed with, gathered for a day. */
import { parametersOf, type ParameterName, type ParametersInForce, type ParameterValues } from '../programme';
import type { IsoDate } from '../programme/units';
import type { ParameterRow } from '../register/records';

/** English names for the parameters of tblParametri that decide money. */
export const MONEY_PARAMETERS = {
  rewardPerHour: 'nagrada na uro',
  meal: 'prehrana na dan',
  mealFrom: 'prehrana od ur',
  perKilometre: 'kilometrina',
  travelFrom: 'prevoz od km',
  directions: 'smeri prevoza',
  individualPaid: 'individualno se plača',
  individualPaidInPhaseThree: 'individualno v 3. fazi se plača',
  paidUnit: 'enota plačanega časa',
} as const satisfies Record<string, ParameterName>;

export type MoneyParameter = keyof typeof MONEY_PARAMETERS;

type RateValues = { readonly [P in MoneyParameter]: ParameterValues[(typeof MONEY_PARAMETERS)[P]] };

/** What holds on a day, and the rows that say so. */
export interface Rates extends RateValues {
  readonly rows: Readonly<Record<MoneyParameter, ParameterRow>>;
}

/** The parameters of a register by day. */
export interface RateBook {
  /** Null where one of them is missing, doubled or unreadable on that day (rule parameter-invalid): then no money is computed. */
  readonly ratesOn: (day: IsoDate) => Rates | null;
}

/** No rate of the programme comes near; beyond it sums would leave exact whole numbers. In micro-euros: 1000 €. */
const HIGHEST_RATE = 1_000_000_000;

/** Each day is looked up once, however many people were present. */
export function rateBook(rows: readonly ParameterRow[]): RateBook {
  const parameters = parametersOf(rows);
  const known = new Map<IsoDate, Rates | null>();
  return {
    ratesOn(day) {
      const before = known.get(day);
      if (before !== undefined) return before;
      const rates = gather(parameters, day);
      known.set(day, rates);
      return rates;
    },
  };
}

function gather(parameters: ParametersInForce<ParameterRow>, day: IsoDate): Rates | null {
  const on = <P extends MoneyParameter>(parameter: P) => parameters.on(MONEY_PARAMETERS[parameter], day);
  const rewardPerHour = on('rewardPerHour');
  const meal = on('meal');
  const mealFrom = on('mealFrom');
  const perKilometre = on('perKilometre');
  const travelFrom = on('travelFrom');
  const directions = on('directions');
  const individualPaid = on('individualPaid');
  const individualPaidInPhaseThree = on('individualPaidInPhaseThree');
  const paidUnit = on('paidUnit');
  if (
    rewardPerHour.kind !== 'inForce' ||
    meal.kind !== 'inForce' ||
    mealFrom.kind !== 'inForce' ||
    perKilometre.kind !== 'inForce' ||
    travelFrom.kind !== 'inForce' ||
    directions.kind !== 'inForce' ||
    individualPaid.kind !== 'inForce' ||
    individualPaidInPhaseThree.kind !== 'inForce' ||
    paidUnit.kind !== 'inForce' ||
    Math.max(rewardPerHour.value, meal.value, perKilometre.value) > HIGHEST_RATE
  ) {
    return null;
  }
  return {
    rewardPerHour: rewardPerHour.value,
    meal: meal.value,
    mealFrom: mealFrom.value,
    perKilometre: perKilometre.value,
    travelFrom: travelFrom.value,
    directions: directions.value,
    individualPaid: individualPaid.value,
    individualPaidInPhaseThree: individualPaidInPhaseThree.value,
    paidUnit: paidUnit.value,
    rows: {
      rewardPerHour: rewardPerHour.row,
      meal: meal.row,
      mealFrom: mealFrom.row,
      perKilometre: perKilometre.row,
      travelFrom: travelFrom.row,
      directions: directions.row,
      individualPaid: individualPaid.row,
      individualPaidInPhaseThree: individualPaidInPhaseThree.row,
      paidUnit: paidUnit.row,
    },
  };
}
