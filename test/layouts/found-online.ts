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
];
