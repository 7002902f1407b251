/**
 * The facts that rules ask: each person with each recorded day, and what that day's mark stands for once the silences of
 * the contract ("one broken fact, one issue") are settled. They are settled here, once, so that no rule needs to know of
 * another: a presence in the future, outside inclusion or during suspension is of that kind and of no other, and only
 * days of the kind `present` reach the rules on plan, hours, weeks, insurance and first presence.
 */
import { addDays } from '../programme/calendar';
import { minutes, type IsoDate, type Minutes } from '../programme/units';
import { factsOf, type DatedRecord, type ProgrammeDay, type RegisterFacts } from '../register/facts';
import { displayName } from '../register/person-name';
import type { AttendanceRecord, Participant } from '../register/records';
import type { Register } from '../register/register';
import type { SourceFacts } from '../register/source';
import { moduleFault } from './module-fault';
import { inclusionFaults, type InclusionFault } from './inclusion';
import type { RuleContext } from './rule';
import { repeatedRowsOf, type RepeatedRow } from './same-person';
import { isUnreadable } from './unreadable';

/**
 * - `present`: a presence that nothing speaks against
 * - `future`, `outside`, `suspended`: a presence after today, before entry or after exit, during mirovanje – the first that holds
 * - `absent`: the mark says so (or that the day does not count)
 * - `misdated`: a mark under a date that is surely wrong, see {@link CheckFacts.isMisdated}
 * - `unread`: the mark cannot be read; neither a presence nor an absence
 */
export type DayKind = 'present' | 'future' | 'outside' | 'suspended' | 'absent' | 'misdated' | 'unread';

export interface PersonDay {
  readonly record: DatedRecord;
  readonly day: ProgrammeDay;
  readonly kind: DayKind;
  /** Group minutes by the mark; 0 unless it is a presence. */
  readonly present: Minutes;
}

export interface PersonFacts {
  readonly person: Participant;
  /** Surname and given name. */
  readonly name: string;
  /** Every day with a record that counts, by date. */
  readonly days: readonly PersonDay[];
  /** Those of `days` that are of another kind than `present`. */
  readonly otherDays: readonly PersonDay[];
  /** Of the days of kind `present`. */
  readonly firstPresence: IsoDate | null;
  /** What is wrong with Vstop and Izstop. While something is, nobody can tell which days are outside. */
  readonly inclusionFaults: readonly InclusionFault[];
  /** True for a row that surely repeats an earlier one: its days stand under the earlier row. */
  readonly isRepeated: boolean;
}

export interface CheckFacts extends RegisterFacts {
  /** One for each participant with an id, in register order; of two rows with the same id only the first. */
  readonly people: readonly PersonFacts[];
  /** Rows of Udeleženci that repeat an earlier one. */
  readonly repeatedRows: readonly RepeatedRow[];
  /** The days on which anybody is present, or may be: by a mark that cannot be read. */
  readonly presenceDays: ReadonlySet<ProgrammeDay>;
  /** Whether what heads a mark is surely wrong: day and month that changed places, or the month or year of the sheet. */
  isMisdated(record: DatedRecord): boolean;
  /** Days a week of the module that runs in the ISO week of a Monday; of two modules the larger; 0 where none runs. */
  daysOfWeek(monday: IsoDate): number;
}

const NO_MINUTES = minutes(0);

export function checkFactsOf(register: Register, context: RuleContext): CheckFacts {
  const facts = factsOf(register);
  const repeatedRows = repeatedRowsOf(register.participants);
  const repeated = new Set(repeatedRows.filter(({ by }) => by !== 'name').map(({ later }) => later));
  const presenceDays = new Set<ProgrammeDay>();
  const meantDay = meantDays(context.source);
  const sheetsInDoubt = new Set(context.source.doubtfulPeriods.map(({ cell }) => cell.sheet));
  const isMisdated = (record: DatedRecord): boolean =>
    meantDay(record) !== null || (record.source !== null && sheetsInDoubt.has(record.source.sheet));
  const people: PersonFacts[] = [];
  for (const person of register.participants) {
    if (person.id === '' || facts.participant(person.id) !== person) continue;
    people.push({ ...daysOf(facts, person, { context, presenceDays, isMisdated }), isRepeated: repeated.has(person) });
  }
  const modules = facts.modules.filter((module) => moduleFault(module) === null);
  for (const record of context.source.weekdayMismatches.some(({ swapped }) => swapped) ? register.attendance : []) {
    const meant = record.date === null ? null : meantDay({ ...record, date: record.date });
    if (meant !== null && markKind(record) === 'present') presenceDays.add(facts.day(meant));
  }
  // Somebody was there on one of the days that a heading or a whole sheet may mean.
  for (const { days } of [...context.source.doubtfulHeadings, ...context.source.doubtfulPeriods])
    for (const day of days) if (day <= context.today) presenceDays.add(facts.day(day));
  return { ...facts, modules, people, repeatedRows, presenceDays, isMisdated, daysOfWeek: daysOfWeek(facts) };
}

