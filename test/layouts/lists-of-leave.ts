/** Lists of leave and of absences: from day to day, by day, beside times. People are invented. */
import type { CollectedLayout } from './layout';

export const LISTS_OF_LEAVE: readonly CollectedLayout[] = [
  {
    name: 'leave that was withdrawn kept nobody away, leave that awaits an answer is asked, and weekends are none of its days where their number says so',
    file: 'PTO.xlsx',
    table: `
      Number | Full_Name | ABSENCE_TYPE | START_DATE | END_DATE | Leave_Days | APPROVAL_STATUS | ABSENCE_STATUS | MANAGER_NAME
      1213 | Ana Kralj | Earned Leave | 07-FEB-2025 | 11-FEB-2025 | 3 | APPROVED | SUBMITTED | Jan Berg
      1213 | Ana Kralj | Sick | @2025-02-20 | 20-FEB-2025 | 1 | APPROVED | ORA_WITHDRAWN | Jan Berg
      1214 | Bor Sever | Birthday leave | 07-FEB-2025 | 07-FEB-2025 | 1 | AWAITING | SUBMITTED | Jan Berg`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Kralj', 'Bor Sever'],
      dates: ['2025-02-07', '2025-02-11', 3],
      marks: 4,
      present: 0,
      absent: 3,
      unclear: 1,
      asks: ['mark Birthday leave – AWAITING – SUBMITTED'],
    },
  },
  {
    name: 'leave for half a day, without an end, or that ends before it begins, is asked as it is written',
    sheet: 'Odsotnosti',
    table: `
      Ime in priimek | Vrsta odsotnosti | Od | Do | Dni | Odobreno
      Ana Kralj | Letni dopust | 3. 2. 2025 | 3. 2. 2025 | 0,5 | da
      Bor Sever | Bolniška | 5. 2. 2025 | | | da
      Cene Hribar | Letni dopust | 10. 2. 2025 | 7. 2. 2025 | 2 | da
      Cene Hribar | Letni dopust | 12. 2. 2025 | 13. 2. 2025 | 2 | ne
      Cene Hribar | Letni dopust | 17. 2. 2025 | 18. 2. 2025 | 2 | da`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Kralj', 'Bor Sever', 'Cene Hribar'],
      marks: 5,
      absent: 2,
      unclear: 3,
      asks: ['mark Letni dopust – 0,5', 'mark Bolniška – 5. 2. 2025', 'mark Letni dopust – 10. 2. 2025 – 7. 2. 2025'],
    },
  },
  {
    name: 'in which order days are written is told by both ends of the leave',
    file: 'Absences.xlsx',
    table: `
      Salarié | Motif d'absence | Du | Au | Nb jours
      Anne Roi | Congés payés | 10/02/2025 | 14/02/2025 | 5
      Jean Mont | Maladie | 03/02/2025 | 04/02/2025 | 2`,
    expected: {
      kind: 'attendance-list',
      people: ['Anne Roi', 'Jean Mont'],
      dates: ['2025-02-03', '2025-02-14', 7],
      marks: 7,
      absent: 7,
      asks: [],
    },
  },
  {
    name: 'leave from hour to hour of one day is asked',
    sheet: 'Leave',
    table: `
      Employee | Leave type | Start | End | Status
      Ann Lee | Vacation | @2025-02-03 08:00 | @2025-02-04 16:00 | Approved
      Bob May | Sick leave | @2025-02-10 08:00 | @2025-02-10 12:00 | Approved`,
    expected: { kind: 'attendance-list', people: ['Ann Lee', 'Bob May'], marks: 3, absent: 2, unclear: 1 },
  },
  {
    name: 'leave that is planned kept nobody away',
    sheet: 'Plan dopustov 2025',
    table: `
      Ime in priimek | Vrsta dopusta | Od | Do
      Ana Kralj | letni dopust | 3. 2. 2025 | 3. 2. 2025
      Bor Sever | letni dopust | 5. 2. 2025 | 6. 2. 2025`,
    expected: { kind: 'other', marks: 0 },
  },
  {
    name: 'contracts from day to day are no leave',
    file: 'Zaposleni.xlsx',
    table: `
      Ime in priimek | Vrsta pogodbe | Od | Do
      Ana Kralj | določen čas | 3. 2. 2025 | 3. 8. 2025
      Bor Sever | nedoločen čas | 5. 2. 2025 | 6. 2. 2026`,
    expected: { kind: 'participants', people: ['Ana Kralj', 'Bor Sever'], marks: 0 },
  },
  {
    name: "a report of leave by day: codes are asked, times of leave and of the roster are nobody's presence, numbers before names are theirs",
    file: 'report.xlsx',
    table: `
      Leave Taken Report

      Employee Name | Date | Cls | Rostered Start | Rostered End | Rostered Hours | Actual Leave | Leave Start | Leave End | Leave Hours
      [123456] HRIBAR, Jan | @2017-09-12 | FT | 1100 | 1900 | 8 | ABSN - 1 | 1100 | 1900 | 8
      [123456] HRIBAR, Jan | @2017-09-21 | FT | FML | | 8 | FML | | | 8
      [C12345] KRALJ, Ana | @2017-09-21 | FT | 1100 | 1900 | 8 | LATE | 1100 | 1130 | 0.5`,
    expected: {
      kind: 'attendance-list',
      headerRow: 3,
      people: ['[123456] HRIBAR, Jan', '[C12345] KRALJ, Ana'],
      dates: ['2017-09-12', '2017-09-21', 2],
      marks: 3,
      present: 0,
      unclear: 3,
    },
  },
  {
    name: 'times beside the reason of an absence are those of the absence',
    sheet: 'Odsotnosti',
    table: `
      Ime in priimek | Datum | Od | Do | Razlog
      Ana Kralj | 3. 2. 2025 | 8:00 | 10:00 | zdravnik
      Bor Sever | 5. 2. 2025 | 9:00 | 12:00 | bolniška`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Kralj', 'Bor Sever'],
      marks: 2,
      present: 0,
      unclear: 2,
      asks: ['mark zdravnik – 8:00 – 10:00', 'mark bolniška – 9:00 – 12:00'],
    },
  },
  {
    name: 'hours beside a kind of leave are asked where others have hours without one',
    file: 'Prisotnost.xlsx',
    table: `
      Ime in priimek | Datum | Ure | Vrsta odsotnosti
      Ana Kralj | 3. 2. 2025 | 8 |
      Bor Sever | 3. 2. 2025 | 8 | bolniška
      Bor Sever | 4. 2. 2025 | 8 |`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Kralj', 'Bor Sever'],
      marks: 3,
      present: 2,
      unclear: 1,
    },
  },
  {
    name: 'in a log of moments midnight is a moment',
    table: `
      Name | Date | Time
      Ana Kralj | '2025-12-14 | '23:06:18
      Bor Sever | '2025-12-14 | '23:19:09
      Ana Kralj | '2025-12-15 | '00:00:00
      Cene Rus | '2025-12-15 | '00:00:18
      Bor Sever | '2025-12-15 | '11:24:35`,
    expected: { kind: 'attendance-list', marks: 5, present: 5, unclear: 0, asks: [] },
  },
  {
    name: 'absences of people who are told by numbers',
    table: `
      Odsotnosti 2024
      Šifra delavca | Datum | Vrsta odsotnosti
      348 | 18. 1. 2024 | bolniška
      348 | 22. 8. 2024 | letni dopust
      101 | 31. 8. 2024 | letni dopust`,
    expected: { kind: 'attendance-list', people: ['348', '101'], marks: 3, present: 0, absent: 3 },
  },
  {
    name: 'days of each month, of people who are told by numbers',
    table: `
      Employee ID | Month | Days present | Possible days
      377 | 1 | 17 | 17
      377 | 9 | 14 | 14
      378 | 1 | 18 | 19`,
    expected: { kind: 'monthly-totals', people: ['377', '378'], marks: 0 },
  },
  {
    name: 'errors of a program, with who used it and which procedure broke, are nobody’s attendance',
    table: `
      User Name | Computer Name | Error Datetime | Sheet Name | Procedure Name | Error Number
      novaka | PC1 | 28. 8. 2018 9:44 | Hours | OnActionButton | 13
      novaka | PC1 | 28. 8. 2018 15:38 | Hours | SelectMaxWeek | 91
      kosb | PC2 | 29. 8. 2018 11:38 | Hours | AddTimeline | 12`,
    expected: { marks: 0, present: 0 },
  },
  {
    name: 'whoever is listed on a sheet of absences, with the day and nothing else, was away',
    sheet: 'Odsotnosti',
    table: `
      Datum | Skupina | Ime in priimek
      12/05/2026 | Skupina 1 | ANA KRALJ
      12/05/2026 | Skupina 1 | BOR SEVER
      13/05/2026 | Skupina 2 | CVETKA ZORN`,
    expected: {
      kind: 'attendance-list',
      people: ['ANA KRALJ', 'BOR SEVER', 'CVETKA ZORN'],
      dates: ['2026-05-12', '2026-05-13', 2],
      marks: 3,
      present: 0,
      absent: 3,
    },
  },
  {
    name: 'a title over the list says so as well',
    table: `
      Seznam odsotnosti, maj 2026
      Zap. št. | Priimek in ime | Datum
      1 | Kralj Ana | 12. 5. 2026
      2 | Sever Bor | 13. 5. 2026`,
    expected: { kind: 'attendance-list', marks: 2, present: 0, absent: 2 },
  },
  {
    name: 'hours or times beside those who are listed under absences are not told: perhaps they came for those',
    sheet: 'Odsotnosti',
    table: `
      Datum | Ime in priimek | Ure
      12. 5. 2026 | Ana Kralj | 4
      13. 5. 2026 | Bor Sever | 2`,
    expected: { marks: 0 },
  },
  {
    name: 'the same list on a sheet of attendance says who came',
    sheet: 'Prisotnost',
    table: `
      Datum | Skupina | Ime in priimek
      12. 5. 2026 | Skupina 1 | Ana Kralj
      13. 5. 2026 | Skupina 1 | Bor Sever`,
    expected: { kind: 'attendance-list', marks: 2, present: 2, absent: 0 },
  },
];
