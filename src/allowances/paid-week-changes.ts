/** Closed weeks whose line is no longer what was paid (rule paid-week-changed). */
import type { Cents, IsoWeek } from '../programme/units';
import type { RegisterFacts } from '../register/facts';
import { cellOf } from '../register/row';
import type { CellRef } from '../sheet/cells';
import { allowancesOf, type Allowances, type WeekContext } from './compute-week';

export interface PaidWeekChange {
  readonly week: IsoWeek;
  readonly participant: string;
  readonly name: string;
  /** What the week is worth now less what was paid and already corrected. */
  readonly differenceCents: Cents;
  /** The line in the ledger; the person's row where the week had none. */
  readonly at: CellRef;
}

/**
 * One per person and closed week, in the order of Udeleženci and of weeks. Gone once a later week, which carries the
 * difference, is closed.
 *
 * @param context.issues as for {@link allowancesOf}: a week that is in doubt is not compared
 */
export function paidWeekChanges(
  facts: RegisterFacts,
  context: WeekContext,
  prepared: Allowances = allowancesOf(facts, context),
): PaidWeekChange[] {
  return [...prepared.corrections().values()].flatMap(({ differences }) =>
    differences.map(({ week, participant, name, differenceCents, row, earning }) => ({
      week,
      participant,
      name,
      differenceCents,
      at: row === null ? cellOf(earning.person.at, 'ID') : cellOf(row.record.at, 'Skupaj'),
    })),
  );
}
