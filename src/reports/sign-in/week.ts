/** Whom a week's sign-in list names, and on which of its days each may sign. */
import { datesOfWeek } from '../../programme/calendar';
import type { IsoDate, IsoWeek, Minutes } from '../../programme/units';
import type { RegisterFacts } from '../../register/facts';
import { displayName } from '../../register/person-name';

/** What a sign-in list is for: the planned days of a week, or one day, planned or not. */
export type SignInStretch = { readonly week: IsoWeek } | { readonly day: IsoDate };

export interface SignInDay {
  readonly date: IsoDate;
  /** '' outside modules. */
  readonly module: string;
  readonly plannedMinutes: Minutes;
}

export interface SignInPerson {
  readonly name: string;
  /** By the list's days: true where the person is included and not suspended. */
  readonly signs: readonly boolean[];
}

export interface SignInList {
  readonly days: readonly SignInDay[];
  /** Those who sign on at least one of the days, in the order of Udeleženci; nobody's reason for not signing is told. */
  readonly people: readonly SignInPerson[];
}

/** The list of a week or a day; that of a week without a planned day has no days. */
export const signInFor = (facts: RegisterFacts, stretch: SignInStretch): SignInList =>
  'week' in stretch ? signInWeek(facts, stretch.week) : signInDay(facts, stretch.day);

/** The list of a week: its planned days. */
export const signInWeek = (facts: RegisterFacts, week: IsoWeek): SignInList =>
  signInList(
    facts,
    datesOfWeek(week).filter((day) => facts.plannedMinutes(day) > 0),
  );

/** The list of one day, planned or not. */
export const signInDay = (facts: RegisterFacts, day: IsoDate): SignInList => signInList(facts, [day]);

function signInList(facts: RegisterFacts, dates: readonly IsoDate[]): SignInList {
  const days = dates.map((date) => {
    const { module, planned } = facts.day(date);
    return { date, module: module?.name ?? '', plannedMinutes: planned };
  });
  const people = facts.register.participants
    .filter((person) => facts.participant(person.id) === person)
    .map((person) => ({
      name: displayName(person),
      // By the rows of Mirovanja alone: the list is printed before the days are marked.
      signs: dates.map((day) => facts.isIncluded(person, day) && !facts.isSuspendedByRow(person.id, day)),
    }))
    .filter(({ signs }) => signs.includes(true));
  return { days, people };
}
