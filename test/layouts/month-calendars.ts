/** Calendars of one person's month, weeks one under another; and sheets called by a person and a month. People are invented. */
import type { CollectedLayout } from './layout';

export const MONTH_CALENDARS: readonly CollectedLayout[] = [
  {
    name: 'the weeks of a month one under another, marks below the days of one participant',
    table: `
      Udeleženka: Ana Novak
      Marec 2024
      Pon | Tor | Sre | Čet | Pet | Sob | Ned
       | | | | 1 | 2 | 3
       | | | | P | |
      4 | 5 | 6 | 7 | 8 | 9 | 10
      P | P | N | P | P | |
      11 | 12 | 13 | 14 | 15 | 16 | 17
      P | P | P | P | P | |
      18 | 19 | 20 | 21 | 22 | 23 | 24
      P | B | B | P | P | |
      25 | 26 | 27 | 28 | 29 | 30 | 31
      P | P | P | P | P | |`,
    expected: {
      kind: 'person-month',
      headerRow: 4,
      people: ['Ana Novak'],
      dates: ['2024-03-01', '2024-03-31', 31],
      marks: 21,
      present: 18,
      absent: 3,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'without Saturdays and Sundays, its own letters explained below it',
    table: `
      Evidenca prisotnosti – Bor Kos, april 2024
      Ime in priimek: | Bor Kos
      ponedeljek | torek | sreda | četrtek | petek
      1. | 2. | 3. | 4. | 5.
       | K | K | K | K
      8. | 9. | 10. | 11. | 12.
      K | K | M | M | K
      15. | 16. | 17. | 18. | 19.
      K | K | K | K | K
      22. | 23. | 24. | 25. | 26.
      K | K | K | K |
      29. | 30. | | |
      K | K | | |

      K = prisoten
      M = odsoten`,
    expected: {
      kind: 'person-month',
      people: ['Bor Kos'],
      dates: ['2024-04-01', '2024-04-30', 22],
      marks: 20,
      present: 18,
      absent: 2,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'coming and leaving in two rows below the days, which begin and end with those of other months',
    table: `
      Timesheet May 2024
      Name: | Cene Rus
      Mon | Tue | Wed | Thu | Fri | Sat | Sun
      29 | 30 | 1 | 2 | 3 | 4 | 5
       | | | 8:00 | 8:00 | |
       | | | 12:00 | 12:30 | |
      6 | 7 | 8 | 9 | 10 | 11 | 12
      8:00 | 8:00 | 8:00 | 8:00 | | |
      12:00 | 12:00 | 12:00 | 11:00 | | |
      13 | 14 | 15 | 16 | 17 | 18 | 19
      8:00 | 8:00 | 8:00 | 8:00 | | |
      12:00 | 12:00 | 12:00 | 11:00 | | |
      20 | 21 | 22 | 23 | 24 | 25 | 26
      8:00 | 8:00 | 8:00 | 8:00 | | |
      12:00 | 12:00 | 12:00 | 11:00 | | |
      27 | 28 | 29 | 30 | 31 | 1 | 2
      8:00 | 8:00 | 8:00 | 8:00 | | |
      12:00 | 12:00 | 12:00 | 11:00 | | |`,
    expected: {
      kind: 'person-month',
      people: ['Cene Rus'],
      dates: ['2024-05-01', '2024-05-31', 31],
      marks: 18,
      present: 18,
      asks: [],
    },
  },
  {
    name: 'a calendar of one month that does not say its year asks for it',
    table: `
      Prisotnost v marcu
      Udeleženec: Bor Kos
      Pon | Tor | Sre | Čet | Pet | Sob | Ned
       | | | | 1 | 2 | 3
       | | | | 4 | |
      4 | 5 | 6 | 7 | 8 | 9 | 10
      4 | 4 | 4 | 4 | 4 | |
      11 | 12 | 13 | 14 | 15 | 16 | 17
      4 | 4 | 3,5 | 4 | 4 | |
      18 | 19 | 20 | 21 | 22 | 23 | 24
      4 | 4 | 4 | 4 | 4 | |
      25 | 26 | 27 | 28 | 29 | 30 | 31
      4 | 4 | 4 | 4 | 4 | |`,
    expected: { kind: 'person-month', people: ['Bor Kos'], dates: [], marks: 21, present: 21, asks: ['year'] },
  },
  {
    name: 'a calendar of workshops is of nobody and no attendance, whoever leads them',
    table: `
      Koledar delavnic, marec 2024
      Vodja: Ana Novak
      Pon | Tor | Sre | Čet | Pet | Sob | Ned
       | | | | 1 | 2 | 3
       | | | | Kuhanje | |
      4 | 5 | 6 | 7 | 8 | 9 | 10
      Vrt | Kuhanje | Šivanje | Vrt | Izlet | |
      11 | 12 | 13 | 14 | 15 | 16 | 17
      Vrt | Kuhanje | Šivanje | Vrt | Vrt | |
      18 | 19 | 20 | 21 | 22 | 23 | 24
      Vrt | Kuhanje | Šivanje | Vrt | Vrt | |
      25 | 26 | 27 | 28 | 29 | 30 | 31
      Vrt | Kuhanje | Šivanje | Vrt | Vrt | |`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, asks: [] },
  },
  {
    name: 'the same calendar without anything below its days is an empty form',
    table: `
      Evidenca prisotnosti, marec 2024
      Udeleženka: Ana Novak
      Pon | Tor | Sre | Čet | Pet | Sob | Ned
       | | | | 1 | 2 | 3

      4 | 5 | 6 | 7 | 8 | 9 | 10

      11 | 12 | 13 | 14 | 15 | 16 | 17

      18 | 19 | 20 | 21 | 22 | 23 | 24

      25 | 26 | 27 | 28 | 29 | 30 | 31`,
    expected: { marks: 0, asks: [] },
  },
  ...['Ana Novak marec 2024', '2024-03 Novak Ana', 'Novak Ana (3.2024)', 'Ana marec'].map((sheet): CollectedLayout => ({
    name: `the sheet »${sheet}« is of whom it names beside the month`,
    sheet,
    table: `
      Datum | Prihod | Odhod
      4. 3. 2024 | 8:00 | 12:00
      5. 3. 2024 | 8:00 | 12:00
      6. 3. 2024 | 8:00 | 11:00`,
    expected: {
      ...{ kind: 'person-month', people: [sheet.replace(/[^\p{L} ]|marec/gu, '').trim()] },
      ...{ dates: ['2024-03-04', '2024-03-06', 3], marks: 3, present: 3, asks: [] },
    },
  })),
  {
    name: 'a sheet called by a workshop and a month is of nobody, so whose it is is asked',
    sheet: 'Ročna dela marec 2024',
    table: `
      Datum | Prihod | Odhod
      4. 3. 2024 | 8:00 | 12:00
      5. 3. 2024 | 8:00 | 12:00
      6. 3. 2024 | 8:00 | 11:00`,
    expected: { kind: 'person-month', people: [], marks: 3, asks: ['person'] },
  },
];
