/** The mess of real workbooks: grouped rows, captions, side-by-side blocks, several heads. People are invented. */
import type { Layout } from './layout';

export const MESSY: readonly Layout[] = [
  {
    name: 'meeting report in sections, each with its own heading',
    file: 'Weekly - Attendance report.csv',
    sheet: 'Weekly - Attendance report',
    table: `
      1. Summary
      Meeting title | Weekly
      Attended participants | 2
      Start time | 3/22/21, 9:00:00 AM
      |
      2. Participants
      Name | First Join | Last Leave | In-Meeting Duration | Email | Role
      Ana Novak | 3/22/21, 9:00:12 AM | 3/22/21, 9:58:01 AM | 57m 49s | ana@example.org | Organizer
      Zan Crncec | 3/22/21, 9:02:12 AM | 3/22/21, 9:58:01 AM | 55m 49s | zan@example.org | Presenter
      |
      3. In-Meeting Activities
      Name | Join Time | Leave Time | Duration | Email | Role
      Ana Novak | 3/22/21, 9:00:12 AM | 3/22/21, 9:58:01 AM | 57m 49s | ana@example.org | Organizer
      Zan Crncec | 3/22/21, 9:02:12 AM | 3/22/21, 9:58:01 AM | 55m 49s | zan@example.org | Presenter`,
    expected: {
      kind: 'attendance-list',
      headerRow: 7,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2021-03-22', '2021-03-22', 1],
      marks: 2,
      present: 2,
      absent: 0,
    },
  },
  {
    name: 'names over two rows each: morning and afternoon',
    sheet: 'Oktober 2020',
    table: `
      Lista prisotnosti oktober 2020
      Priimek in ime | | 5 | 6 | 7 | 8 | 9
      Novak Ana | dop. | P | P | P | P | P
      | pop. | P | N | P | P | P
      Črnčec Žan | dop. | P | P | P | P | P
      | pop. | P | P | P | N | P
      Zupan Mira | dop. | P | P | P | P | P
      | pop. | P | P | P | P | P`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Novak Ana', 'Črnčec Žan', 'Zupan Mira'],
      dates: ['2020-10-05', '2020-10-09', 5],
      marks: 15,
      present: 13,
      absent: 0,
      unclear: 2,
      asks: ['mark dop. P / pop. N'],
    },
  },
  {
    name: 'groups with captions between people, signatures at the end',
    sheet: 'Marec 2021',
    table: `
      Prisotnost, marec 2021
      Udeleženec | 1 | 2 | 3 | 4 | 5
      SKUPINA 1
      Novak Ana | P | P | P | P | P
      Črnčec Žan | P | P | N | P | P
      SKUPINA 2
      Zupan Mira | P | P | P | P | P
      Kovač Jan | P | N | P | P | P
      |
      Predavateljica: Mlakar Eva
      Kraj in datum: Velenje, 31. 3. 2021`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Novak Ana', 'Črnčec Žan', 'Zupan Mira', 'Kovač Jan'],
      dates: ['2021-03-01', '2021-03-05', 5],
      marks: 20,
      present: 18,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'two tables side by side, each with its names',
    sheet: 'Maj 2021',
    table: `
      Prisotnost maj 2021
      Ime in priimek | 3 | 4 | 5 | 6 | 7 | | Ime in priimek | 3 | 4 | 5 | 6 | 7
      Ana Novak | P | P | P | P | P | | Mira Zupan | P | P | P | P | N
      Žan Črnčec | P | P | N | P | P | | Jan Kovač | P | P | P | P | P`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Ana Novak', 'Žan Črnčec', 'Mira Zupan', 'Jan Kovač'],
      dates: ['2021-05-03', '2021-05-07', 5],
      marks: 20,
      present: 18,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'week sheet: weekdays only, the week in the title',
    sheet: 'Sheet1',
    table: `
      Weekly Attendance, week of June 6, 2022
      Employee | Monday | Tuesday | Wednesday | Thursday | Friday | Total
      Ana Novak | 8 | 8 | 8 | 8 | 8 | 40
      Zan Crncec | 8 | 8 | 0 | 8 | 8 | 32`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2022-06-06', '2022-06-10', 5],
      marks: 10,
      present: 9,
      absent: 0,
      unclear: 1,
    },
  },
  {
    name: 'one tick under present or absent',
    sheet: 'Workshop',
    table: `
      Attendance: Workshop
      Date: 2021-11-04
      No. | Name | Present | Absent | Excused
      1 | Ana Novak | x | |
      2 | Zan Crncec | | x |
      3 | Mira Zupan | x | |
      4 | Jan Kovac | | | x`,
    expected: {
      kind: 'attendance-list',
      headerRow: 3,
      people: ['Ana Novak', 'Zan Crncec', 'Mira Zupan', 'Jan Kovac'],
      dates: ['2021-11-04', '2021-11-04', 1],
      marks: 4,
      present: 2,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'list with the name once over the days of a person',
    sheet: 'Log',
    table: `
      Employee | Date | In | Out
      Ana Novak | @2022-06-06 | @8:00 | @16:00
      | @2022-06-07 | @8:00 | @16:00
      | @2022-06-08 | @8:00 | @16:00
      Zan Crncec | @2022-06-06 | @9:00 | @16:00
      | @2022-06-07 | @9:00 | @16:00`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2022-06-06', '2022-06-08', 3],
      marks: 5,
      present: 5,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'list with the date once over the people of a day',
    sheet: 'Dnevnik prisotnosti',
    table: `
      Datum | Ime in priimek | Prisotnost
      5. 10. 2020 | Ana Novak | da
      | Žan Črnčec | ne
      | Mira Zupan | da
      6. 10. 2020 | Ana Novak | da
      | Žan Črnčec | da
      | Mira Zupan | da`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana Novak', 'Žan Črnčec', 'Mira Zupan'],
      dates: ['2020-10-05', '2020-10-06', 2],
      marks: 6,
      present: 5,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'blocks of people one under another on one timesheet',
    sheet: 'Timesheets',
    table: `
      Name: | Ana Novak
      Date | In | Out | Hours
      @2022-06-06 | @8:00 | @16:00 | 8
      @2022-06-07 | @8:00 | @16:00 | 8
      @2022-06-08 | | | 0
      |
      Name: | Zan Crncec
      Date | In | Out | Hours
      @2022-06-06 | @9:00 | @16:00 | 7
      @2022-06-07 | @9:00 | @16:00 | 7
      @2022-06-08 | @9:00 | @16:00 | 7`,
    expected: {
      kind: 'person-month',
      headerRow: 2,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2022-06-06', '2022-06-08', 3],
      marks: 5,
      present: 5,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'time stamps of a database as text, names with numbers before them',
    sheet: 'Sheet1',
    table: `
      Name | 2021-09-06 00:00:00 | 2021-09-13 00:00:00 | 2021-09-20 00:00:00
      1. Ana Novak | Yes | No | Yes
      2. Zan Crncec | Yes | Yes | Yes`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['1. Ana Novak', '2. Zan Crncec'],
      dates: ['2021-09-06', '2021-09-20', 3],
      marks: 6,
      present: 5,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'no heading over the names',
    sheet: 'Sheet1',
    table: `
      | @2021-09-06 | @2021-09-13 | @2021-09-20
      Ana Novak | x | | x
      Zan Crncec | x | x | x
      Mira Zupan | | x |`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec', 'Mira Zupan'],
      dates: ['2021-09-06', '2021-09-20', 3],
      marks: 6,
      present: 6,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'American month and day without a year: asked',
    sheet: 'Roster',
    table: `
      Last | First | 9/6 | 9/8 | 9/13 | 9/15
      Novak | Ana | P | P | A | P
      Crncec | Zan | P | P | P | P`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Novak Ana', 'Crncec Zan'],
      dates: [],
      marks: 8,
      present: 7,
      absent: 1,
      asks: ['year'],
    },
  },
  {
    name: 'dates whose order nothing decides: asked',
    sheet: 'Sheet1',
    table: `
      Name | 01/02/2023 | 08/02/2023
      Ana Novak | P | P
      Zan Crncec | A | P`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: [],
      marks: 4,
      present: 3,
      absent: 1,
      asks: ['dateOrder'],
    },
  },
  {
    name: 'a register of absences with reasons says who was away, and nobody was present',
    sheet: 'Odsotnosti',
    table: `
      Evidenca odsotnosti 2020
      Priimek in ime | Datum | Razlog
      Novak Ana | 5. 10. 2020 | bolniška
      Zupan Mira | 6. 10. 2020 | zdravnik`,
    expected: {
      kind: 'attendance-list',
      people: ['Novak Ana', 'Zupan Mira'],
      dates: ['2020-10-05', '2020-10-06', 2],
      marks: 2,
      present: 0,
      absent: 2,
    },
  },
];
