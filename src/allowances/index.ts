/** A week's lines, corrections of closed weeks, and why each amount is what it is. */
export { allowancesOf, computeWeek, type Allowances, type WeekContext } from './compute-week';
export type { PersonCorrection, WeekDifference } from './corrections';
export type { DayEarning } from './day-earning';
export { splitByDay, splitOverDays, type DayCents } from './day-split';
export {
  cellsOfDay,
  explainLine,
  type CorrectionExplanation,
  type DayExplanation,
  type LineExplanation,
} from './explain-line';
export { MONEY_PARAMETERS, type MoneyParameter, type Rates } from './rates';
export { isPaid, nearerDistance, type Travel } from './travel';
export type { Amounts, WeekEarning } from './week-earning';
export { weekJson, type LineJson, type WeekJson } from './week-json';
export type {
  ExcludedPerson,
  ExclusionReason,
  HeldLine,
  HoldReason,
  UnassignedPresence,
  WeekLine,
  WeekResult,
} from './week-result';
export { closeWeek, nextWeekToClose, reopenWeek, type Closing, type LedgerRows, type Reopening } from './close-week';
export { sealsOf, type LedgerSeals } from './ledger-seal';
export { paidWeekChanges, type PaidWeekChange } from './paid-week-changes';
export * from './payment-file';
