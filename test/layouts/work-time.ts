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
    expected: { kind: 'person-month', headerRow: 1, people: [], dates: ['2024-11-04', '2024-11-27', 12], marks: 7, present: 7, absent: 0, unclear: 0, asks: ['person'] },
  },
  {
    name: 'two logs of five days beside each other, each of a week, in and out',
    table: `
      Name: Ana Novak
      Date | In | Out | Date | In | Out
      @2024-11-04 | 8:00 | 12:00 | @2024-11-11 | 8:00 | 13:00
      @2024-11-05 | 8:00 | 12:00 | @2024-11-12 | 8:10 | 13:00
      @2024-11-06 | 8:00 | 12:00 | @2024-11-13 | 8:20 | 13:00
      @2024-11-07 | 8:00 | 12:00 | @2024-11-14 | 8:30 | 13:00`,
    expected: { kind: 'person-month' },
  },
  {
    name: 'weeks with weekdays over groups, hours',
    table: `
      Ana Novak
      Ponedeljek | | Torek | | Sreda |
      Datum | Ure | Datum | Ure | Datum | Ure
      4. 11. 2024 | 4 | 5. 11. 2024 | 5 | 6. 11. 2024 | 3,5
      11. 11. 2024 | 4 | 12. 11. 2024 | | 13. 11. 2024 | 3
      18. 11. 2024 | 4 | 19. 11. 2024 | 4 | 20. 11. 2024 | 4`,
    expected: { kind: 'person-month' },
  },
  {
    name: 'hebrew',
    table: `
      תאריך | כניסה | יציאה | תאריך | כניסה | יציאה | תאריך | כניסה | יציאה
      @2024-11-04 | 8:00 | 12:00 | @2024-11-05 | 8:00 | 13:00 | @2024-11-06 | 9:00 | 12:00
      @2024-11-11 | 8:00 | 12:00 | @2024-11-12 | | | @2024-11-13 | 8:15 | 12:15
      @2024-11-18 | 8:00 | 12:00 | @2024-11-19 | 8:30 | 12:30 | @2024-11-20 | |`,
    expected: { kind: 'person-month' },
  },
  {
    name: 'Time spent',
    table: `
      Date | Time spent (Ana) | Work type (Ana) | Time spent (Bor) | Work type (Bor)
      @2024-11-04 | 1h | Setup | x | x
      @2024-11-05 | 1.5h | Tests | 2h | Review
      @2024-11-06 | 2h | Setup | 3h | Review
      @2024-11-07 | 2h | Setup | 3h | Review`,
    expected: { kind: 'attendance-matrix' },
  },
  {
    name: 'Ure Ana',
    table: `
      Datum | Ana - ure | Ana - delo | Bor - ure | Bor - delo
      @2024-11-04 | 1,5 | priprava | |
      @2024-11-05 | 2 | delavnica | 2 | pregled
      @2024-11-06 | 2 | delavnica | 3 | pregled
      @2024-11-07 | 2 | delavnica | 3 | pregled`,
    expected: { kind: 'attendance-matrix' },
  },
  {
    name: 'Ana | Opis',
    table: `
      Datum | Ana Novak | Opis | Bor Kos | Opis
      @2024-11-04 | 1,5 | priprava | |
      @2024-11-05 | 2 | delavnica | 2 | pregled
      @2024-11-06 | 2 | delavnica | 3 | pregled
      @2024-11-07 | 2 | delavnica | 3 | pregled`,
    expected: { kind: 'attendance-matrix' },
  },
  {
    name: 'Prihod (Ana)',
    table: `
      Datum | Prihod (Ana) | Odhod (Ana) | Prihod (Bor) | Odhod (Bor)
      @2024-11-04 | 8:00 | 12:00 | 8:00 | 13:00
      @2024-11-05 | 8:00 | 12:00 | 8:00 | 13:00
      @2024-11-06 | 8:00 | 12:00 | |
      @2024-11-07 | 8:00 | 12:00 | 9:00 | 13:00`,
    expected: { kind: 'attendance-matrix' },
  },
  {
    name: 'Created by',
    table: `
      Created By | Date of work | Time (hh.mm) | Details | Client name
      Ana Novak | @2024-11-04 | 3 | Research | Firma A
      Ana Novak | @2024-11-04 | 1,2 | Stories | Firma B
      Bor Kos | @2024-11-04 | 0,75 | Call | Firma B
      Bor Kos | @2024-11-05 | 8 | Leave | Firma B
      Cene Rus | @2024-11-05 | 4,6 | Publication | Firma A
      Ana Novak | @2024-11-05 | 2 | Stories | Firma B`,
    expected: { kind: 'attendance-list' },
  },
];
