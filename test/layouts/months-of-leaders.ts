/** Hours of those who lead, month by month: sums, and no days. People are invented. */
import type { CollectedLayout } from './layout';

export const MONTHS_OF_LEADERS: readonly CollectedLayout[] = [
  ...['Mentor / mentorica', 'Mentor', 'Izvajalka'].map((heading): CollectedLayout => ({
    name: `"${heading}" alone before the months of a quarter heads the people whose sums they are`,
    table: `
      Ure mentorjev, 2. četrtletje 2023

      Zap. št. | ${heading} | Št. pogodbe | april | maj | junij | SKUPAJ | največ po pogodbi
      1 | Ana Kralj | 11/2023 | 14 | 12 | 10 | 36 | 50
      2 | Bor Sever | 12/2023 | 9 | '7,5 | dopust | 9 | 50
      3 | mag. Maja Zupan Lah | 13/2023 | 20 | 18 | 12 | 50 | 50
       | SKUPAJ | | 43 | 30 | 22 | 95 | 150

       | Pripravila: Eva Rus, 4. 7. 2023`,
    expected: {
      kind: 'monthly-totals',
      headerRow: 3,
      people: ['Ana Kralj', 'Bor Sever', 'mag. Maja Zupan Lah'],
      dates: [],
      marks: 0,
      asks: [],
    },
  })),
  {
    name: 'beside workshops that were held so often, whoever led them has no sums',
    table: `
      Delavnice 2023
      Delavnica | Izvajalec | april | maj | junij
      Kuhanje | Ana Kralj | 2 | 3 | 1
      Šivanje | Bor Sever | 1 | 1 | 1
      Vrt | Ana Kralj | 4 | 2 | 2`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'nor has whoever answers for costs',
    table: `
      Stroški 2023
      Postavka | Nosilec | april | maj | junij | Znesek
      Najem | Ana Kralj | 200 | 300 | 100 | 600
      Gradivo | Bor Sever | 10 | 10 | 10 | 30`,
    expected: { people: [], marks: 0 },
  },
];
