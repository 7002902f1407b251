/** Hours, zeros and other numbers, each once misread. People are invented. */
import type { CollectedLayout } from './layout';

export const NUMBERS_AMONG_MARKS: readonly CollectedLayout[] = [
  {
    name: 'leave and holidays that make up the hours of a day are no work, and the sum of a week is no day',
    table: `
       | Date | Total Hours | Leave | Public Holidays | Admin | Testing
      Monday | @2023-05-01 | 7.5 | | 7.5 | |
      Tuesday | @2023-05-02 | 7.5 | 7.5 | | |
      Wednesday | @2023-05-03 | 7.5 | 3.5 | | 1 | 3
      Thursday | @2023-05-04 | 7.5 | | | 2 | 5.5
      Friday | @2023-05-05 | 7.5 | | | 7.5 |
      Saturday | @2023-05-06 | 37.5 | 11 | 7.5 | 10.5 | 8.5
      Sunday | @2023-05-07 | 0
      Monday | @2023-05-08 | 7.5 | | | 7.5 |
      Tuesday | @2023-05-09 | 7.5 | | | | 7.5
      Saturday | @2023-05-13 | 15 | 0 | 0 | 7.5 | 7.5`,
    expected: { kind: 'person-month', marks: 7, present: 5, absent: 1, unclear: 0, asks: ['person'] },
  },
  {
    name: 'half a day of leave beside the hours worked takes nothing from them',
    table: `
      Date | Hours Worked | Annual Leave | Sick
      2023-05-01 | 4 | 4 |
      2023-05-02 | | 8 |
      2023-05-03 | 8 | |
      2023-05-04 | | | 8`,
    expected: { kind: 'person-month', marks: 4, present: 2, absent: 2, unclear: 0, asks: ['person'] },
  },
  {
    name: 'as many hours as of leave are asked where the heading does not say which they are',
    table: `
      Datum | Ure | Dopust
      2023-05-01 | 8 | 8
      2023-05-02 | 8 |
      2023-05-03 | 8 |
      2023-05-04 | | 8`,
    expected: { kind: 'person-month', marks: 4, present: 2, absent: 1, unclear: 1 },
  },
  {
    name: 'a column of marks and of words between other columns of marks is a meeting as they are',
    file: 'attendance.csv',
    table: `
      First Name | Last Name | Number | ATTENDANCE | | |
      Ana | Kralj | B101 | 1 | SICK | 1 | 1
      Bor | Sever | B102 | 1 | 1 | 0 | 1
      Cene | Urh | B103 | 1 | GROUP A | 1 | 1
      Dana | Zorko | B104 | 0 | 1 | 1 | 1
      Eva | Novak | B105 | 1 | 0 | 1 | 1
      Filip | Golob | B106 | 1 | HOME | 1 | 0`,
    expected: {
      kind: 'attendance-matrix',
      marks: 24,
      present: 17,
      absent: 5,
      unclear: 2,
      asks: ['sessionDates', 'mark GROUP A', 'mark HOME'],
    },
  },
  {
    name: 'half an hour among hours is clear, no hours are asked: the contract has no meaning for them',
    table: `
      Person hours for project 4
      Name | @2021-11-08 | @2021-11-09 | @2021-11-10 | @2021-11-11
      Ana Kralj | 0 | 1 | 2 | 3
      Bor Sever | 0.5 | 2 | 4 | 0`,
    expected: { marks: 8, present: 6, absent: 0, unclear: 2, asks: ['mark 0'] },
  },
  {
    name: 'zeros that outnumber the hours are those of a form: nothing was entered',
    table: `
      Name | @2021-11-08 | @2021-11-09 | @2021-11-10 | @2021-11-11
      Ana Kralj | 0 | 0 | 2 | 3
      Bor Sever | 0 | 0 | 4 | 0`,
    expected: { marks: 3, present: 3, absent: 0, unclear: 0, asks: [] },
  },
  {
    name: 'a dash among hours is what a program writes where nothing was entered',
    table: `
      Nom et prénom | @2021-11-08 | @2021-11-09 | @2021-11-10 | @2021-11-11
      Anne Martin | 03:00 | - | - | 02:30
      Luc Petit | - | 04:00 | - | -`,
    expected: { marks: 3, present: 3, absent: 0, unclear: 0, asks: [] },
  },
  {
    name: 'zeros are asked where nothing speaks of hours, a dash where it stands among words',
    table: `
      Nom et prénom | @2021-11-08 | @2021-11-09 | @2021-11-10 | @2021-11-11
      Anne Martin | 3 | 2 | 5 | 0
      Luc Petit | présent | 4 | - | présent`,
    expected: { marks: 8, unclear: 2, asks: ['mark -', 'mark 0'] },
  },
  {
    name: 'zeros that a column counts as weekends are days off',
    table: `
      Name | @2024-01-01 | @2024-01-02 | @2024-01-03 | @2024-01-04 | Hours | Weekend
      Ana Kralj | 8 | 0 | 0 | 8 | 16 | 2
      Bor Sever | 8 | 8 | 0 | 8 | 24 | 1`,
    expected: { marks: 8, present: 5, absent: 0, unclear: 0, asks: [] },
  },
  {
    name: 'leave in words beside blank times is an absence, an unknown word is asked',
    table: `
      Ime in priimek: | Ana Kralj
      Datum | Prihod | Odhod | Ure | Razlog odsotnosti
      @2025-07-14 | 8:00 | 12:00 | 4:00 |
      @2025-07-15 | | | 0:00 | dopust
      @2025-07-16 | | | 0:00 | bolniška
      @2025-07-17 | | | 0:00 | selitev
      @2025-07-18 | 8:00 | 10:00 | 2:00 | zdravnik
      @2025-07-19 | | | 0:00 |`,
    expected: {
      kind: 'person-month',
      people: ['Ana Kralj'],
      marks: 5,
      present: 2,
      absent: 2,
      unclear: 1,
      asks: ['mark selitev'],
    },
  },
  {
    name: 'hours under "other" are asked, a day of excused absence is one',
    table: `
      Jméno: | Jan Novák
      Datum | Dovolená | Normální doba | Jiné | Oml. abs.
      @2025-07-14 | 0:00 | 8:00 | 0:00 | 0
      @2025-07-15 | 8:00 | 0:00 | 0:00 | 0
      @2025-07-16 | 0:00 | 0:00 | 8:00 | 0
      @2025-07-17 | 0:00 | 0:00 | 0:00 | 1
      @2025-07-18 | 0:00 | 0:00 | 0:00 | 0`,
    expected: { kind: 'person-month', people: ['Jan Novák'], marks: 4, present: 1, absent: 2, unclear: 1 },
  },
  {
    name: 'public holidays by country are nobody who came',
    sheet: 'Feiertage',
    table: `
      Feiertage | 2021
      Bezeichnung | Datum | BW | BY | BE
      Neujahr | @2021-01-01 | x | x | x
      Heilige Drei Könige | @2021-01-06 | x | x |
      Karfreitag | @2021-04-02 | x | x | x
      Frauentag | @2021-03-08 | | | x`,
    expected: { kind: 'other', people: [], marks: 0, asks: [] },
  },
  {
    name: 'working time due and done are nobody',
    table: `
      Name | 1. 2. 2021 | 2. 2. 2021 | 3. 2. 2021
      Eva Maier | 8 | 8 | 8
      Jan Huber | 8 | 8 | 6
      Soll-Arbeitszeit | 8 | 8 | 8
      Übertrag Vormonat | 2 | 2 | 2`,
    expected: { people: ['Eva Maier', 'Jan Huber'], marks: 6, present: 6 },
  },
  {
    name: 'sums of nothing under numbered columns of a form are no meetings',
    table: `
      Name: | | Tag | von | bis | S1 | von | bis | S2
       | Freie Stunden | 1 | | | @0:00 | | | @0:00
       | Guthaben | 2 | | | @0:00 | | | @0:00
       | Rest | 3 | | | @0:00 | | | @0:00`,
    expected: { marks: 0, asks: [] },
  },
  {
    name: 'a day of no hours in a timesheet is asked',
    table: `
      Ime in priimek: | Ana Novak
      Datum | Ure | Opis
      @2024-02-01 | 4 | priprava
      @2024-02-02 | 0 |
      @2024-02-03 | 3 | izvedba
      @2024-02-04 | 4 | izvedba`,
    expected: { kind: 'person-month', marks: 4, present: 3, absent: 0, unclear: 1, asks: ['mark 0'] },
  },
  {
    name: 'present by number, and reasons of absence by others: none of them is hours',
    table: `
      Priimek | Ime | Datum | Prisotnost
      Novak | Ana | 4. 3. 2024 | 1
      Novak | Ana | 5. 3. 2024 | 1
      Novak | Ana | 6. 3. 2024 | 5
      Novak | Ana | 7. 3. 2024 | 1
      Kovač | Bor | 4. 3. 2024 | 1
      Kovač | Bor | 5. 3. 2024 | 11
      Kovač | Bor | 6. 3. 2024 | 1
      Kovač | Bor | 7. 3. 2024 | 1
      Zupan | Eva | 4. 3. 2024 | 6
      Zupan | Eva | 5. 3. 2024 | 1
      Zupan | Eva | 6. 3. 2024 | 1
      Zupan | Eva | 7. 3. 2024 | 9
      Hren | Nik | 4. 3. 2024 | 2
      Hren | Nik | 5. 3. 2024 | 1`,
    expected: { kind: 'attendance-list', marks: 14, present: 0, absent: 0, unclear: 14 },
  },
  {
    name: 'hours that are mostly one are hours',
    table: `
      Ure prostovoljcev marec 2024
      Ime in priimek | 4 | 5 | 6 | 7 | 8
      Ana Novak | 1 | 1 | 2 | 1 | 1
      Bor Kovač | 1 | 3 | 1 | 1 | 1
      Eva Zupan | 1 | 1 | 1 | 2 | 1`,
    expected: { kind: 'attendance-matrix', marks: 15, present: 15, unclear: 0, asks: [] },
  },
  {
    name: 'a register of ones, in which something else slipped in, pays nobody an hour without asking',
    table: `
      Prisotnost marec 2024
      Ime in priimek | 4 | 5 | 6 | 7 | 8
      Ana Novak | 1 | 1 | 1 | 1 | 1
      Bor Kovač | 1 | 11 | 1 | 1 | 1
      Eva Zupan | 1 | 1 | 1 | 1 | 1`,
    expected: { kind: 'attendance-matrix', marks: 15, present: 0, unclear: 15, asks: ['mark 1', 'mark 11'] },
  },
];
