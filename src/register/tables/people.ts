/** Tables with one row per person and event: individual work, absences, suspensions. */
import { ABSENCE_COLUMNS, INDIVIDUAL_COLUMNS, SUSPENSION_COLUMNS } from '../columns';
import type { AbsenceColumn, IndividualColumn, SuspensionColumn } from '../columns';
import type { CellValue } from '../../sheet/cells';
import type { AbsenceRecord, IndividualRecord, SuspensionRecord } from '../records';
import { DATE, dateCell, HOURS, ID, longText, NAME, scaledCell, text, yesNoCell, type RegisterTable } from './table';

export const INDIVIDUAL: RegisterTable<IndividualRecord, IndividualColumn> = {
  name: 'tblIndividualno',
  sheet: 'Individualno delo',
  headings: INDIVIDUAL_COLUMNS,
  columns: {
    ID,
    'Priimek in ime': NAME,
    Datum: DATE,
    Ure: HOURS,
    Vsebina: longText(44),
    'Strokovni delavec': text(26),
  },
  needed: [['ID', 'Priimek in ime'], ['Datum'], ['Ure']],
  read: (cells, { participantOf }) => {
    const name = cells.text('Priimek in ime');
    return {
      participant: participantOf(cells.trimmed('ID'), name),
      name,
      date: cells.date('Datum'),
      minutes: cells.hours('Ure'),
      content: cells.text('Vsebina'),
      worker: cells.text('Strokovni delavec'),
    };
  },
  write: (record) => ({
    ID: record.participant,
    'Priimek in ime': record.name,
    Datum: dateCell(record.date),
    Ure: scaledCell(record.minutes, 60),
    Vsebina: record.content,
    'Strokovni delavec': record.worker,
  }),
};

/** The kinds that the programme's marks of excused absence know. */
const ABSENCE_CAUSES = [
  'bolniška odsotnost',
  'vključitev v izobraževanje',
  'osebne okoliščine (165. člen ZDR-1)',
  'drug upravičen razlog',
] as const;

export const ABSENCES: RegisterTable<AbsenceRecord, AbsenceColumn> = {
  name: 'tblOdsotnosti',
  sheet: 'Odsotnosti',
  headings: ABSENCE_COLUMNS,
  columns: {
    ID,
    'Priimek in ime': NAME,
    Od: DATE,
    Do: { ...DATE, hint: 'absenceEnd' },
    Vzrok: { ...text(30), choices: ABSENCE_CAUSES, hint: 'absenceCause' },
    'Dokazilo prejeto': { ...DATE, width: 16, hint: 'evidenceReceived' },
    Opomba: longText(36),
  },
  needed: [['ID', 'Priimek in ime'], ['Od']],
  read: (cells, { participantOf }) => {
    const name = cells.text('Priimek in ime');
    return {
      participant: participantOf(cells.trimmed('ID'), name),
      name,
      from: cells.date('Od'),
      to: cells.date('Do'),
      cause: cells.text('Vzrok'),
      evidenceReceived: cells.dateOrYesNo('Dokazilo prejeto'),
      note: cells.text('Opomba'),
    };
  },
  write: (record) => ({
    ID: record.participant,
    'Priimek in ime': record.name,
    Od: dateCell(record.from),
    Do: dateCell(record.to),
    Vzrok: record.cause,
    'Dokazilo prejeto': receiptCell(record.evidenceReceived),
    Opomba: record.note,
  }),
};

const receiptCell = (received: AbsenceRecord['evidenceReceived']): CellValue =>
  typeof received === 'string' ? dateCell(received) : yesNoCell(received);

export const SUSPENSIONS: RegisterTable<SuspensionRecord, SuspensionColumn> = {
  name: 'tblMirovanja',
  sheet: 'Mirovanja',
  headings: SUSPENSION_COLUMNS,
  columns: {
    ID,
    'Priimek in ime': NAME,
    Od: DATE,
    Do: { ...DATE, hint: 'suspensionEnd' },
    Razlog: text(44),
  },
  needed: [['ID', 'Priimek in ime'], ['Od']],
  read: (cells, { participantOf }) => {
    const name = cells.text('Priimek in ime');
    return {
      participant: participantOf(cells.trimmed('ID'), name),
      name,
      from: cells.date('Od'),
      to: cells.date('Do'),
      reason: cells.text('Razlog'),
    };
  },
  write: (record) => ({
    ID: record.participant,
    'Priimek in ime': record.name,
    Od: dateCell(record.from),
    Do: dateCell(record.to),
    Razlog: record.reason,
  }),
};
