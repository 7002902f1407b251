/** Absences, leave, boxes and zeros in workbooks that people put online, each once misread. People are invented. */
import type { CollectedLayout } from './layout';

export const FOUND_IN_ABSENCES: readonly CollectedLayout[] = [
  {
    name: 'who is on leave from when to when was away on each of the days',
    file: 'Frequencia.xlsx',
    table: `
      Funcionário | Tipo de Licença | Data Inicial | Data Final | Dias
      Ana Kralj | Outros | @2021-01-01 | @2021-01-08 | 5
      Bor Sever | Férias | @2021-03-12 | @2021-03-27 | 11
      Ana Kralj | Férias | @2021-05-15 | @2021-05-28 | 10`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Kralj', 'Bor Sever'],
      dates: ['2021-01-01', '2021-05-28', 27],
      marks: 27,
      present: 0,
    },
  },
  {
    name: 'a timesheet in which nothing but zeros of its formulas stands, and codes that are numbered below',
    sheet: 'Februar',
    table: `
      Tag | Kommt 1 | Geht 1 | Kommt 2 | Geht 2 | IST Arbeitszeit | AZ
      @2021-02-01 | | | 0:00 | 0:00 | 0:00 | 7:00
      @2021-02-02 | | | 0:00 | 0:00 | 0:00 | 7:00
      @2021-02-03 | | | 0:00 | 0:00 | 0:00 | 7:00
      @2021-02-04 | | | 0:00 | 0:00 | 0:00 | 7:00

       | | | | | Eigener Code 1 (E1)
       | | | | | Eigener Code 2 (E2)
       | | | | | Eigener Code 3 (E3)`,
    expected: {
      kind: 'person-month',
      headerRow: 1,
      people: [],
      dates: ['2021-02-01', '2021-02-04', 4],
      marks: 0,
      asks: [],
    },
  },
  {
    name: 'hours of absence of people told by numbers are no presence',
    file: 'Attendance_Data.xlsx',
    table: `
      ID | Reason for Absence | Date | Distance to Work | Age | Absenteeism Time in Hours
      11 | 26 | @2015-07-07 | 36 | 33 | 4
      36 | 0 | @2015-07-14 | 13 | 50 | 0
      11 | 23 | @2015-07-15 | 51 | 38 | 2`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'a list of absences with their hours, people told by numbers, departments beside them',
    file: 'Attendance_Data.xlsx',
    table: `
      Employee ID | Date | Department Name | Absence Type | Hours | Employee Status
      348 | @2022-08-22 | Executive Team | Sick | 6 | Active
      348 | @2023-01-18 | Executive Team | Sick | 8 | Active
      101 | @2022-08-31 | Personnel Office | Personal | 4 | Active`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'zeros alone are asked, whatever they stand for',
    table: `
      Ime in priimek | @2025-07-01 | @2025-07-02 | @2025-07-03
      Ana Kralj | 0 | 0 |
      Bor Sever | 0 |  | 0`,
    expected: { people: ['Ana Kralj', 'Bor Sever'], marks: 4, present: 0, absent: 0, unclear: 4, asks: ['mark 0'] },
  },
  {
    name: 'zeros beside ones are absences',
    table: `
      Ime in priimek | @2025-07-01 | @2025-07-02 | @2025-07-03
      Ana Kralj | 1 | 0 | 1
      Bor Sever | 0 | 1 | 1`,
    expected: { marks: 6, present: 4, absent: 2, asks: [] },
  },
  {
    name: 'zeros under "present" and "absent" of several subjects are counts',
    file: 'attendance.xlsx',
    table: `
      S.No | ID No | NAME OF THE STUDENT | telugu | | | english
       | | | present | absent | total | present | absent | total
      1 | RO201018 | ANA KRALJ | 0 | 0 | 0 | 0 | 0 | 0
      2 | RO200010 | BOR SEVER | 0 | 0 | 0 | 0 | 0 | 0`,
    expected: { people: ['ANA KRALJ', 'BOR SEVER'], marks: 0 },
  },
  {
    name: 'a sheet of absences: how long and why',
    sheet: 'absences',
    table: `
      ID | Date | Duree | Motif
      1 | @2024-01-10 | 2 | Maladie
      2 | @2024-01-15 | 1 | Personnel
      1 | @2024-02-03 | 3 | Maladie`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'a box "absent" that is ticked says that somebody was not there',
    file: 'absen.xlsx',
    table: `
      No. ID | Nama | Tanggal | Scan Masuk | Scan Pulang | Absent | Lembur
      20000001 | Ana Kralj | 20/01/2026 | 06:59 | 14:30 | |
      20000007 | Bor Sever | 20/01/2026 |  |  | TRUE |
      20000008 | Cvetka Zorn | 20/01/2026 | 07:30 | 14:30 | FALSE |
      20000009 | Domen Hribar | 20/01/2026 | 07:30 | 14:30 | TRUE |`,
    expected: { kind: 'attendance-list', marks: 4, present: 2, absent: 1, unclear: 1 },
  },
  {
    name: 'a box "absent" beside a box "late" of a day answers both, and counts nothing',
    file: 'izvoz.xlsx',
    table: `
      Šifra | Date | Name | Time in | Time out | Working days | Late | Absent
      D1 | @2026-01-20 | Ana Kralj | 8:00 | 15:00 | 7 | 0 | 0
      D2 | @2026-01-20 | Bor Sever | 9:10 | 15:00 | 6 | 1 | 0
      D3 | @2026-01-20 | Cvetka Zorn | | | 0 | 0 | 1
      D1 | @2026-01-21 | Ana Kralj | 8:00 | 15:30 | 7 | 0 | 0`,
    expected: { kind: 'attendance-list', marks: 4, present: 3, absent: 1, unclear: 0 },
  },
  {
    name: 'how often somebody came late and was away in a month is of no day',
    file: 'izvoz.xlsx',
    table: `
      Šifra | Name | Present | Late | Absent
      D1 | Ana Kralj | 20 | 1 | 0
      D2 | Bor Sever | 21 | 0 | 1
      D3 | Cvetka Zorn | 19 | 1 | 1`,
    expected: { kind: 'monthly-totals', marks: 0 },
  },
  {
    name: 'an answer to "Odsoten" and a box that may be forgotten',
    file: 'prisotnost.xlsx',
    table: `
      Ime in priimek | Datum | Odsoten
      Ana Kralj | 20. 1. 2026 | da
      Bor Sever | 20. 1. 2026 | ne
      Cvetka Zorn | 20. 1. 2026 |`,
    expected: { kind: 'attendance-list', marks: 2, present: 1, absent: 1 },
  },
  {
    name: 'a box "absent" in the timesheet of one person',
    file: 'attendance.xlsx',
    table: `
      Name: | Ana Kralj | | |
      Date | In | Out | Absent
      @2026-01-20 | 8:00 | 16:00 |
      @2026-01-21 | | | TRUE
      @2026-01-22 | 8:00 | 16:00 |`,
    expected: { kind: 'person-month', people: ['Ana Kralj'], marks: 3, present: 2, absent: 1 },
  },
  {
    name: 'a box "absent" that is ticked beside the times or hours of one person is asked',
    file: 'attendance.xlsx',
    table: `
      Name: | Ana Kralj | | | |
      Date | In | Out | Hours | Absent
      @2026-01-20 | 8:00 | 16:00 | 8 | FALSE
      @2026-01-21 | | | | TRUE
      @2026-01-22 | 8:00 | 16:00 | 8 | TRUE
      @2026-01-23 | | | 8 | TRUE`,
    expected: { kind: 'person-month', people: ['Ana Kralj'], marks: 4, present: 1, absent: 1, unclear: 2 },
  },
  {
    name: 'days of leave beside entry and exit make nobody less of a participant',
    table: `
      Ime in priimek | Datum vstopa | Datum izstopa | Dopust | Bolniška
      Ana Kralj | 1. 9. 2025 | 31. 12. 2025 | 3 | 0
      Bor Sever | 1. 9. 2025 | | 0 | 2`,
    expected: { people: ['Ana Kralj', 'Bor Sever'], marks: 0 },
  },
  {
    name: 'a number of the row under "No" is no absence',
    file: 'prisotnost.xlsx',
    table: `
      No | Name | Date | In | Out
      1 | Ana Kralj | 20. 1. 2026 | 8:00 | 12:00`,
    expected: { kind: 'attendance-list', people: ['Ana Kralj'], marks: 1, present: 1 },
  },
  {
    name: 'a column of leave in a list that people sign takes nothing away',
    file: 'Lista prisotnosti.xlsx',
    table: `
      Ime in priimek | Datum | Podpis | Bolniška
      Ana Kralj | 20. 1. 2026 | A. Kralj |
      Bor Sever | 20. 1. 2026 | | x`,
    expected: { kind: 'attendance-list', marks: 1, present: 1 },
  },
  {
    name: 'messages from a telephone, with what goes into the list beside each',
    file: 'Odsotnosti.xlsx',
    table: `
      SPOROČILA UDELEŽENCEV – april 2025 (SMS, klici)

      datum | kdo | kaj je pisal / poklical | vpis v listo | potrdilo
      1.4.2025 | Eva R. | [7:12, 1. 4. 2025] Eva: danes me ne bo, vročina | B | da
       | | [7:15, 1. 4. 2025] Eva: grem k zdravniku |
      @2025-04-02 | Jan Kos | SMS: zamujam, avtobus | zamuda |
      3.4. | Eva R. | | B | da
      4.4.2025 | Jan Kos | nič javil | N |
      @2025-04-07 | Ana Vidmar | prosi za prost dan | OO | prinese

      * B bolniška, OO osebna odsotnost, N neopravičeno – ostale dni so bili vsi tukaj`,
    expected: {
      ...{ kind: 'attendance-list', headerRow: 3, people: ['Eva R.', 'Jan Kos', 'Ana Vidmar'], asks: [] },
      ...{ dates: ['2025-04-01', '2025-04-07', 5], marks: 5, present: 1, absent: 4, unclear: 0 },
    },
  },
  {
    name: 'what somebody wrote beside the reason that was made of it',
    file: 'Odsotnosti.xlsx',
    table: `
      Odsotnosti april 2025
      datum | kdo | kaj je pisal | razlog | potrdilo
      1.4.2025 | Eva R. | danes me ne bo, vročina | bolniška | da
      @2025-04-02 | Jan Kos | zamujam, avtobus | zamuda |
      3.4. | Eva R. | še bolna | bolniška | da
      4.4. | Jan Kos | nič javil | neopravičeno |`,
    expected: {
      ...{ kind: 'attendance-list', people: ['Eva R.', 'Jan Kos'], dates: ['2025-04-01', '2025-04-04', 4] },
      ...{ marks: 4, absent: 3, unclear: 1, asks: ['mark zamuda'] },
    },
  },
  {
    name: "messages of which nobody said what they come to are nobody's attendance",
    file: 'Odsotnosti.xlsx',
    table: `
      SPOROČILA – april 2025
      datum | kdo | sporočilo | potrdilo
      1.4.2025 | Eva R. | danes me ne bo, vročina | da
      @2025-04-02 | Jan Kos | zamujam, avtobus |
      3.4. | Eva R. | še bolna | da
      4.4. | Jan Kos | pridem ob 11 |`,
    expected: { dates: [], marks: 0, present: 0, absent: 0 },
  },
];
