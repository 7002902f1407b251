import { atPerson } from './finding';
import { dateFound } from './found';
import type { Rule } from './rule';
import { isUnreadable } from './unreadable';

export const safetyBriefing: Rule = {
  id: 'safety-briefing',
  severity: 'warning',
  source: 'Opis programa: seznanitev z ukrepi za varno delo',
  asserts: 'whoever was present was briefed on safety at work on or before the first presence',
  *check({ people }) {
    for (const { person, firstPresence } of people) {
      const { safetyBriefing: briefed, at } = person;
      if (firstPresence === null || isUnreadable(at, 'Varstvo pri delu')) continue;
      const facts = { firstPresenceDate: firstPresence, briefedDate: briefed };
      if (briefed === null) yield atPerson(person, 'Varstvo pri delu', 'missing', '', facts);
      else if (briefed > firstPresence) yield atPerson(person, 'Varstvo pri delu', 'late', dateFound(briefed), facts);
    }
  },
};
