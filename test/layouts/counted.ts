/** Layouts with counts, codes and sums in places where marks and days are looked for. People are invented. */
import type { CollectedLayout } from './layout';

export const COUNTED: readonly CollectedLayout[] = [
  {
    name: 'one code down and across weekends is no line of weekdays, whatever it means in Dutch',
    sheet: 'Feb 2022',
    table: `
      Attendance February 2022
      Name | @2022-02-01 | @2022-02-02 | @2022-02-03 | @2022-02-04 | @2022-02-05 | @2022-02-06
      Asha Rane | P | P | P | P | WO | WO
      Vivek Patil | WO | WO | WO | WO | WO | WO
      Sunita More | WO | WO | WO | WO | WO | WO
      Ravi Jadhav | P | P | A | P | WO | WO`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Asha Rane', 'Vivek Patil', 'Sunita More', 'Ravi Jadhav'],
      marks: 24,
      present: 7,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'a key of codes under its own heading is a legend',
    sheet: 'Attendance Key',
    table: `
      Attendance Key
      Code | Meaning of the code
      P | Present
      WO | Weekly off
      SL | Sick leave
      PL | Paid leave
      A | Absent`,
    expected: { kind: 'legend', people: [], marks: 0 },
  },
  {
    name: 'heads counted by class are nobody',
    sheet: 'Summary',
    table: `
      Daily attendance 4 March 2024
      Class Name | Strength | Present | Absent | P % | A %
      Botany | 42 | 38 | 4 | 90 | 10
      Physics | 35 | 30 | 5 | 86 | 14
      History | 28 | 28 | 0 | 100 | 0`,
    expected: { marks: 0, present: 0, dates: [] },
  },
  {
    name: 'a figure of attendance for each person is no mark',
    sheet: 'attendance',
    table: `
      Roll No | Name | Email | Attendance
      1 | Asha Rane | asha@example.org | 72
      2 | Vivek Patil | vivek@example.org | 74
      3 | Sunita More | sunita@example.org | 10`,
    expected: { people: ['Asha Rane', 'Vivek Patil', 'Sunita More'], marks: 0, present: 0, dates: [] },
  },
  {
    name: 'marks of school are no attendance',
    sheet: 'Sheet1',
    table: `
      Marks Sheet 29-04-2024
      S.No | Name | Math | Physics | Total Marks | Obtain Marks | Grade | Result
      1 | Asha Rane | 80 | 70 | 200 | 150 | A | Pass
      2 | Vivek Patil | 40 | 50 | 200 | 90 | C | Fail`,
    expected: { marks: 0, present: 0, dates: [] },
  },
  {
    name: 'a few O among many X are a code of their own',
    sheet: 'List1',
    table: `
      Name | @2022-02-01 | @2022-02-02 | @2022-02-03 | @2022-02-04 | @2022-02-05 | @2022-02-06
      Asha Rane | X | X | X | X | X | O
      Vivek Patil | X | X | X | X | X | X`,
    expected: { kind: 'attendance-matrix', marks: 12, present: 11, absent: 0, unclear: 1, asks: ['mark O'] },
  },
  {
    name: 'the status of an employee is no attendance',
    sheet: 'Feuil1',
    table: `
      Prénom | Nom | Email | Labo | Statut
      Camille | Roux | c.roux@example.org | Bio | PhD
      Hugo | Blanc | h.blanc@example.org | Bio | PhD
      Lise | Moreau | l.moreau@example.org | Chimie | permanent`,
    expected: { kind: 'participants', marks: 0 },
  },
  {
    name: 'sums that rise by chance at the end of a row are no days',
    sheet: 'October Attendance',
    table: `
      Attendance October 2024
      Name | 1..10 | P | A | L | Days | Paid
      Asha Rane | P | P | P | P | P | P | P | P | P | P | 10 | 0 | 0 | 10 | 10
      Vivek Patil | P | P | A | A | A | A | P | P | P | P | 2 | 3 | 4 | 5 | 6
      Sunita More | P | P | P | P | P | P | P | P | P | A | 9 | 1 | 0 | 10 | 9`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Asha Rane', 'Vivek Patil', 'Sunita More'],
      dates: ['2024-10-01', '2024-10-10', 10],
      marks: 30,
      present: 25,
      absent: 5,
    },
  },
  {
    name: 'meetings numbered behind a word that no vocabulary knows',
    sheet: 'Lab attendance',
    table: `
      S | Student Name | Exp 1 | Exp 2 | Exp 3 | Exp 4 | Exp 5 | Midterm | Grade
      1 | Asha Rane | P | P | A | P | P | 17 | 5
      2 | Vivek Patil | A | P | P | P | P | 12 | 4`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Asha Rane', 'Vivek Patil'],
      marks: 10,
      present: 8,
      absent: 2,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'the sheet is named after the day, headings have no blanks',
    sheet: '20-07-2016',
    table: `
      StudentName | Attendance
      Asha Rane | Present
      Vivek Patil | Absent
      Sunita More | Present`,
    expected: {
      kind: 'attendance-list',
      people: ['Asha Rane', 'Vivek Patil', 'Sunita More'],
      dates: ['2016-07-20', '2016-07-20', 1],
      present: 2,
      absent: 1,
    },
  },
  {
    name: 'names with the moment they came, nothing else',
    sheet: 'Visitas',
    table: `
      Nome | Data | Horário
      Bruna Alves | 17/08/2025 | 14:53:52
      Caio Lima | 17/08/2025 | 15:01:10
      Bruna Alves | 24/08/2025 | 14:48:07`,
    expected: {
      kind: 'attendance-list',
      people: ['Bruna Alves', 'Caio Lima'],
      dates: ['2025-08-17', '2025-08-24', 2],
      marks: 3,
      present: 3,
    },
  },
  {
    name: 'a surname that means absent in another language',
    sheet: 'Attendance',
    table: `
      Last name | First name | @2022-02-01 | @2022-02-02 | @2022-02-03
      Vang | Yara | ✓ | ✓ | ✓
      More | Sunita | ✓ | ✓ | ✓
      |
      |
      Total In-class | | 2 | 2 | 2
      Total Missed | | 0 | 0 | 0`,
    expected: { kind: 'attendance-matrix', people: ['Vang Yara', 'More Sunita'], marks: 6, present: 6 },
  },
  {
    name: 'the name beside the number, of which the sheet has a part',
    sheet: 'Petra',
    table: `
      EMPLOYEE ID: | Petra Vidic Lenart
      E001
      DATE | LOGIN TIME | LOGOUT TIME | TOTAL HOURS
      @2022-02-01 | @9:00 | @17:00 | 8
      @2022-02-02 | @9:00 | @17:00 | 8
      @2022-02-03 | @9:00 | @17:00 | 8`,
    expected: { kind: 'person-month', people: ['Petra Vidic Lenart'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'measurements under letters are no attendance',
    sheet: 'Hoja1',
    table: `
      Asistencia al cálculo
      Nombre | 1..6
      alfa | 0.10232 | -0.2 | 1.3001 | 2.77123 | -1.00001 | 3.14159
      beta | 1.10232 | -0.2 | 1.3001 | 2.77123 | -1.00001 | 3.14159
      gama | 1.10232 | -0.2 | 1.3001 | 2.77123 | -1.00001 | 3.14159`,
    expected: { marks: 0, present: 0 },
  },
  {
    name: 'sums of days beside each other are no ticks of the present and the absent',
    sheet: 'January',
    table: `
      Emp ID | Name | Department | Holiday | Absent | Paid Leave | Total Leaves | Present | Remaining Leaves
      46 | Asha Rane | Accounts | 4 | 0 | 0 | 0 | 31 | 2
      39 | Vivek Patil | Accounts | 4 | 0 | 0 | 0 | 31 | 2
      42 | Sunita More | Stores | 0 | 0 | 0 | 0 | 5 | 0`,
    expected: { people: ['Asha Rane', 'Vivek Patil', 'Sunita More'], marks: 0, dates: [] },
  },
  {
    name: 'a monthly summary with a status that judges it',
    sheet: 'Summary',
    table: `
      Monthly Attendance Summary - June 2025
      Teacher ID | Name | Days Present | Total Days | Attendance % | Avg Time | Status
      T001 | Asha Rane | 1 | 21 | 4.8% | 09:02 | Poor
      T002 | Vivek Patil | 20 | 21 | 95.2% | 09:02 | Good`,
    expected: { kind: 'monthly-totals', headerRow: 2, people: ['Asha Rane', 'Vivek Patil'], marks: 0, dates: [] },
  },
  {
    name: 'registrations with a moment and a date of birth are participants',
    sheet: 'Attendance registration',
    table: `
      Timestamp | SURNAME (In Upper Case) | OTHER NAME(S) | Email | Date of birth
      2023-05-08 10:11:12 | RANE | Asha | asha@example.org | 1990-02-03
      2023-05-08 10:12:44 | PATIL | Vivek | vivek@example.org | 1991-12-13`,
    expected: { kind: 'participants', marks: 0, dates: [] },
  },
  {
    name: 'one moment of a day heads the marks',
    sheet: 'register',
    table: `
      Name | Roll Number | Email_ID | 2021-08-24T08:30:00
      Asha Rane | 1 | asha@example.org | Present
      Vivek Patil | 2 | vivek@example.org | Absent
      Sunita More | 3 | sunita@example.org | Present`,
    expected: {
      kind: 'attendance-list',
      people: ['Asha Rane', 'Vivek Patil', 'Sunita More'],
      dates: ['2021-08-24', '2021-08-24', 1],
      marks: 3,
      present: 2,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'exercises behind the sums are no meetings',
    sheet: 'Grupo',
    table: `
      Asistencia
      Nombre | Sesión 1 | Sesión 2 | Sesión 3 | Total fallas | Taller 4 | Taller 5
      Paula Díaz | x | x | x | 0 | x | 3
      Andrés Mora | x | | x | 1 | x | 4`,
    expected: { kind: 'attendance-matrix', people: ['Paula Díaz', 'Andrés Mora'], marks: 5, present: 5 },
  },
  {
    name: 'numbers with the moment they were read',
    sheet: 'log',
    table: `
      Student ID | Timestamp
      40123 | 2025-06-15 19:24:54
      40124 | 2025-06-15 19:25:31
      40123 | 2025-06-16 19:20:02`,
    expected: { kind: 'attendance-list', people: ['40123', '40124'], dates: ['2025-06-15', '2025-06-16', 2], marks: 3 },
  },
  {
    name: 'Japanese: the number of the employee in brackets behind the name; the sheet’s name with brackets is nobody',
    sheet: '作業報告 （入力内容）',
    table: `
      2023年10月
      スタッフ名 | 山田 花子 (123456789)
      日 | 曜日 | 出勤 | 退勤
      2 | 月 | @9:00 | @17:00
      3 | 火 | @9:00 | @17:00
      4 | 水 | @9:00 | @17:00
      5 | 木 | @9:00 | @17:00
      6 | 金 | @9:00 | @17:00
      10 | 火 | @9:00 | @17:00
      11 | 水 | @9:00 | @17:00`,
    expected: { kind: 'person-month', people: ['山田 花子'], marks: 7 },
  },
  {
    name: 'numbers in the middle of sums that look like days',
    sheet: 'March',
    table: `
      Emp ID | Name | Department | Holiday | Absent | Paid Leave | Total Leaves | Present | Remaining
      46 | Asha Rane | Accounts | 4 | 0 | 0 | 0 | 31 | 6
      39 | Vivek Patil | Accounts | 4 | 0 | 0 | 0 | 31 | 6
      42 | Sunita More | Stores | 3 | 4 | 5 | 6 | 31 | 6
      43 | Ravi Jadhav | Stores | 4 | 0 | 0 | 0 | 31 | 6
      44 | Meena Kale | Stores | 4 | 0 | 0 | 0 | 31 | 6`,
    expected: {
      people: ['Asha Rane', 'Vivek Patil', 'Sunita More', 'Ravi Jadhav', 'Meena Kale'],
      marks: 0,
      dates: [],
    },
  },
  {
    name: 'numbers of pupils that could be dates, marks of school beside them',
    sheet: 'Sheet1',
    table: `
      Student Marks Report
      Class Name | Physics-1 | | Date | 29-04-2024 | T.Name | Prof. Kamal
      S.No | Gr.No | Name | F.Name | Urdu | English | Math | Total Marks | Obtain Marks | Grade | Result
      1 | 24-01 | Asha | Rane | 35 | 37 | 45 | 500 | 302 | B | Pass
      2 | 24-02 | Vivek | Patil | 45 | 25 | 97 | 500 | 303 | B | Fail
      3 | 24-03 | Sunita | More | 45 | 50 | 35 | 500 | 205 | D | Pass
      4 | 24-04 | Ravi | Jadhav | 59 | 60 | 65 | 500 | 300 | C | Pass`,
    expected: { marks: 0, present: 0, dates: [] },
  },
  {
    name: 'instructions under the people are nobody',
    sheet: 'Table 1',
    table: `
      Student Name | 1..5 | Total Attendance
      Owais | P | P | P | A | P | 4
      Farhan | A | A | A | P | P | 2
      Shazaib | P | P | P | P | A | 4
      Instruction:
      > Calculate Total Attendance By Using COUNTIF
      Tips For IF
      From The Desk Of Sir Zeeshan`,
    expected: { kind: 'attendance-matrix', people: ['Owais', 'Farhan', 'Shazaib'], marks: 15, present: 10, absent: 5 },
  },
];
