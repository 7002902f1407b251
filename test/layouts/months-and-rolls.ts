/** Months of one person, rolls that are called, and blocks of a clock: how little may head them, and what proves that they are that. */
import type { CollectedLayout } from './layout';

export const MONTHS_AND_ROLLS: readonly CollectedLayout[] = [
  {
    name: 'the days once over the blocks of a clock, number and letter in one cell, and again over the last one',
    table: `
      Days | 1 F | 2 St | 3 S | 4 M | 5 T | 6 W
      ||
      Employee: | 17 : Ana Novak | Present: 4 Absent: 0
      Status | P | WO | WO | P | P | P
      InTime | 08:00 | | | 08:00 | 08:00 | 08:00
      OutTime | 16:00 | | | 16:00 | 16:00 | 15:00
      ||
      Employee: | 18 : 18 | Present: 3 Absent: 1
      Status | P | WO | WO | A | P | P
      InTime | 08:00 | | | | 08:00 | 08:00
      OutTime | 16:00 | | | | 16:00 | 15:00
      Days | 1 F | 2 St | 3 S | 4 M | 5 T | 6 W
      Employee: | 19 : Bor Kos | Present: 0 Absent: 4
      Status | A | WO | WO | A | A | A
      InTime
      OutTime`,
    expected: {
      ...{ kind: 'attendance-matrix', people: ['Ana Novak', '18', 'Bor Kos'], dates: [] },
      ...{ marks: 18, present: 7, absent: 5, unclear: 0 },
      asks: ['month'],
    },
  },
  {
    // The fourth had come on six days, her statuses stand under the first six, whichever they were.
    name: 'times that lost their blanks are of other days; where statuses are missing at the end, none is sure of its day',
    table: `
      Days | 1 F | 2 St | 3 S | 4 M | 5 T | 6 W | 7 Th | 8 F
      ||
      Employee: | 17 : Ana Novak | Present: 6
      Status | P | WO | WO | P | P | P | P | P
      InTime | 08:00 | 08:10 | 08:20 | 08:30 | 08:00 | 08:00
      OutTime | 16:00 | 16:00 | 16:00 | 16:00 | 16:00 | 16:00
      Duration | 8:00 | 0:00 | 0:00 | 7:50 | 7:40 | 7:30 | 8:00 | 8:00
      ||
      Employee: | 18 : Bor Kos | Present: 3
      Status | P | A | P | P
      InTime | 08:00 | 08:00 | 08:00
      OutTime | 16:00 | 16:00 | 16:00
      Duration | 8:00 | 0:00 | 8:00 | 8:00`,
    expected: {
      ...{ kind: 'attendance-matrix', people: ['Ana Novak', 'Bor Kos'], dates: [] },
      ...{ marks: 12, present: 6, absent: 0, unclear: 4 },
    },
  },
  {
    name: 'numbers with letters that run through no week are no days',
    table: `
      Sklop | 1 A | 2 B | 3 C | 4 D | 5 E | 6 F
      Ana Novak | x | x | x | x | x | x
      Bor Kos | x | x | | x | x | x`,
    expected: { dates: [], asks: [] },
  },
  {
    name: 'hours of one person that a program measured to the second',
    table: `
      Datum | Trajanje (h) | Trajanje (decimalno)
      3. 10. 2022 | 07:56:00 | 7.93
      4. 10. 2022 | 08:49:03 | 8.82
      5. 10. 2022 | 04:41:47 | 4.7
      6. 10. 2022 | 00:00:40 | 0.01
      13. 10. 2022 | 05:37:59 | 5.63`,
    expected: {
      ...{ kind: 'person-month', people: [], dates: ['2022-10-03', '2022-10-13', 5] },
      ...{ marks: 5, present: 4, unclear: 1 },
      asks: ['person', 'mark 00:00:40'],
    },
  },
  {
    name: 'the same beside who it was',
    table: `
      Oseba | Datum | Trajanje
      Ana Novak | 3. 10. 2022 | 07:56:00
      Ana Novak | 4. 10. 2022 | 08:49:03
      Bor Kos | 4. 10. 2022 | 04:41:47`,
    expected: { kind: 'attendance-list', people: ['Ana Novak', 'Bor Kos'], marks: 3, present: 3, unclear: 0, asks: [] },
  },
  {
    name: 'the name of a training stands beside those who took part, and is part of no name',
    table: `
      Ad | Soyad | E-posta | Eğitim Adı | Eğitim Tarihi
      Ana | Novak | ana@primer.si | Delovno Pravo | @2025-09-12
      Bor | Kos | bor@primer.si | Delovno Pravo | @2025-09-12`,
    expected: { kind: 'participants', people: ['Ana Novak', 'Bor Kos'], marks: 0 },
  },
  {
    name: 'rows without headings below a summary of the same people: who, whether, and when',
    table: `
      Ime | Prisotnosti | Odsotnosti
      Ana Novak | 2 | 0 | | | Prisotna
      Bor Kos | 1 | 1 | | | Odsoten
      Cene Mlakar | 2 | 0
      Cene Mlakar
      Ana Novak | Prisotna | 6. 7. 2025
      Bor Kos | Odsoten | 6. 7. 2025
      Cene Mlakar | Prisoten | 6. 7. 2025
      Ana Novak | Prisotna | 13. 7. 2025
      Bor Kos | Prisoten | 13. 7. 2025
      Cene Mlakar | Prisoten | 13. 7. 2025`,
    expected: {
      ...{ kind: 'attendance-list', headerRow: null, people: ['Ana Novak', 'Bor Kos', 'Cene Mlakar'] },
      ...{ dates: ['2025-07-06', '2025-07-13', 2], marks: 6, present: 5, absent: 1, unclear: 0, asks: [] },
    },
  },
  {
    name: 'rows that say less do not part a list from its headings',
    table: `
      Ime | Prisotnost | Datum
      Ana Novak | |
      Bor Kos | Odsoten | 6. 7. 2025
      Cene Mlakar | Prisoten | 6. 7. 2025
      Ana Novak | Prisotna | 13. 7. 2025
      Bor Kos | Prisoten | 13. 7. 2025
      Cene Mlakar | Prisoten | 13. 7. 2025`,
    expected: { kind: 'attendance-list', headerRow: 1, people: ['Ana Novak', 'Bor Kos', 'Cene Mlakar'], marks: 5 },
  },
  {
    name: 'Jan is whose month it is, and not its name: beside his label',
    table: `
      Evidenca | | oktober 2025
      Jméno a příjmení pracovníka: | | Jan Novák
      Dan | Prihod | Odhod
      1 | 8:00 | 12:00
      2 | 8:00 | 12:00
      3 | 8:00 | 12:00
      4 | 8:00 | 12:00
      5 | 8:00 | 12:00
      8 | 8:00 | 12:00
      9 | 8:00 | 12:00`,
    expected: { people: ['Jan Novák'], dates: ['2025-10-01', '2025-10-09', 7], present: 7, asks: [] },
  },
  {
    name: 'Jan before a surname says no month without a label either, nor does April behind one',
    table: `
      Jan Kos
      Evidenca, oktober 2025
      Zaposleni: April Kos
      Dan | Prihod | Odhod
      1 | 8:00 | 12:00
      2 | 8:00 | 12:00
      3 | 8:00 | 12:00
      4 | 8:00 | 12:00
      5 | 8:00 | 12:00
      8 | 8:00 | 12:00
      9 | 8:00 | 12:00`,
    expected: { people: ['April Kos'], dates: ['2025-10-01', '2025-10-09', 7], present: 7, asks: [] },
  },
  {
    name: 'before the name of what is kept, Jan is January',
    table: `
      Jan Timesheet 2025
      Ime in priimek: Ana Novak
      Dan | Prihod | Odhod
      1 | 8:00 | 12:00
      2 | 8:00 | 12:00
      3 | 8:00 | 12:00
      4 | 8:00 | 12:00
      5 | 8:00 | 12:00
      8 | 8:00 | 12:00
      9 | 8:00 | 12:00`,
    expected: { people: ['Ana Novak'], dates: ['2025-01-01', '2025-01-09', 7], present: 7, asks: [] },
  },
  {
    name: 'a day of a month with a word for its holiday is that day',
    table: `
      Ime in priimek: Ana Novak
      November 2025
      Dan | Prihod | Odhod
      1SV | 
      2 | 8:00 | 12:00
      3 | 8:00 | 12:00
      4 | 
      5 | 8:00 | 12:00
      6 | 8:00 | 12:00
      7 | 8:00 | 12:00
      8 SV | 
      9 SV | 
      10 | 8:00 | 12:00
      11 | 8:00 | 12:00
      12 | 8:00 | 12:00
      13 | 8:00 | 12:00
      14 | 8:00 | 12:00
      15 | 8:00 | 12:00
      16 | 8:00 | 12:00
      17 | 8:00 | 12:00
      18 | 8:00 | 12:00
      19 | 8:00 | 12:00
      20 | 8:00 | 12:00
      21 | 8:00 | 12:00
      22 | 8:00 | 12:00
      23 | 8:00 | 12:00
      24 | 8:00 | 12:00
      25 | 8:00 | 12:00
      26 | 8:00 | 12:00
      27 | 8:00 | 12:00
      28 | 8:00 | 12:00
      29 | 8:00 | 12:00
      30 | 8:00 | 12:00`,
    expected: { people: ['Ana Novak'], dates: ['2025-11-01', '2025-11-30', 30], marks: 26, present: 26, asks: [] },
  },
];
