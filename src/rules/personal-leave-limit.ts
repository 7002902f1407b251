import { excuseKindOf } from '../programme/legend';
import { partsOf } from '../programme/calendar';
import { atMark } from './finding';
import type { Rule } from './rule';

const DAYS_A_YEAR = 7;

/** By the mark OO; one issue a year, at the eighth day. */
export const personalLeaveLimit: Rule = {
  id: 'personal-leave-limit',
  severity: 'warning',
  source: 'ZDR-1, 165. člen: največ sedem delovnih dni v koledarskem letu',
  asserts: 'nobody has more than seven days of personal leave in a calendar year',
  *check({ people }) {
    for (const { otherDays, name } of people) {
      let year = 0;
      let count = 0;
      for (const { kind, record, day } of otherDays) {
        if (kind !== 'absent' || record.reading.kind !== 'absence' || record.reading.meaning === 'unexcused') continue;
        if (excuseKindOf(record.mark) !== 'personal') continue;
        const own = partsOf(day.date).year;
        count = own === year ? count + 1 : 1;
        year = own;
        if (count === DAYS_A_YEAR + 1) yield atMark(record, name, 'over', { date: day.date, year, limit: DAYS_A_YEAR });
      }
    }
  },
};
