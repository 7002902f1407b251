import type { IsoDate } from '../programme/units';
import type { AbsenceRecord } from '../register/records';
import { cellOf } from '../register/row';
import { atMark } from './finding';
import type { Rule } from './rule';
import { isUnreadable } from './unreadable';

/** Per day, at the mark. An illness that a row of Mirovanja has turned into suspension needs no evidence. */
export const evidenceMissing: Rule = {
  id: 'evidence-missing',
  severity: 'warning',
  source: 'Opis programa: dokazilo o upravičeni odsotnosti mora vsebovati vzrok in datum',
  asserts: 'an excused absence is covered by a row of Odsotnosti with cause, dates and evidence received',
  *check(facts) {
    for (const { otherDays, name, person } of facts.people) {
      for (const { kind, record, day } of otherDays) {
        if (kind !== 'absent' || record.reading.kind !== 'absence') continue;
        const { meaning } = record.reading;
        if (meaning !== 'excused' && meaning !== 'excusedAwaitingEvidence') continue;
        if (facts.isSuspendedByRow(person.id, day.date)) continue;
        const lack = lackOf(facts.absencesOf(person.id), day.date);
        if (lack !== null) yield atMark(record, name, lack, { date: day.date, mark: record.mark });
      }
    }
    for (const { at, participant, name, from } of facts.register.absences) {
      if (from !== null || isUnreadable(at, 'Od') || facts.participant(participant) === null) continue;
      yield { at: cellOf(at, 'Od'), participant, name, date: null, found: '', variant: 'dateMissing', facts: {} };
    }
  },
};

/** What the evidence of a day lacks; null where it is complete, or where a row that cannot be read may be it. */
function lackOf(rows: readonly AbsenceRecord[], day: IsoDate): 'none' | 'noCause' | 'notReceived' | null {
  let lack: 'none' | 'noCause' | 'notReceived' = 'none';
  for (const row of rows) {
    if (isUnclear(row) ? !mayCover(row, day) : !covers(row, day)) continue;
    if (isUnclear(row)) return null;
    if (row.cause.trim() !== '' && row.evidenceReceived !== null) return null;
    lack = row.cause.trim() === '' ? 'noCause' : 'notReceived';
  }
  return lack;
}

const isUnclear = ({ at, from }: AbsenceRecord): boolean => at.unreadable.length > 0 || from === null;

/** A blank last day means the one day. */
const covers = ({ from, to }: AbsenceRecord, day: IsoDate): boolean =>
  from !== null && from <= day && day <= (to ?? from);

function mayCover({ from, to, at }: AbsenceRecord, day: IsoDate): boolean {
  const last = to ?? (isUnreadable(at, 'Do') ? null : from);
  return (from === null || from <= day) && (last === null || day <= last);
}
