/**
 * Corrections (poračun): what the closed weeks are worth by the register as it stands now, against what was paid for
 * them. Whatever the order of changes, closings and reopenings, the next line brings what was paid to what is due:
 * a person's differences and what a negative total carried on are together the worth of the closed weeks less the sum paid.
 */
import { datesOfWeek, weekOf } from '../programme/calendar';
import { cents, sumCents, type Cents, type IsoWeek } from '../programme/units';
import type { RegisterFacts } from '../register/facts';
import { displayName } from '../register/person-name';
import { carriedCents, type ClosedRow, type Ledger } from './ledger';
import { ownCents, weekEarning, type WeekEarning } from './week-earning';
import type { DayContext } from './day-earning';
import type { Holds } from './holds';

/** A closed week of a person whose worth is no longer what has been paid or corrected for it. */
export interface WeekDifference {
  readonly participant: string;
  readonly name: string;
  readonly week: IsoWeek;
  /** Still to be paid; negative = paid too much. */
  readonly differenceCents: Cents;
  /** The snapshot; null where the week had no line for the person. */
  readonly row: ClosedRow | null;
  /** The week as the register shows it now. */
  readonly earning: WeekEarning;
}

export interface PersonCorrection {
  readonly participant: string;
  /** By week; none that are 0. */
  readonly differences: readonly WeekDifference[];
  /** What the person's last line could not take back: 0 or negative. */
  readonly carriedCents: Cents;
  /** Differences and what was carried. */
  readonly totalCents: Cents;
}

interface ClosedWeek {
  readonly week: IsoWeek;
  readonly row: ClosedRow | null;
  readonly earning: WeekEarning;
  /** Held back now: nothing is made of it until its issues are resolved. */
  readonly isDoubtful: boolean;
  /** Worth now less the snapshot, less what later lines have corrected. */
  outstanding: number;
}

/**
 * The corrections that the first open week carries, of everybody who has one. A closed week whose issues would hold its
 * line back now counts as settled until they are resolved.
 */
export function correctionsOf(
  context: DayContext,
  ledger: Ledger,
  holds: Holds,
): ReadonlyMap<string, PersonCorrection> {
  const corrections = new Map<string, PersonCorrection>();
  if (ledger.lastClosed === null) return corrections;
  for (const { id } of context.facts.register.participants) {
    if (id === '' || corrections.has(id)) continue;
    const correction = personCorrection(id, context, ledger, ledger.lastClosed, holds);
    if (correction !== null) corrections.set(id, correction);
  }
  return corrections;
}

function personCorrection(
  id: string,
  context: DayContext,
  ledger: Ledger,
  lastClosed: IsoWeek,
  holds: Holds,
): PersonCorrection | null {
  const rows = ledger.rowsOf(id);
  const weeks = closedWeeks(id, rows, context, lastClosed, holds);
  settle(weeks, rows);
  const differences = weeks
    .filter((week) => week.outstanding !== 0)
    .map(({ week, row, earning, outstanding }) => ({
      participant: id,
      name: row?.name ?? displayName(earning.person),
      week,
      differenceCents: cents(outstanding),
      row,
      earning,
    }));
  const last = rows.at(-1);
  const carried = last ? carriedCents(last) : cents(0);
  if (differences.length === 0 && carried === 0) return null;
  const totalCents = sumCents([carried, ...differences.map(({ differenceCents }) => differenceCents)]);
  return { participant: id, differences, carriedCents: carried, totalCents };
}

function closedWeeks(
  id: string,
  rows: readonly ClosedRow[],
  context: DayContext,
  lastClosed: IsoWeek,
  holds: Holds,
): ClosedWeek[] {
  const person = context.facts.participant(id);
  if (person === null) return [];
  const rowByWeek = new Map(rows.map((row) => [row.week, row]));
  return [...new Set([...rowByWeek.keys(), ...weeksWithRecords(id, context.facts)])]
    .filter((week) => week <= lastClosed)
    .sort()
    .map((week) => {
      const days = datesOfWeek(week);
      const earning = weekEarning(person, days, context);
      const row = rowByWeek.get(week) ?? null;
      const [from, to] = [days[0], days[6]];
      const isHeld = from !== undefined && to !== undefined && holds.of(id, from, to).length > 0;
      const isDoubtful = isHeld || earning.doubts.length > 0 || earning.amounts === null;
      const worth = earning.amounts === null ? 0 : ownCents(earning.amounts);
      const outstanding = isDoubtful ? 0 : worth - (row === null ? 0 : ownCents(row.amounts));
      return { week, row, earning, isDoubtful, outstanding };
    });
}

function weeksWithRecords(id: string, facts: RegisterFacts): Set<IsoWeek> {
  const weeks = new Set<IsoWeek>();
  for (const record of facts.attendanceOf(id)) weeks.add(weekOf(record.date));
  for (const { date } of facts.individualOf(id)) if (date !== null) weeks.add(weekOf(date));
  return weeks;
}

/**
 * Takes off what later lines have already corrected. The ledger keeps a line's correction as one sum. Where that is still
 * the sum of the earlier weeks' differences, nothing has changed since, and all of them are settled. Else it is laid
 * against them, oldest first, and what they do not explain was taken back since and is laid against the last of them (a
 * doubtful week takes it, for what it was corrected by stands until it is resolved).
 */
function settle(weeks: readonly ClosedWeek[], rows: readonly ClosedRow[]): void {
  let carried = 0;
  for (const row of rows) {
    const corrected = row.correctionCents - carried;
    carried = carriedCents(row);
    const earlier = weeks.filter(({ week }) => week < row.week);
    const open = earlier.reduce((sum, week) => sum + week.outstanding, 0);
    if (open === corrected) for (const week of earlier) week.outstanding = 0;
    else layAgainst(earlier.length > 0 ? earlier : weeks.slice(0, 1), corrected);
  }
}

function layAgainst(weeks: readonly ClosedWeek[], corrected: number): void {
  let rest = corrected;
  for (const week of weeks) {
    if (Math.sign(week.outstanding) !== Math.sign(rest)) continue;
    const taken = Math.sign(rest) * Math.min(Math.abs(rest), Math.abs(week.outstanding));
    week.outstanding -= taken;
    rest -= taken;
  }
  const last = weeks.at(-1);
  if (last && !weeks.some((week) => week.isDoubtful)) last.outstanding -= rest;
}
