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
];
