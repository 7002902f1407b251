/** Which lines of a closed week the bank can pay, which must be paid by hand, and which are carried on. */
import { readIban } from '../../programme/identifiers';
import { sumCents, type Cents } from '../../programme/units';
import type { WeekLine, WeekResult } from '../week-result';

export interface Payment {
  readonly participant: string;
  readonly name: string;
  /** Electronic form. */
  readonly iban: string;
  readonly cents: Cents;
}

/** A line that no file can pay: there is no account to which money may be sent. */
export interface ManualPayment {
  readonly participant: string;
  readonly name: string;
  readonly cents: Cents;
  readonly why: 'iban-missing' | 'iban-invalid' | 'name-missing';
}

/** A line whose negative total is carried to the person's next line: nothing is paid. */
export interface CarriedLine {
  readonly participant: string;
  readonly name: string;
  /** Negative. */
  readonly cents: Cents;
}

export interface Payments {
  /** In the order of the week's lines; every amount is positive. */
  readonly payments: readonly Payment[];
  readonly manual: readonly ManualPayment[];
  readonly carried: readonly CarriedLine[];
  /** Of `payments`. */
  readonly fileCents: Cents;
  /** Of `manual`. With `fileCents` it makes the week's `payableCents`. */
  readonly manualCents: Cents;
}

/** What speaks against paying a week at all. */
export type UnpayableWeek = 'ledger-damaged' | 'not-closed';

/** Only a closed week is paid, so that what is paid and what the ledger says are the same; null where nothing speaks against it. */
export function whyUnpayable(result: WeekResult): UnpayableWeek | null {
  if (result.damaged.length + result.brokenWeeks.length > 0) return 'ledger-damaged';
  return result.isClosed ? null : 'not-closed';
}

/** Lines of nothing are in none of the lists. */
export function paymentsOf({ lines }: Pick<WeekResult, 'lines'>): Payments {
  const payments: Payment[] = [];
  const manual: ManualPayment[] = [];
  const carried: CarriedLine[] = [];
  for (const line of lines) {
    const { participant, name, totalCents: cents } = line;
    if (cents < 0) carried.push({ participant, name, cents });
    if (cents <= 0) continue;
    const account = accountOf(line);
    if ('why' in account) manual.push({ participant, name, cents, why: account.why });
    else payments.push({ participant, name, iban: account.iban, cents });
  }
  return {
    payments,
    manual,
    carried,
    fileCents: sumCents(payments.map(({ cents }) => cents)),
    manualCents: sumCents(manual.map(({ cents }) => cents)),
  };
}

function accountOf({ person, name }: WeekLine): { iban: string } | { why: ManualPayment['why'] } {
  const typed = person?.iban?.trim() ?? '';
  if (typed === '') return { why: 'iban-missing' };
  const reading = readIban(typed);
  if (!reading.valid) return { why: 'iban-invalid' };
  return name.trim() === '' ? { why: 'name-missing' } : { iban: reading.iban };
}
