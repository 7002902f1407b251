/** Lists of absences kept beside the lists of attendance: what those say already, they do not say again. */
import type { NewRecord } from './result';

const isAbsence = ({ reading }: NewRecord): boolean => reading.kind === 'absence';

const dayOf = ({ participant, date }: NewRecord): string => `${participant} ${date ?? ''}`;

/**
 * Without the records of sheets that hold absences and nothing else, where another sheet says that the person was away on
 * the day. Where another says that the person came, both stay, and the check shows them; nobody's days are compared.
 *
 * @param bySheet the records of each sheet
 */
export function withoutRepeatedAbsences(bySheet: readonly (readonly NewRecord[])[]): NewRecord[] {
  const ofAttendance = bySheet.filter((records) => !records.every(isAbsence)).flat();
  const away = new Set(ofAttendance.filter((record) => isAbsence(record) && record.participant !== '').map(dayOf));
  return bySheet.flatMap((records) =>
    records.every(isAbsence) ? records.filter((record) => !away.has(dayOf(record))) : records,
  );
}
