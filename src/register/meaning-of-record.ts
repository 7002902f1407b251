/** *Pomen* of an attendance record: what its mark says, and for an excused absence whether its evidence is there. */
import type { Meaning } from '../programme/meaning';
import type { IsoDate } from '../programme/units';
import type { AbsenceRecord, AttendanceRecord } from './records';

type Evidence = Pick<AbsenceRecord, 'from' | 'to' | 'cause' | 'evidenceReceived'>;

/** True if one of the absences (of one person) covers the day with cause, dates and evidence that came. */
export const hasEvidence = (day: IsoDate, absences: readonly Evidence[]): boolean =>
  absences.some(
    (absence) =>
      absence.from !== null && absence.from <= day && day <= (absence.to ?? absence.from) && isEvidenced(absence),
  );

/** Whether an absence has what makes it excused: a cause, and evidence that came. */
export const isEvidenced = ({ cause, evidenceReceived }: Pick<Evidence, 'cause' | 'evidenceReceived'>): boolean =>
  cause.trim() !== '' && evidenceReceived !== null && evidenceReceived !== false;

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
