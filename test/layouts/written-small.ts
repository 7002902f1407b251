/** Small registers whose people are written without capitals. People are invented. */
import type { CollectedLayout } from './layout';

export const WRITTEN_SMALL: readonly CollectedLayout[] = [
  {
    name: 'given names and initials without capitals or a heading are people',
    table: `
      skupina za starše

       | 4. okt. | 6. okt. | 11. okt. | 13. okt.
      petra k. | o | x | x | x
      žiga m. | x | x | x |
      maja č. | x | x | o | o
      štefan r | x | | x | x

      prinesi: skodelice, čaj`,
    expected: {
      ...{ kind: 'attendance-matrix', headerRow: 3, people: ['petra k.', 'žiga m.', 'maja č.', 'štefan r'] },
      ...{ dates: [], marks: 14, present: 11, absent: 0, unclear: 3, asks: ['mark o', 'year'] },
    },
  },
  {
    name: 'whole names without capitals, in either order',
    table: `
      telovadba 2022

       | 4. 10. | 6. 10. | 11. 10.
      petra kos | x | x | x
      rus žiga | x | x |
      nina golob | | x | x
      štefan r. | x | | x`,
    expected: {
      ...{ kind: 'attendance-matrix', people: ['petra kos', 'rus žiga', 'nina golob', 'štefan r.'] },
      ...{ dates: ['2022-10-04', '2022-10-11', 3], marks: 9, present: 9 },
    },
  },
  {
    name: 'what was cleaned on a day is nobody',
    table: `
      čiščenje 2022

       | 4. 10. | 6. 10. | 11. 10. | 13. 10.
      okna | x | x | x | x
      kuhinja | x | x | x |
      tla | x | x | x | x
      smeti | x | | x | x`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'two small words that are no names are nobody either',
    table: `
      čiščenje 2022

       | 4. 10. | 6. 10. | 11. 10. | 13. 10.
      okna zgoraj | x | x | x | x
      okna spodaj | x | x | x |
      tla hodnik | x | x | x | x
      smeti in papir | x | | x | x`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
];
