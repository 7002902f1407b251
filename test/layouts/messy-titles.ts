/** The mess of real workbooks in titles and headings, and what is no attendance at all. People are invented. */
import type { Layout } from './layout';

export const MESSY_TITLES: readonly Layout[] = [
  {
    name: 'sums and shares before the days',
    sheet: 'April 2022',
    table: `
      Name | Days present | % | 1 | 4 | 5 | 6 | 7 | 8
      Ana Novak | 5 | 83% | P | P | P | A | P | P
      Zan Crncec | 6 | 100% | P | P | P | P | P | P
      Total | 11 | | 2 | 2 | 2 | 1 | 2 | 2`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2022-04-01', '2022-04-08', 6],
      marks: 12,
      present: 11,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'topics under the dates',
    sheet: 'Course',
    table: `
      Student | @2022-03-01 | @2022-03-08 | @2022-03-15
      | Introduction | Basics | Practice
      Ana Novak | P | P | P
      Zan Crncec | P | A | P`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2022-03-01', '2022-03-15', 3],
      marks: 6,
      present: 5,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'first row of the sheet is a title with a date range, days run over the end of a month',
    sheet: 'Payroll period',
    table: `
      Attendance sheet 26 September 2022 - 5 October 2022
      Name | 26 | 27 | 28 | 29 | 30 | 1 | 2 | 3 | 4 | 5
      Ana Novak | P | P | P | P | P | | | P | P | P
      Zan Crncec | P | P | A | P | P | | | P | P | P`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2022-09-26', '2022-10-05', 10],
      marks: 16,
      present: 15,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'weekday and day number in one cell',
    sheet: 'November 2021',
    table: `
      Name | Mon 1 | Tue 2 | Wed 3 | Thu 4 | Fri 5 | Mon 8
      Ana Novak | ✓ | ✓ | ✗ | ✓ | ✓ | ✓
      Zan Crncec | ✓ | ✓ | ✓ | ✓ | ✗ | ✓`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2021-11-01', '2021-11-08', 6],
      marks: 12,
      present: 10,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'names only',
    sheet: 'List1',
    table: `
      Ana Novak
      Žan Črnčec
      Mira Zupan
      Jan Kovač
      Eva Mlakar
      Rok Oblak`,
    expected: {
      kind: 'participants',
      headerRow: null,
      people: ['Ana Novak', 'Žan Črnčec', 'Mira Zupan', 'Jan Kovač', 'Eva Mlakar', 'Rok Oblak'],
      dates: [],
      marks: 0,
      present: 0,
      absent: 0,
    },
  },
  {
    name: 'months beside each other are sums',
    sheet: '2021',
    table: `
      Employee | January | February | March | Total
      Ana Novak | 20 | 18 | 22 | 60
      Zan Crncec | 19 | 20 | 21 | 60`,
    expected: {
      kind: 'monthly-totals',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: [],
      marks: 0,
      present: 0,
      absent: 0,
    },
  },
  {
    name: 'ages and money by month are no attendance',
    sheet: 'Budget',
    table: `
      Item | January | February | March
      Rent | 500 | 500 | 500
      Food | 300 | 320 | 310`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, present: 0, absent: 0 },
  },
  {
    name: 'project plan with owners and dates is no attendance',
    sheet: 'Plan',
    table: `
      Task | Owner | Start | End | Status
      Design | Ana Novak | @2022-03-01 | @2022-03-08 | Done
      Build | Zan Crncec | @2022-03-09 | @2022-03-20 | Open`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, present: 0, absent: 0 },
  },
];
