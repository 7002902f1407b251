/** The ledger of paid weeks (tblIzplacila) as money reads it: rows that hold, and rows that cannot be trusted. */
import { addDays, mondayOfWeek, weekOf } from '../programme/calendar';
import { cents, type Cents, type IsoDate, type IsoWeek } from '../programme/units';
import type { PaymentRecord } from '../register/records';
import { brokenSeals, type LedgerSeals } from './ledger-seal';
import { ownCents, type Amounts } from './week-earning';

/** A row of a closed week, complete and true to itself. */
export interface ClosedRow {
  readonly record: PaymentRecord;
  readonly week: IsoWeek;
  readonly participant: string;
  readonly name: string;
  readonly amounts: Amounts;
  readonly correctionCents: Cents;
  readonly totalCents: Cents;
  readonly closedOn: IsoDate;
}

export interface Ledger {
  /** Every week up to it is closed, those without any line too; null before the first closing. */
  readonly lastClosed: IsoWeek | null;
  /** By week. */
  rowsOf(participant: string): readonly ClosedRow[];
  /** In the order of the table. */
  rowsIn(week: IsoWeek): readonly ClosedRow[];
  /** Closed rows with a cell missing or unreadable, a total that is not the sum of its parts, or a week twice. */
  readonly damaged: readonly PaymentRecord[];
  /** Weeks whose rows are not those that were sealed. */
  readonly brokenWeeks: readonly IsoWeek[];
}

const NO_ROWS: readonly never[] = [];

/** Reopened rows (Stanje = odprto) stay in the table as a record of what was; they are neither paid nor closed. */
export function ledgerOf(payments: readonly PaymentRecord[], seals: LedgerSeals = {}): Ledger {
  const byPerson = new Map<string, ClosedRow[]>();
  const byWeek = new Map<IsoWeek, ClosedRow[]>();
  const damaged: PaymentRecord[] = [];
  const brokenWeeks = brokenSeals(payments, seals);
  // A sealed week was closed, even if all its rows are gone.
  let lastClosed: IsoWeek | null = brokenWeeks.at(-1) ?? null;
  for (const record of payments) {
    if (record.state === 'open') continue;
    const { week } = record;
    if (week !== null && (lastClosed === null || week > lastClosed)) lastClosed = week;
    const row = closedRow(record);
    if (row === null || byPerson.get(row.participant)?.some((other) => other.week === row.week) === true) {
      damaged.push(record);
      continue;
    }
    addTo(byPerson, row.participant, row);
    addTo(byWeek, row.week, row);
  }
  for (const rows of byPerson.values()) rows.sort((a, b) => (a.week < b.week ? -1 : 1));
  return {
    lastClosed,
    rowsOf: (participant) => byPerson.get(participant) ?? NO_ROWS,
    rowsIn: (week) => byWeek.get(week) ?? NO_ROWS,
    damaged,
    brokenWeeks,
  };
}

function addTo<Key>(groups: Map<Key, ClosedRow[]>, key: Key, row: ClosedRow): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}

function closedRow(record: PaymentRecord): ClosedRow | null {
  const {
    week,
    participant,
    name,
    minutes,
    rewardCents,
    mealDays,
    mealCents,
    travelDays,
    travelCents,
    correctionCents,
  } = record;
  const { totalCents, closedOn } = record;
  if (record.state === null || week === null || participant === '' || closedOn === null) return null;
  if (minutes === null || rewardCents === null || mealDays === null || mealCents === null) return null;
  if (travelDays === null || travelCents === null || correctionCents === null || totalCents === null) return null;
  const amounts = { paidMinutes: minutes, rewardCents, mealDays, mealCents, travelDays, travelCents };
  const isNegative = Math.min(minutes, rewardCents, mealDays, mealCents, travelDays, travelCents) < 0;
  if (isNegative || ownCents(amounts) + correctionCents !== totalCents) return null;
  return { record, week, participant, name, amounts, correctionCents, totalCents, closedOn };
}

/** What left the account for a row: a negative total pays nothing. */
export const paidCents = ({ totalCents }: ClosedRow): Cents => cents(Math.max(0, totalCents));

/** What a row carries on to the person's next line: 0, or the negative total. */
export const carriedCents = ({ totalCents }: ClosedRow): Cents => cents(Math.min(0, totalCents));

export const weekAfter = (week: IsoWeek): IsoWeek => weekOf(addDays(mondayOfWeek(week), 7));

/** The first week that is not closed, whose lines carry the corrections; null before the first closing. */
export const correctingWeek = ({ lastClosed }: Ledger): IsoWeek | null =>
  lastClosed === null ? null : weekAfter(lastClosed);
