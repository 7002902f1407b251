import { addDays, daysBetween } from '../programme/calendar';
import { readExitResult } from '../programme/funder-words';
import type { IsoDate } from '../programme/units';
import type { Participant } from '../register/records';
import { atPerson } from './finding';
import { dateFound } from './found';
import type { Finding, Rule } from './rule';
import { isUnreadable } from './unreadable';

const DAYS = 28;

/** Due from the 29th day after exit. »brez« is a result. */
export const funderResult: Rule = {
  id: 'funder-result',
  severity: 'warning',
  source: 'Uredba (EU) št. 1304/2013, priloga I: takojšnji rezultat v štirih tednih po izstopu',
  asserts: 'the result is recorded within 28 days of exit',
  *check({ register }, { today }) {
    for (const person of register.participants) {
      if (person.exit === null || isUnreadable(person.at, 'Rezultat') || isUnreadable(person.at, 'Rezultat dne'))
        continue;
      const finding = resultFault(person, person.exit, today);
      if (finding) yield finding;
    }
  },
};

function resultFault(person: Participant, exit: IsoDate, today: IsoDate): Finding | null {
  const { result, resultDate } = person;
  const facts = { exitDate: exit, resultDate, dueDate: daysBetween(exit, today) < 0 ? null : addDays(exit, DAYS) };
  if (resultDate !== null && resultDate < exit)
    return atPerson(person, 'Rezultat dne', 'beforeExit', dateFound(resultDate), facts);
  if (resultDate !== null && daysBetween(exit, resultDate) > DAYS) {
    return atPerson(person, 'Rezultat dne', 'late', dateFound(resultDate), facts);
  }
  if (result.trim() !== '' && readExitResult(result) === null)
    return atPerson(person, 'Rezultat', 'wordsUnclear', result.trim(), {});
  if (daysBetween(exit, today) <= DAYS) return null;
  if (result.trim() === '') return atPerson(person, 'Rezultat', 'missing', '', facts);
  return resultDate === null ? atPerson(person, 'Rezultat dne', 'dateMissing', '', facts) : null;
}
