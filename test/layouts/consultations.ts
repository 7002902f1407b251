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
  {
    name: 'talks of women, some of them twice a day, with the worker who led them beside',
    table: `
      Individualni pogovori 2025
      datum | uporabnica | str. delavka | trajanje | kje | opomba
      @2025-03-04 | Burja | Tina | 60 min | pisarna |
      @2025-03-04 | Burja | Nina | 1 h | telefon | najemnina
      @2025-03-05 | Sapica | Tina | 45 min | teren |
      @2025-03-06 | Maestral | Nina | 90 min | pisarna | vloga
      @2025-03-07 | Burja | Tina | 30 min | pisarna |
      @2025-03-10 | Sapica | Nina | ni prišla | |`,
    expected: {
      ...{ kind: 'attendance-list', people: ['Burja', 'Sapica', 'Maestral'] },
      ...{ dates: ['2025-03-04', '2025-03-10', 5], marks: 5, present: 4, absent: 1, asks: [] },
    },
  },
  {
    name: 'the worker alone beside a day and hours is nobody who came to the talk',
    table: `
      Pogovori 2025
      datum | str. delavka | trajanje | kje
      @2025-03-04 | Tina Kos | 60 min | pisarna
      @2025-03-05 | Nina Vrh | 45 min | teren
      @2025-03-06 | Tina Kos | 90 min | pisarna`,
    expected: { people: [], marks: 0, asks: [] },
  },
  {
    name: 'the sum below times and hours is nobody who has no name',
    table: `
      Individualni razgovori, maj 2025

      datum | udeleženka | od | do | ur
      5. 5. 2025 | Rajh Simona | 15:00 | 16:00 | 1
      5. 5. 2025 | Munda Rajko | 9:00 | 10:30 | 1,5
      6. 5. 2025 | Rajh Simona | 9:00 | 10:00 | 1

       | | | SKUPAJ | 3,5`,
    expected: { kind: 'attendance-list', people: ['Rajh Simona', 'Munda Rajko'], marks: 3, present: 3, asks: [] },
  },
];
