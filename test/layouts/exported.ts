/** What devices, personnel systems and schools export. People are invented. */
import type { Layout } from './layout';

export const EXPORTED: readonly Layout[] = [
  {
    name: 'device export: three rows a person, in, out and hours, label columns',
    sheet: 'June 2022',
    table: `
      Monthly attendance register June 2022
      Emp Code | Employee Name | | 1 | 2 | 3 | 4 | 5 | 6
      101 | Ana Novak | In | 09:00 | 09:05 | | | 08:59 | 09:00
      | | Out | 18:00 | 18:05 | | | 18:00 | 17:00
      | | Hours | 09:00 | 09:00 | | | 09:01 | 08:00
      102 | Zan Crncec | In | 09:10 | | | | 09:00 | 09:00
      | | Out | 18:00 | | | | 18:00 | 18:00
      | | Hours | 08:50 | | | | 09:00 | 09:00`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2022-06-01', '2022-06-06', 6],
      marks: 7,
      present: 7,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'personnel data: numbers of people down, days across, moments of arrival',
    file: 'in_time.csv',
    sheet: 'in_time',
    table: `
      | 2015-01-01 | 2015-01-02 | 2015-01-05 | 2015-01-06
      1 | NA | 2015-01-02 09:43:45 | 2015-01-05 10:08:48 | 2015-01-06 09:54:26
      2 | NA | 2015-01-02 10:15:44 | 2015-01-05 10:21:05 | NA
      3 | NA | 2015-01-02 10:17:41 | 2015-01-05 09:50:50 | 2015-01-06 10:14:13`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['1', '2', '3'],
      dates: ['2015-01-01', '2015-01-06', 4],
      marks: 12,
      present: 8,
      absent: 0,
      unclear: 4,
    },
  },
  {
    name: 'list with date and clock in columns of their own, night shift over midnight',
    sheet: 'Punches',
    table: `
      Staff ID | Staff Name | Check In Date | Check In Time | Check Out Date | Check Out Time
      7 | Ana Novak | @2022-06-06 | @8:00 | @2022-06-06 | @16:00
      8 | Zan Crncec | @2022-06-06 | @22:00 | @2022-06-07 | @6:00`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2022-06-06', '2022-06-06', 1],
      marks: 2,
      present: 2,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'people across by first names, meetings down, ticks',
    sheet: 'Meetings',
    table: `
      Date | Topic | Ana | Žan | Mira | Jan
      @2022-03-01 | Kick-off | x | x | | x
      @2022-03-08 | Planning | x | | x | x
      @2022-03-15 | Review | | x | x | x`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Ana', 'Žan', 'Mira', 'Jan'],
      dates: ['2022-03-01', '2022-03-15', 3],
      marks: 9,
      present: 9,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'days down, halves of the day across: one person, not two',
    sheet: 'Mira Zupan',
    table: `
      Prisotnost, maj 2021
      Datum | Dopoldne | Popoldne | Podpis
      3. 5. 2021 | 8:00–12:00 | 13:00–15:00 | MZ
      4. 5. 2021 | 8:00–12:00 | | MZ
      5. 5. 2021 | | |`,
    expected: {
      kind: 'person-month',
      headerRow: 2,
      people: ['Mira Zupan'],
      dates: ['2021-05-03', '2021-05-05', 3],
      marks: 2,
      present: 2,
      absent: 0,
    },
  },
  {
    name: 'class book with year and month as numbers behind labels',
    sheet: 'Feuille',
    table: `
      Registre de présence
      Mois : | 3 | Année : | 2022
      N° | Nom et prénom | 1 | 2 | 3 | 4 | 7 | 8
      1 | NOVAK Ana | P | P | A | P | P | P
      2 | CRNCEC Zan | P | P | P | P | A | P`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      people: ['NOVAK Ana', 'CRNCEC Zan'],
      dates: ['2022-03-01', '2022-03-08', 6],
      marks: 12,
      present: 10,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'month from the sheet name, year from the file name',
    file: 'Attendance 2023.xlsx',
    sheet: 'Feb',
    table: `
      S.No | Name | 1 | 2 | 3 | 4 | 5 | 6 | 7
      1 | Ana Novak | P | P | A | | | P | P
      2 | Zan Crncec | P | P | P | | | P | P`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2023-02-01', '2023-02-07', 7],
      marks: 10,
      present: 9,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'day/month dates without a year, weekly, order told by a thirteenth; year in the sheet name',
    sheet: 'Spring 2022',
    table: `
      Student Name | Email | 17/1 | 24/1 | 31/1 | 7/2 | Attendance %
      Ana Novak | ana@example.org | 1 | 1 | 0 | 1 | 75
      Zan Crncec | zan@example.org | 1 | 1 | 1 | 1 | 100`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2022-01-17', '2022-02-07', 4],
      marks: 8,
      present: 7,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'status words with brackets in a list',
    sheet: 'Log',
    table: `
      Date | Name | Status
      @2022-01-10 | Ana Novak | Present (late)
      @2022-01-10 | Zan Crncec | Absent (sick)
      @2022-01-11 | Ana Novak | Not present
      @2022-01-11 | Zan Crncec | Present`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2022-01-10', '2022-01-11', 2],
      marks: 4,
      present: 2,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'contact list is a list of people',
    sheet: 'Members',
    table: `
      First Name | Last Name | E-mail | Phone | City
      Ana | Novak | ana@example.org | 040 111 222 | Velenje
      Zan | Crncec | zan@example.org | 040 333 444 | Celje`,
    expected: {
      kind: 'participants',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: [],
      marks: 0,
      present: 0,
      absent: 0,
    },
  },
  {
    name: 'empty form of a month with no names',
    sheet: 'Template',
    table: `
      Attendance Sheet
      Month: | | Year: |
      S.No | Name | 1 | 2 | 3 | 4 | 5 | 6 | 7
      1 | | | | | | | |
      2 | | | | | | | |`,
    expected: { kind: 'attendance-matrix', headerRow: 3, people: [], dates: [], marks: 0, present: 0, absent: 0 },
  },
  {
    name: 'Arabic register',
    sheet: 'ورقة1',
    table: `
      سجل الحضور
      م | الاسم | 2022-03-06 | 2022-03-07 | 2022-03-08
      1 | أحمد علي | حاضر | غائب | حاضر
      2 | سارة محمد | حاضر | حاضر | حاضر`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['أحمد علي', 'سارة محمد'],
      dates: ['2022-03-06', '2022-03-08', 3],
      marks: 6,
      present: 5,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'Korean: circles and crosses',
    sheet: '출석부',
    table: `
      출석부
      번호 | 이름 | 2022-03-07 | 2022-03-14 | 2022-03-21
      1 | 김민수 | O | X | O
      2 | 이영희 | O | O | O`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['김민수', '이영희'],
      dates: ['2022-03-07', '2022-03-21', 3],
      marks: 6,
      present: 5,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'Spanish: list with status by word and sessions as dates in text',
    sheet: 'Registro',
    table: `
      Fecha | Alumno | Asistencia | Observaciones
      05/10/2021 | Ana Novak | Asistió |
      05/10/2021 | Zan Crncec | Faltó | enfermo
      19/10/2021 | Ana Novak | Asistió |
      19/10/2021 | Zan Crncec | Justificado |`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2021-10-05', '2021-10-19', 2],
      marks: 4,
      present: 2,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'inventory with dates is no attendance',
    sheet: 'Stock',
    table: `
      Product | SKU | @2022-01-01 | @2022-02-01 | @2022-03-01
      Screws M4 | A1 | 500 | 450 | 300
      Bolts M6 | A2 | 200 | 180 | 160`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, present: 0, absent: 0 },
  },
  {
    name: 'bank statement is no attendance',
    sheet: 'Statement',
    table: `
      Date | Description | Debit | Credit | Balance
      @2022-01-03 | Coffee Shop | 3.5 | | 996.5
      @2022-01-04 | Salary Novak | | 1200 | 2196.5
      @2022-01-05 | Rent | 600 | | 1596.5`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, present: 0, absent: 0 },
  },
  {
    name: 'survey answers are no attendance',
    file: 'Survey.csv',
    sheet: 'Survey',
    table: `
      Timestamp | What is your name? | How satisfied are you? | What should change?
      @2022-01-03 9:00 | Ana Novak | 5 | nothing
      @2022-01-03 9:05 | Zan Crncec | 4 | more breaks`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, present: 0, absent: 0 },
  },
];
