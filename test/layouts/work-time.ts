/** Working time as people keep it for themselves: weeks of days side by side, two people over pairs of columns, tasks with their hours. People are invented. */
import type { CollectedLayout } from './layout';

export const WORK_TIME: readonly CollectedLayout[] = [
  {
    name: 'a week in each row, its days side by side with their times, is the timesheet of one',
    sheet: 'November',
    table: `
      Datum | Prihod | Odhod | Datum | Prihod | Odhod | Datum | Prihod | Odhod
      @2024-11-04 | 8:00 | 12:00 | @2024-11-05 | 8:00 | 13:00 | @2024-11-06 | 9:00 | 12:00
      @2024-11-11 | 8:00 | 12:00 | @2024-11-12 | | | @2024-11-13 | 8:15 | 12:15
      @2024-11-18 | 8:00 | 12:00 | @2024-11-19 | 8:30 | 12:30 | @2024-11-20 | |
      @2024-11-25 | | | @2024-11-26 | | | @2024-11-27 | |`,
    expected: {
      kind: 'person-month',
      headerRow: 1,
      people: [],
      dates: ['2024-11-04', '2024-11-27', 12],
      marks: 7,
      present: 7,
      absent: 0,
      unclear: 0,
      asks: ['person'],
    },
  },
  {
    name: 'a log that goes on in further columns is of the one whose name stands over the first',
    table: `
      Name: Ana Novak
      Date | In | Out | Date | In | Out
      @2024-11-04 | 8:00 | 12:00 | @2024-11-11 | 8:00 | 13:00
      @2024-11-05 | 8:00 | 12:00 | @2024-11-12 | 8:10 | 13:00
      @2024-11-06 | 8:00 | 12:00 | @2024-11-13 | 8:20 | 13:00
      @2024-11-07 | 8:00 | 12:00 | @2024-11-14 | 8:30 | 13:00`,
    expected: {
      kind: 'person-month',
      people: ['Ana Novak'],
      dates: ['2024-11-04', '2024-11-14', 8],
      marks: 8,
      present: 8,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'days and hours alone take turns across the week',
    table: `
      Ana Novak
      Ponedeljek | | Torek | | Sreda |
      Datum | Ure | Datum | Ure | Datum | Ure
      4. 11. 2024 | 4 | 5. 11. 2024 | 5 | 6. 11. 2024 | 3,5
      11. 11. 2024 | 4 | 12. 11. 2024 | | 13. 11. 2024 | 3
      18. 11. 2024 | 4 | 19. 11. 2024 | 4 | 20. 11. 2024 | 4`,
    expected: {
      kind: 'person-month',
      headerRow: 3,
      dates: ['2024-11-04', '2024-11-20', 9],
      marks: 8,
      present: 8,
      unclear: 0,
    },
  },
  {
    name: 'a week in each row under Hebrew headings',
    table: `
      תאריך | כניסה | יציאה | תאריך | כניסה | יציאה | תאריך | כניסה | יציאה
      @2024-11-04 | 8:00 | 12:00 | @2024-11-05 | 8:00 | 13:00 | @2024-11-06 | 9:00 | 12:00
      @2024-11-11 | 8:00 | 12:00 | @2024-11-12 | | | @2024-11-13 | 8:15 | 12:15
      @2024-11-18 | 8:00 | 12:00 | @2024-11-19 | 8:30 | 12:30 | @2024-11-20 | |`,
    expected: {
      kind: 'person-month',
      people: [],
      dates: ['2024-11-04', '2024-11-20', 9],
      marks: 7,
      present: 7,
      unclear: 0,
      asks: ['person'],
    },
  },
  {
    name: 'people in brackets behind the headings have a pair of columns each',
    table: `
      Date | Time spent (Ana) | Work type (Ana) | Time spent (Radomira) | Work type (Radomira)
      @2024-11-04 | 1h | Setup | x | x
      @2024-11-05 | 1.5h | Tests | 2h | Review
      @2024-11-06 | 2h | Setup | 3h | Review
      @2024-11-07 | 2h | Setup | 3h | Review`,
    expected: { kind: 'person-month', people: ['Ana', 'Radomira'], marks: 8, present: 7, unclear: 1, asks: ['mark x'] },
  },
  {
    name: 'people before a dash in the headings, and a sum of all behind them',
    table: `
      Datum | Dan | Ana Novak – ure | Ana Novak – delo | Bor Kos – ure | Bor Kos – delo | Skupaj ur
      4. 11. 2024 | pon | 1,5 | priprava | | | 1,5
      5. 11. 2024 | tor | 2 | delavnica | 2 | pregled | 4
      6. 11. 2024 | sre | 2 | delavnica | 3 | pregled | 5
      7. 11. 2024 | čet | 2 | delavnica | 3,5 | pregled | 5,5`,
    expected: {
      kind: 'person-month',
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2024-11-04', '2024-11-07', 4],
      marks: 7,
      present: 7,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'people behind the headings of their times, without a sign between',
    table: `
      Datum | Kommen Anna | Gehen Anna | Kommen Bernd | Gehen Bernd
      04.11.2024 | 8:00 | 12:00 | 8:00 | 13:00
      05.11.2024 | 8:00 | 12:00 | 8:00 | 13:00
      06.11.2024 | 8:00 | 12:00 | |
      07.11.2024 | 8:00 | 12:00 | 9:00 | 13:00`,
    expected: { kind: 'person-month', people: ['Anna', 'Bernd'], marks: 7, present: 7, unclear: 0, asks: [] },
  },
  {
    name: 'a column of hours for each of three, the thing first and the person behind it',
    table: `
      Datum | Ure Ana | Ure Bor | Ure Cene
      @2024-11-04 | 4 | 3.5 | 4
      @2024-11-05 | 4 | | 2
      @2024-11-06 | 4 | 4 | 4`,
    expected: { people: ['Ana', 'Bor', 'Cene'], marks: 8, present: 8, unclear: 0, asks: [] },
  },
  {
    name: 'projects in brackets behind the headings are no people: all hours are of one',
    table: `
      Ime in priimek: Ana Novak
      Datum | Ure (Splet) | Opis (Splet) | Ure (Aplikacija) | Opis (Aplikacija)
      @2024-11-04 | 1 | priprava | 2 | pregled
      @2024-11-05 | 2 | delavnica | 2 | pregled
      @2024-11-06 | 2 | delavnica | 2 | pregled`,
    expected: { kind: 'person-month', people: ['Ana Novak'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'halves of the day in brackets behind the headings are no people',
    table: `
      Date | Time in (Morning) | Time out (Morning) | Time in (Afternoon) | Time out (Afternoon)
      @2024-11-04 | 8:00 | 12:00 | 13:00 | 15:00
      @2024-11-05 | 8:00 | 12:00 | 13:00 | 15:00
      @2024-11-06 | 8:00 | 12:00 | |`,
    expected: { kind: 'person-month', people: [], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'a program writes the day of its sheet again with every sum: it is one day of whom the sheet is called by',
    sheet: 'Ana',
    table: `
      Datum | Čas prihoda | Čas odhoda
      @2024-11-04 | @8:00 |
      |
      Skupaj opravljenih ur:
      0
      @2024-11-04 | @8:00 |
      |
      Skupaj opravljenih ur:
      0
      @2024-11-04 | @8:00 | @12:00
      |
      Skupaj opravljenih ur:
      4
      @2024-11-04 | @13:00 |`,
    expected: {
      kind: 'person-month',
      people: ['Ana'],
      dates: ['2024-11-04', '2024-11-04', 1],
      marks: 1,
      present: 1,
      asks: [],
    },
  },
  {
    name: 'the first day of a sheet that is called by somebody',
    sheet: 'Ana',
    table: `
      Datum | Čas prihoda | Čas odhoda
      @2024-11-04 | @8:00 | @12:00`,
    expected: { kind: 'person-month', people: ['Ana'], marks: 1, present: 1, asks: [] },
  },
  {
    name: 'a sheet that is called by a given name in Cyrillic is of that person',
    sheet: 'Ирина',
    table: `
      Дата | Время прихода | Время ухода
      @2024-11-04 | @8:00 | @12:00
      @2024-11-04 | @8:00 | @12:00
      @2024-11-05 | @8:00 |`,
    expected: { kind: 'person-month', people: ['Ирина'], marks: 2, present: 2, asks: [] },
  },
  {
    name: 'the first days of a sheet that is nobody’s may be those on which a room is taken',
    table: `
      Datum | Od | Do
      @2024-11-04 | @8:00 | @12:00
      @2024-11-05 | @8:00 | @12:00`,
    expected: { kind: 'other', people: [], marks: 0, asks: [] },
  },
  {
    name: 'two logs beside each other for the same days are of two: a name over the first is not that of the second',
    table: `
      Ime in priimek: Ana Novak
      Datum | Prihod | Odhod | Datum | Prihod | Odhod
      @2024-11-04 | 8:00 | 12:00 | @2024-11-04 | 8:00 | 13:00
      @2024-11-05 | 8:00 | 12:00 | @2024-11-05 | 8:10 | 13:00
      @2024-11-06 | 8:00 | 12:00 | @2024-11-06 | 8:20 | 13:00`,
    expected: { kind: 'person-month', asks: ['person'] },
  },
  {
    name: 'a slash parts the name from the hours; whoever is mistyped over a remark takes nobody’s hours away',
    table: `
      Datum | Ana Kralj/Ure | Ana Krlaj/Opomba | Bor Sever/Ure | Bor Sever/Opomba
      @2020-10-05 | 2 | osnutek | 3 |
      @2020-10-06 | | | 4 | popravki
      @2020-10-07 | 1,5 | | |`,
    expected: {
      kind: 'person-month',
      people: ['Ana Kralj', 'Bor Sever'],
      dates: ['2020-10-05', '2020-10-07', 3],
      marks: 4,
      present: 4,
      asks: [],
    },
  },
  {
    name: 'where somebody has marks instead of hours, the others’ hours are not read without them',
    table: `
      Datum | Ana Kralj/Ure | Bor Sever/Ure | Cvetka Zorn/Prisotnost
      @2020-10-05 | 2 | 3 | P
      @2020-10-06 | 4 | 4 | P`,
    expected: { people: [], asks: ['person'] },
  },
];
