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
      Ime in priimek: Ana Novak

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
      people: ['Ana Novak'],
      dates: ['2025-03-10', '2025-03-11', 2],
      marks: 2,
      present: 1,
      unclear: 1,
      asks: ['mark 9:00 – 12:00 – 3:00, 11:00 – 12:00 – 1:00'],
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
];
