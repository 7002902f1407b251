/** Months over days that are told by their number alone, and weeks to come that nobody has filled in yet. People are invented. */
import type { CollectedLayout } from './layout';

export const MONTHS_OVER_DAYS: readonly CollectedLayout[] = [
  {
    name: 'days of a list are of the month alone in the row above them',
    table: `
      Datum | Priimek in ime | Ur
      OKTOBER 2026
      5 | Novak Ana | 4
      5 | Kos Bor | 4
      6 | Novak Ana | 3
      12 | Rus Cene | 4
      NOVEMBER 2026
      2 | Novak Ana | 4
      2 | Kos Bor | 4`,
    expected: {
      kind: 'attendance-list',
      headerRow: 1,
      people: ['Novak Ana', 'Kos Bor', 'Rus Cene'],
      dates: ['2026-10-05', '2026-11-02', 4],
      marks: 6,
      present: 6,
      asks: [],
    },
  },
  {
    name: 'so they are in the diary of one person, the year in its title',
    table: `
      Dnevnik prisotnosti 2026
      Udeleženka: Ana Novak

      Dan | Prihod | Odhod | Ur
      Oktober
      5. | 8:00 | 12:00 | 4
      6. | 8:00 | 12:00 | 4
      12. | 8:00 | 11:00 | 3
      Skupaj | | | 11
      November
      2. | 8:00 | 12:00 | 4
      3. | 8:00 | 12:00 | 4
      Skupaj | | | 8`,
    expected: {
      kind: 'person-month',
      people: ['Ana Novak'],
      dates: ['2026-10-05', '2026-11-03', 5],
      marks: 5,
      present: 5,
      asks: [],
    },
  },
  {
    name: 'numbers that fall back within a month are no days of it',
    table: `
      Datum | Priimek in ime | Ur
      OKTOBER 2026
      12 | Novak Ana | 4
      5 | Kos Bor | 4
      NOVEMBER 2026
      2 | Novak Ana | 4
      31 | Kos Bor | 4`,
    expected: { dates: [] },
  },
  {
    name: 'a week that nobody has filled in yet keeps its days',
    table: `
      Evidenca prisotnosti, 1. skupina
      Teden 12.–16. 10. 2026
      Priimek in ime | pon | tor | sre | čet | pet
      Novak Ana | 4 | 4 | 4 | |
      Kos Bor | 4 | 4 | B | |

      Teden 19.–23. 10. 2026
      Priimek in ime | pon | tor | sre | čet | pet
      Novak Ana | | | | |
      Kos Bor | | | | |`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      people: ['Novak Ana', 'Kos Bor'],
      dates: ['2026-10-12', '2026-10-23', 10],
      marks: 6,
      present: 5,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'a form of other people below them is none of their weeks',
    table: `
      Evidenca prisotnosti, 1. skupina
      Teden 12.–16. 10. 2026
      Priimek in ime | pon | tor | sre | čet | pet
      Novak Ana | 4 | 4 | 4 | |
      Kos Bor | 4 | 4 | B | |

      Teden 19.–23. 10. 2026
      Kuhar | pon | tor | sre | čet | pet
      Breg Dora | | | | |
      Vidic Jan | | | | |`,
    expected: { people: ['Novak Ana', 'Kos Bor'], dates: ['2026-10-12', '2026-10-16', 5], marks: 6 },
  },
  {
    name: 'a copy whose weekdays deny both its title and its name is asked for its month',
    sheet: 'december',
    table: `
      LISTA PRISOTNOSTI  OKTOBER 2021
      | | P | T | S | Č | P | S | N | P | T | S
      # | Priimek in ime | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
      1 | Novak Ana | x | x | x | x | x | | | x | x | x
      2 | Kos Bor | x | x | x | | x | | | x | x | x`,
    expected: { people: ['Novak Ana', 'Kos Bor'], dates: [], marks: 15, asks: ['month'] },
  },
  {
    name: 'one weekday that is mistyped does not keep the title of the month it was copied from',
    sheet: 'november',
    table: `
      LISTA PRISOTNOSTI  OKTOBER 2021
      | | pon | tor | sre | čet | pet | sob | sob | pon | tor | sre
      # | Priimek in ime | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
      1 | Novak Ana | x | x | x | x | x | | | x | x | x
      2 | Kos Bor | x | x | x | | x | | | x | x | x`,
    expected: { dates: ['2021-11-01', '2021-11-10', 10] },
  },
];
