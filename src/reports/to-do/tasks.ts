/** What has to be done by when, computed from the registers alone. */
import { addDays, datesBetween } from '../../programme/calendar';
import { minutes, type IsoDate, type Minutes } from '../../programme/units';
import type { RegisterFacts } from '../../register/facts';
import { displayName } from '../../register/person-name';
import type { Participant } from '../../register/records';
import { absencesOn } from '../phase/absences';
import { moduleProgress, plannedDaysOf, presenceDays } from '../phase/modules';
import { resultsOf } from '../phase/results';

/** What is to be done; `due` is the day by which. Names and ids are '' where the task is about nobody. */
export type Task = {
  readonly due: IsoDate;
  readonly participant: string;
  readonly name: string;
} & (
  | { readonly kind: 'evidence'; readonly from: IsoDate; readonly to: IsoDate; readonly days: number }
  | { readonly kind: 'agreement' | 'safetyBriefing' | 'result' | 'resultDate' }
  /** Insurance lacks on planned days of module II from `from` on. */
  | { readonly kind: 'insurance'; readonly from: IsoDate }
  | { readonly kind: 'suspensionEnds'; readonly to: IsoDate }
  | { readonly kind: 'moduleShort'; readonly module: string; readonly missingMinutes: Minutes }
  | { readonly kind: 'complaint'; readonly opened: IsoDate }
);

/** Days within which an office that asks for evidence usually has it: a reminder, not a rule of the programme. */
export const EVIDENCE_DAYS = 8;
/** Suspensions that end within so many days are worth a reminder. */
const SUSPENSION_NOTICE_DAYS = 30;

/** The tasks as of `today`, by due date, then by person. */
export function tasksOf(facts: RegisterFacts, today: IsoDate): Task[] {
  const people = facts.register.participants.filter((person) => facts.participant(person.id) === person);
  const tasks: Task[] = [
    ...evidenceTasks(facts, people, today),
    ...people.flatMap((person) => personTasks(facts, person, today)),
    ...resultTasks(facts, today),
    ...moduleTasks(facts, today),
    ...complaintTasks(facts),
  ];
  const keyOf = (task: Task): string => `${task.due} ${task.participant} ${task.kind}`;
  return tasks.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}

function evidenceTasks(facts: RegisterFacts, people: readonly Participant[], today: IsoDate): Task[] {
  const planned = facts.modules.flatMap((module) => plannedDaysOf(facts, module)).filter((day) => day <= today);
  return absencesOn(facts, people, planned).awaiting.map((run) => ({
    kind: 'evidence',
    due: addDays(run.to, EVIDENCE_DAYS),
    participant: run.participant,
    name: run.name,
    from: run.from,
    to: run.to,
    days: run.days,
  }));
}

/** About people who are, or will be, in the programme. */
function personTasks(facts: RegisterFacts, person: Participant, today: IsoDate): Task[] {
  const who = { participant: person.id, name: displayName(person) };
  const tasks: Task[] = [];
  if (person.entry === null) return tasks;
  const isOver = person.exit !== null && person.exit < today;
  if (person.agreement === null) tasks.push({ kind: 'agreement', due: person.entry, ...who });
  if (person.safetyBriefing === null && !isOver) tasks.push({ kind: 'safetyBriefing', due: person.entry, ...who });
  const uninsured = firstUninsuredDay(facts, person);
  if (uninsured !== null && !isOver) tasks.push({ kind: 'insurance', due: uninsured, from: uninsured, ...who });
  for (const { to } of facts.suspensionsOf(person.id)) {
    if (to === null || to < today || to > addDays(today, SUSPENSION_NOTICE_DAYS)) continue;
    tasks.push({ kind: 'suspensionEnds', due: to, to, ...who });
  }
  return tasks;
}

/** The first planned day of module II on which the person is included, not suspended and not insured. */
function firstUninsuredDay(facts: RegisterFacts, person: Participant): IsoDate | null {
  const module = facts.modules.find(({ name }) => name === 'II');
  if (!module) return null;
  const { insuredFrom, insuredTo } = person;
  const isInsured = (day: IsoDate): boolean =>
    insuredFrom !== null && insuredFrom <= day && (insuredTo === null || day <= insuredTo);
  const isExpected = (day: IsoDate): boolean =>
    facts.plannedMinutes(day) > 0 && facts.isIncluded(person, day) && !facts.isSuspended(person.id, day);
  return datesBetween(module.from, module.to).find((day) => isExpected(day) && !isInsured(day)) ?? null;
}

const resultTasks = (facts: RegisterFacts, today: IsoDate): Task[] =>
  resultsOf(facts, today).flatMap(({ participant, name, dueDate, state }): Task[] => {
    if (state === 'open' || state === 'overdue') return [{ kind: 'result', due: dueDate, participant, name }];
    return state === 'noDate' ? [{ kind: 'resultDate', due: dueDate, participant, name }] : [];
  });

/** Modules that have begun and cannot reach their hours by the plan any more. */
function moduleTasks(facts: RegisterFacts, today: IsoDate): Task[] {
  const presence = presenceDays(facts);
  return facts.modules
    .filter(({ from }) => from <= today)
    .map((module) => moduleProgress(facts, module, presence, today))
    .filter(({ requiredMinutes, reachableMinutes }) => reachableMinutes < requiredMinutes)
    .map(({ module, requiredMinutes, reachableMinutes }) => ({
      kind: 'moduleShort',
      due: module.to,
      participant: '',
      name: '',
      module: module.name,
      missingMinutes: minutes(requiredMinutes - reachableMinutes),
    }));
}

/** Complaints without a day on which they were resolved; they are due when they came. */
const complaintTasks = (facts: RegisterFacts): Task[] =>
  facts.register.complaints.flatMap(({ date, resolved, participant }): Task[] => {
    if (date === null || resolved !== null) return [];
    const person = facts.participant(participant);
    return [{ kind: 'complaint', due: date, opened: date, participant, name: person ? displayName(person) : '' }];
  });
