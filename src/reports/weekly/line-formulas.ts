/**
 * The formulas of a participant's line. They compute in binary fractions what the engine computes in whole numbers, and
 * must come to the same cents.
 *
 * Exact amounts are multiples of a thousandth of a micro-euro (1E-9 €) or coarser, so one that is not on half a cent is
 * at least 1E-9 € away from it, while binary sums of a week err by less than 1E-11 €. `+1E-10` before ROUND therefore
 * lifts exactly the half cents that binary fractions leave a hair too low, and nothing else.
 */
import type { DayEarning, Rates, WeekEarning } from '../../allowances';
import { letters, type ColumnKey } from './columns';
import type { RateRows } from './rate-rows';

const LIFT = '1E-10';

/** A line's place: its row and the rows of the rates, 1-based as formulas write them. */
export interface LinePlace {
  readonly row: number;
  readonly rates: RateRows;
  /** Letters of the columns of the days on which something of the line stands. */
  readonly dayColumns: readonly string[];
  /** True if every day's paid time is counted by the minute. */
  readonly isByMinute: boolean;
}

const MONDAY = letters('monday');
const SUNDAY = letters('sunday');

const inRow = (key: ColumnKey, row: number): string => `${letters(key)}${row}`;
const week = (row: number): string => `${MONDAY}${row}:${SUNDAY}${row}`;
const rate = (row: number): string => `${MONDAY}$${row}:${SUNDAY}$${row}`;

/** Paid minutes of a day: present hours rounded down to the unit. The added millionth outweighs what 13/3 × 60 lacks of 260. */
const paidMinutes = (column: string, { row, rates }: LinePlace): string =>
  `INT(${column}${row}*60/${column}$${rates.paidUnit}+1E-6)*${column}$${rates.paidUnit}`;

export function hoursFormula(place: LinePlace): string {
  if (place.isByMinute) return `=SUM(${week(place.row)})`;
  return `=(${place.dayColumns.map((column) => paidMinutes(column, place)).join('+')})/60`;
}

export function rewardFormula(place: LinePlace): string {
  const { row, rates } = place;
  if (place.isByMinute) return `=ROUND(SUMPRODUCT(${week(row)},${rate(rates.rewardPerHour)})+${LIFT},2)`;
  const terms = place.dayColumns.map((column) => `${paidMinutes(column, place)}*${column}$${rates.rewardPerHour}`);
  return `=ROUND((${terms.join('+')})/60+${LIFT},2)`;
}

const mealTest = ({ row, rates }: LinePlace): string => `(${week(row)}>=${rate(rates.mealFrom)})*(${week(row)}>0)`;

export const mealDaysFormula = (place: LinePlace): string => `=SUMPRODUCT(${mealTest(place)})`;

export const mealFormula = (place: LinePlace): string =>
  `=ROUND(SUMPRODUCT(${mealTest(place)},${rate(place.rates.meal)})+${LIFT},2)`;

const travelTest = ({ row, rates }: LinePlace): string =>
  `(${week(row)}>0)*(${inRow('kilometres', row)}>=${rate(rates.travelFrom)})`;

/** @param byDistance false where a ticket is paid without any known distance */
export const travelDaysFormula = (place: LinePlace, byDistance: boolean): string =>
  byDistance ? `=SUMPRODUCT(${travelTest(place)})` : `=COUNTIF(${week(place.row)},">0")`;

/** Euros of a day by the kilometres; `column` is one of the line's days. */
export const kilometresUnitFormula = ({ row, rates }: LinePlace, column: string): string =>
  `=${inRow('kilometres', row)}*${column}$${rates.directions}*${column}$${rates.perKilometre}`;

/** Days times the day's price; with kilometre rates that change within the week, summed by day. */
export function travelFormula(place: LinePlace, hasOneUnit: boolean): string {
  const { row, rates } = place;
  if (hasOneUnit) return `=ROUND(${inRow('travelDays', row)}*${inRow('travelUnit', row)}+${LIFT},2)`;
  const byDay = `SUMPRODUCT(${travelTest(place)},${rate(rates.directions)},${rate(rates.perKilometre)})`;
  return `=ROUND(${byDay}*${inRow('kilometres', row)}+${LIFT},2)`;
}

export const totalFormula = (row: number): string => {
  const parts = (['reward', 'meal', 'travel', 'correction'] as const).map((key) => inRow(key, row));
  return `=ROUND(${parts.join('+')},2)`;
};

/** The rates of the line's days, each object once. */
export const ratesOfLine = (earning: WeekEarning | null): Rates[] => [
  ...new Set((earning?.days ?? []).flatMap(({ rates }: DayEarning) => (rates === null ? [] : [rates]))),
];
