/** Coming and going beside hours that say another time: which of them is right, only staff can tell. People are invented. */
import type { CollectedLayout } from './layout';

export const TIMES_THAT_DISAGREE: readonly CollectedLayout[] = [
  {
    name: 'times and hours of a day that disagree are asked; a break is presence',
    table: `
      Ime in priimek: | Ana Novak
      Datum | Prihod | Odhod | Odmor | Ure
      1. 2. 2024 | 8:00 | 12:00 | 0:30 | 3.5
      2. 2. 2024 | 8:00 | 12:00 | | 4
      5. 2. 2024 | 8:00 | 12:00 | 0:30 | 5
      6. 2. 2024 | 8:00 | 12:00 | 0:30 | 3.5`,
    expected: { kind: 'person-month', marks: 4, present: 3, unclear: 1, asks: ['mark 8:00 – 12:00 – 5'] },
  },
  {
    name: 'hours that are always less by the same have a break that nobody wrote down',
    table: `
      Ime in priimek: | Ana Novak
      Datum | Prihod | Odhod | Ure
      1. 2. 2024 | 8:00 | 12:30 | 4
      2. 2. 2024 | 8:00 | 12:30 | 4
      5. 2. 2024 | 8:00 | 14:30 | 6
      6. 2. 2024 | 8:00 | 12:30 | 3`,
    expected: { kind: 'person-month', marks: 4, present: 3, unclear: 1 },
  },
  {
    name: 'hours that have nothing to do with the times contradict none of them',
    table: `
      Ime in priimek: | Ana Novak
      Datum | Prihod | Odhod | Ure
      1. 2. 2024 | 8:00 | 12:30 | 8
      2. 2. 2024 | 8:00 | 13:10 | 8
      5. 2. 2024 | 8:00 | 14:20 | 8
      6. 2. 2024 | 8:00 | 12:45 | 8`,
    expected: { kind: 'person-month', marks: 4, present: 4, unclear: 0 },
  },
  {
    name: 'the same in a list',
    table: `
      Prisotnost
      Datum | Ime in priimek | Prihod | Odhod | Ure
      1. 2. 2024 | Ana Novak | 8:00 | 12:00 | 4
      1. 2. 2024 | Bor Hren | 8:00 | 12:00 | 3
      2. 2. 2024 | Ana Novak | 8:00 | 12:00 | 4
      2. 2. 2024 | Bor Hren | 8:00 | 12:00 | 4`,
    expected: { kind: 'attendance-list', marks: 4, present: 3, unclear: 1, asks: ['mark 8:00 – 12:00 – 3'] },
  },
];