function daysOfWeek({ modules }: RegisterFacts): CheckFacts['daysOfWeek'] {
  const known = new Map<IsoDate, number>();
  return (monday) => {
    let most = known.get(monday);
    if (most === undefined) {
      const sunday = addDays(monday, 6);
      const running = modules.filter(({ from, to }) => from <= sunday && monday <= to);
      most = Math.max(0, ...running.map(({ weekdays }) => new Set(weekdays).size));
      known.set(monday, most);
    }
    return most;
  };
}

interface DayMatters {
  readonly context: RuleContext;
  /** Filled on the way. */
  readonly presenceDays: Set<ProgrammeDay>;
  readonly isMisdated: CheckFacts['isMisdated'];
}

function daysOf(
  facts: RegisterFacts,
  person: Participant,
  { context, presenceDays, isMisdated }: DayMatters,
): Omit<PersonFacts, 'isRepeated'> {
  const faults = inclusionFaults(person, facts.register.settings);
  const hasSuspensions = facts.suspensionsOf(person.id).length > 0;
  const days: PersonDay[] = [];
  const otherDays: PersonDay[] = [];
  let firstPresence: IsoDate | null = null;
  for (const record of facts.attendanceOf(person.id)) {
    const day = facts.day(record.date);
    let kind: DayKind = markKind(record);
    let present = NO_MINUTES;
    if (isMisdated(record)) kind = 'misdated';
    else if (kind === 'present') {
      present = facts.presentMinutes(record) ?? NO_MINUTES;
      if (record.date > context.today) kind = 'future';
      else if (faults.length === 0 && !facts.isIncluded(person, record.date)) kind = 'outside';
      else if (hasSuspensions && facts.isSuspendedByRow(person.id, record.date)) kind = 'suspended';
      else {
        firstPresence ??= record.date;
        presenceDays.add(day);
      }
    } else if (kind === 'unread' && record.date <= context.today) presenceDays.add(day);
    const personDay: PersonDay = { record, day, kind, present };
    days.push(personDay);
    if (kind !== 'present') otherDays.push(personDay);
  }
  return { person, name: displayName(person), days, otherDays, firstPresence, inclusionFaults: faults };
}

/** Gives the day that was meant where day and month changed places in the heading over a mark; null elsewhere. */
function meantDays({ weekdayMismatches }: SourceFacts): (record: DatedRecord) => IsoDate | null {
  const meant = new Map<string, IsoDate>();
  for (const { cell, date, swapped } of weekdayMismatches)
    if (swapped) meant.set(`${date} ${cell.sheet}`, swapped.date);
  if (meant.size === 0) return () => null;
  return ({ date, source }) => (source === null ? null : (meant.get(`${date} ${source.sheet}`) ?? null));
}

/** What the mark alone says. */
function markKind({ reading, minutes: written, at }: AttendanceRecord): 'present' | 'absent' | 'unread' {
  // A number is the hours, whatever stands in Ure.
  if (isUnreadable(at, 'Oznaka') || (reading.kind !== 'hours' && isUnreadable(at, 'Ure'))) return 'unread';
  switch (reading.kind) {
    case 'hours':
      return reading.minutes < 0 ? 'unread' : 'present';
    case 'planned':
      return written !== null && written < 0 ? 'unread' : 'present';
    case 'absence':
      // An absence with hours says two things at once.
      return written !== null && written !== 0 ? 'unread' : 'absent';
    case 'unknown':
      return 'unread';
  }
}
