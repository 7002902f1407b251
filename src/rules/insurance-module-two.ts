import { textKey } from '../programme/text-key';
import type { IsoDate } from '../programme/units';
import type { Participant } from '../register/records';
import { atPerson } from './finding';
import { dateFound } from './found';
import type { Rule } from './rule';
import { isUnreadable } from './unreadable';

/** One issue per person, dated with the first day present without insurance. A blank end is an open one. */
export const insuranceModuleTwo: Rule = {
  id: 'insurance-module-two',
  severity: 'error',
  source: 'Opis programa: zavarovanje za invalidnost in smrt za čas prisotnosti v modulu II',
  asserts: 'whoever is present in module II is insured on every such day',
  *check(facts) {
    const moduleTwo = facts.modules.filter(({ name }) => isModuleTwo(name));
    if (moduleTwo.length === 0) return;
    for (const { person, days } of facts.people) {
      if (isUnreadable(person.at, 'Zavarovanje od') || isUnreadable(person.at, 'Zavarovanje do')) continue;
      for (const { kind, day } of days) {
        if (kind !== 'present' || !day.module || !moduleTwo.includes(day.module) || isInsured(person, day.date))
          continue;
        const { insuredFrom, insuredTo } = person;
        const variant = insuredFrom === null ? 'missing' : day.date < insuredFrom ? 'later' : 'ended';
        const words = { date: day.date, insuredFromDate: insuredFrom, insuredToDate: insuredTo };
        yield { ...atPerson(person, 'Zavarovanje od', variant, dateFound(insuredFrom), words), date: day.date };
        break;
      }
    }
  },
};

const isInsured = ({ insuredFrom, insuredTo }: Participant, day: IsoDate): boolean =>
  insuredFrom !== null && insuredFrom <= day && (insuredTo === null || day <= insuredTo);

/** `II`, `Modul II`, `2`, `II – izvedbeni`, `izvedbeni`. */
const isModuleTwo = (name: string): boolean => /^(modul )?(ii|2)\b|izvedben/.test(textKey(name));
