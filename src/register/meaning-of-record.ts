/** *Pomen* of an attendance record: what its mark says, and for an excused absence whether its evidence is there. */
import type { Meaning } from '../programme/meaning';
import type { IsoDate } from '../programme/units';
import type { AbsenceRecord, AttendanceRecord } from './records';

type Evidence = Pick<AbsenceRecord, 'from' | 'to' | 'cause' | 'evidenceReceived'>;

/** True if one of the absences (of one person) covers the day with cause, dates and the day on which the evidence came. */
export const hasEvidence = (day: IsoDate, absences: readonly Evidence[]): boolean =>
  absences.some(
    ({ from, to, cause, evidenceReceived }) =>
      from !== null && from <= day && day <= (to ?? from) && cause.trim() !== '' && evidenceReceived !== null,
  );

/**
 * @param absences those of the record's person
 * @returns null for a mark that says nothing certain
 */
export function meaningOfRecord(
  { reading, date }: Pick<AttendanceRecord, 'reading' | 'date'>,
  absences: readonly Evidence[],
): Meaning | null {
  switch (reading.kind) {
    case 'hours':
    case 'planned':
      return 'present';
    case 'unknown':
      return null;
    case 'absence': {
      if (reading.meaning !== 'excused' && reading.meaning !== 'excusedAwaitingEvidence') return reading.meaning;
      return date !== null && hasEvidence(date, absences) ? 'excused' : 'excusedAwaitingEvidence';
    }
  }
}
