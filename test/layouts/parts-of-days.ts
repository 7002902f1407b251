/** Morning and afternoon of a day, and blocks of a single day: what a register has one mark for. People are invented. */
import type { CollectedLayout } from './layout';

export const PARTS_OF_DAYS: readonly CollectedLayout[] = [
  {
    name: 'hours of both parts of a day add up, also beside an absence',
    table: `
      Prisotnost, maj 2023
      Priimek in ime | 8. 5. 2023 | | 9. 5. 2023 | | 10. 5. 2023 |
      | dop. | pop. | dop. | pop. | dop. | pop.
      Novak Ana | 3 | 3 | 3 | 2,5 | 3 | B
      Kos Bor | B | B | 3 | | N | N`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      people: ['Novak Ana', 'Kos Bor'],
      dates: ['2023-05-08', '2023-05-10', 3],
      marks: 6,
      present: 4,
      absent: 2,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'whoever was there for half of a day is asked about, once for each half',
    table: `
      Prisotnost, maj 2023
      + prisoten, o opravičeno odsoten
      Priimek in ime | 8. 5. 2023 | | 9. 5. 2023 | | 10. 5. 2023 |
      | dopoldne | popoldne | dopoldne | popoldne | dopoldne | popoldne
      Novak Ana | + | + | + | o | + | +
      Kos Bor | + | o | o | o | o | +`,
    expected: {
      marks: 6,
      present: 2,
      absent: 1,
      unclear: 3,
      asks: ['mark dopoldne + / popoldne o', 'mark dopoldne o / popoldne +'],
    },
  },
  {
    name: 'hours of the group and of one person alone are no parts of a day that add up',
    table: `
      Prisotnost, maj 2023
      Priimek in ime | 8. 5. 2023 | | 9. 5. 2023 | | 10. 5. 2023 |
      | S | I | S | I | S | I
      Novak Ana | 5 | 1 | 6 | | 6 |
      Kos Bor | 6 | | 5 | 1 | N |`,
    expected: { marks: 8, present: 7, absent: 1 },
  },
  {
    name: 'two meetings of a day that are called otherwise stay two',
    table: `
      Prisotnost, maj 2023
      Priimek in ime | 8. 5. 2023 | | 9. 5. 2023 | | 10. 5. 2023 |
      | kuhanje | šport | kuhanje | šport | kuhanje | šport
      Novak Ana | x | x | x | | x | x
      Kos Bor | x | | x | x | x | x`,
    expected: { marks: 10, present: 10, asks: [] },
  },
  {
    name: 'a fifth week of which only Monday is left has a day of its own',
    table: `
      Prisotnost januar 2022
      x = prisoten, b = bolniška, n = ni prišel
      4. teden
      Ime in priimek | PON 24.1. | SRE 26.1. | ČET 27.1. | skupaj
      Ana Novak | x | x | b | 2
      Bor Kos | x | b | x | 2

      5. teden
      Ime in priimek | PON 31.1. | skupaj
      Ana Novak | b |
      Bor Kos | x |`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 4,
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2022-01-24', '2022-01-31', 4],
      marks: 8,
      present: 5,
      absent: 3,
      asks: [],
    },
  },
  {
    name: 'the same day over the next page is no further day',
    table: `
      Prisotnost 24. 1. 2022
      Ime in priimek | 24.1. | 25.1.
      Ana Novak | x | x
      Bor Kos | x | b

      Ime in priimek | 24.1. |
      Eva Rus | x | x
      Jan Vidic | x | x`,
    expected: { dates: ['2022-01-24', '2022-01-25', 2] },
  },
  {
    name: 'a group with a number before the month in the title is no day of those down the rows',
    sheet: 'januar',
    table: `
      SOCIALNA AKTIVACIJA – SKUPINA 5, januar 2024

      datum | dan | Novak Katja | Kos Bor | Rus Cene | opombe
      8. 1. 2024 | pon | B | 6 | 6 | ročna dela
      9. 1. 2024 | tor | B | 6 | 4,5 |
      10. 1. 2024 | sre | 6 | 5,5 | 6 | kuhanje
      11. 1. 2024 | čet | 6 | 6 | N |
      SKUPAJ UR | | 12 | 23,5 | 16,5 |`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      people: ['Novak Katja', 'Kos Bor', 'Rus Cene'],
      dates: ['2024-01-08', '2024-01-11', 4],
      marks: 12,
      present: 9,
      absent: 3,
      asks: [],
    },
  },
  {
    name: 'what the days were, in a column before the people, is nobody',
    table: `
      Intervencije 2025 (1 = bil prisoten)
      Datum | Vrsta | Krajnc D. | Strnad M. | Dolinar Z. | št.
      17. 1. 2025 | prometna nesreča | | 1 | 1 | 2
      30. 1. 2025 | podrto drevo | 1 | | 1 | 2
      12. 2. 2025 | lažni alarm | 1 | 1 | | 2
      18. 2. 2025 | prometna nesreča | | 1 | 1 | 2`,
    expected: { people: ['Krajnc D.', 'Strnad M.', 'Dolinar Z.'], marks: 8, present: 8, asks: [] },
  },
  {
    name: 'a month of children that nobody has filled in, the sums beside it 0',
    sheet: 'april',
    table: `
      skupina: MRAVLJICE    prisotnost, mesec: april 2026

      št. | otrok | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | prisoten | b
      1 | Ajda K. | | | | | | | | | | | 0 | 0
      2 | Bine M. | | | | | | | | | | | 0 | 0
      3 | Filip T. | | | | | | | | | | | 0 | 0`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      people: ['Ajda K.', 'Bine M.', 'Filip T.'],
      dates: ['2026-04-01', '2026-04-10', 10],
      marks: 0,
      asks: [],
    },
  },
  {
    name: 'whoever signed for half of a day is asked about with all others who did',
    table: `
      LISTA PRISOTNOSTI – tabor
      Ime in priimek | 14. 7. 2025 | | 15. 7. 2025 | | 16. 7. 2025 |
      | dop. | pop. | dop. | pop. | dop. | pop.
      Bor Hribar | bh | bh | B. Hribar | | bh | bh
      Eva Zupan | EZ | EZ | EZ | | EZ | EZ
      Jan Vidic | jv | jv | jv | jv | jv | jv`,
    expected: { marks: 9, present: 7, absent: 0, unclear: 2, asks: ['mark dop. ✓'] },
  },
  {
    name: 'BO is bolniška odsotnost, as LD is letni dopust',
    table: `
      Prisotnost, maj 2023
      Priimek in ime | 8 | 9 | 10 | 11 | 12
      Novak Ana | 6 | BO | BO | 6 | 6
      Kos Bor | 6 | 6 | LD | 6 | 5,5`,
    expected: { marks: 10, present: 7, absent: 3, unclear: 0, asks: [] },
  },
  {
    name: 'single days below each other, of two groups side by side',
    table: `
      Prisotnost junij 2025
      ✓ prisoten, B bolniška, N neopravičeno
      Ime in priimek | 23.6. | 24.6. | | Ime in priimek | 23.6. | 24.6.
      Ana Novak | ✓ | ✓ | | Eva Rus | ✓ | B
      Bor Kos | ✓ | N | | Jan Vidic | ✓ | ✓

      Ime in priimek | 30.6. | | | Ime in priimek | 30.6. |
      Ana Novak | ✓ | | | Eva Rus | B |
      Bor Kos | N | | | Jan Vidic | ✓ |

      Ime in priimek | 2.7. | | | Ime in priimek | 2.7. |
      Ana Novak | ✓ | | | Eva Rus | ✓ |
      Bor Kos | ✓ | | | Jan Vidic | ✓ |`,
    expected: {
      people: ['Ana Novak', 'Bor Kos', 'Eva Rus', 'Jan Vidic'],
      dates: ['2025-06-23', '2025-07-02', 4],
      marks: 16,
      present: 12,
      absent: 4,
      asks: [],
    },
  },
  {
    name: 'surnames over given names across, one of them the word for a break',
    table: `
      PRISOTNOST – skupina Radlje, december 2019
      | | MAVER | ZADNIK | TAVČAR
      datum | dan | Stanka | Julijana | Marjeta
      2. 12. 2019 | ponedeljek | 6 | 6 | 6
      3. 12. 2019 | torek | 6 | B | 6
      4. 12. 2019 | sreda | N | 6 | 6
      5. 12. 2019 | četrtek | 6 | 6 | B`,
    expected: { people: ['MAVER Stanka', 'ZADNIK Julijana', 'TAVČAR Marjeta'], marks: 12, present: 9, absent: 3 },
  },
  {
    name: 'morning and afternoon may be called in two languages',
    table: `
      Anwesenheitsliste / lista prisotnosti
      a = anwesend / prisoten, k = krank / bolan
      Name / ime | 5. 5. 2025 | | 6. 5. 2025 | | 7. 5. 2025 |
      | VM / dop. | NM / pop. | VM / dop. | NM / pop. | VM / dop. | NM / pop.
      Ana Novak | a | a | k | k | a | a
      Bor Kos | a | a | a | a | a | k`,
    expected: { marks: 6, present: 4, absent: 1, unclear: 1, asks: ['mark VM / dop. a / NM / pop. k'] },
  },
  {
    name: 'rows of modules called by letters hold hours of the day; the second of them is no row of illness',
    sheet: 'jan 26',
    table: `
      Evidenca ur po modulih, januar 2026
      Priimek in ime | modul | 5 | 6 | 7 | 8 | 9 | ure
      Novak Ana | A | 4 | | 4 | | B | 8
      | B | | 3,5 | 1 | 4 | | 8,5
      | C | | | | | | 0
      Kos Bor | A | 4 | | B | | 4 | 8
      | B | | B | | 3 | | 3
      | C | 0,75 | | | | | 0,75
      Rus Cene | A | 4 | | 4 | | 4 | 12
      | B | | 4 | | N | | 4
      | C | | | | | | 0`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Novak Ana', 'Kos Bor', 'Rus Cene'],
      dates: ['2026-01-05', '2026-01-09', 5],
      marks: 15,
      present: 11,
      absent: 4,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'a row of illness below the hours stays one',
    table: `
      Evidenca ur, januar 2026
      Priimek in ime | vrsta | 5 | 6 | 7 | 8 | 9
      Novak Ana | ure | 4 | | 4 | 4 | 4
      | B | | x | | |
      Kos Bor | ure | 4 | 4 | | 4 | 4
      | B | | | x | |`,
    expected: { marks: 10, present: 8, absent: 2 },
  },
  {
    name: 'whoever was in one module only was there',
    table: `
      Prisotnost, januar 2026
      Priimek in ime | skupina | 5 | 6 | 7 | 8 | 9
      Novak Ana | jutranja | x | | x | x |
      | večerna | | x | x | |
      Kos Bor | jutranja | x | | | | x
      | večerna | | | x | x |`,
    expected: { marks: 8, present: 8, absent: 0, unclear: 0, asks: [] },
  },
  {
    name: 'meetings of one day at other times are one mark of it, and no day was mistyped',
    table: `
      Last name | First name | 13 Jan 2026 9.00AM | 15 Jan 2026 9.00AM | 20 Jan 2026 9.00AM | 22 Jan 2026 9.00AM | 27 Jan 2026 9.00AM | 27 Jan 2026 1.00PM | 3 Feb 2026 9.00AM | 5 Feb 2026 9.00AM | 10 Feb 2026 9.00AM
      Novak | Ana | P | P | A | P | P | P | P | P | P
      Kos | Bor | P | A | P | P | A | A | P | P | P
      Rus | Cene | P | P | P | P | P | A | P | P | P`,
    expected: {
      dates: ['2026-01-13', '2026-02-10', 8],
      marks: 24,
      present: 20,
      absent: 3,
      unclear: 1,
      asks: ['mark 9:00 P / 13:00 A'],
    },
  },
  {
    name: 'the same day twice without a time is one that was mistyped',
    table: `
      Last name | First name | 13 Jan 2026 | 15 Jan 2026 | 20 Jan 2026 | 22 Jan 2026 | 27 Jan 2026 | 27 Jan 2026 | 3 Feb 2026 | 5 Feb 2026 | 10 Feb 2026
      Novak | Ana | P | P | A | P | P | P | P | P | P
      Kos | Bor | P | A | P | P | A | A | P | P | P`,
    expected: { dates: ['2026-01-13', '2026-02-10', 9], marks: 18, present: 14, absent: 4 },
  },
];
