/** Blocks of a day each, lists of one day, and what is no attendance: points of homework, duty plans, evaluations. People are invented. */
import type { CollectedLayout } from './layout';

export const BLOCKS_AND_GRADES: readonly CollectedLayout[] = [
  {
    name: 'blocks of a day each, its date in the corner, hold the hours of people by kind of work',
    table: `
      '05.10.17 | Anica | Blaž | Cirila | Skupaj
      Zasnova | | | |
      Sestanki | '1 | '1 | '1 | 3
      Programiranje | | | |
      - logika | | '1.5 | | 1.5

      '18.10.17 | Anica | Blaž | Cirila | Skupaj
      Zasnova | '2 | 2 | | 4
      Sestanki | | | |
      Programiranje | | | |
      - logika | | '0.5 | | 0.5
      Skupaj | 2 | 2.5 | 0 | 4.5

      '20.10.17 | Anica | Blaž | Cirila | Skupaj
      Zasnova | | | |
      Raziskava | '3 | | | 3
      Bolniška | | | '8 | 8`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Anica', 'Blaž', 'Cirila'],
      dates: ['2017-10-05', '2017-10-20', 3],
      marks: 7,
      present: 6,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'blocks of a day each may have the date above, and one of them a date that is none',
    table: `
      Ure projekta

      @2020-10-05
      Dejavnost | Ana Novak | Bor Kos
      Sestanek | 2 | 2
      Pisanje | | 1.5

      '32.10.2020
      Dejavnost | Ana Novak | Bor Kos
      Sestanek | 1 |
      Pisanje | 3 | 4`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 4,
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2020-10-05', '2020-10-05', 1],
      marks: 4,
      doubts: ['32.10.2020'],
    },
  },
  {
    name: 'in blocks of a day each more hours than a day has are nobody knows what',
    table: `
      @2020-10-05 | Ana | Bor
      Sestanki | 20 | 2
      Pisanje | 8 |

      @2020-10-06 | Ana | Bor
      Sestanki | 1 | 1
      Pisanje | 2 |`,
    expected: { kind: 'attendance-matrix', marks: 4, present: 3, unclear: 1 },
  },
  {
    name: 'kinds of work across and people down, in a block for each day, are not people across',
    table: `
      @2020-10-05 | Sestanki | Pisanje
      Ana | 2 | 1
      Bor | 3 |

      @2020-10-06 | Sestanki | Pisanje
      Ana | 2 | 1
      Bor | 3 |`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'figures under the people outside of the blocks may be anything: nothing is claimed',
    table: `
      @2020-10-05 | Ana | Bor
      Sestanki | 2 | 2

      Priprava | 1 | 4
      @2020-10-06 | Ana | Bor
      Sestanki | 1 | 1
      Pisanje | 2 |`,
    expected: { people: [], marks: 0 },
  },
];
