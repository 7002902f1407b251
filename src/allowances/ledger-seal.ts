/**
 * A seal on each closed week of the ledger: how many rows it had and what they sum to, kept apart from the table. A row
 * that somebody deletes looks like a line that was never paid, and would be paid again; the seal tells.
 */
import { parseIsoWeek } from '../programme/calendar';
import type { IsoWeek } from '../programme/units';
import type { PaymentRecord } from '../register/records';

/** By week, e.g. `"2020-W38": "13:33689"` (rows : cents). */
export type LedgerSeals = Readonly<Record<string, string>>;

type SealedRow = Pick<PaymentRecord, 'week' | 'state' | 'totalCents'>;

/** The seals of a ledger as it stands: to be kept whenever a week is closed or reopened. */
export function sealsOf(payments: readonly SealedRow[]): LedgerSeals {
  const weeks = new Map<IsoWeek, { rows: number; cents: number }>();
  for (const { week, state, totalCents } of payments) {
    if (week === null || state === 'open') continue;
    const sum = weeks.get(week) ?? { rows: 0, cents: 0 };
    weeks.set(week, { rows: sum.rows + 1, cents: sum.cents + (totalCents ?? 0) });
  }
  return Object.fromEntries([...weeks].map(([week, { rows, cents }]) => [week, `${rows}:${cents}`]));
}

/** Weeks whose rows are not those that were sealed, in order. A week without a seal (a ledger typed by hand) is not judged. */
export function brokenSeals(payments: readonly SealedRow[], seals: LedgerSeals): IsoWeek[] {
  const now = sealsOf(payments);
  return Object.entries(seals)
    .flatMap(([text, seal]) => {
      const week = parseIsoWeek(text);
      return week !== null && now[week] !== seal ? [week] : [];
    })
    .sort();
}
