/** Habits of trackers and calendars of attendance that people put online, each once misread. People are invented. */
import type { CollectedLayout } from './layout';

const NUMBERS = Array.from({ length: 31 }, (_, index) => String(index + 1)).join(' | ');
const CADETS = Array.from({ length: 24 }, (_, index) => `Priimek${String.fromCharCode(97 + index)}, A | x | x | x | x`);

export const FOUND_IN_TRACKERS: readonly CollectedLayout[] = [
  {
    name: "one person's year: months down, days across",
    sheet: 'Kralj Ana',
    table: `
      NAME | Kralj, Ana | | | | | | CALENDAR YEAR | | | | 2024
      
       | ${NUMBERS}
      January | | P | P | | | P | S
      February | P | P | A
      March | | | | P
      April
      
      LEGEND | P | Present | A | Absent | S | Sick`,
    expected: {
      kind: 'person-month',
      headerRow: 3,
      people: ['Kralj, Ana'],
      dates: ['2024-01-01', '2024-04-30', 121],
      marks: 8,
      present: 6,
      absent: 2,
      asks: [],
    },
  },
  {
    name: "a school's year of one person goes on in January of the next",
    table: `
      Ime in priimek: | Kralj Ana | | Šolsko leto | 2020/21
       | ${NUMBERS}
      november | P | N
      december | P
      januar | P | P`,
    expected: { kind: 'person-month', people: ['Kralj Ana'], dates: ['2020-11-01', '2021-01-31', 92], marks: 5 },
  },
  {
    name: 'where the year of a calendar is nowhere, it is asked, and so is the person',
    sheet: 'List1',
    table: `
       | ${NUMBERS}
      januar | P | N
      februar | P
      marec | P | P`,
    expected: { kind: 'person-month', people: [], dates: [], marks: 5, asks: ['person', 'year'] },
  },
  {
    name: 'months beside the names of people are no calendar of one of them',
    file: 'prisotnost 2020.xlsx',
    table: `
      Mesec | Ime in priimek | ${NUMBERS}
      september | Ana Kralj | P | N
       | Bor Sever | P | P
      oktober | Ana Kralj | P | P
       | Bor Sever | N | P
      november | Ana Kralj | P | P
       | Bor Sever | P | P`,
    expected: { kind: 'attendance-matrix', marks: 12, present: 10, absent: 2 },
  },
  {
    name: 'a month and a name in every row are months of people',
    file: 'prisotnost 2020.xlsx',
    table: `
      Mesec | Ime in priimek | ${NUMBERS}
      september | Ana Kralj | P | N
      oktober | Ana Kralj | P | P
      november | Ana Kralj | P | P`,
    expected: { kind: 'attendance-matrix', marks: 6, present: 5, absent: 1 },
  },
  {
    name: 'year and month stand in columns beside the people',
    table: `
      S.NO. | YEAR | MONTH | EMP. NAME | FRI | SAT | SUN | MON | TUE | WED
       | | | | 1 | 2 | 3 | 4 | 5 | 6
      1 | 2019 | NOV | Kralj Ana | P | P | A | P | P | P
      2 | 2019 | NOV | Sever Bor | P | P | P | P | A | P`,
    expected: { kind: 'attendance-matrix', dates: ['2019-11-01', '2019-11-06', 6], marks: 12, asks: [] },
  },
  {
    name: 'the second period of a school day is not February',
    table: `
      Month: | January | | | Class: | | Excel Basics
      Year: | 2022 | | | Period: | | 2

       | | 1 | 2 | 3 | 4 | 5 | 6 | 7
       | | | | Monday | Tuesday | Wednesday | Thursday | Friday
      Last Name | First Name
      Kralj | Ana | | | Y | Y | N | Y | Y
      Sever | Bor | | | Y | N | Y | Y | Y`,
    expected: { kind: 'attendance-matrix', dates: ['2022-01-01', '2022-01-07', 7], marks: 10, absent: 2, asks: [] },
  },
  {
    name: 'a sum with a word more than others is no student, and a cross among ones and zeros is asked',
    table: `
      Student Name | | Date
      Last | First | @2023-03-01 | @2023-03-02 | @2023-03-03 | @2023-03-04 | @2023-03-05
      Kralj | Ana | 1 | 1 | 1 | x | x
      Sever | Bor | 0 | 1 | 1 | x | x
      Urh | Cene | 1 | 1 | 0 | x | x
      Total Class Attendance | | 2 | 3 | 2 | 0 | 0`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Kralj Ana', 'Sever Bor', 'Urh Cene'],
      marks: 15,
      present: 7,
      absent: 2,
      unclear: 6,
      asks: ['mark x'],
    },
  },
  {
    name: 'a sentence tells the marks',
    table: `
      Enter P for Present, O for marking Absent and H for Half-Day
      Name | @2022-09-05 | @2022-09-06 | @2022-09-07
      Ana Kralj | P | O | P
      Bor Sever | O | P | H`,
    expected: { kind: 'attendance-matrix', marks: 6, present: 3, absent: 2, unclear: 1, asks: ['mark H'] },
  },
  {
    name: 'a cross beside a P that the legend explains otherwise is a tick',
    table: `
      Cadet | @2022-09-12 | @2022-09-19 | @2022-09-26 | | E | Excused Absence
      Ana Kralj | x | x | P | | P | Missing Physical
      Bor Sever | x | E | x | | U | Unexcused Absence`,
    expected: { kind: 'attendance-matrix', marks: 6, present: 4, absent: 2 },
  },
  {
    name: 'an abbreviation over a group of people with two names heads them',
    table: `
      Cadet | @2022-09-12 | @2022-09-19 | @2022-09-26 | @2022-10-03
      POC
      ${CADETS.join('\n      ')}`,
    expected: {
      kind: 'attendance-matrix',
      marks: 96,
      present: 96,
      people: CADETS.map((row) => row.split(' |')[0] ?? ''),
    },
  },
  {
    name: 'what was agreed with somebody and is open or closed is no attendance',
    file: 'Attendance_Tracker.xlsx',
    table: `
      Agent Name | Issue Identified | Action Taken | Date | Status | Improvement
      Agent E | High Shrinkage | Coaching | 2026-03-01 | Open | Improved
      Agent C | Low Adherence | Coaching | 2026-03-02 | Open | No Change
      Agent D | Low Adherence | Coaching | 2026-03-03 | Closed | Improved
      Agent C | Late Login | Coaching | 2026-03-04 | Closed | Improved`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'how many were there and how many were not on each day is the timesheet of nobody',
    sheet: 'Daily Summary',
    file: 'Attendance_Tracker.xlsx',
    table: `
      Date | Total Agents | Present | Absent | Notes
      2026-03-02 | 5 | 4 | 1 |
      2026-03-03 | 5 | 4 | 1 |
      2026-03-04 | 5 | 5 | 0 |
      2026-03-05 | 5 | 4 | 0 |
      2026-03-06 | 5 | 5 | 0 |`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'a sheet of summaries by day is named after nobody',
    sheet: 'Daily Summary',
    table: `
      Date | Time In | Time Out
      @2020-09-07 | @8:00 | @12:00
      @2020-09-08 | @8:00 | @12:00
      @2020-09-09 | @8:00 | @12:00
      @2020-09-10 | @8:00 | @12:00
      @2020-09-11 | @8:00 | @12:00`,
    expected: { kind: 'person-month', people: [], marks: 5, asks: ['person'] },
  },
  {
    name: 'the moment of a card is an arrival',
    file: 'attendance_report.xlsx',
    table: `
      EmployeeID | Date | Time
      I500342964 | @2023-10-09 | @10:11
      I500342965 | @2023-10-09 | @10:13`,
    expected: { kind: 'attendance-list', people: ['I500342964', 'I500342965'], marks: 2, present: 2 },
  },
  {
    name: 'a form that looks up one person lists nobody',
    table: `
      Enter Employee ID :-
       | 10151
      :Monthly Status :
      Name :- | | | Ana Kralj
      Presents | | | 12
      Absents | | | 5
       | Back to Attendence Sheet`,
    expected: { kind: 'other', people: [] },
  },
  {
    name: 'words far below the labels of a form are nobody',
    file: 'Attendance.xlsx',
    table: `
      CLASS MANAGEMENT
      ATTENDANCE | | Date | | Name




      End of month
       | | Number of classes held | | Class Fees`,
    expected: { kind: 'other', people: [] },
  },
  {
    name: 'a budget of one person is no list of people',
    table: `
      Individual | Annual Salary | Monthly Paycheck | Total Income
      Ana Kralj | 400000 | 33333 | 560000

      Category | Amount | Tax
      Mortgage | 2000 | 0
      Savings | 500 | 0`,
    expected: { kind: 'other', people: [] },
  },
];
