/** More layouts in other languages: weeks, boxes, sheets of one person, forms. People are invented. */
import type { Layout } from './layout';

export const FOREIGN_WEEKS: readonly Layout[] = [
  {
    name: 'Polish: plus and minus',
    sheet: 'Arkusz1',
    table: `
      Lista obecności
      L.p. | Imię i nazwisko | 05.10.2022 | 12.10.2022 | 19.10.2022
      1 | Ana Novak | + | + | -
      2 | Zan Crncec | + | - | +`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2022-10-05', '2022-10-19', 3],
      marks: 6,
      present: 4,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'English: boxes, people down',
    sheet: 'Sheet1',
    table: `
      Name | @2021-09-01 | @2021-09-08 | @2021-09-15
      Ana Novak | TRUE | FALSE | TRUE
      Zan Crncec | TRUE | TRUE | TRUE`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2021-09-01', '2021-09-15', 3],
      marks: 6,
      present: 5,
      absent: 0,
      unclear: 1,
    },
  },
  {
    name: 'English: ones and noughts by week, with a total',
    sheet: 'Attendance',
    table: `
      Student Name | Week 1 | Week 2 | Week 3 | Week 4 | Total
      Ana Novak | 1 | 1 | 0 | 1 | 3
      Zan Crncec | 1 | 1 | 1 | 1 | 4`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: [],
      marks: 8,
      present: 7,
      absent: 1,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'English: in and out under each date',
    sheet: 'Week',
    table: `
      Employee | @2022-06-06 | | @2022-06-07 | | @2022-06-08 |
      | In | Out | In | Out | In | Out
      Ana Novak | @8:00 | @16:00 | @8:00 | @15:00 | |
      Zan Crncec | @9:00 | @17:00 | | | @8:00 | @12:00`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2022-06-06', '2022-06-08', 3],
      marks: 4,
      present: 4,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'English: time card of one person with lunch',
    sheet: 'Time Card',
    table: `
      Employee Name: | Ana Novak | | Pay Period: | 6/6/2022 - 6/12/2022
      |
      Day | Date | Time In | Lunch Out | Lunch In | Time Out | Total Hours
      Monday | @2022-06-06 | @8:00 | @12:00 | @12:30 | @16:30 | 8
      Tuesday | @2022-06-07 | @8:00 | @12:00 | @12:30 | @16:30 | 8
      Wednesday | @2022-06-08 | | | | | 0
      Thursday | @2022-06-09 | @8:00 | @12:00 | @12:30 | @14:30 | 6`,
    expected: {
      kind: 'person-month',
      headerRow: 3,
      people: ['Ana Novak'],
      dates: ['2022-06-06', '2022-06-09', 4],
      marks: 3,
      present: 3,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'Japanese: days with their sign, present and absent in a sign',
    sheet: '出席簿',
    table: `
      出席簿 2022年4月
      番号 | 氏名 | 11日 | 12日 | 13日 | 14日 | 15日
      1 | 山田太郎 | 出 | 出 | 欠席 | 出 | 出
      2 | 鈴木花子 | 出 | 出 | 出 | 出 | 出`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['山田太郎', '鈴木花子'],
      dates: ['2022-04-11', '2022-04-15', 5],
      marks: 10,
      present: 9,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'English: grades are no attendance',
    sheet: 'Gradebook',
    table: `
      Student ID | Name | Quiz 1 | Quiz 2 | Midterm | Final | Grade
      1 | Ana Novak | 8 | 9 | 70 | 80 | B
      2 | Zan Crncec | 6 | 7 | 60 | 75 | C`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, present: 0, absent: 0, asks: [] },
  },
  {
    name: 'English: payroll is no attendance',
    sheet: 'Payroll',
    table: `
      Employee Name | Rate per hour | Hours | Gross | Deduction | Net Pay
      Ana Novak | 10 | 40 | 400 | 50 | 350
      Zan Crncec | 12 | 38 | 456 | 60 | 396`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, present: 0, absent: 0, asks: [] },
  },
  {
    name: 'English: shift codes that take turns are a plan',
    sheet: 'May 2022',
    table: `
      SHIFT ROSTER MAY 2022
      Name | 1 | 2 | 3 | 4 | 5 | 6 | 7
      Ana Novak | M | M | E | E | N | OFF | OFF
      Zan Crncec | N | N | OFF | M | M | M | E`,
    expected: {
      kind: 'other',
      headerRow: null,
      people: [],
      dates: [],
      marks: 0,
      present: 0,
      absent: 0,
      unclear: 0,
    },
  },
  {
    name: 'Hungarian: sheet of one person, day numbers down',
    sheet: 'Munka1',
    table: `
      JELENLÉTI ÍV
      Név: | Novák Anna
      2021. március
      Nap | Érkezés | Távozás | Aláírás
      1 | 8:00 | 16:00 | NA
      2 | 8:00 | 16:00 | NA
      3 | 8:00 | 12:00 | NA
      4 | | |
      5 | 8:00 | 16:00 | NA
      6 | | |
      7 | | |
      8 | 8:00 | 16:00 | NA`,
    expected: {
      kind: 'person-month',
      headerRow: 4,
      people: ['Novák Anna'],
      dates: ['2021-03-01', '2021-03-08', 8],
      marks: 5,
      present: 5,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'Turkish: plus and minus under full dates in words',
    sheet: 'Yoklama',
    table: `
      Sıra | Adı Soyadı | 5 Ekim 2021 | 12 Ekim 2021 | 19 Ekim 2021
      1 | Ana Novak | + | + | -
      2 | Zan Crncec | + | + | +`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2021-10-05', '2021-10-19', 3],
      marks: 6,
      present: 5,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'English: form answers with a time stamp',
    file: 'Attendance (Responses).xlsx',
    sheet: 'Form Responses 1',
    table: `
      Timestamp | Email Address | Full Name | Section
      @2021-10-05 9:01 | ana@example.org | Ana Novak | A
      @2021-10-05 9:03 | zan@example.org | Zan Crncec | A
      @2021-10-12 9:00 | ana@example.org | Ana Novak | A`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana Novak', 'Zan Crncec'],
      dates: ['2021-10-05', '2021-10-12', 2],
      marks: 3,
      present: 3,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'English: school month with holidays written down the column, codes explained beside each other',
    sheet: 'June',
    table: `
      Attendance Register | | Month: | June | | Year: | 2021
      |
      Sr. No. | Student Name | Father's Name | 1 | 2 | 3 | 4 | 5 | 6 | 7 | P | A
      | | | Tue | Wed | Thu | Fri | Sat | Sun | Mon | |
      1 | Ana | Marko | P | P | A | P | P | H | P | 5 | 1
      2 | Zan | Ivan | P | L | P | P | A | H | P | 4 | 1
      |
      P | Present | | A | Absent | | L | Leave | | H | Holiday`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 4,
      people: ['Ana', 'Zan'],
      dates: ['2021-06-01', '2021-06-07', 7],
      marks: 14,
      present: 9,
      absent: 3,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'Czech: dates without a year, month name in the title with its year',
    sheet: 'Docházka',
    table: `
      Docházka – říjen 2022
      Jméno a příjmení | 3.10. | 4.10. | 5.10. | 6.10.
      Ana Nováková | přítomna | přítomna | omluvena | přítomna
      Jan Dvořák | přítomen | chyběl | přítomen | přítomen`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Ana Nováková', 'Jan Dvořák'],
      dates: ['2022-10-03', '2022-10-06', 4],
      marks: 8,
      present: 6,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'Croatian: weekdays of one week under its dates',
    sheet: 'Tjedan',
    table: `
      Evidencija prisutnosti
      Prezime i ime | Pon 5.9.2022. | Uto 6.9.2022. | Sri 7.9.2022. | Čet 8.9.2022. | Pet 9.9.2022.
      Horvat Ivan | prisutan | prisutan | odsutan | prisutan | prisutan
      Marić Ana | prisutna | prisutna | prisutna | prisutna | odsutna`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Horvat Ivan', 'Marić Ana'],
      dates: ['2022-09-05', '2022-09-09', 5],
      marks: 10,
      present: 8,
      absent: 2,
      asks: [],
    },
  },
];
