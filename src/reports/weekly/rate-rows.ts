/** The rates of each day, in rows above the days' columns: what the formulas of the lines compute with. */
import { isConfirmed } from '../../programme/parameters-in-force';
import type { IsoDate } from '../../programme/units';
import type { MoneyParameter, Rates, WeekResult } from '../../allowances';
import type { PlanCell } from '../../sheet/plan';
import type { SheetRows } from '../sheet-rows';
import type { Words } from '../../strings';
import { AT } from './columns';

/** How a parameter stands on the sheet: euros, hours, kilometres or minutes as numbers that formulas can use. */
const SHOWN = {
  rewardPerHour: (rates) => rates.rewardPerHour / 1_000_000,
  meal: (rates) => rates.meal / 1_000_000,
  mealFrom: (rates) => rates.mealFrom / 60,
  perKilometre: (rates) => rates.perKilometre / 1_000_000,
  travelFrom: (rates) => rates.travelFrom / 1000,
  directions: (rates) => rates.directions,
  paidUnit: (rates) => rates.paidUnit,
} as const satisfies Partial<Record<MoneyParameter, (rates: Rates) => number>>;

/** Shown with cents and more; the others are plain numbers. */
const MONEY: ReadonlySet<MoneyParameter> = new Set(['rewardPerHour', 'meal', 'perKilometre']);

export type ShownParameter = keyof typeof SHOWN;

const SHOWN_PARAMETERS = Object.keys(SHOWN) as ShownParameter[];

/** Sheet row (1-based, as formulas write it) of each parameter. */
export type RateRows = Readonly<Record<ShownParameter, number>>;

/** Adds a row per parameter; a day without a readable value stays empty, and nobody's line counts on it. */
export function addRateRows(rows: SheetRows, result: WeekResult, words: Words): RateRows {
  const dates = [...result.rates.keys()];
  const at = {} as Record<ShownParameter, number>;
  for (const parameter of SHOWN_PARAMETERS) {
    const label = { value: words.say(`reports.weekly.rate.${parameter}`), style: 'gridLabel' } as const;
    const blank = { style: 'gridLabel' } as const;
    const row = rows.add([label, blank, blank, ...dates.map((day) => rateCell(parameter, day, result))]);
    rows.merge(row, AT.number, row, AT.name);
    at[parameter] = row + 1;
  }
  if (hasUnconfirmed(result)) rows.paragraph(words.say('reports.weekly.unconfirmedRate'), 'warningWrapped');
  return at;
}

function rateCell(parameter: ShownParameter, day: IsoDate, { rates }: WeekResult): PlanCell {
  const ofDay = rates.get(day) ?? null;
  if (ofDay === null) return { style: 'gridOff' };
  const look = MONEY.has(parameter) ? 'rate' : 'quantity';
  const style = isConfirmed(ofDay.rows[parameter]) ? (`${look}Cell` as const) : (`${look}Unconfirmed` as const);
  return { value: SHOWN[parameter](ofDay), style };
}

const hasUnconfirmed = ({ rates }: WeekResult): boolean =>
  [...rates.values()].some(
    (ofDay) => ofDay !== null && SHOWN_PARAMETERS.some((parameter) => !isConfirmed(ofDay.rows[parameter])),
  );
