/** Absences of a phase: by kind, several days in a row, and those whose evidence is still awaited. */
import { excuseKindOf, type ExcuseKind } from '../../programme/legend';
import type { IsoDate } from '../../programme/units';
import type { RegisterFacts } from '../../register/facts';
import { displayName } from '../../register/person-name';
import type { Participant } from '../../register/records';
import { kindOfDay } from '../day-counts';

/** `ownMark` is an excused absence by a mark of the office's own. */
export type AbsenceKind = ExcuseKind | 'ownMark' | 'unexcused';

export const ABSENCE_KINDS: readonly AbsenceKind[] = [
  'sickness',
  'education',
  'personal',
  'other',
  'ownMark',
  'unexcused',
];

/** Planned days in a row from which an absence is listed. */
export const LONG_ABSENCE_DAYS = 3;

interface AbsentDay {
  readonly date: IsoDate;
  readonly kind: AbsenceKind;
  readonly isAwaitingEvidence: boolean;
}

/** Days of absence that follow each other in the plan. */
export interface AbsenceRun {
  readonly participant: string;
  readonly name: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
  readonly kinds: readonly AbsenceKind[];
}

export interface Absences {
  /** Days by kind. */
  readonly byKind: Readonly<Record<AbsenceKind, number>>;
  /** Of them, days whose evidence is awaited. */
  readonly awaitingByKind: Readonly<Record<AbsenceKind, number>>;
  /** Runs of {@link LONG_ABSENCE_DAYS} planned days and more, by first day. */
  readonly long: readonly AbsenceRun[];
  /** Runs of days whose evidence is awaited, by first day. */
  readonly awaiting: readonly AbsenceRun[];
}

/**
 * @param planned the planned days in question, by date; only those on which the person is included are looked at. A day
 *   without a readable mark ends a run, for nobody knows what it was, and so do a suspension and presence; a day that the
 *   mark takes off the person's plan neither counts nor ends it
 */
export function absencesOn(
  facts: RegisterFacts,
  people: readonly Participant[],
  planned: readonly IsoDate[],
): Absences {
  const byKind = noKinds();
  const awaitingByKind = noKinds();
  const long: AbsenceRun[] = [];
  const awaiting: AbsenceRun[] = [];
  for (const person of people) {
    const days = planned
      .filter((day) => facts.isIncluded(person, day) && kindOfDay(facts, person, day) !== 'notPlanned')
      .map((day) => absentDay(facts, person, day));
    for (const day of days) {
      if (day === null) continue;
      byKind[day.kind]++;
      if (day.isAwaitingEvidence) awaitingByKind[day.kind]++;
    }
    long.push(...runsOf(person, days).filter((run) => run.days >= LONG_ABSENCE_DAYS));
    awaiting.push(
      ...runsOf(
        person,
        days.map((day) => (day?.isAwaitingEvidence === true ? day : null)),
      ),
    );
  }
  return { byKind, awaitingByKind, long: long.sort(byFirstDay), awaiting: awaiting.sort(byFirstDay) };
}

function absentDay(facts: RegisterFacts, person: Participant, date: IsoDate): AbsentDay | null {
  if (facts.isSuspended(person.id, date)) return null;
  const kind = kindOfDay(facts, person, date);
  if (kind === 'unexcused') return { date, kind, isAwaitingEvidence: false };
  if (kind !== 'excused' && kind !== 'excusedAwaitingEvidence') return null;
  const mark = facts.attendanceOn(person.id, date)?.mark ?? '';
  return { date, kind: excuseKindOf(mark) ?? 'ownMark', isAwaitingEvidence: kind === 'excusedAwaitingEvidence' };
}

function runsOf(person: Participant, days: readonly (AbsentDay | null)[]): AbsenceRun[] {
  const runs: AbsentDay[][] = [];
  let open: AbsentDay[] | null = null;
  for (const day of days) {
    if (day === null) open = null;
    else if (open === null) runs.push((open = [day]));
    else open.push(day);
  }
  return runs.flatMap((run): AbsenceRun[] => {
    const [first, last] = [run.at(0), run.at(-1)];
    if (!first || !last) return [];
    const kinds = [...new Set(run.map(({ kind }) => kind))];
    return [
      { participant: person.id, name: displayName(person), from: first.date, to: last.date, days: run.length, kinds },
    ];
  });
}

const byFirstDay = (a: AbsenceRun, b: AbsenceRun): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);

const noKinds = (): Record<AbsenceKind, number> => ({
  sickness: 0,
  education: 0,
  personal: 0,
  other: 0,
  ownMark: 0,
  unexcused: 0,
});
