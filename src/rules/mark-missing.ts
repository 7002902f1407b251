import type { IsoDate } from '../programme/units';
import { datesBetween, monthOf } from '../programme/calendar';
import type { ProgrammeDay } from '../register/facts';
import type { BlankCell, SourceFacts } from '../register/source';
import type { CheckFacts, PersonFacts } from './check-facts';
import { atPerson } from './finding';
import { monthsInDoubt, type MonthsInDoubt } from './misplaced-names';
import { rowsOfNobody } from './rows-of-nobody';
import type { Finding, Rule } from './rule';

/** A blank is never an absence: whoever is included must have a mark on each planned day that is over or today. */
export const markMissing: Rule = {
  id: 'mark-missing',
  severity: 'warning',
  source: 'Opis programa: lista prisotnosti za vsak dan',
  asserts: 'every planned day up to today carries a mark for everyone included and not suspended',
  *check(facts, { today, source }) {
    // Under a heading whose day and month changed places stand the marks of the day that was meant.
    const swapped = new Set(source.weekdayMismatches.map((each) => each.swapped?.date));
    const planned = plannedDays(facts, today).filter(({ date }) => !swapped.has(date));
    const blanks = new Map<string, BlankCell>();
    for (const blank of source.blankCells) blanks.set(`${blank.participant} ${blank.date}`, blank);
    const isUnderDoubt = daysInDoubt(source);
    const inDoubt = monthsInDoubt(facts, source);
    const ofNobody = rowsOfNobody(facts, source);
    const undated = undatedMarks(facts);
    for (const person of facts.people) {
      if (person.inclusionFaults.length > 0 || person.isRepeated) continue;
      const { id } = person.person;
      const missing = [...missingOf(facts, person, planned, blanks, inDoubt(person.person))];
      const nowhere = new Set(
        missing.filter(
          ({ variant, date }) => variant !== 'blank' && !ofNobody.hold(id, date) && !isUnderDoubt(id, date),
        ),
      );
      // As many marks without a day as days without a mark: that the day is missing is told at the mark.
      const isElsewhere = nowhere.size <= (undated.get(id) ?? 0);
      yield* missing.filter((finding) => finding.variant === 'blank' || (!isElsewhere && nowhere.has(finding)));
    }
  },
};

/** How many marks without a day each person has. */
function undatedMarks({ undated }: CheckFacts): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { participant } of undated) counts.set(participant, (counts.get(participant) ?? 0) + 1);
  return counts;
}

/** For a person and day, whether the mark may stand under a heading or in a sheet that does not say its day. */
function daysInDoubt({
  doubtfulHeadings,
  doubtfulPeriods,
}: SourceFacts): (participant: string, date: IsoDate) => boolean {
  const doubtful = [...doubtfulHeadings, ...doubtfulPeriods].map(({ participants, days }) => ({
    participants: new Set(participants),
    days: new Set(days),
  }));
  return (participant, date) =>
    doubtful.some(({ participants, days }) => participants.has(participant) && days.has(date));
}

function* missingOf(
  facts: CheckFacts,
  { person, name, days }: PersonFacts,
  planned: readonly ProgrammeDay[],
  blanks: ReadonlyMap<string, BlankCell>,
  inDoubt: MonthsInDoubt,
): Iterable<Finding & { readonly date: IsoDate }> {
  let next = 0;
  for (const { date } of planned) {
    while ((days[next]?.day.date ?? '9999') < date) next++;
    if (days[next]?.day.date === date) continue;
    if (!facts.isIncluded(person, date) || facts.isSuspendedByRow(person.id, date)) continue;
    const blank = blanks.get(`${person.id} ${date}`);
    if (!blank && (inDoubt === 'all' || inDoubt.has(monthOf(date)))) continue;
    const finding = { ...atPerson(person, 'ID', blank ? 'blank' : 'none', '', { date }), date, name };
    yield blank ? { ...finding, at: blank.cell } : finding;
  }
}

/** The planned days of all modules up to and including today, by date. */
function plannedDays(facts: CheckFacts, today: IsoDate): ProgrammeDay[] {
  const days = new Map<IsoDate, ProgrammeDay>();
  for (const { from, to } of facts.modules) {
    for (const date of datesBetween(from, to < today ? to : today)) {
      const day = facts.day(date);
      if (day.planned > 0) days.set(date, day);
    }
  }
  return [...days.values()].sort((a, b) => a.number - b.number);
}
