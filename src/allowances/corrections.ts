/**
 * Corrections (poračun): what the closed weeks are worth by the register as it stands now, against what was paid for
 * them. Whatever the order of changes, closings and reopenings, the next line brings what was paid to what is due:
 * a person's differences and what a negative total carried on are together the worth of the closed weeks less the sum paid.
 */
import { cents, sumCents, type Cents, type IsoWeek } from '../programme/units';
import { displayName } from '../register/person-name';
import type { Participant } from '../register/records';
import { carriedCents, type ClosedRow, type Ledger } from './ledger';
import { ownCents, weekEarning, type WeekEarning } from './week-earning';
import type { DayContext } from './day-earning';
import type { Holds } from './holds';
import { weekMemo, type WeekMemo } from './week-memo';

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
export function correctionsOf(days: DayContext, ledger: Ledger, holds: Holds): ReadonlyMap<string, PersonCorrection> {
  const corrections = new Map<string, PersonCorrection>();
  const { lastClosed } = ledger;
  if (lastClosed === null) return corrections;
  const context = { days, holds, lastClosed, memo: weekMemo() };
  const seen = new Set<string>();
  for (const { id } of days.facts.register.participants) {
    const person = days.facts.participant(id);
    if (person === null || id === '' || seen.has(id)) continue;
    seen.add(id);
    const correction = personCorrection(person, ledger.rowsOf(id), context);
    if (correction !== null) corrections.set(id, correction);
  }
  return corrections;
}

interface ClosedContext {
  readonly days: DayContext;
  readonly holds: Holds;
  readonly lastClosed: IsoWeek;
  readonly memo: WeekMemo;
}

function personCorrection(
  person: Participant,
  rows: readonly ClosedRow[],
  context: ClosedContext,
): PersonCorrection | null {
  const weeks = closedWeeks(person, rows, context);
  settle(weeks, rows);
  const differences = weeks
    .filter((week) => week.outstanding !== 0)
    .map(({ week, row, earning, outstanding }) => ({
      participant: person.id,
      name: row?.name ?? displayName(person),
      week,
      differenceCents: cents(outstanding),
      row,
      earning,
    }));
  const last = rows.at(-1);
  const carried = last ? carriedCents(last) : cents(0);
  if (differences.length === 0 && carried === 0) return null;
  const totalCents = sumCents([carried, ...differences.map(({ differenceCents }) => differenceCents)]);
  return { participant: person.id, differences, carriedCents: carried, totalCents };
}

/** The person's closed weeks with a row or a record, by week. */
function closedWeeks(person: Participant, rows: readonly ClosedRow[], context: ClosedContext): ClosedWeek[] {
  const { days, holds, lastClosed, memo } = context;
  const rowByWeek = new Map(rows.map((row) => [row.week, row]));
  const weeks = new Set<IsoWeek>(rowByWeek.keys());
  for (const record of days.facts.attendanceOf(person.id)) weeks.add(memo.weekOf(record.date));
  for (const { date } of days.facts.individualOf(person.id)) if (date !== null) weeks.add(memo.weekOf(date));
  return [...weeks]
    .filter((week) => week <= lastClosed)
    .sort()
    .map((week) => {
      const dates = memo.datesOf(week);
      const earning = weekEarning(person, dates, days);
      const row = rowByWeek.get(week) ?? null;
      const [from, to] = [dates.at(0), dates.at(-1)];
      const isHeld = from !== undefined && to !== undefined && holds.of(person.id, from, to).length > 0;
      const isDoubtful = isHeld || earning.doubts.length > 0 || earning.amounts === null;
      const worth = earning.amounts === null ? 0 : ownCents(earning.amounts);
      const outstanding = isDoubtful ? 0 : worth - (row === null ? 0 : ownCents(row.amounts));
      return { week, row, earning, isDoubtful, outstanding };
    });
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
