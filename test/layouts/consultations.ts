/** Individual consultations: a day, when it began, who, how many hours; summed up by months. People are invented. */
import type { CollectedLayout } from './layout';

export const CONSULTATIONS: readonly CollectedLayout[] = [
  {
    name: 'months one below another, each with its sum, and absences where the hours should stand',
    table: `
      Individualno svetovanje, marec – april 2024

      Datum | Ura | Udeleženka | Št. ur | Tema | Podpis
      MAREC
      5. 3. | 8.30 | Maja Zupan | 1 | stanovanje | da
      5. 3. | 9.30 | Tina Bevk | ni prišla | | da
      7. 3. | 8.30 | Nina Kos | 1,5 h | dolgovi | da
       | | skupaj marec | 2 svetovanji | |

      APRIL
      2. 4. | 8.30 | Eva Golob | 0,5 | življenjepis |
      4. 4. | 10.45 | Maja Zupan | 1 | stanovanje | da
       | | skupaj april | 2 svetovanji | |`,
    expected: {
      ...{ kind: 'attendance-list', headerRow: 3, people: ['Maja Zupan', 'Tina Bevk', 'Nina Kos', 'Eva Golob'] },
      ...{ dates: ['2024-03-05', '2024-04-04', 4], marks: 5, present: 4, absent: 1, unclear: 0, asks: [] },
    },
  },
  {
    name: 'the list goes on below the sum of a month, though nothing heads the next',
    table: `
      Individualno svetovanje 2024
      Datum | Udeleženka | Št. ur | Tema
      5. 3. | Maja Zupan | 1 | stanovanje
      7. 3. | Nina Kos | 1,5 h | dolgovi
       | skupaj marec | 2,5 |

      2. 4. | Eva Golob | 0,5 | življenjepis
      4. 4. | Maja Zupan | bolna |
       | skupaj april | 0,5 |
       | SKUPAJ | 3 |`,
    expected: {
      ...{ people: ['Maja Zupan', 'Nina Kos', 'Eva Golob'], dates: ['2024-03-05', '2024-04-04', 4] },
      ...{ marks: 4, present: 3, absent: 1, asks: [] },
    },
  },
  {
    name: 'the heading stands again over each month',
    table: `
      Individualno svetovanje 2024
      MAREC
      Datum | Udeleženka | Št. ur | Tema
      5. 3. | Maja Zupan | 1 | CV
      7. 3. | Nina Kos | 1,5 | dolgovi
      skupaj | | 2,5

      APRIL
      Datum | Udeleženka | Št. ur | Tema
      2. 4. | Eva Golob | 0,5 | CV
      4. 4. | Maja Zupan | 1 | CV
      skupaj | | 0,5`,
    expected: { people: ['Maja Zupan', 'Nina Kos', 'Eva Golob'], marks: 4, present: 4, asks: [] },
  },
  {
    name: 'what each had in a month, below the sum, is nothing of the last day',
    table: `
      Individualno svetovanje 2024
      Datum | Udeleženka | Št. ur
      5. 3. | Maja Zupan | 1
      7. 3. | Nina Kos | 1,5
      2. 4. | Maja Zupan | 1
      skupaj | | 3,5

      MAREC
       | Maja Zupan | 1
       | Nina Kos | 1,5
      APRIL
       | Maja Zupan | 1`,
    expected: { people: ['Maja Zupan', 'Nina Kos'], dates: ['2024-03-05', '2024-04-02', 3], marks: 3, present: 3 },
  },
  {
    name: 'a stroke in place of the hours and a remark that nobody came; a word that nobody knows is asked',
    table: `
      Individualno svetovanje 2024
      Datum | Ura | Udeleženka | Trajanje | Opis
      5. 3. | 8.30 | Maja Zupan | 1 h | stanovanje
      5. 3. | 9.30 | Tina Bevk | / | ni prišla
      7. 3. | 8.30 | Nina Kos | prestavljeno | dolgovi`,
    expected: { marks: 3, present: 1, absent: 1, unclear: 1, asks: ['mark prestavljeno – 8.3'] },
  },
];
