/** The allowances of an ISO week: open weeks are computed from the register, closed ones are what the ledger says. */
import { datesOfWeek, mondayOfWeek, addDays } from '../programme/calendar';
import { isConfirmed } from '../programme/parameters-in-force';
import { cents, sumCents, type IsoDate, type IsoWeek } from '../programme/units';
import type { RegisterFacts } from '../register/facts';
import type { Issue } from '../register/issue';
import { displayName } from '../register/person-name';
import type { Participant } from '../register/records';
import { correctionsOf, type PersonCorrection } from './corrections';
import type { DayContext } from './day-earning';
import { exclusionOf, unassignedIn } from './excluded';
import { holdsOf, type Holds } from './holds';
import type { LedgerSeals } from './ledger-seal';
import { correctingWeek, ledgerOf, type Ledger } from './ledger';
import { minutesByDay } from './minutes-by-day';
import { rateBook } from './rates';
import { snapshotLines } from './snapshot';
import { NO_AMOUNTS, ownCents, parametersUsed, weekEarning, type WeekEarning } from './week-earning';
import type { ExcludedPerson, HeldLine, HoldReason, WeekLine, WeekResult } from './week-result';

/** What a week depends on beside the register. */
export interface WeekContext {
  readonly today: IsoDate;
  /** Everything that a check of the register found; errors hold lines back. */
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
  const { ledger, holds, days } = prepared;
  const dates = datesOfWeek(week);
  const from = mondayOfWeek(week);
  const to = addDays(from, 6);
  const isClosed = ledger.lastClosed !== null && week <= ledger.lastClosed;
  const corrections = correctingWeek(ledger) === week ? prepared.corrections() : new Map<string, PersonCorrection>();

  const snapshot = isClosed ? snapshotLines(ledger.rowsIn(week), dates, days) : null;
  const inSnapshot = new Set(snapshot?.map((line) => line.participant));
  const lines: WeekLine[] = [...(snapshot ?? [])];
  const held: HeldLine[] = [];
  const excluded: ExcludedPerson[] = [];
  const twice = idsGivenTwice(facts.register.participants);
  const damagedPeople = new Set(ledger.damaged.map(({ participant }) => participant));

  for (const person of facts.register.participants) {
    if (person.id === '') {
      const missing = exclusionOf(person, dates, facts, 'no-id');
      if (missing) excluded.push(missing);
      continue;
    }
    if (facts.participant(person.id) !== person) continue;
    const earning = weekEarning(person, dates, days);
    const hasPresence = earning.days.length > 0;
    if (isClosed) {
      const out = inSnapshot.has(person.id)
        ? null
        : exclusionOf(person, dates, facts, hasPresence ? 'not-in-ledger' : 'no-presence');
      if (out) excluded.push(out);
      continue;
    }
    const line = lineOf(person, earning, corrections.get(person.id) ?? null);
    const issues = holds.of(person.id, from, to);
    const inWeek = issues.some(({ date }) => date !== null && from <= date && date <= to);
    if (!hasPresence && line.correction === null && !inWeek) {
      const out = exclusionOf(person, dates, facts, 'no-presence');
      if (out) excluded.push(out);
      continue;
    }
    const why = new Set<HoldReason>([...issues.map(({ rule }) => rule), ...earning.doubts]);
    if (twice.has(person.id)) why.add('participant-duplicate');
    if (damagedPeople.has(person.id) || restsOnBrokenWeek(line, ledger)) why.add('ledger-damaged');
    if (why.size === 0) lines.push(line);
    else held.push({ line, isComputed: earning.amounts !== null, why: [...why], issues });
  }

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

/** A difference of a week whose rows are gone or changed may be money that was paid. */
const restsOnBrokenWeek = ({ correction }: WeekLine, { brokenWeeks }: Ledger): boolean =>
  correction?.differences.some(({ week }) => brokenWeeks.includes(week)) ?? false;

/** Whose records are whose is not certain while two rows of Udeleženci share an id. */
function idsGivenTwice(participants: readonly Participant[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of participants) (seen.has(id) ? twice : seen).add(id);
  return twice;
}

function lineOf(person: Participant, earning: WeekEarning, correction: PersonCorrection | null): WeekLine {
  const amounts = earning.amounts ?? NO_AMOUNTS;
  const correctionCents = correction?.totalCents ?? cents(0);
  return {
    participant: person.id,
    name: displayName(person),
    person,
    minutesByDay: minutesByDay(earning),
    ...amounts,
    correctionCents,
    totalCents: cents(ownCents(amounts) + correctionCents),
    correction,
    earning,
  };
}
