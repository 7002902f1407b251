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
];
