/** The allowances of an ISO week: open weeks are computed from the register, closed ones are what the ledger says. */
import { addDays, datesOfWeek, mondayOfWeek } from '../programme/calendar';
import { isConfirmed } from '../programme/parameters-in-force';
import { cents, sumCents, type IsoDate, type IsoWeek } from '../programme/units';
import type { RegisterFacts } from '../register/facts';
import type { Issue } from '../register/issue';
import { closedWeek } from './closed-week';
import { correctionsOf, type PersonCorrection } from './corrections';
import type { DayContext } from './day-earning';
import { unassignedIn } from './excluded';
import { holdsOf, type Holds } from './holds';
import { ledgerOf, type Ledger } from './ledger';
import type { LedgerSeals } from './ledger-seal';
import { openWeek } from './open-week';
import { rateBook } from './rates';
import { parametersUsed } from './week-earning';
import type { WeekResult } from './week-result';

/** What a week depends on beside the register. */
export interface WeekContext {
  readonly today: IsoDate;
  /** Everything that a check of the register found; `holdsOf` says which of it holds lines back. */
  readonly issues: readonly Issue[];
  /** As they were when weeks were closed; without them no week's rows are missed. */
  readonly seals?: LedgerSeals;
}

/** One register prepared for any number of its weeks. */
export interface Allowances {
  readonly ledger: Ledger;
  readonly holds: Holds;
  readonly days: DayContext;
  /** Of the first open week; computed when first asked for. */
  corrections(): ReadonlyMap<string, PersonCorrection>;
}

export function allowancesOf(facts: RegisterFacts, { today, issues, seals }: WeekContext): Allowances {
  const ledger = ledgerOf(facts.register.payments, seals);
  const holds = holdsOf(issues);
  const days: DayContext = { facts, today, ratesOn: rateBook(facts.register.parameters).ratesOn };
  let known: ReadonlyMap<string, PersonCorrection> | undefined;
  return { ledger, holds, days, corrections: () => (known ??= correctionsOf(days, ledger, holds)) };
}

/**
 * The lines of a week (contract: Money). Corrections of closed weeks stand in the first week after the last closed one
 * and in no other.
 *
 * @param prepared for callers that compute several weeks of the same register and context
 */
export function computeWeek(
  facts: RegisterFacts,
  week: IsoWeek,
  context: WeekContext,
  prepared: Allowances = allowancesOf(facts, context),
): WeekResult {
  const { ledger, days } = prepared;
  const dates = datesOfWeek(week);
  const from = mondayOfWeek(week);
  const to = addDays(from, 6);
  const isClosed = ledger.lastClosed !== null && week <= ledger.lastClosed;
  const { lines, held, excluded } = isClosed
    ? closedWeek(ledger.rowsIn(week), dates, days)
    : openWeek(week, { from, to, dates }, prepared);

  const used = parametersUsed(lines.flatMap((line) => (line.earning ? [line.earning] : [])));
  return {
    week,
    from,
    to,
    isClosed,
    closedOn: ledger.rowsIn(week)[0]?.closedOn ?? null,
    lines,
    held,
    excluded,
    unassigned: unassignedIn(from, to, facts),
    totalCents: sumCents(lines.map((line) => line.totalCents)),
    payableCents: sumCents(lines.map((line) => cents(Math.max(0, line.totalCents)))),
    used,
    unconfirmed: used.filter((row) => !isConfirmed(row)),
    rates: new Map(dates.map((day) => [day, days.ratesOn(day)])),
    damaged: ledger.damaged,
    brokenWeeks: ledger.brokenWeeks,
  };
}
