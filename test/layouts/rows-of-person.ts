/** Several rows of each person in a matrix, told apart by words beside them: kinds of work, absences, plans, sums. People are invented. */
import type { CollectedLayout } from './layout';

export const ROWS_OF_PERSON: readonly CollectedLayout[] = [
  {
    name: 'regular hours, duty and absence below each other: a row is somebody’s whether anything stands in it or not',
    table: `
      EVIDENCA UR - JUNIJ 2024
      | | pon | tor | sre | čet | pet |
      zaposlena | | 3 | 4 | 5 | 6 | 7 | Σ
      Ana Kralj | redno | 8 | 8 | 8 | 8 | | 32
      | dežur. | | 4 | | | | 4
      | odsot. | | | | | | 0
      Bor Sever | redno | 8 | | | 8 | 8 | 24
      | dežur. | | | | | | 0
      | odsot. | | LD | LD | | | 2
      Eva Zupan | redno | 4 | 4 | 4 | 4 | 4 | 20
      | dežur. | | | | | | 0
      | odsot. | | | | | | 0
      SKUPAJ | | 20 | 16 | 12 | 20 | 12 | 80

      LD = letni dopust`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 3,
      people: ['Ana Kralj', 'Bor Sever', 'Eva Zupan'],
      marks: 14,
      present: 12,
      absent: 2,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'the same with the name in every row; hours of absence are no presence',
    table: `
      Ime in priimek | vrsta | @2024-06-03 | @2024-06-04 | @2024-06-05 | @2024-06-06 | ur
      Kralj Ana | redno | 8 | 8 | 4 | | 20
      Kralj Ana | dežurstvo | 4 | | | | 4
      Kralj Ana | bolniška | | | | 8 | 8
      Sever Bor | redno | 8 | 8 | | 8 | 24
      Sever Bor | dežurstvo | | | | 1 | 1
      Sever Bor | bolniška | | | x | | 8`,
    expected: { people: ['Kralj Ana', 'Sever Bor'], marks: 8, present: 6, absent: 2, unclear: 0 },
  },
  {
    name: 'what was planned is nobody’s work, and a sum below the hours is not worked once more',
    table: `
      Ime in priimek | | @2024-06-03 | @2024-06-04 | @2024-06-05 | @2024-06-06 | ur
      Kralj Ana | plan | 8 | 8 | 8 | 8 | 32
      | opravljeno | 8 | 7 | 8 | | 23
      | skupaj | 8 | 7 | 8 | 0 | 23
      Sever Bor | plan | 8 | 8 | 8 | 8 | 32
      | opravljeno | 8 | 8 | | 8 | 24
      | skupaj | 8 | 8 | 0 | 8 | 24`,
    expected: { people: ['Kralj Ana', 'Sever Bor'], marks: 6, present: 6, absent: 0, unclear: 0 },
  },
  {
    name: 'one person alone has such rows, too',
    table: `
      Ime in priimek | | @2024-06-03 | @2024-06-04 | @2024-06-05 | @2024-06-06
      Kralj Ana | redno | 8 | 8 | |
      | odsotnost | | | 8 | LD`,
    expected: { people: ['Kralj Ana'], marks: 4, present: 2, absent: 2 },
  },
  {
    name: 'half of a day worked and half of it away are two marks of one day',
    table: `
      Ime in priimek | | @2024-06-03 | @2024-06-04
      Kralj Ana | redno | 4 | 8
      | odsotnost | 4 |
      Sever Bor | redno | 8 | 8
      | odsotnost | |`,
    expected: { people: ['Kralj Ana', 'Sever Bor'], marks: 5, present: 4, absent: 1 },
  },
  {
    name: 'namesakes below each other have groups beside them and stay two people',
    table: `
      Ime in priimek | Skupina | @2024-06-03 | @2024-06-04 | @2024-06-05
      Kralj Ana | Zora | 8 | 8 | 8
      Kralj Ana | Sonce | 8 | | 8
      Sever Bor | Zora | 8 | 8 | 8
      Zupan Eva | Sonce | 8 | 8 | 8`,
    expected: { people: ['Kralj Ana', 'Kralj Ana', 'Sever Bor', 'Zupan Eva'], marks: 11, present: 11 },
  },
  {
    name: 'absences in a row below the times of coming and leaving; both on one day are two marks of it',
    table: `
      Ime in priimek | | @2024-06-03 | @2024-06-04 | @2024-06-05 | @2024-06-06
      Kralj Ana | prihod | 8:00 | 8:00 | | 8:00
      | odhod | 16:00 | 16:00 | | 12:00
      | ure | 8 | 8 | | 4
      | odsotnost | | | LD |
      Sever Bor | prihod | 8:00 | 8:00 | 8:00 | 8:00
      | odhod | 16:00 | 15:00 | 16:00 |
      | ure | 8 | 7 | 8 |
      | odsotnost | | | | B`,
    expected: { people: ['Kralj Ana', 'Sever Bor'], marks: 9, present: 7, absent: 2 },
  },
  {
    name: 'presence ticked in one row, absence in the other, whichever stands first',
    table: `
      Ime in priimek | | @2024-06-03 | @2024-06-04 | @2024-06-05
      Kralj Ana | odsotnost | | | x
      | prisotnost | x | x |
      Sever Bor | odsotnost | | x |
      | prisotnost | x | | x`,
    expected: { people: ['Kralj Ana', 'Sever Bor'], marks: 6, present: 4, absent: 2, asks: [] },
  },
  {
    name: '0 in a row of one kind says nothing beside the hours of another',
    table: `
      Ime in priimek | | @2024-06-03 | @2024-06-04 | @2024-06-05
      Kralj Ana | redno | 8 | 8 | 0
      | dežurstvo | 0 | 4 | 0
      | odsot. | 0 | 0 | 8
      Sever Bor | redno | 8 | 8 | 8
      | dežurstvo | 0 | 0 | 0
      | odsot. | 0 | 0 | 0`,
    expected: { people: ['Kralj Ana', 'Sever Bor'], marks: 6, present: 5, absent: 1, unclear: 0, asks: [] },
  },
  {
    name: 'letters below the hours of the day say what was done in them',
    table: `
      PRISOTNOST, maj 2023
      rehabilitant | | 3 | 4 | 5 | 8 | 9
      Komel Tomaž | ure | 4 | 5 | B | 3,5 | 5
       | stor. | C | E | | C | F
      Volk Franc | ure | 4 | N | 4 | 4 | 3,5
       | stor. | I | | C | F | C`,
    expected: { people: ['Komel Tomaž', 'Volk Franc'], marks: 10, present: 8, absent: 2, unclear: 0, asks: [] },
  },
  {
    name: 'a letter where no hours stand is asked, as all of them are',
    table: `
      PRISOTNOST, maj 2023
      rehabilitant | | 3 | 4 | 5 | 8 | 9
      Komel Tomaž | ure | 4 | 5 | | 3,5 | 5
       | stor. | C | E | K | C | F
      Volk Franc | ure | 4 | N | 4 | 4 | 3,5
       | stor. | I | | C | F | C`,
    expected: { people: ['Komel Tomaž', 'Volk Franc'], marks: 18 },
  },
];
