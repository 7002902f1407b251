/** Days across the sheet in workbooks that people put online, each once misread. People are invented. */
import type { CollectedLayout } from './layout';

const OCTOBER = Array.from({ length: 31 }, (_, index) =>
  index < 12 ? `@2021-${String(index + 1).padStart(2, '0')}-10` : `${index + 1}/10/2021`,
).join(' | ');

export const FOUND_UNDER_DAYS: readonly CollectedLayout[] = [
  {
    name: 'the names of those who came stand under the days',
    file: 'Prisotnost delavnice.xlsx',
    table: `
      Dan 1 | Dan 2 | Dan 3
      Ana | Ana | Ana
      Bor | Cvetka | Bor
      cvetka |  | Cvetka`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana', 'Bor', 'cvetka'],
      dates: [],
      marks: 8,
      present: 8,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'names under days of a roster are those who shall be there',
    file: 'razpored.xlsx',
    table: `
      @2025-03-03 | @2025-03-04 | @2025-03-05
      Ana Kralj | Bor Sever | Ana Kralj
      Bor Sever | Ana Kralj | Cvetka Zorn`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'a month typed day first where Excel reads month first',
    table: `
      Name | ${OCTOBER}
      Kralj Ana | P | P | A | P
      Sever Bor | P | A | P | P`,
    expected: { people: ['Kralj Ana', 'Sever Bor'], dates: ['2021-10-01', '2021-10-31', 31], marks: 8, asks: [] },
  },
  {
    name: '"Date" and "Day" left of the days head the lines of days, not the names below',
    table: `
      Date | April 01, 2020 | April 02, 2020 | April 03, 2020
      Day | Wednesday | Thursday | Friday
      Kralj | Present | Present | Absent
      Sever | Present | Absent | Present`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 2,
      people: ['Kralj', 'Sever'],
      dates: ['2020-04-01', '2020-04-03', 3],
      marks: 6,
      present: 4,
      absent: 2,
    },
  },
  {
    name: 'roles under "Date" that are counted by day are nobody',
    table: `
      Date | April 01, 2020 | April 02, 2020 | April 03, 2020
      Reviewer | 2 | 2 | 1
      Annotator | 3 | 3 | 2`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'marks of a day that nobody named, of people told by numbers',
    sheet: 'Attendance',
    table: `
      Roll | Attendance
      2160301 | Present
      2160304 | Absent`,
    expected: {
      kind: 'attendance-list',
      people: ['2160301', '2160304'],
      dates: [],
      marks: 2,
      present: 1,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'meetings of several subjects on a day are no line of meetings, and dates are nobody',
    file: 'attendance_sheet.xlsx',
    table: `
      Date | Day | SM(mj4) | SJM (Mj1) | AB(mj2) | RD
      @2025-01-27 | Monday | no class | no class | 2 class p | 1 class p
      @2025-01-28 | Tuesday | 1 class p | 2 class p | no class | no class
      @2025-01-29 | Wednesday | 1 class p | 2 class p | 3 class p | 1 class p`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'the class of a person may hold any words: nobody is lost behind it',
    table: `
      Sl No | Name | Unit | @2024-05-28 | @2024-05-29 | @2024-05-30
      1 | Ana Kralj | NBU | present | absent | present
      2 | Bor Sever | BU02-IMEA & Non Telco + Sales | present | present | absent
      3 | Cvetka Zorn | BU02-Telco | absent | present | present`,
    expected: { people: ['Ana Kralj', 'Bor Sever', 'Cvetka Zorn'], marks: 9, present: 6, absent: 3 },
  },
  {
    name: 'several meetings of a day, told apart by their time, and marks that say when',
    table: `
      School No | Full Name | 13-05-2026 - 16:33 | 13-05-2026 - 16:41 | 13-05-2026 - 18:50
      324 | Ana Kralj | ❌ Absent | ✅ Present (16:41:45) | ✅ Present (18:51:34)
      325 | Bor Sever | ✅ Present (16:33:49) | ❌ Absent | ❌ Absent`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Ana Kralj', 'Bor Sever'],
      marks: 6,
      present: 3,
      absent: 3,
    },
  },
  {
    name: 'several hours of a day beside those of another, under the heading of names',
    table: `
       - | NAME : | DATE : | 23-07-2025 | 23-07-2025 | 24-07-2025 | 24-07-2025
      1 | Ana Kralj | | A | A | P | P
      2 | Bor Sever | | A | P | P | P`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Kralj', 'Bor Sever'],
      dates: ['2025-07-23', '2025-07-24', 2],
      marks: 8,
      present: 5,
    },
  },
  {
    name: 'a few days of a month beside the names, without the month',
    file: 'Asistencias.xlsx',
    table: `
      Nombre | 7 | 8 | 3
      Ana Kralj | x | x | x
      Bor Sever | x |  | x
      Cvetka Zorn | | x |`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Kralj', 'Bor Sever', 'Cvetka Zorn'],
      dates: [],
      marks: 6,
      present: 6,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'words of presence under the only period',
    table: `
      Person | Period 1
      Ana | Absent
      Bor | Present`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana', 'Bor'],
      marks: 2,
      present: 1,
      absent: 1,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'numbers of two things in a heading are no day',
    table: `
      Name | Paid | wave 3. bill 2 | wave 3. bill 3
      Ana Kralj | yes | |
      Bor Sever | no | |`,
    expected: { kind: 'participants', people: ['Ana Kralj', 'Bor Sever'], dates: [] },
  },
  {
    name: '"10월" in a title is October, not 2010',
    sheet: '2025년10월',
    table: `
      경로식당 10월 급식 수령부
      순번 | 성명 | 1(수) | 2(목) | 3(금) | 4(토) | 5(일)
      1 | 강경환 | O | O | X | |
      2 | 강계순 | O | X | O | |`,
    expected: { people: ['강경환', '강계순'], dates: ['2025-10-01', '2025-10-05', 5], marks: 6 },
  },
  {
    name: 'a class alone in its row, said again beside those below, is nobody',
    table: `
      Name | Branch | Roll No | Email
      EEE
      Ana Kralj | EEE | 316 | ana@example.org
      Bor Sever | EEE | 317 | bor@example.org
      ECE
      Cvetka Zorn | ECE | 318 | cvetka@example.org`,
    expected: { kind: 'participants', people: ['Ana Kralj', 'Bor Sever', 'Cvetka Zorn'] },
  },
  {
    name: 'ticks and crosses of Wingdings',
    table: `
      Anwesenheitsliste | | |
       | @2016-02-25 | @2016-03-03 | @2016-03-10
      Ana | ü | ü | û
      Bor | ü | û | ü`,
    expected: { people: ['Ana', 'Bor'], marks: 6, present: 4, absent: 2, asks: [] },
  },
  {
    name: 'names under days of a plan in a workbook of attendance are those who shall be there',
    file: 'Prisotnost 2025.xlsx',
    sheet: 'Razpored mentorjev',
    table: `
      @2025-03-03 | @2025-03-04 | @2025-03-05
      Ana Kralj | Bor Sever | Ana Kralj
      Bor Sever | Ana Kralj | Cvetka Zorn`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'weekdays above the days of a form that nobody filled in head no list',
    file: 'ATTENDANCE SHEET.xlsx',
    table: `
      MONTH | YEARS | MONTHLY ATTENDANCE SHEET
      FEB | 2026
       | | Sun | Mon | Tue | Wed | Thu
       
      EID | ENAME | @2026-02-01 | @2026-02-02 | @2026-02-03 | @2026-02-04 | @2026-02-05
       | | | | | |`,
    expected: { kind: 'attendance-matrix', people: [], dates: ['2026-02-01', '2026-02-05', 5], marks: 0 },
  },
];
