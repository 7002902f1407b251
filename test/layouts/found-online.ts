/** Layouts made after workbooks that people put online, each for one habit that was once misread. People are invented. */
import type { CollectedLayout } from './layout';

const NEWEST_FIRST = Array.from({ length: 12 }, (_, index) => {
  const day = String(28 - index).padStart(2, '0');
  return `2019-03-${day} | 2019-03-${day} 09:05:12 | 2019-03-${day} 16:40:55 | 7.6`;
}).join('\n      ');

export const FOUND_ONLINE: readonly CollectedLayout[] = [
  {
    name: 'four days in the order in which they were added',
    table: `
      Nombre | 26/04/2024 | 24/04/2024 | 27/04/2024 | 30/04/2024
      Lucía Ferrer | no | no | si
      Pablo Ortega | no | si | si
      Marta Vidal | no | no | si`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Lucía Ferrer', 'Pablo Ortega', 'Marta Vidal'],
      dates: ['2024-04-24', '2024-04-30', 4],
      marks: 9,
      present: 4,
      absent: 5,
    },
  },
  {
    name: 'the first and last day of a course stand over its numbered meetings and are none of them',
    table: `
      Profesor | | Ciclo | F. inicio | F. fin | Horario
      Vidal Marta | | 201908 | @2019-08-24 | @2019-09-24 | Do 15:00-21:00

      Nro | Apellidos y nombre | C1 | C2 | C3 | C4
      1 | Ferrer Lucía | P | P | P | P
      2 | Ortega Pablo | P | | |
      3 | Ibarra Nuria | P | P | P | P`,
    expected: { kind: 'attendance-matrix', headerRow: 4, dates: [], marks: 9, present: 9, asks: ['sessionDates'] },
  },
  {
    name: 'people who are called by numbers are people, whoever of them has a mark',
    table: `
      Ime | @2024-09-02 | @2024-09-03 | @2024-09-04 | @2024-09-05
      Oseba 1 | P | P | N | P
      Oseba 2 | | | |
      Oseba 3 | P | | |
      Oseba 4 | | N | |
      Oseba 5 | | | |`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Oseba 1', 'Oseba 2', 'Oseba 3', 'Oseba 4', 'Oseba 5'],
      marks: 6,
      present: 4,
    },
  },
  {
    name: 'a timesheet with the newest day on top',
    file: 'ure.csv',
    table: `
      Date | In | Out | Hour
      ${NEWEST_FIRST}`,
    expected: {
      kind: 'person-month',
      dates: ['2019-03-17', '2019-03-28', 12],
      marks: 12,
      present: 12,
      asks: ['person'],
    },
  },
  {
    name: "delays, fines and bonuses of months are nobody's attendance",
    table: `
      Employee | Department | Month | Delay | Overtime | Fine | Bonus
      Aida | IT | 2024-07 | 5.6 | 18.2 | 0.02 | 0.03
      Aida | IT | 2024-08 | 6.3 | 25.2 | 0.02 | 0.05
      Emil | HR | 2024-07 | 4.1 | 16.2 | 0.02 | 0.03
      Emil | HR | 2024-08 | 4.6 | 18.2 | 0 | 0.03`,
    expected: { kind: 'participants', dates: [], marks: 0, present: 0, absent: 0 },
  },
  {
    name: 'heads of expenses are nobody',
    table: `
      S.no | Head Name | Head No | Detail | Amount
      1 | Stationary | E-1 | Pins | 350
      2 | Utility Bills | E-6 | Electricity | 2000
      3 | Bike Head | E-9 | Petrol | 150`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'a title over the names is not their heading, and the line of counts below is nobody',
    table: `
      Prisotnost
       | @2023-08-03 | @2023-08-04 | @2023-08-05 | @2023-08-06 | @2023-08-07 | @2023-08-08
      Vesna Kralj | 1 | 1 | | 1 | 1 | 1
      Tine Bregar | 1 | 1 | 1 | | | 1
      Marko Sever | 1 | 1 | 1 | 1 | 1 | 1
      Ines Žnidar | | 1 | 1 | 1 | 1 |
      # present | 3 | 4 | 3 | 3 | 3 | 3`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Vesna Kralj', 'Tine Bregar', 'Marko Sever', 'Ines Žnidar'],
      marks: 19,
      present: 19,
    },
  },
  {
    name: 'an export of numbers of people with the numbers of its rows, headed in one word',
    table: `
      AttendanceID | EmployeeID | Date | Status
      a-71 | 4 | @2024-04-19 | Absent
      a-72 | 4 | @2024-04-22 | Present
      b-10 | 7 | @2024-04-19 | Present
      b-11 | 7 | @2024-04-22 | Late
      c-40 | 9 | @2024-04-19 | Present
      c-41 | 9 | @2024-04-22 | Absent`,
    expected: {
      kind: 'attendance-list',
      people: ['4', '7', '9'],
      dates: ['2024-04-19', '2024-04-22', 2],
      marks: 6,
      present: 4,
      absent: 2,
    },
  },
  {
    name: "hours by task beside the hours of the day are one person's timesheet",
    table: `
       | Date | Total Hours | Leave | Public Holidays | Admin | QA Support | Release Desk
      Monday | @2023-04-03 | 7.5 | | | 2 | 4 | 1.5
      Tuesday | @2023-04-04 | 7.5 | | | 1 | 3.5 | 3
      Wednesday | @2023-04-05 | 7.5 | | | 1 | 3.5 | 3
      Thursday | @2023-04-06 | 7.5 | | | 1.5 | 3 | 3
      Friday | @2023-04-07 | 6 | | | | 3 | 3`,
    expected: {
      kind: 'person-month',
      people: [],
      dates: ['2023-04-03', '2023-04-07', 5],
      marks: 5,
      present: 5,
      asks: ['person'],
    },
  },
  {
    name: "grades of numbered courses in numbered tests are nobody's attendance",
    table: `
      Credits | Course | ISA 1 | ISA 2 | ISA 3 | ISA | ESA | Total
      5 | Course 1 | 0 | 0 | 0 | 0 | 0 | 0
      5 | Course 2 | 0 | 0 | 0 | 0 | 0 | 0
      4 | Course 3 | 0 | 0 | 0 | 0 | 0 | 0
      4 | Course 4 | 0 | 0 | 0 | 0 | 0 | 0
      4 | Course 5 | 0 | 0 | 0 | 0 | 0 | 0`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: "requirements and the tests they are met by are nobody's attendance",
    file: 'timesheet.xlsx',
    table: `
      Serial No. | Requirement ID | Description | Test Scenario ID | Test Case ID | Defect ID
      1 | R_01 | Verify the login of a user | TS_001 | TC_011 |
      2 | R_02 | Verify the account of a user | TS_002 | TC_021, TC_022 |
      3 | R_03 | Verify the search for a sheet | TS_003 | TC_031, TC_032 |
      4 | R_04 | Verify the sheet | TS_004 | TC_041 |
      5 | R_05 | Verify the sending | TS_005 | TC_051, TC_052 |`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'how many came on each day says nothing of anybody',
    table: `
      Attendance per day
      Date | Present
      @2024-07-01 | 25
      @2024-07-02 | 25
      @2024-07-03 | 24
      @2024-07-04 | 30
      @2024-07-05 | 23`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'the next heading is not the name that a heading of names asks for',
    table: `
      EMP. CODE | EMP. NAME | EMP. DEPARTMENT | DATE | IN TIME | OUT TIME | DESCRIPTION
       | | | @2022-03-01 | @9:05 | @17:05 |
       | | | @2022-03-02 | @9:00 | @17:00 |
       | | | @2022-03-03 | @9:10 | @17:30 |
       | | | @2022-03-04 | @9:00 | @17:00 |`,
    expected: { kind: 'person-month', people: [], marks: 4, present: 4, asks: ['person'] },
  },
  {
    name: "days on which projects began and ended are nobody's attendance",
    file: 'attendance.xlsx',
    table: `
      Módulo | Nr | Projeto | Ordem | Início | Conclusão
      Front - Web | 3 | Cadastro | 0 | @2017-08-01 | @2017-09-01
      Backend - REST | 2 | Servidor | 2 | @2017-04-20 | @2017-04-28
      Tableau - Zoho | 9 | Relatório | 1 | @2017-10-02 | @2017-10-20`,
    expected: { kind: 'other', dates: [], marks: 0 },
  },
  {
    name: 'a form that is not filled in yet, with a caption over its days',
    table: `
       | Attendance Date
      Group Members | @2019-10-01 | @2019-10-08 | @2019-10-15 | @2019-10-22
      Vesna Kralj
      Tine Bregar
      Ines Žnidar`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Vesna Kralj', 'Tine Bregar', 'Ines Žnidar'],
      dates: ['2019-10-01', '2019-10-22', 4],
      marks: 0,
    },
  },
  {
    name: 'the first and last day of the month with "to" between them, over the numbers of its days',
    file: 'list.csv',
    table: `
      Attendance | | Month | January | 1-Jan-22 | to | 31-Jan-22
      First Name | Last Name | '01 | '02 | '03 | '04 | '05 | '06 | '07
      | | Sat | Sun | Mon | Tue | Wed | Thu | Fri
      Vesna | Kralj | | | P | P | A | P | P
      Tine | Bregar | | | P | A | P | P | P`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Vesna Kralj', 'Tine Bregar'],
      dates: ['2022-01-01', '2022-01-07', 7],
      marks: 10,
      present: 8,
      absent: 2,
    },
  },
  {
    name: 'two words again and again under no heading of names are nobody',
    file: 'attendance.xlsx',
    table: `
      Fake ID | Designation | Avg. In Time | Avg. Out Time | Unbilled
      0 | AL | @8:12 | @20:43 | Billed
      1 | TDS | @11:23 | @22:35 | Unbilled
      2 | TDS | @10:49 | @21:58 | Billed
      3 | AL | @9:12 | @19:43 | Billed
      4 | TDS | @10:23 | @20:35 | Unbilled`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'the caption of a week between the headings of a timesheet and its days',
    sheet: 'Delo',
    table: `
       | Dauer in h | Mit Betreuer | Thema | Kategorie
      Woche 1 | | | | | Total / Woche | | Total
      @2018-02-22 | 1 | Nein | Einrichten | I
      @2018-02-22 | 2 | Nein | Planung | P
      @2018-02-23 | 4 | Nein | Recherche | A
      @2018-02-26 | 3 | Ja | Recherche | A`,
    expected: {
      kind: 'person-month',
      headerRow: 1,
      people: [],
      dates: ['2018-02-22', '2018-02-26', 3],
      present: 3,
      asks: ['person'],
    },
  },
  {
    name: 'what was done on a day is nobody who did it',
    file: 'Timesheet.xlsx',
    table: `
      TimeSheet | Vesna Kralj | AMD I

      Datum | Tijdsinvestering | Deeltaak
      @2016-09-26 | 30 min | Begin opmaak van het dossier.
      @2016-10-03 | 30 min | Zoeken achter de juiste data
      @2016-10-09 | 120 min | Dossier afmaken voor de les
      @2016-10-19 | 90 min | Opmaak van het dossier`,
    expected: { kind: 'person-month', people: [], dates: ['2016-09-26', '2016-10-19', 4], marks: 4, present: 4 },
  },
  {
    name: 'hours and leave behind the people across are sums, and the people stay people',
    table: `
      Evidenca prisotnosti
      Datum | Ana Kralj | Bor Sever | Cene Urh | Skupaj ur | Dopust
      @2020-09-07 | 4 | 4 | 4 | 12 | 0
      @2020-09-08 | 4 | N | 4 | 8 | 0
      @2020-09-09 | 4 | 4 | N | 8 | 0
      @2020-09-14 | 4 | 4 | 4 | 12 | 0`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Kralj', 'Bor Sever', 'Cene Urh'],
      dates: ['2020-09-07', '2020-09-14', 4],
      marks: 12,
      present: 10,
      absent: 2,
    },
  },
  {
    name: 'two people under a heading that nobody knows are people',
    file: 'prisotnost.xlsx',
    table: `
      Kdo | Datum | Prihod | Odhod
      Ana Kralj | @2020-09-07 | @8:00 | @12:00
      Bor Sever | @2020-09-07 | @8:00 | @12:00
      Ana Kralj | @2020-09-08 | @8:00 | @12:00
      Bor Sever | @2020-09-08 | @8:30 | @12:00`,
    expected: { kind: 'attendance-list', people: ['Ana Kralj', 'Bor Sever'], marks: 4, present: 4 },
  },
];
