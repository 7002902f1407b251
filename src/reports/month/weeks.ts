/** The weeks that touch a month: what they are worth in all and within the month, and what was paid for them. */
import { datesOfWeek } from '../../programme/calendar';
import { cents, sumCents, type Cents, type IsoDate, type IsoWeek } from '../../programme/units';
import type { RegisterFacts } from '../../register/facts';
import { addEarned, type Earnings } from '../earned';

export interface WeekOfMonth {
  readonly week: IsoWeek;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** What the whole week is worth by the register as it stands, without corrections. */
  readonly earnedCents: Cents;
  /** Of that, by the days within the month. */
  readonly earnedInMonthCents: Cents;
  /** What the ledger says was paid, corrections included; null while the week has no row. */
  readonly paidCents: Cents | null;
}

/** @param from first @param to last day of the month */
export function weeksOfMonth(
  facts: RegisterFacts,
  earnings: Earnings,
  weeks: readonly IsoWeek[],
  from: IsoDate,
  to: IsoDate,
): WeekOfMonth[] {
  const { payments } = facts.register;
  // A doubled ID has one set of records, which is worth its money once.
  const people = facts.register.participants.filter((person) => facts.participant(person.id) === person);
  return weeks.map((week) => {
    const days = datesOfWeek(week);
    const [monday = from, sunday = to] = [days.at(0), days.at(-1)];
    const first = monday < from ? from : monday;
    const last = sunday > to ? to : sunday;
    const worth = (start: IsoDate, end: IsoDate): Cents =>
      addEarned(people.map((person) => earnings.between(person, start, end))).totalCents;
    const rows = payments.filter((row) => row.week === week && row.state !== null);
    // A negative total pays nothing and is carried on.
    const paid = sumCents(rows.map(({ totalCents }) => cents(Math.max(0, totalCents ?? 0))));
    return {
      week,
      from: monday,
      to: sunday,
      earnedCents: worth(monday, sunday),
      earnedInMonthCents: worth(first, last),
      paidCents: rows.length === 0 ? null : paid,
    };
  });
}
