/** Rows below the people of a matrix that count or add up what stands above them. People are invented. */
import type { CollectedLayout } from './layout';

export const SUMS_BELOW_PEOPLE: readonly CollectedLayout[] = [
  {
    name: 'how many of each mark there are on a day, whatever the rows are called',
    table: `
      Priimek in ime | @2024-06-03 | @2024-06-04 | @2024-06-05 | @2024-06-06 | @2024-06-07
      Kralj Ana | P | P | D | P | LD
      Sever Bor | P | D | D | | P
      Zupan Eva | P | P | P | LD | P
      Bevk Jan | P | P | P | P | P
      V stavbi | 4 | 3 | 2 | 2 | 3
      Od doma | 0 | 1 | 2 | 0 | 0`,
    expected: { people: ['Kralj Ana', 'Sever Bor', 'Zupan Eva', 'Bevk Jan'], marks: 19, absent: 2 },
  },
  {
    name: 'the hours of all on each day',
    table: `
      EŠ | Priimek in ime | @2024-06-03 | @2024-06-04 | @2024-06-05 | @2024-06-06 | @2024-06-07
      101 | Kralj Ana | 8 | 8 | 4 | 8 |
      102 | Sever Bor | 8 | 4 | | | 8
      103 | Zupan Eva | 8 | 8 | 8 | | 8
      | Ves oddelek | 24 | 20 | 12 | 8 | 16`,
    expected: { people: ['Kralj Ana', 'Sever Bor', 'Zupan Eva'], marks: 11, present: 11 },
  },
  {
    name: 'somebody who worked as long as all others together is no sum',
    table: `
      Priimek in ime | @2024-06-03 | @2024-06-04 | @2024-06-05 | @2024-06-06
      Kralj Ana | 4 | 4 | 4 | 4
      Sever Bor | 2 | 2 | |
      Zupan Eva | 2 | 2 | 2 | 2
      Bevk Jan | 8 | 8 | 6 | 6`,
    expected: { people: ['Kralj Ana', 'Sever Bor', 'Zupan Eva', 'Bevk Jan'], marks: 14, present: 14 },
  },
  {
    name: 'those present are counted under their heading in words, though not all of them; in the field somebody worked',
    table: `
      Priimek | Ime | @2024-06-03 | @2024-06-04 | @2024-06-05 | @2024-06-06 | @2024-06-07
      Kralj | Ana | T | P | D | P | LD
      Sever | Bor | P | D | D | | P
      Zupan | Eva | P | P | P | LD | P
      Prisotnih v stavbi | | 3 | 9 | 1 | 1 | 2

      P na delovnem mestu, D delo od doma, T teren, LD letni dopust`,
    expected: { people: ['Kralj Ana', 'Sever Bor', 'Zupan Eva'], marks: 14, present: 12, absent: 2, unclear: 0 },
  },
  {
    name: 'a row that counts two marks together is nobody, and so are meals below it',
    table: `
      Prisotnost oktober 2025
      x – prisoten, D – delo na terenu (prisoten), opr – opravičeno
      Ime in priimek | 1 | 2 | 3 | 6 | 7
      Ana Novak | x | x | D | x | x
      Bor Kos | x | D | x | x | opr
      Cene Rus | D | x | x | opr | x
      Eva Vidic | opr | x | x | x | x
      udeležba | 3 | 4 | 4 | 3 | 3
      malica | 2 | 4 | 3 | 3 | 2`,
    expected: {
      people: ['Ana Novak', 'Bor Kos', 'Cene Rus', 'Eva Vidic'],
      marks: 20,
      present: 17,
      absent: 3,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'somebody whose hours are none of the counts is somebody',
    table: `
      Prisotnost oktober 2025
      Ime in priimek | 1 | 2 | 3 | 6 | 7
      Ana Novak | 4 | 4 | 4 | 4 | 3
      Bor Kos | 4 | 3 | 4 | 4 |
      Cene Rus | 3 | 4 | 2 | | 4
      Kreslin | 3 | 4 | 1 | 3 | 3`,
    expected: { people: ['Ana Novak', 'Bor Kos', 'Cene Rus', 'Kreslin'], marks: 18 },
  },
  {
    name: 'visits a day that add up are nobody, though a man may be called Dan',
    table: `
      OBISK DNEVNEGA CENTRA – januar 2024
      IME IN PRIIMEK | 3 | 4 | 5 | 8 | 9 | 10 | 11 | 12 | SKUPAJ
      Marica Jamnik | x | X | x | X | | X | X | X | 7
      Friderik Trček | X | | X | bolnica | bolnica | X | X | | 4
      Jerica Pavlin | X | | x | X | X | | X | x | 6
      Lea Javornik | X | | | | | | X | X | 3
      OBISKOV NA DAN | 4 | 1 | 3 | 2 | 1 | 2 | 4 | 3 | 20`,
    expected: {
      people: ['Marica Jamnik', 'Friderik Trček', 'Jerica Pavlin', 'Lea Javornik'],
      marks: 22,
      present: 20,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'hours of volunteers by months that rise by chance are no days of these months',
    table: `
      PROSTOVOLJSKE URE 2025 (za poročilo)
      Priimek | Ime | Področje | jan | feb | mar | apr | maj | jun | SKUPAJ
      Bajželj | Melita | skladišče | 4 | | 2 | | 6 | | 12
      Cerar | Sonja | učna pomoč | 10 | | 4 | 6 | 6 | | 26
      Drobnič | Drago | učna pomoč | 2 | 4 | 10 | | 2 | | 18`,
    expected: {
      kind: 'monthly-totals',
      people: ['Bajželj Melita', 'Cerar Sonja', 'Drobnič Drago'],
      dates: [],
      marks: 0,
    },
  },
];
