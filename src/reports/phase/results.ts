/** Results of people who left: due within 28 days of exit (ESF, annex I: immediate results within four weeks). */
import { addDays, daysBetween } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import type { RegisterFacts } from '../../register/facts';
import { displayName } from '../../register/person-name';

export const RESULT_DAYS = 28;

/** `open` = still in time; `overdue` = due and not there; `noDate`: a result without its date; `wrongDate`: before the exit. */
export type ResultState = 'inTime' | 'late' | 'noDate' | 'wrongDate' | 'open' | 'overdue';

export interface ResultOfExit {
  readonly participant: string;
  readonly name: string;
  readonly exit: IsoDate;
  readonly exitReason: string;
  /** The last day on which the result is in time. */
  readonly dueDate: IsoDate;
  readonly result: string;
  readonly resultDate: IsoDate | null;
  readonly state: ResultState;
}

/** Of everybody who has left by `today`, by exit. */
export function resultsOf(facts: RegisterFacts, today: IsoDate): ResultOfExit[] {
  return facts.register.participants
    .flatMap((person): ResultOfExit[] => {
      const { exit, resultDate } = person;
      if (exit === null || exit > today || facts.participant(person.id) !== person) return [];
      return [
        {
          participant: person.id,
          name: displayName(person),
          exit,
          exitReason: person.exitReason.trim(),
          dueDate: addDays(exit, RESULT_DAYS),
          result: person.result.trim(),
          resultDate,
          state: stateOf(exit, person.result.trim(), resultDate, today),
        },
      ];
    })
    .sort((a, b) => (a.exit < b.exit ? -1 : a.exit > b.exit ? 1 : 0));
}

function stateOf(exit: IsoDate, result: string, resultDate: IsoDate | null, today: IsoDate): ResultState {
  if (resultDate !== null && resultDate < exit) return 'wrongDate';
  if (result === '') return daysBetween(exit, today) > RESULT_DAYS ? 'overdue' : 'open';
  if (resultDate === null) return 'noDate';
  return daysBetween(exit, resultDate) > RESULT_DAYS ? 'late' : 'inTime';
}
