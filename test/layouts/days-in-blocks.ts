/** Days of one person a block each, forms whose labels stand over their values, punches in one cell; and what only looks like them. People are invented. */
import type { CollectedLayout } from './layout';

export const DAYS_IN_BLOCKS: readonly CollectedLayout[] = [
  {
    name: 'days one under another, each with its parts under a date and summed up, and the week at the end',
    table: `
      Evidenca delovnega časa: Ana Novak
      Knjižnica pri gradu
      Teden do: 14. 3. 2025

      @2025-03-10
      @9:00 | @9:30 | @0:30 | Sestanek
      @10:00 | @12:15 | @2:15 | Urejanje arhiva
       | | @2:45 |

      @2025-03-11
      @8:00 | @10:00 | @2:00 | Katalog
      @10:00 | @10:30 | @0:30 |
      @22:00 | @1:00 | @3:00 | Inventura ponoči
       | | @5:30 |

      @2025-03-12

      @2025-03-13
      @9:00 | @11:00 | @2:00 | Katalog
       | | @2:00 |
       | Skupaj ur | @10:15 |`,
    expected: {
      kind: 'person-month',
      headerRow: null,
      people: ['Ana Novak'],
      dates: ['2025-03-10', '2025-03-13', 4],
      marks: 3,
      present: 3,
      absent: 0,
      unclear: 0,
      asks: [],
    },
  },
  {
    // The day has 3 hours by its times, and 4 by its sum.
    name: 'two tasks of a day at the same time, both of which were summed up, are asked',
    table: `
      Ime in priimek: | Ana Novak
      Ponedeljek | 10. 3. 2025
       | 9:00 | 12:00 | 3:00 | Katalog
       | 11:00 | 12:00 | 1:00 | Pogovor
       | | | 4:00 |
      Torek | 11. 3. 2025
       | 8:00 | 10:00 | 2:00 | Katalog
       | 10:00 | 10:30 | 0:30 | Sestanek
       | 11:00 | 12:00 | 1:00 | Arhiv
       | | | 3:30 |`,
    expected: {
      kind: 'person-month',
      headerRow: null,
      people: ['Ana Novak'],
      dates: ['2025-03-10', '2025-03-11', 2],
      marks: 2,
      present: 1,
      unclear: 1,
      asks: ['mark 9:00 – 12:00 – 3:00, 11:00 – 12:00 – 1:00'],
    },
  },
  {
    name: 'such days, each with the headings of its times',
    table: `
      Evidenca ur: Ana Novak

      Ponedeljek, 10. 3. 2025
      Od | Do | Ure | Opis
      9:00 | 9:30 | 0,5 | Sestanek
      10:00 | 12:15 | 2,25 | Urejanje arhiva
       | | 2,75 |
      Torek, 11. 3. 2025
      Od | Do | Ure | Opis
      8:00 | 10:00 | 2 | Katalog
      10:00 | 10:30 | 0,5 |
      12:00 | 15:00 | 3 | Inventura
      Skupaj | | 5,5 |`,
    expected: {
      kind: 'person-month',
      headerRow: 4,
      people: ['Ana Novak'],
      dates: ['2025-03-10', '2025-03-11', 2],
      marks: 2,
      present: 2,
      unclear: 0,
      asks: [],
    },
  },
  {
    // Nobody sums up the hours of an agenda, and nobody has worked in them.
    name: "an agenda with times and lengths under its dates is nobody's days of work",
    table: `
      Delovni čas posveta: Ana Novak

      @2025-03-10
      @9:00 | @9:30 | @0:30 | Prijava
      @9:30 | @10:30 | @1:00 | Predavanje
      @10:30 | @12:00 | @1:30 | Delavnica
      @2025-03-11
      @9:00 | @10:00 | @1:00 | Predavanje
      @10:00 | @11:00 | @1:00 | Okrogla miza
      @11:00 | @12:00 | @1:00 | Zaključek`,
    expected: { kind: 'other', people: [], marks: 0, present: 0 },
  },
  {
    name: 'hours beside a word where times would be are asked, and none of the day is claimed',
    table: `
      Ime in priimek: Ana Novak

      @2025-03-10
      @9:00 | @12:00 | @3:00 | Katalog
      @12:30 | @13:30 | @1:00 | Pogovor
       | | @4:00 |
      @2025-03-11
      @8:00 | @10:00 | @2:00 | Katalog
      @10:00 | @10:30 | @0:30 | Sestanek
      @11:00 | @12:00 | @1:00 | Arhiv
       | | @3:30 |
      @2025-03-12
      zdravnik | | @4:00 |
       | | @4:00 |`,
    expected: {
      dates: ['2025-03-10', '2025-03-12', 3],
      marks: 3,
      present: 2,
      unclear: 1,
      asks: ['mark zdravnik – 4:00'],
    },
  },
  {
    name: "one person's week of tasks without a year, summed up below: the year is asked",
    table: `
      Ime in priimek | Ana Novak

      Naloga | 12. okt. | 13. okt. | 14. okt. | 15. okt. | 16. okt. | Skupaj
      Sestanek | 1 | | 1 | | | 2
      Programiranje | 2 | 3.5 | | | 2 | 7.5
      Administracija | | | | | | 0
      Skupaj na dan | 3 | 3.5 | 1 | 0 | 2 | 9.5`,
    expected: {
      kind: 'person-month',
      headerRow: 3,
      people: ['Ana Novak'],
      dates: [],
      marks: 4,
      present: 4,
      absent: 0,
      asks: ['year'],
    },
  },
  {
    // Whose week is from Monday to Monday, its hours are those of a week.
    name: 'days without a year that are a week apart are no days of tasks',
    table: `
      Ime in priimek | Ana Novak

      Naloga | 28. sep. | 5. okt. | 12. okt. | 19. okt. | 26. okt. | Skupaj
      Sestanek | 1 | | 1 | | | 2
      Programiranje | 2 | 3.5 | | | 2 | 7.5
      Skupaj | 3 | 3.5 | 1 | 0 | 2 | 9.5`,
    expected: { present: 0 },
  },
  {
    // At night somebody leaves at five and comes at nine in the evening: fifteen hours lie between them, in which nobody was there.
    name: 'all punches of a day in one cell, with seconds, told beside them as coming and going',
    table: `
      Šifra | Ime in priimek | Datum | Število žigov | Ura | Opis
      117 | Ana Novak | @2025-03-03 | 2 | 07:49:35,13:10:52 | Prihod: 07:49:35, Odhod: 13:10:52
      117 | Ana Novak | @2025-03-04 | 1 | 20:58:31 | Prihod: 20:58:31
      117 | Ana Novak | @2025-03-05 | 2 | 05:09:42,20:54:23 | Odhod: 05:09:42, Prihod: 20:54:23
      204 | Bor Kos | @2025-03-03 | 3 | 05:05:14,12:47:48,21:13:59 | Odhod: 05:05:14, Prihod: 12:47:48, Odhod: 21:13:59`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2025-03-03', '2025-03-05', 3],
      marks: 4,
      present: 4,
      absent: 0,
      unclear: 0,
      asks: [],
    },
  },
  {
    // Dates of entry and of leave in the first row rise from left to right; below days no other days are marks.
    name: "a register of leave with three columns for each month is nobody's attendance, the months to come being blank",
    table: `
      Šifra | Ime in priimek | Datum zaposlitve | Oddelek | Januar | | | Februar | | | Skupaj dopusta
       | | | | Vrsta dopusta | Od | Do | Vrsta dopusta | Od | Do |
      K 1029 | Ana Novak | 16/10/2017 | Knjižnica | Letni dopust | @2018-08-01 | @2018-09-01 | | | | 2
      K 0880 | Bor Kos | 21/12/2016 | Knjižnica | Letni dopust | 16/1/2018 | 16/1/2018 | | | | 1
      K 0624 | Eva Mlakar | 23/9/2015 | Knjižnica | Letni dopust | @2018-10-01 | @2018-10-01 | | | | 1
      K 0748 | Iva Zupan | @2016-12-05 | Knjižnica | Brez dopusta | | | | | | 0`,
    expected: { kind: 'other', dates: [], marks: 0, present: 0, absent: 0 },
  },
  {
    name: 'a printed form: surname and given name in boxes under their labels, and nothing below them',
    table: `

       | Obračun
       | opravljenih ur

       | Priimek | | | Ime
       | Novak | | | Ana

       | Delo je končano
       | Datum | Začetek | Konec

       | 15.10.2018 | 10:00 | 12:00 | 2:00
       | 16.10.2018 | 13:10 | 14:45 | 1:35
       | 24.10.2018 | 8:30 | 14:30 | 6:00
       | | | | 0:00
       | Skupaj ur: | | | 9:35
       | Podpis | | | Podpis`,
    expected: {
      kind: 'person-month',
      people: ['Novak Ana'],
      dates: ['2018-10-15', '2018-10-24', 3],
      marks: 3,
      present: 3,
      asks: [],
    },
  },
  {
    name: 'several people under such labels are a list, of whose days the sheet does not tell',
    table: `
      Priimek | Ime
      Novak | Ana
      Kos | Bor

      Datum | Začetek | Konec
      15.10.2018 | 10:00 | 12:00
      16.10.2018 | 13:10 | 14:45
      24.10.2018 | 8:30 | 14:30`,
    expected: { asks: ['person'] },
  },
  {
    // In the first week more zeros than hours stand there, in the second fewer: whatever they mean, it is the same.
    name: 'zeros in weeks one under another, of the same people, are asked in all of them or in none',
    table: `
       | @2021-11-08 | @2021-11-09 | @2021-11-10 | @2021-11-11 | @2021-11-12
      Ana | 0 | 1 | 0 | 1 | 0
      Bor | 0 | 1 | 0 | 2 | 0
      Eva | 0 | 1 | 0 | 3 | 0
      Iva | | 1 | | |
       | @2021-11-15 | @2021-11-16 | @2021-11-17 | @2021-11-18 |
      Ana | 11.5 | 3 | 11 | 4 |
      Bor | 2 | 0 | 0 | 3 |
      Eva | 2 | 3 | 4 | 4 |
      Iva | 2 | 1 | 1 | 6 |`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana', 'Bor', 'Eva', 'Iva'],
      dates: ['2021-11-08', '2021-11-18', 9],
      marks: 32,
      present: 21,
      unclear: 11,
      asks: ['mark 0'],
    },
  },
  {
    name: 'zeros of a form with weeks one under another, most of which nobody filled in, say nothing',
    table: `
       | @2021-11-08 | @2021-11-09 | @2021-11-10 | @2021-11-11 | @2021-11-12
      Ana | 0 | 1 | 0 | 1 | 0
      Bor | 0 | 1 | 0 | 2 | 0
      Eva | 0 | 1 | 0 | 3 | 0
       | @2021-11-15 | @2021-11-16 | @2021-11-17 | @2021-11-18 | @2021-11-19
      Ana | 3 | 0 | 0 | 0 | 0
      Bor | 0 | 0 | 0 | 3 | 0
      Eva | 0 | 0 | 0 | 4 | 0`,
    expected: { kind: 'attendance-matrix', people: ['Ana', 'Bor', 'Eva'], marks: 9, present: 9, asks: [] },
  },
];
