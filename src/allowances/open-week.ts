/** An open week: computed from the register, its lines payable or held back. */
import { cents, type IsoDate, type IsoWeek } from '../programme/units';
import { displayName } from '../register/person-name';
import type { Participant } from '../register/records';
import type { Allowances } from './compute-week';
import type { PersonCorrection } from './corrections';
import { exclusionOf } from './excluded';
import { correctingWeek, type Ledger } from './ledger';
import { minutesByDay } from './minutes-by-day';
import { NO_AMOUNTS, ownCents, weekEarning, type WeekEarning } from './week-earning';
import type { ExcludedPerson, HeldLine, HoldReason, WeekLine, WeekLists } from './week-result';

export interface WeekDays {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Monday to Sunday. */
  readonly dates: readonly IsoDate[];
}

/** Who was present or has a correction gets a line; who has nothing but an error in the week is held, not taken for absent. */
export function openWeek(week: IsoWeek, { from, to, dates }: WeekDays, prepared: Allowances): WeekLists {
  const { ledger, holds, days } = prepared;
  const { participants } = days.facts.register;
  const corrections = correctingWeek(ledger) === week ? prepared.corrections() : NO_CORRECTIONS;
  const lines: WeekLine[] = [];
  const held: HeldLine[] = [];
  const excluded: ExcludedPerson[] = [];
  const twice = idsGivenTwice(participants);
  const damagedPeople = new Set(ledger.damaged.map(({ participant }) => participant));

  for (const person of participants) {
    const hasId = person.id !== '';
    if (hasId && days.facts.participant(person.id) !== person) continue;
    const line = lineOf(person, weekEarning(person, dates, days), corrections.get(person.id) ?? null);
    const issues = holds.of(person.id, from, to);
    const isEmpty = line.earning.days.length === 0 && line.correction === null;
    if (!hasId || (isEmpty && !holds.isInDoubt(person.id, from, to))) {
      const out = exclusionOf(person, dates, days.facts, hasId ? 'no-presence' : 'no-id');
      if (out) excluded.push(out);
      continue;
    }
    const why = new Set<HoldReason>([...issues.map(({ rule }) => rule), ...line.earning.doubts]);
    if (twice.has(person.id)) why.add('participant-duplicate');
    if (damagedPeople.has(person.id) || restsOnBrokenWeek(line, ledger)) why.add('ledger-damaged');
    if (why.size === 0) lines.push(line);
    else held.push({ line, isComputed: line.earning.amounts !== null, why: [...why], issues });
  }
  return { lines, held, excluded };
}

const NO_CORRECTIONS: ReadonlyMap<string, PersonCorrection> = new Map();

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

function lineOf(
  person: Participant,
  earning: WeekEarning,
  correction: PersonCorrection | null,
): WeekLine & { readonly earning: WeekEarning } {
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
