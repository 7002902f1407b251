/** A closed week: what the ledger says was paid, whatever the register says now. */
import type { IsoDate } from '../programme/units';
import type { DayContext } from './day-earning';
import type { ClosedRow } from './ledger';
import { exclusionOf } from './excluded';
import { minutesByDay } from './minutes-by-day';
import { weekEarning, type Amounts, type WeekEarning } from './week-earning';
import type { ExcludedPerson, WeekLine, WeekLists } from './week-result';

const FIGURES = ['paidMinutes', 'rewardCents', 'mealDays', 'mealCents', 'travelDays', 'travelCents'] as const;

/** The lines of the ledger, and who was included without one. Nothing is held back any more. */
export function closedWeek(rows: readonly ClosedRow[], dates: readonly IsoDate[], days: DayContext): WeekLists {
  const lines = snapshotLines(rows, dates, days);
  const paid = new Set(rows.map(({ participant }) => participant));
  const excluded: ExcludedPerson[] = [];
  for (const person of days.facts.register.participants) {
    if (paid.has(person.id)) continue;
    const hasPresence = weekEarning(person, dates, days).days.length > 0;
    const why = person.id === '' ? 'no-id' : hasPresence ? 'not-in-ledger' : 'no-presence';
    const out = exclusionOf(person, dates, days.facts, why);
    if (out) excluded.push(out);
  }
  return { lines, held: [], excluded };
}

/**
 * The ledger keeps no hours by day. They are shown where the register still gives the very figures of the snapshot, and
 * left out where it does not: what was paid for is then no longer there to be shown.
 */
function snapshotLines(rows: readonly ClosedRow[], dates: readonly IsoDate[], days: DayContext): WeekLine[] {
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
