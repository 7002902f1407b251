/** Registers copied from documents: a name broken into two rows, a legend in sentences. People are invented. */
import type { CollectedLayout } from './layout';

export const NAMES_IN_TWO_ROWS: readonly CollectedLayout[] = [
  {
    name: 'surname and given name below each other are one person, and sentences explain the signs',
    table: `
      EVIDENCA PRISOTNOSTI
      Vsebina: kuhanje, junij 2021
      Znak ✓ pomeni prisotnost, poševnica / pomeni odsotnost. V primeru bolezni napišemo B.

      Št. | Priimek | 1.6. | 3.6. | 8.6. | Opombe
       | in ime
      1. | Halič | ✓ | ✓ | ✓ |
       | Ana
      2. | Rednik | ✓ | B | / | alergija na oreške
       | Gregor
      3. | Verd | | / | ✓ |
       | Miran
      4. | Pirc | ✓ | ✓ | B |
       | Maja`,
    expected: {
      ...{ kind: 'attendance-matrix', people: ['Halič Ana', 'Rednik Gregor', 'Verd Miran', 'Pirc Maja'] },
      ...{ dates: ['2021-06-01', '2021-06-08', 3], marks: 11, present: 7, absent: 4, unclear: 0, asks: [] },
    },
  },
  {
    name: 'people called by one name, every other of whom never came, are as many as there are rows',
    table: `
      EVIDENCA PRISOTNOSTI junij 2021
      Udeleženec | 1.6. | 3.6. | 8.6.
      Ana | x | x | x
      Gregor | | |
      Miran | x | | x
      Maja | | |
      Tine | x | x |
      Sonja | | |`,
    expected: { people: ['Ana', 'Gregor', 'Miran', 'Maja', 'Tine', 'Sonja'], marks: 7, present: 7 },
  },
];
