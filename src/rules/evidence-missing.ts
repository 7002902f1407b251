import type { IsoDate } from '../programme/units';
import { isEvidenced } from '../register/meaning-of-record';
import type { AbsenceRecord } from '../register/records';
import { cellOf } from '../register/row';
import { displacedRows } from './displaced-rows';
import { atMark } from './finding';
import { dateFound } from './found';
import type { Rule } from './rule';
import { isUnreadable } from './unreadable';

/** Per day, at the mark. An illness that a row of Mirovanja has turned into suspension needs no evidence. */
export const evidenceMissing: Rule = {
  id: 'evidence-missing',
  severity: 'warning',
  source: 'Opis programa: dokazilo o upravičeni odsotnosti mora vsebovati vzrok in datum',
  asserts: 'an excused absence is covered by a row of Odsotnosti with cause, dates and evidence received',
  *check(facts) {
    const displaced = displacedRows(facts, facts.register.absences);
    for (const { otherDays, name, person } of facts.people) {
      const rows = [...facts.absencesOf(person.id), ...displaced(name)];
      for (const { kind, record, day } of otherDays) {
        if (kind !== 'absent' || record.reading.kind !== 'absence') continue;
        const { meaning } = record.reading;
        if (meaning !== 'excused' && meaning !== 'excusedAwaitingEvidence') continue;
        if (facts.isSuspendedByRow(person.id, day.date)) continue;
        const lack = lackOf(rows, day.date);
        if (lack !== null) yield atMark(record, name, lack, { date: day.date, mark: record.mark });
      }
    }
    for (const row of facts.register.absences) {
      const { at, participant, name, from, to } = row;
      if (facts.participant(participant) === null) continue;
      const about = { participant, name, date: null };
      if (from === null) {
        if (!isUnreadable(at, 'Od'))
          yield { ...about, at: cellOf(at, 'Od'), found: '', variant: 'dateMissing', facts: {} };
      } else if (to !== null && isReversed(row)) {
        yield { ...about, at: cellOf(at, 'Do'), found: dateFound(to), variant: 'reversed', facts: { from, to } };
      }
    }
  },
};

/** What the evidence of a day lacks; null where it is complete, or where a row that cannot be read may be it. */
function lackOf(rows: readonly AbsenceRecord[], day: IsoDate): 'none' | 'noCause' | 'notReceived' | null {
  let lack: 'none' | 'noCause' | 'notReceived' = 'none';
  for (const row of rows) {
    if (isUnclear(row) ? !mayCover(row, day) : !covers(row, day)) continue;
    if (isUnclear(row)) return null;
    if (isEvidenced(row)) return null;
    lack = row.cause.trim() === '' ? 'noCause' : 'notReceived';
  }
  return lack;
}

/** Which of its two dates is wrong nobody can tell, so it may be about any day near either. */
const isReversed = ({ from, to }: AbsenceRecord): boolean => from !== null && to !== null && to < from;

const isUnclear = (row: AbsenceRecord): boolean => row.at.unreadable.length > 0 || row.from === null || isReversed(row);

/** A blank last day means the one day. */
const covers = ({ from, to }: AbsenceRecord, day: IsoDate): boolean =>
  from !== null && from <= day && day <= (to ?? from);

function mayCover(row: AbsenceRecord, day: IsoDate): boolean {
  const { from, to, at } = row;
  if (isReversed(row)) return true;
  const last = to ?? (isUnreadable(at, 'Do') ? null : from);
  return (from === null || from <= day) && (last === null || day <= last);
}
