/** Tables of the programme's events: candidates of phase 1, team meetings, activities, complaints. */
import { ACTIVITY_COLUMNS, CANDIDATE_COLUMNS, COMPLAINT_COLUMNS, TEAM_COLUMNS } from '../columns';
import type { ActivityColumn, CandidateColumn, ComplaintColumn, TeamColumn } from '../columns';
import type { ActivityRecord, CandidateRecord, ComplaintRecord, TeamRecord } from '../records';
import { COUNT, DATE, dateCell, ID, longText, NAME, text, type RegisterTable } from './table';

export const CANDIDATES: RegisterTable<CandidateRecord, CandidateColumn> = {
  name: 'tblKandidati',
  sheet: 'Kandidati',
  headings: CANDIDATE_COLUMNS,
  columns: {
    Datum: DATE,
    Vir: text(26),
    'Priimek in ime': NAME,
    Izid: {
      ...text(18),
      choices: ['stik', 'upravičena oseba', 'vključitev', 'zavrnitev'],
      hint: 'contactOutcome',
    },
    Razlog: longText(40),
  },
  needed: [['Datum', 'Priimek in ime', 'Izid']],
  read: (cells) => ({
    date: cells.date('Datum'),
    origin: cells.text('Vir'),
    name: cells.text('Priimek in ime'),
    outcome: cells.text('Izid'),
    reason: cells.text('Razlog'),
  }),
  write: (record) => ({
    Datum: dateCell(record.date),
    Vir: record.origin,
    'Priimek in ime': record.name,
    Izid: record.outcome,
    Razlog: record.reason,
  }),
};

export const TEAM: RegisterTable<TeamRecord, TeamColumn> = {
  name: 'tblTim',
  sheet: 'Tim',
  headings: TEAM_COLUMNS,
  columns: { Datum: DATE, Prisotni: longText(40), Obravnavani: longText(30), Sklep: longText(44) },
  needed: [['Datum', 'Prisotni', 'Sklep']],
  read: (cells) => ({
    date: cells.date('Datum'),
    present: cells.text('Prisotni'),
    discussed: cells.text('Obravnavani'),
    decision: cells.text('Sklep'),
  }),
  write: (record) => ({
    Datum: dateCell(record.date),
    Prisotni: record.present,
    Obravnavani: record.discussed,
    Sklep: record.decision,
  }),
};

export const ACTIVITIES: RegisterTable<ActivityRecord, ActivityColumn> = {
  name: 'tblDejavnosti',
  sheet: 'Dejavnosti',
  headings: ACTIVITY_COLUMNS,
  columns: {
    Datum: DATE,
    Vrsta: text(26),
    Kraj: text(24),
    Izvajalec: text(28),
    Udeleženih: { ...COUNT, width: 12, upTo: 1000, hint: 'attendees' },
  },
  needed: [['Datum', 'Vrsta']],
  read: (cells) => ({
    date: cells.date('Datum'),
    kind: cells.text('Vrsta'),
    place: cells.text('Kraj'),
    provider: cells.text('Izvajalec'),
    participants: cells.count('Udeleženih'),
  }),
  write: (record) => ({
    Datum: dateCell(record.date),
    Vrsta: record.kind,
    Kraj: record.place,
    Izvajalec: record.provider,
    Udeleženih: record.participants ?? '',
  }),
};

export const COMPLAINTS: RegisterTable<ComplaintRecord, ComplaintColumn> = {
  name: 'tblPritozbe',
  sheet: 'Pritožbe',
  headings: COMPLAINT_COLUMNS,
  columns: {
    Datum: DATE,
    ID,
    Vrsta: text(36),
    Stanje: { ...text(22), choices: ['prejeta', 'v obravnavi', 'rešena'], hint: 'complaintState' },
    Rešeno: { ...DATE, hint: 'resolvedOn' },
  },
  needed: [['Datum', 'Vrsta']],
  read: (cells) => ({
    date: cells.date('Datum'),
    participant: cells.trimmed('ID'),
    kind: cells.text('Vrsta'),
    state: cells.text('Stanje'),
    resolved: cells.date('Rešeno'),
  }),
  write: (record) => ({
    Datum: dateCell(record.date),
    ID: record.participant,
    Vrsta: record.kind,
    Stanje: record.state,
    Rešeno: dateCell(record.resolved),
  }),
};
