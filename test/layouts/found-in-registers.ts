/** Habits of attendance registers and logs that people put online, each once misread. People are invented. */
import type { CollectedLayout } from './layout';

const ONES_AND_ZEROS = Array.from(
  { length: 40 },
  (_, index) => `Oseba ${index + 1} | 1 | ${index % 3 === 0 ? 0 : 1} | 1 | ${index === 7 ? 9 : 1} | 0`,
).join('\n      ');

export const FOUND_IN_REGISTERS: readonly CollectedLayout[] = [
  {
    name: 'a column that counts holidays says what H is, one that counts sick leave what SL is',
    table: `
      Month | July
      Year | 2023
      Sr No | Employee Name | 1 | 2 | 3 | 4 | 5 | 6 | Present | Absent | Holy Day | Sick Leave
       | | Sat | Sun | Mon | Tue | Wed | Thu | | | |
      1 | Ana Kralj | P | H | P | A | P | SL | 3 | 1 | 1 | 1
      2 | Bor Sever | P | H | P | P | SL | SL | 3 | 0 | 1 | 2
      3 | Cene Urh | A | H | P | P | P | P | 4 | 1 | 1 | 0`,
    expected: { kind: 'attendance-matrix', marks: 18, present: 10, absent: 5, unclear: 0, asks: [] },
  },
  {
    name: 'a sum that does not agree in every row explains nothing',
    table: `
      Month | July
      Year | 2023
      Sr No | Employee Name | 1 | 2 | 3 | 4 | 5 | 6 | Present | Absent | Holidays
       | | Sat | Sun | Mon | Tue | Wed | Thu | | |
      1 | Ana Kralj | P | H | P | A | P | P | 4 | 1 | 1
      2 | Bor Sever | P | H | P | P | H | P | 4 | 0 | 1
      3 | Cene Urh | A | H | P | P | P | P | 4 | 1 | 1`,
    expected: { kind: 'attendance-matrix', marks: 18, present: 12, absent: 2, unclear: 4, asks: ['mark H'] },
  },
  {
    name: 'two marks that one sum could count are both asked',
    table: `
      Month | July
      Year | 2023
      Sr No | Employee Name | 1 | 2 | 3 | 4 | 5 | 6 | Present | Absent | Holidays
       | | Sat | Sun | Mon | Tue | Wed | Thu | | |
      1 | Ana Kralj | P | H | P | A | P | W | 3 | 1 | 1
      2 | Bor Sever | P | H | P | P | W | P | 4 | 0 | 1`,
    expected: { kind: 'attendance-matrix', marks: 12, present: 7, absent: 1, unclear: 4, asks: ['mark H', 'mark W'] },
  },
  {
    name: 'beside a status, whether somebody was late or half a day says no other thing',
    table: `
      Employee_ID | Employee_Name | Date | Status | In_Time | Out_Time | Late_Flag | Half_Day | Absent days
      E1 | Ana Kralj | @2024-07-01 | Present | @9:04 | @18:21 | No | No | 0
      E2 | Bor Sever | @2024-07-01 | Absent | | | No | No | 1
      E3 | Cene Urh | @2024-07-01 | Leave | | | No | No | 1
      E1 | Ana Kralj | @2024-07-02 | Present | @9:44 | @18:13 | Yes | No | 0
      E2 | Bor Sever | @2024-07-02 | Absent | | | No | No | 1
      E3 | Cene Urh | @2024-07-02 | Present | @9:01 | @13:01 | No | Yes | 0`,
    expected: { kind: 'attendance-list', marks: 6, present: 3, absent: 3, unclear: 0, asks: [] },
  },
  {
    name: 'a status that elsewhere counts absences is the mark of its row',
    table: `
      Nama | Tanggal | Status
      Ana Kralj | 2026-06-01 | Alpha
      Bor Sever | 2026-06-01 | Izin
      Cene Urh | 2026-06-01 | Hadir
      Ana Kralj | 2026-06-02 | Hadir
      Bor Sever | 2026-06-02 | Alpha
      Cene Urh | 2026-06-02 | Hadir`,
    expected: { kind: 'attendance-list', marks: 6, present: 3, absent: 3 },
  },
  {
    name: 'the first entry and the last exit are times, not the names of anybody',
    table: `
      Employee Name | Date | First Entry | Last Exit | Present | Absent
      Ana | 2023-12-25 (Monday) | N/A | N/A | No | Yes
      Ana | 2023-12-26 (Tuesday) | 06:18 PM | N/A | Yes | No
      Bor | 2023-12-25 (Monday) | 05:43 AM | 10:13 PM | Yes | No
      Bor | 2023-12-26 (Tuesday) | 06:26 AM | 10:36 PM | Yes | No`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana', 'Bor'],
      dates: ['2023-12-25', '2023-12-26', 2],
      marks: 4,
      present: 3,
      absent: 1,
    },
  },
  {
    name: 'among ticks of 1 and 0 a slip makes no hours of the others',
    table: `
      Name | Monday | Tuesday | Wednesday | Thursday | Friday
      ${ONES_AND_ZEROS}`,
    expected: {
      kind: 'attendance-matrix',
      marks: 200,
      present: 145,
      absent: 54,
      unclear: 1,
      asks: ['mark 9', 'sessionDates'],
    },
  },
  {
    name: 'where A stands more often than X, either can be "there"',
    table: `
      Student ID | Name | 2023-03-09 | 2023-03-14 | 2023-03-16 | 2023-03-21
      101 | Ana Kralj | A | A | A | X
      102 | Bor Sever | A | X | A | A
      103 | Cene Urh | A | A | A | A`,
    expected: { kind: 'attendance-matrix', marks: 12, present: 0, absent: 0, unclear: 12, asks: ['mark A', 'mark X'] },
  },
  {
    name: 'a course of four days',
    table: `
      participant | day1 | day2 | day3 | day4
      Ana Kralj | | | x |
      Bor Sever | x | | x | x
      Cene Urh | | x | |
      Dora Vidmar | x | x | x | x`,
    expected: { kind: 'attendance-matrix', marks: 9, present: 9, dates: [], asks: ['sessionDates'] },
  },
  {
    name: 'in and out of one day stand under it, in the second row of the heading',
    table: `
      Employee ID | Name | Day 1 | | Department |
       | | In Time | Out Time | Technical | Other
      ED001 | Ana Kralj | 8:57 | 12:07 | Yes |
      ED002 | Bor Sever | 8:08 | 12:09 | Yes |
      ED003 | Cene Urh | 8:15 | 12:15 | | Yes`,
    expected: {
      kind: 'attendance-list',
      headerRow: 2,
      people: ['Ana Kralj', 'Bor Sever', 'Cene Urh'],
      marks: 3,
      present: 3,
    },
  },
  {
    name: 'people who are told by their addresses only',
    file: 'attendance.xlsx',
    table: `
      Date | Time | Attendance | Remarks | Email
      2024-11-08 | 16:34 | Present | - | ana@primer.si
      2024-11-08 | 16:42 | Leave | - | bor@primer.si
      2024-11-09 | 07:14 | Present | - | ana@primer.si`,
    expected: { kind: 'attendance-list', people: ['ana@primer.si', 'bor@primer.si'], marks: 3, present: 2, absent: 1 },
  },
  {
    name: 'somebody with a number heads no column',
    table: `
      Name | Department | | Legend
      Attendee 1 | Marketing | | Department | Group
      Attendee 2 | Sales | | Marketing | A
      Attendee 3 | Sales | | Sales | B
      Attendee 4 | Sales`,
    expected: { kind: 'participants', headerRow: 1, people: ['Attendee 1', 'Attendee 2', 'Attendee 3', 'Attendee 4'] },
  },
  {
    name: 'the departments of a table that Excel sums up are nobody',
    table: `
      Department Wise Absent Days
      Department | Working Days | Absent Days | Absent % | | Row Labels | Count of Employee_Name | | Count of Employee_Name | Column Labels
      Admin | 1288 | 93 | 0.07 | | Admin | 1288 | | Row Labels | Casual Leave | Sick Leave | Grand Total
      Finance | 1840 | 134 | 0.07 | | Finance | 1840 | | Admin | 35 | 33 | 68
      HR | 1288 | 84 | 0.06 | | HR | 1288 | | Finance | 38 | 61 | 99
      IT | 2208 | 142 | 0.06 | | IT | 2208 | | HR | 29 | 33 | 62
       | | | | | Grand Total | 6624 | | IT | 48 | 50 | 98`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'those whom a table of sums calls blank are nobody',
    table: `
      Employee Name | Count of Task | Sum of Planned Hours
      (blank) | |
      Grand Total | |`,
    expected: { kind: 'other', people: [] },
  },
  {
    name: 'leave by its kinds is a sum of everybody',
    table: `
      Employee wise leave
      Employee Name | Casual Leave | Earned Leave | Sick Leave | Grand Total
      Ana Kralj | 1 | 6 | 5 | 12
      Bor Sever | 2 | 6 | 8 | 16
      Cene Urh | 2 | 3 | 8 | 13`,
    expected: { kind: 'monthly-totals', people: ['Ana Kralj', 'Bor Sever', 'Cene Urh'], marks: 0 },
  },
  {
    name: 'the hours of weeks are the work of nobody in the list',
    table: `
      Zeitraum | Arbeitszeit | Aufgaben
      1.Woche | 6h | Einführung
      2.Woche | 11h | Aufbau
      3.Woche | 13h | Einrichtung
      4.Woche | 10h | Abgleich`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'months beside years to choose from are nobody',
    table: `
      2015 | JANUARY | Sun | | YEAR | MONTH | WEEK OFF 01 | WEEK OFF 02
      2016 | FEBRUARY | Mon | | 9 | 1 | 9 | 3
      2017 | MARCH | Tue | | 2023 | JANUARY | None | Tue
      2018 | APRIL | Wed`,
    expected: { kind: 'other', people: [] },
  },
  {
    name: 'how many students came on a day is the timesheet of nobody',
    file: 'class_attendance.xlsx',
    table: `
      date | students
      @2017-09-01 | 17
      @2017-09-02 | 20
      @2017-09-03 | 17
      @2017-09-04 | 18
      @2017-09-05 | 16
      @2017-09-06 | 15`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'what the hours of a month went into is nobody',
    table: `
       | MAART
      Activiteit: | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      Les geven | | | 9 | 1.5 | | 7 | |
      Lessen voorbereiden | | 2 | | | 1 | | |
      Nakijken | 2.5 | | | 3 | | 2 | | 1`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'questions for so many points are no days',
    table: `
      S/N | Reg. No. | Name | CW1 /100 | Test1 /100 | Q1/20 | Q2/20 | Q3/20 | Q4/20
      1 | R1 | Ana Kralj | 78 | 60 | 12 | 15 | 18 | 9
      2 | R2 | Bor Sever | 43 | 71 | 10 | 11 | 20 | 14`,
    expected: { kind: 'participants', dates: [], marks: 0 },
  },
];
