import { legendOf } from '../programme/legend';
import { cellOf } from '../register/row';
import { atMark } from './finding';
import type { Rule } from './rule';
import { isUnreadable } from './unreadable';

/** An absence mark beside hours counts as unreadable, too; so does a mark whose row in Oznake gives none of the eight meanings. */
export const markUnknown: Rule = {
  id: 'mark-unknown',
  severity: 'error',
  source: 'Opis programa: izplačilo po potrjeni listi prisotnosti',
  asserts: 'every mark is in the legend or is readable hours',
  *check(facts) {
    const { people, register } = facts;
    for (const { days, name } of people) {
      for (const { kind, record } of days) {
        if (kind !== 'unread' || isUnreadable(record.at, 'Oznaka') || isUnreadable(record.at, 'Ure')) continue;
        if (record.reading.kind === 'absence') {
          yield atMark(record, name, 'absenceWithHours', { mark: record.mark, writtenMinutes: record.minutes });
        } else if (record.mark.trim() === '') yield atMark(record, name, 'blank');
        else yield atMark(record, name, 'unknown', { mark: record.mark });
      }
    }
    for (const record of register.attendance) {
      if (record.date !== null || isUnreadable(record.at, 'Datum') || facts.participant(record.participant) === null)
        continue;
      yield {
        ...atMark(record, record.name, 'dateMissing', { mark: record.mark }),
        at: cellOf(record.at, 'Datum'),
        found: '',
      };
    }
    for (const row of register.legend) {
      if (row.meaning !== null || row.mark.trim() === '' || isUnreadable(row.at, 'Pomen')) continue;
      const own = legendOf([{ mark: row.mark, meaning: null, description: '' }]);
      // Where the mark is in use, its cells speak.
      if (register.attendance.some(({ mark, reading }) => reading.kind === 'unknown' && own.has(mark))) continue;
      const at = cellOf(row.at, 'Pomen');
      yield {
        at,
        participant: null,
        name: '',
        date: null,
        found: '',
        variant: 'legendMeaning',
        facts: { mark: row.mark },
      };
    }
  },
};
