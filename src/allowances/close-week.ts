/** Closing a week: its lines become rows of the ledger, once and in order. Reopening takes the last one back, and leaves a trace. */
import { weekOf } from '../programme/calendar';
import type { IsoDate, IsoWeek } from '../programme/units';
import type { Draft } from '../register/content';
import type { RegisterFacts } from '../register/facts';
import type { PaymentRecord } from '../register/records';
import { allowancesOf, computeWeek, type Allowances, type WeekContext } from './compute-week';
import { weekAfter } from './ledger';
import type { HeldLine, WeekLine, WeekResult } from './week-result';

export type LedgerRows = readonly Draft<PaymentRecord>[];

export type Closing =
  /** `payments` is the whole ledger after it; `lines` what was added. */
  | { readonly kind: 'closed'; readonly payments: LedgerRows; readonly lines: readonly WeekLine[] }
  /** The week was closed before: nothing changes. */
  | { readonly kind: 'alreadyClosed'; readonly closedOn: IsoDate | null }
  /** The week's Sunday is not past yet. */
  | { readonly kind: 'notOver'; readonly to: IsoDate }
  /** An earlier week with lines is still open. */
  | { readonly kind: 'notNext'; readonly next: IsoWeek }
  /** Lines are held back and nobody said to pay without them. */
  | { readonly kind: 'held'; readonly held: readonly HeldLine[] }
  /** Rows of the ledger cannot be read or contradict themselves, or a week's rows are not those that it was closed with; what was paid is not certain. */
  | { readonly kind: 'damaged'; readonly rows: readonly PaymentRecord[]; readonly weeks: readonly IsoWeek[] };

/**
 * Closes a week. Everything that speaks against it is a value, and the ledger is then as it was.
 *
 * @param options.withoutHeld staff's word that lines held back wait for a correction
 */
export function closeWeek(
  facts: RegisterFacts,
  week: IsoWeek,
  context: WeekContext,
  options: { readonly withoutHeld: boolean },
): Closing {
  const prepared = allowancesOf(facts, context);
  const result = computeWeek(facts, week, context, prepared);
  if (result.damaged.length + result.brokenWeeks.length > 0) {
    return { kind: 'damaged', rows: result.damaged, weeks: result.brokenWeeks };
  }
  if (result.isClosed) return { kind: 'alreadyClosed', closedOn: result.closedOn };
  if (result.to >= context.today) return { kind: 'notOver', to: result.to };
  const next = firstOpenWeek(facts, context, prepared, week, options.withoutHeld);
  if (next < week) return { kind: 'notNext', next };
  if (result.held.length > 0 && !options.withoutHeld) return { kind: 'held', held: result.held };
  const rows = ledgerRows(result, context.today);
  return { kind: 'closed', payments: [...facts.register.payments, ...rows], lines: result.lines };
}

const ledgerRows = ({ week, lines }: WeekResult, closedOn: IsoDate): Draft<PaymentRecord>[] =>
  lines.map((line) => ({
    week,
    participant: line.participant,
    name: line.name,
    minutes: line.paidMinutes,
    rewardCents: line.rewardCents,
    mealDays: line.mealDays,
    mealCents: line.mealCents,
    travelDays: line.travelDays,
    travelCents: line.travelCents,
    correctionCents: line.correctionCents,
    totalCents: line.totalCents,
    state: 'closed',
    closedOn,
  }));

/**
 * The first week before `limit` that is open and has something to pay or to hold; `limit` if there is none.
 * A week in which everything is held leaves no row: without the held it is closed by the closing of the next.
 */
function firstOpenWeek(
  facts: RegisterFacts,
  context: WeekContext,
  prepared: Allowances,
  limit: IsoWeek,
  withoutHeld: boolean,
): IsoWeek {
  const { lastClosed } = prepared.ledger;
  const first = lastClosed === null ? firstWeekWithRecords(facts) : weekAfter(lastClosed);
  for (let week = first ?? limit; week < limit; week = weekAfter(week)) {
    const { lines, held } = computeWeek(facts, week, context, prepared);
    if (lines.length > 0 || (held.length > 0 && !withoutHeld)) return week;
  }
  return limit;
}

function firstWeekWithRecords({ register }: RegisterFacts): IsoWeek | null {
  let first: IsoDate | null = null;
  for (const { date } of [...register.attendance, ...register.individual]) {
    if (date !== null && (first === null || date < first)) first = date;
  }
  return first === null ? null : weekOf(first);
}

export type Reopening =
  /** `payments` is the whole ledger after it: the week's rows stay, as open ones. */
  | { readonly kind: 'reopened'; readonly payments: LedgerRows; readonly rows: readonly PaymentRecord[] }
  | { readonly kind: 'notClosed' }
  /** Only the last closed week can be taken back, for later lines build on it. */
  | { readonly kind: 'notLast'; readonly last: IsoWeek };

/**
 * Takes the closing of the last closed week back, as if nothing had been paid: for a closing that was a mistake and whose
 * money has not left. Its rows stay in the ledger with Stanje = odprto and the day of their closing, and are paid anew
 * when the week is closed again.
 */
export function reopenWeek(facts: RegisterFacts, week: IsoWeek, context: WeekContext): Reopening {
  const { ledger } = allowancesOf(facts, context);
  const rows = ledger.rowsIn(week).map(({ record }) => record);
  if (ledger.lastClosed === null || rows.length === 0) return { kind: 'notClosed' };
  if (week !== ledger.lastClosed) return { kind: 'notLast', last: ledger.lastClosed };
  const reopened = new Set(rows);
  const payments = facts.register.payments.map((record) =>
    reopened.has(record) ? { ...record, state: 'open' as const } : record,
  );
  return { kind: 'reopened', payments, rows };
}

/** The week to close next: the first that is over and open and has something to pay or to hold; null if there is none. */
export function nextWeekToClose(facts: RegisterFacts, context: WeekContext): IsoWeek | null {
  const prepared = allowancesOf(facts, context);
  const current = weekOf(context.today);
  const next = firstOpenWeek(facts, context, prepared, current, false);
  return next < current ? next : null;
}
