/**
 * A seal on each closed week of the ledger: who was paid how much, kept apart from the table. A row that somebody deletes
 * looks like a line that was never paid, and would be paid again; so does a row under another ID, and of two amounts that
 * are changed against each other the sum stays the same. The seal tells.
 */
import { parseIsoWeek } from '../programme/calendar';
import type { IsoWeek } from '../programme/units';
import type { PaymentRecord } from '../register/records';

/** By week who was paid how many cents, by ID: `"2020-W38": "U001:4330,U002:5565"`. */
export type LedgerSeals = Readonly<Record<string, string>>;

type SealedRow = Pick<PaymentRecord, 'week' | 'participant' | 'state' | 'totalCents'>;

/** The seals of a ledger as it stands: to be kept whenever a week is closed or reopened. */
export function sealsOf(payments: readonly SealedRow[]): LedgerSeals {
  const weeks = new Map<IsoWeek, string[]>();
  for (const { week, participant, state, totalCents } of payments) {
    if (week === null || state === 'open') continue;
    const lines = weeks.get(week) ?? [];
    lines.push(`${participant}:${totalCents ?? ''}`);
    weeks.set(week, lines);
  }
  return Object.fromEntries([...weeks].map(([week, lines]) => [week, lines.sort().join(',')]));
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
