/** Types that carry their unit, so that minutes are never added to cents and a text is never taken for a date. */

declare const unit: unique symbol;
type WithUnit<Base, Unit extends string> = Base & { readonly [unit]: Unit };

/** A calendar day as `yyyy-mm-dd`; a day that exists. Compares and sorts as text. */
export type IsoDate = WithUnit<string, 'IsoDate'>;
/** An ISO week as `yyyy-Www`, Monday first; a week that exists. */
export type IsoWeek = WithUnit<string, 'IsoWeek'>;
/** A calendar month as `yyyy-mm`. */
export type IsoMonth = WithUnit<string, 'IsoMonth'>;
/** Whole minutes. */
export type Minutes = WithUnit<number, 'minutes'>;
/** Whole euro cents; may be negative (a correction). */
export type Cents = WithUnit<number, 'cents'>;
/** Millionths of a euro, whole: what a rate is kept in, so that 0,125 €/km stays exact. */
export type MicroEuros = WithUnit<number, 'microEuros'>;
/** Whole metres. */
export type Metres = WithUnit<number, 'metres'>;
/** Hundredths of a percent, whole: 80 % = 8000. */
export type BasisPoints = WithUnit<number, 'basisPoints'>;

/** Thrown when code (never staff's data) hands over a number that its unit cannot hold. */
export class UnitError extends Error {
  override readonly name = 'UnitError';
}

function whole(value: number, unitName: string): number {
  if (!Number.isSafeInteger(value)) throw new UnitError(`${value} is not a whole number of ${unitName}`);
  return value === 0 ? 0 : value;
}

/** @throws UnitError if `value` is not a safe integer */
export const minutes = (value: number): Minutes => whole(value, 'minutes') as Minutes;
/** @throws UnitError if `value` is not a safe integer */
export const cents = (value: number): Cents => whole(value, 'cents') as Cents;
/** @throws UnitError if `value` is not a safe integer */
export const microEuros = (value: number): MicroEuros => whole(value, 'microEuros') as MicroEuros;
/** @throws UnitError if `value` is not a safe integer */
export const metres = (value: number): Metres => whole(value, 'metres') as Metres;
/** @throws UnitError if `value` is not a safe integer */
export const basisPoints = (value: number): BasisPoints => whole(value, 'basis points') as BasisPoints;

/** The sum; 0 minutes for none. */
export const sumMinutes = (values: Iterable<Minutes>): Minutes => minutes(sum(values));
/** The sum; 0 cents for none. */
export const sumCents = (values: Iterable<Cents>): Cents => cents(sum(values));

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
