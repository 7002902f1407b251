/** Notes in prose that say day by day who was there. Minutes of a team, counts and remarks name nobody who came. People are invented. */
import type { CollectedLayout } from './layout';

const NOBODY = { kind: 'other', people: [], marks: 0 } as const;

export const PROSE_OF_DAYS: readonly CollectedLayout[] = [
  {
    name: 'a day in a row, and sentences below it',
    table: `
      Zapiski – skupina Lipa, teden od 5. do 7. 10. 2020

      PONEDELJEK 5.10.2020
      prisotni: Ana, Bor, Cene, Maja Ž. in Štefka; manjka Drago (ni javil)
      delo: obisk muzeja z Ano

      torek, 6. oktobra 2020
      Prisotni (4): Ana, Cene, Drago in Maja Ž.
      Odsotni: Bor - bolniška, Štefka zaposlitveni razgovor
      Opravičeno odsotni: Fani
      delo: kuhanje

      sre 7.10.
      prisotni vsi razen Bora
      odsotni: Bor`,
    expected: {
      ...{ kind: 'attendance-list', headerRow: null },
      ...{ people: ['Ana', 'Bor', 'Cene', 'Maja Ž.', 'Štefka', 'Drago', 'Fani'] },
      ...{ dates: ['2020-10-05', '2020-10-07', 3], marks: 14, present: 9, absent: 5, unclear: 0 },
      asks: ['rowsWithoutName'],
    },
  },
  {
    name: 'days in one column and sentences in the next, of which some say what was done',
    table: `
      Dan | Zapis
      5. 10. 2020 | Prisotni: Ana, Bor, Cene. Manjkal je Drago. Delali smo kolaž.
      6. 10. 2020 | Prisotni: Ana, Drago. Odsotni: Bor (zdravnik), Cene.
      7. 10. 2020 | Muzej.`,
    expected: {
      ...{ kind: 'attendance-list', people: ['Ana', 'Bor', 'Cene', 'Drago'] },
      ...{ dates: ['2020-10-05', '2020-10-06', 2], marks: 8, present: 5, absent: 3, asks: [] },
    },
  },
  {
    name: 'who met to talk about the participants is none of them',
    table: `
      Zapisnik sestanka tima
      5. 10. 2020
      Prisotni: Ana Novak, Bor Kos, Eva Rus
      Sklep: pokličemo Cirila
      12. 10. 2020
      Prisotni: Ana Novak, Bor Kos`,
    expected: NOBODY,
  },
  {
    name: 'days to come have seen nobody',
    table: `
      5. 10. 2027
      prisotni: Ana, Bor, Eva
      12. 10. 2027
      prisotni: Ana, Bor, Eva`,
    expected: NOBODY,
  },
  {
    name: 'how many came, and what is missing, is nobody',
    table: `
      5. 10. 2020
      prisotni: 8 udeležencev
      manjka potrdilo za dva
      6. 10. 2020
      prisotni: 9
      prisotni so bili zadovoljni`,
    expected: NOBODY,
  },
];
