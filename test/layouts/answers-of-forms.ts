/** Answers of web forms by which people say each day whether they came; who shall come and how it was tell of nobody's presence. People are invented. */
import type { CollectedLayout } from './layout';

export const ANSWERS_OF_FORMS: readonly CollectedLayout[] = [
  {
    name: 'whoever ticks "Prisoten/a na delavnici" under a heading that nobody knows was there',
    table: `
      Časovni žig | Ime in priimek | Danes | Kaj ste delali? | Sporočilo
      2. 11. 2021 8:49:15 | Nina Kos | Prisoten/a na delavnici | CV | hvala
      2. 11. 2021 8:20:10 | Rus Tine | Prisoten/a na delavnici | CV; prijave |
      3. 11. 2021 8:20:10 | Rus Tine | Opravičeno odsoten/a | | prinesem potrdilo
      3. 11. 2021 8:21:52 | Nina Kos | Prisoten/a na delavnici | angleščina |
      4. 11. 2021 8:21:52 | Nina Kos | Odsoten/a | |`,
    expected: {
      ...{ kind: 'attendance-list', headerRow: 1, people: ['Nina Kos', 'Rus Tine'], asks: [] },
      ...{ dates: ['2021-11-02', '2021-11-04', 3], marks: 5, present: 3, absent: 2, unclear: 0 },
    },
  },
  {
    name: 'yes and no under "Ste danes prišli?" say it, and what else is answered is asked',
    table: `
      Časovni žig | Ime in priimek | Ste danes prišli? | Kaj ste delali?
      2. 11. 2021 8:49:15 | Nina Kos | Da | CV
      2. 11. 2021 8:20:10 | Rus Tine | Da | CV; prijave
      3. 11. 2021 8:20:10 | Rus Tine | Ne, nisem mogel |
      3. 11. 2021 8:21:52 | Nina Kos | Da | angleščina`,
    expected: {
      ...{ kind: 'attendance-list', people: ['Nina Kos', 'Rus Tine'], dates: ['2021-11-02', '2021-11-03', 2] },
      ...{ marks: 4, present: 3, unclear: 1, asks: ['mark Ne, nisem mogel'] },
    },
  },
  {
    name: 'who says that they will come has not come yet',
    table: `
      Časovni žig | Ime in priimek | Ali boste prišli na delavnico? | Želje
      2. 11. 2021 8:49:15 | Nina Kos | Da |
      2. 11. 2021 8:20:10 | Rus Tine | Da | zjutraj
      3. 11. 2021 8:20:10 | Eva Golob | Ne |`,
    expected: { marks: 0, present: 0, absent: 0 },
  },
  {
    name: 'yes and no to any other question is no presence',
    table: `
      Časovni žig | Ime in priimek | Ste zadovoljni? | Želje
      2. 11. 2021 8:49:15 | Nina Kos | Da |
      2. 11. 2021 8:20:10 | Rus Tine | Da | zjutraj
      3. 11. 2021 8:20:10 | Eva Golob | Ne |`,
    expected: { marks: 0, present: 0, absent: 0 },
  },
  {
    name: 'yes and no under "Ste bili prisotni?", sent later than the day that is meant, with hours beside them',
    table: `
      Časovni žig | Ime in priimek | Datum delavnice | Katera delavnica? | Ste bili prisotni? | Koliko ur? | Še kaj?
      12. 5. 2025 12:12:30 | Nina Kos | 12. 5. 2025 | Kuhanje | Da | 3 |
      12. 5. 2025 12:13:40 | Rus Tine | 12. 5. 2025 | Kuhanje | Ne | | bolan
      15. 5. 2025 10:34:53 | Nina Kos | 14. 5. 2025 | Šivanje | Ne | | razgovor
      14. 5. 2025 10:34:53 | Rus Tine | 14. 5. 2025 | Šivanje | Da | '2,5 |`,
    expected: {
      ...{ kind: 'attendance-list', headerRow: 1, people: ['Nina Kos', 'Rus Tine'], asks: [] },
      ...{ dates: ['2025-05-12', '2025-05-14', 2], marks: 4, present: 2, absent: 2, unclear: 0 },
    },
  },
  ...['Ali ste se udeležili delavnice?', 'Prisotni ste bili', 'Prisotni?', 'Ste bili danes na delavnici?'].map(
    (question): CollectedLayout => ({
      name: `whoever answers "${question}" with no was not there`,
      file: 'Prijava prisotnosti.xlsx',
      table: `
        Ime in priimek | Datum | ${question}
        Nina Kos | 12. 5. 2025 | Da
        Rus Tine | 12. 5. 2025 | Ne
        Rus Tine | 14. 5. 2025 | Da`,
      expected: { kind: 'attendance-list', marks: 3, present: 2, absent: 1 },
    }),
  ),
  {
    name: 'whether the mentor was there says nothing of those who answer',
    file: 'Prijava prisotnosti.xlsx',
    table: `
      Ime in priimek | Datum | Je bila mentorica prisotna?
      Nina Kos | 12. 5. 2025 | Da
      Rus Tine | 12. 5. 2025 | Ne`,
    expected: { kind: 'attendance-list', marks: 2, present: 2, absent: 0 },
  },
  {
    name: 'beside times, absences stand under a heading that may head anything',
    table: `
      Časovni žig | Ime in priimek | Za dan | Danes sem: | Prihod | Odhod | Kaj sem delal/a?
      2. 11. 2021 11:49:15 | Nina Kos | 2. 11. 2021 | Prisoten/a | 8:00 | 12:00 | CV
      2. 11. 2021 11:50:10 | Rus Tine | 2. 11. 2021 | Odsoten/a – bolezen | | |
      3. 11. 2021 11:50:10 | Rus Tine | 3. 11. 2021 | Odsoten/a – drugo | | |
      3. 11. 2021 11:52:52 | Nina Kos | 3. 11. 2021 | Prisoten/a | 8:00 | 11:30 |`,
    expected: {
      ...{ kind: 'attendance-list', people: ['Nina Kos', 'Rus Tine'], dates: ['2021-11-02', '2021-11-03', 2] },
      ...{ marks: 4, present: 2, absent: 2, unclear: 0, asks: [] },
    },
  },
  {
    name: 'whoever has no times answers where they were; what nobody knows is asked',
    table: `
      Časovni žig | Ime in priimek | Za dan | Kje si bil/a? | Prihod | Odhod
      2. 11. 2021 11:49:15 | Nina Kos | 2. 11. 2021 | na programu | 8:00 | 12:00
      2. 11. 2021 11:50:10 | Rus Tine | 2. 11. 2021 | pri zdravniku | |
      3. 11. 2021 11:50:10 | Rus Tine | 3. 11. 2021 | bolniška | |
      3. 11. 2021 11:52:52 | Nina Kos | 3. 11. 2021 | na programu | 8:00 | 11:30
      4. 11. 2021 11:52:52 | Nina Kos | 4. 11. 2021 | drugje | |`,
    expected: { marks: 5, present: 2, absent: 2, unclear: 1, asks: ['mark drugje'] },
  },
  {
    name: 'whether the mentor was there says nothing of anybody else',
    table: `
      Časovni žig | Ime in priimek | Za dan | Mentorica danes | Prihod | Odhod
      2. 11. 2021 11:49:15 | Nina Kos | 2. 11. 2021 | prisotna | 8:00 | 12:00
      2. 11. 2021 11:50:10 | Rus Tine | 2. 11. 2021 | odsotna – bolezen | 8:00 | 12:00
      3. 11. 2021 11:50:10 | Rus Tine | 3. 11. 2021 | prisotna | 8:00 | 12:00`,
    expected: { marks: 3, present: 3, absent: 0 },
  },
];
