/** The lines of a closed week: what the ledger says was paid, whatever the register says now. */
import type { IsoDate } from '../programme/units';
import type { DayContext } from './day-earning';
import type { ClosedRow } from './ledger';
import { minutesByDay } from './minutes-by-day';
import { weekEarning, type Amounts, type WeekEarning } from './week-earning';
import type { WeekLine } from './week-result';

const FIGURES = ['paidMinutes', 'rewardCents', 'mealDays', 'mealCents', 'travelDays', 'travelCents'] as const;

/**
 * The ledger keeps no hours by day. They are shown where the register still gives the very figures of the snapshot, and
 * left out where it does not: what was paid for is then no longer there to be shown.
 */
export function snapshotLines(rows: readonly ClosedRow[], dates: readonly IsoDate[], days: DayContext): WeekLine[] {
  return rows.map((row) => {
    const person = days.facts.participant(row.participant);
    const now = person === null ? null : weekEarning(person, dates, days);
    const earning = now !== null && isUnchanged(now, row) ? now : null;
    return {
      participant: row.participant,
      name: row.name,
      person,
      minutesByDay: earning === null ? new Map() : minutesByDay(earning),
      ...row.amounts,
      correctionCents: row.correctionCents,
      totalCents: row.totalCents,
      correction: null,
      earning,
    };
  });
}

const isUnchanged = ({ amounts }: WeekEarning, row: ClosedRow): boolean => {
  const before: Amounts = row.amounts;
  return amounts !== null && FIGURES.every((figure) => amounts[figure] === before[figure]);
};
