/** Habits of forms and lists that people put online, each once misread. People are invented. */
import type { CollectedLayout } from './layout';

export const FOUND_IN_FORMS: readonly CollectedLayout[] = [
  {
    name: 'the numbers under the headings of an official form are no days',
    table: `
      Табель учета рабочего времени с 1 сентября по 30 сентября 2017 года
      Номер по порядку | Фамилия, инициалы, должность (специальность, профессия) | Табельный номер | 1 | 2 | 3 | 4 | 5 | 6 | 7 | Итого дней | часов | Неявки | код | дней
       | | | | | | | | | | | из них

      1 | 2 | 3 | 4 | | | 5 | | | 6 | 7 | 8 | 9 | 10 | 11
      1 | Кралев А.В. зам. директора | | 8 | в | в | 8 | 8 | 8 | 8

      2 | Север Н.С. начальник отдела | | 8 | в | в | 8 | 8 | 8 | 8`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Кралев А.В. зам. директора', 'Север Н.С. начальник отдела'],
      dates: ['2017-09-01', '2017-09-07', 7],
      marks: 14,
      present: 10,
    },
  },
  {
    name: 'coming and going stand in one cell, one below the other',
    table: `
      № | ФИО | 01.09.2024 | 02.09.2024 | 03.09.2024
      1 | Кралев И. И. | 08:46\\n17:59 | | 08:59\\n24:00
      2 | Север А. А. | 22:00\\n06:00 | 08:00\\n16:00 |`,
    expected: { kind: 'attendance-matrix', marks: 4, present: 4, unclear: 0, asks: [] },
  },
  {
    name: 'roles and salaries far below the people are none of them',
    table: `
      2025 | | AUGUST MONTH ATTENDANCE
      DATE | | 1 | 2 | 3 | 4 | 5 | 6
      EMPLOYEES NAME | ROLE
      Ana Kralj | Web Designer | P | P | LA | P | A | P
      Bor Sever | Associate | P | P | LA | A | P | P
      Cene Urh | Developer | P | P | LA | P | P | P



      Role of Employees | Total Role | Total No of Working | 20
      Associates | 2 | Average Salary | 22.75
      Developer | 1 | Minimum Salary | 3.25`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Kralj', 'Bor Sever', 'Cene Urh'],
      marks: 18,
      present: 13,
      absent: 2,
      unclear: 3,
    },
  },
  {
    name: 'a day of attendance is a day',
    table: `
      HOJA DE CONTROL
      Alumno | Día de asistencia | Asistencia | Tarea
      Ana | @2024-04-02 | X | CRUD
      Bor | @2024-04-02 | X | Vistas
      Ana | @2024-04-03 | X | CRUD`,
    expected: { kind: 'attendance-list', dates: ['2024-04-02', '2024-04-03', 2], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'shares of attendance are sums of people',
    file: 'ATTENDANCE.xlsx',
    table: `
      S.NO | name | usn | attendance
      1 | Ana Kralj | 25UG1 | 61
      2 | Bor Sever | 25UG2 | 100
      3 | Cene Urh | 25UG3 | 21`,
    expected: { kind: 'monthly-totals', people: ['Ana Kralj', 'Bor Sever', 'Cene Urh'], marks: 0 },
  },
  {
    name: 'meetings under words of any kind are columns of ones and zeros',
    file: 'ATTENDANCE.xlsx',
    table: `
      username | llab | tuesday | thursday | alt_llab
      akralj | 1 | 1 | 0 | 1
      bsever | 1 | 1 | 1 | 0
      curh | 0 | 1 | 1 | 0`,
    expected: {
      kind: 'attendance-matrix',
      people: ['akralj', 'bsever', 'curh'],
      dates: [],
      marks: 12,
      present: 8,
      absent: 4,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'meetings without any heading follow the word that heads the first',
    sheet: 'Attendance',
    table: `
      First Name | Last Name | ACCESS | REG | ATTENDANCE
      Kralj | Ana | B276 | AM24/013 | 1 | 1 | 0 | 1
      Sever | Bor | B292 | AM24/143 | 1 | 0 | 1 | 1
      Urh | Cene | B277 | AM24/018 | 1 | 1 | | 1`,
    expected: { kind: 'attendance-matrix', marks: 11, present: 9, absent: 2, asks: ['sessionDates'] },
  },
  {
    name: 'where a column says of each day whether somebody came, the words beside it are nobody',
    file: 'Attendence.xlsx',
    table: `
      Date | Attendence | Mode Of Work | Reason For Absence
      @2023-05-29 | Present | In-office |
      @2023-05-30 | Present | At home |
      @2023-05-31 | Absent | - | Ill
      @2023-06-01 | Holiday | - |
      @2023-06-02 | Present | In-office |
      @2023-06-05 | Present | In-office |`,
    expected: {
      kind: 'person-month',
      people: [],
      dates: ['2023-05-29', '2023-06-05', 6],
      marks: 6,
      present: 4,
      absent: 1,
      asks: ['person'],
    },
  },
  {
    name: 'hours that were submitted and approved are hours, whatever their status says',
    table: `
      Employee Timesheet Entries
      Employee Number | Employee Name | Date | Status | Start Time | End Time | Total Hours
      N74 | Ana Kralj | @2022-05-02 | Submitted | | | 3
      N74 | Ana Kralj | @2022-05-03 | Approved | | | 2`,
    expected: { kind: 'attendance-list', people: ['Ana Kralj'], marks: 2, present: 2, unclear: 0, asks: [] },
  },
  {
    name: 'hours that were paid are hours',
    table: `
      Working Days
      Day | Start | End | Hours | Status
      @2025-02-26 | @9:00 | @17:00 | 8 | Paid
      @2025-03-05 | @9:00 | @17:00 | 8 | Paid
      @2025-03-07 | @9:00 | @17:00 | 8 |
      @2025-03-10 | @9:00 | @17:00 | 8 |
      @2025-03-11 | @9:00 | @17:00 | 8 |`,
    expected: { kind: 'person-month', marks: 5, present: 5, unclear: 0 },
  },
  {
    name: 'days that are counted, with a colon behind each',
    table: `
      PERIODO DEL 1 AL 6 DE JUNIO 2023
      N°: | NOMBRE: | | ESTATUS: | DIA 1: | DIA 2: | DIA 3: | DIA 4: | DIA 5: | DIA 6:
      1 | ANA KRALJ VIDMAR | | FIJO | X | --- | X | X | X | X
      2 | BOR SEVER URH | | FIJO | X | --- | X | X | | X`,
    expected: {
      kind: 'attendance-matrix',
      people: ['ANA KRALJ VIDMAR', 'BOR SEVER URH'],
      marks: 11,
      present: 9,
      asks: ['mark ---', 'sessionDates'],
    },
  },
  {
    name: 'the word for presence heads the first of several meetings',
    table: `
      Ime | Priimek | Prisotnost
      Ana | Kralj | 1 | 1 | 0 | 1
      Bor | Sever | 1 | 0 | 1 | 1
      Cene | Urh | 0 | 1 | 1 | 1`,
    expected: { kind: 'attendance-matrix', marks: 12, present: 9, absent: 3, asks: ['sessionDates'] },
  },
  {
    name: 'marks beside the date of their row are of that day, and a tick beside them is none',
    file: 'prisotnost.xlsx',
    table: `
      Name | Date | Attendance |
      Ana Kralj | 7. 9. 2020 | P | x
      Bor Sever | 8. 9. 2020 | P | x
      Cene Urh | 9. 9. 2020 | P | x`,
    expected: { kind: 'attendance-list', dates: ['2020-09-07', '2020-09-09', 3], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'answers to yes and no are no meetings',
    file: 'Attendance list.xlsx',
    table: `
      Name | Migrant | Consent | Needs transport
      Ana Kralj | no | yes | no
      Bor Sever | yes | yes | no
      Cene Urh | no | yes | yes`,
    expected: { kind: 'participants', people: ['Ana Kralj', 'Bor Sever', 'Cene Urh'], marks: 0 },
  },
  {
    name: 'people of several weeks have a row for each, and the days of which week nothing tells',
    file: 'ATTENDANCE.xlsx',
    table: `
      username | week | llab | tuesday | thursday
      akralj | 1 | 1 | 0 | 0
      akralj | 2 | 0 | 1 | 0
      bsever | 1 | 0 | 0 | 1
      bsever | 2 | 1 | 0 | 1`,
    expected: { marks: 0 },
  },
  {
    name: 'names in small letters stand under a heading of names, and the numbers beside them are no names',
    file: 'lista_presenca.xlsx',
    table: `
      Matricula | Estudante | 19-08 | 21-08 | 26-08
      2022 | ana kralj | A | A | A
      2024 | bor sever | A | | A`,
    expected: { kind: 'attendance-matrix', people: ['ana kralj', 'bor sever'], marks: 5 },
  },
  {
    name: 'hours of people who are told by numbers',
    table: `
      ID | Date | WorkingHours
      3 | @2025-07-01 | 6
      9 | @2025-07-01 | 5
      3 | @2025-07-02 | 7`,
    expected: { kind: 'attendance-list', people: ['3', '9'], dates: ['2025-07-01', '2025-07-02', 2], marks: 3 },
  },
  {
    name: 'a course that was completed or missed is attendance',
    file: 'Attendance.xlsx',
    table: `
      Name | Date | Status
      Ana Kralj | @2024-05-06 | Completed
      Bor Sever | @2024-05-06 | Absent
      Cene Urh | @2024-05-06 | Present`,
    expected: { kind: 'attendance-list', marks: 3, present: 1, absent: 1, unclear: 1, asks: ['mark Completed'] },
  },
  {
    name: 'beside ticked columns, the status of a member is no attendance',
    file: 'Attendance.xlsx',
    table: `
      Name | Status | Date | Present | Absent
      Ana Kralj | Member | @2024-05-06 | x |
      Bor Sever | Guest | @2024-05-06 | | x
      Cene Urh | Member | @2024-05-06 | x |`,
    expected: { kind: 'attendance-list', marks: 3, present: 2, absent: 1, unclear: 0, asks: [] },
  },
  {
    name: 'a cross beside a P that the legend calls presence is asked',
    table: `
      P = prisoten, N = neopravičeno odsoten
      Ime in priimek | 7. 9. 2020 | 8. 9. 2020 | 9. 9. 2020
      Ana Kralj | P | x | P
      Bor Sever | P | N | x`,
    expected: { kind: 'attendance-matrix', marks: 6, present: 3, absent: 1, unclear: 2, asks: ['mark x'] },
  },
  {
    name: 'the number and the name of a group over the first days leave them days',
    table: `
      Evidenca prisotnosti september 2020
       | | Skupina | Modul
      Zap. št. | Ime in priimek | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      1 | Ana Kralj | P | P | | | | | P | P
      2 | Bor Sever | P | N | | | | | P | P`,
    expected: { people: ['Ana Kralj', 'Bor Sever'] },
  },
  {
    name: 'a form of names and days that nobody filled in',
    table: `
      MONTH | YEARS | | MONTHLY ATTENDANCE SHEET
      FEB | 2026
      EID | ENAME | | @2026-02-01 | @2026-02-02 | @2026-02-03 | @2026-02-04
       | | | | | | | 0`,
    expected: { kind: 'attendance-matrix', people: [], dates: ['2026-02-01', '2026-02-04', 4], present: 0 },
  },
  {
    name: 'a form of one person for a month that nobody has filled in asks nothing',
    table: `
      Evidenca prisotnosti – oktober 2020
      Datum | Dan | Prihod | Odhod | Podpis
      1. 10. 2020 | čet
      2. 10. 2020 | pet
      3. 10. 2020 | sob
      4. 10. 2020 | ned
      5. 10. 2020 | pon
      6. 10. 2020 | tor`,
    expected: { kind: 'person-month', people: [], dates: ['2020-10-01', '2020-10-06', 6], marks: 0, asks: [] },
  },
  {
    name: 'a page of somebody with nothing but zeros asks for its year',
    table: `
      Ime in priimek: | Zala Drnovšek
      Mesec: | november
      Dan | Redne ure | Dopust | Skupaj
      '01.11 | 00:00 | 00:00 | 00:00
      '02.11 | 00:00 | 00:00 | 00:00
      '03.11 | 00:00 | 00:00 | 00:00
      '04.11 | 00:00 | 00:00 | 00:00
      '05.11 | 00:00 | 00:00 | 00:00
      '06.11 | 00:00 | 00:00 | 00:00
      '07.11 | 00:00 | 00:00 | 00:00
      '08.11 | 00:00 | 00:00 | 00:00`,
    expected: { kind: 'person-month', people: ['Zala Drnovšek'], dates: [], marks: 0, asks: ['year'] },
  },
];
