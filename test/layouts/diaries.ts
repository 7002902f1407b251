/** Diaries of meetings and talks: a row for each, and who was there, in one cell or in rows of their own. People are invented. */
import type { CollectedLayout } from './layout';

export const DIARIES: readonly CollectedLayout[] = [
  {
    name: 'a diary of meetings names all who came, and all who did not, in one cell each',
    table: `
      Dnevnik dela, marec 2024
      Datum | Vsebina | Prisotni | Odsotni
      4. 3. 2024 | Uvod | Ana Novak, Bor Kos, Cene Rus |
      5. 3. 2024 | Kuhanje | Ana Novak\\nCene Rus | Bor Kos
      6. 3. 2024 | Vrt | 1. Bor Kos; 2. Cene Rus | Ana Novak (bolniška)
      7. 3. 2024 | Izlet je odpadel | |`,
    expected: {
      kind: 'attendance-list',
      headerRow: 2,
      people: ['Ana Novak', 'Bor Kos', 'Cene Rus'],
      dates: ['2024-03-04', '2024-03-07', 4],
      marks: 9,
      present: 7,
      absent: 2,
      unclear: 0,
    },
  },
  {
    name: 'a dash, a stroke or a word for nobody under »Odsotni« is nobody who was away',
    table: `
      Dnevnik dela, marec 2024
      Datum | Vsebina | Prisotni | Odsotni
      4. 3. 2024 | Uvod | Ana Novak, Bor Kos | –
      5. 3. 2024 | Kuhanje | Ana Novak, Bor Kos | nihče
      6. 3. 2024 | Vrt | Bor Kos | Ana Novak
      7. 3. 2024 | Vrt | Ana Novak, Bor Kos | /`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor Kos'],
      marks: 8,
      present: 7,
      absent: 1,
      unclear: 0,
    },
  },
  {
    name: 'where »Odsotni« counts who was away beside the names of those who came, the numbers are nobody',
    table: `
      Dnevnik dela, marec 2024
      Datum | Vsebina | Prisotni | Odsotni
      4. 3. 2024 | Uvod | Ana Novak, Bor Kos | 1
      5. 3. 2024 | Kuhanje | Ana Novak, Bor Kos | 2
      6. 3. 2024 | Vrt | Bor Kos, Cene Rus | 1`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Novak', 'Bor Kos', 'Cene Rus'],
      marks: 6,
      present: 6,
      absent: 0,
    },
  },
  {
    name: 'minutes of a talk with each participant, headed »Čas (min)«',
    table: `
      EVIDENCA INDIVIDUALNEGA DELA
      Datum | Udeleženec/ka | Čas (min) | Vsebina razgovora | Podpis
      4. 3. 2024 | Novak Ana | 60 | pogovor o ciljih |
      4. 3. 2024 | Kos Bor | 45 | življenjepis |
      5. 3. 2024 | Rus Cene | 60 | |`,
    expected: { kind: 'attendance-list', marks: 3, present: 3, unclear: 0, asks: [] },
  },
  {
    name: 'minutes of a talk with each participant, headed »Št. minut«',
    table: `
      EVIDENCA INDIVIDUALNEGA DELA
      Datum | Udeleženec/ka | Št. minut | Vsebina razgovora | Podpis
      4. 3. 2024 | Novak Ana | 60 | pogovor o ciljih |
      4. 3. 2024 | Kos Bor | 45 | življenjepis |
      5. 3. 2024 | Rus Cene | 60 | |`,
    expected: { kind: 'attendance-list', marks: 3, present: 3, unclear: 0, asks: [] },
  },
  {
    name: 'a day that stands once over several people is the day of all of them',
    table: `
      Evidenca prisotnosti
      Datum | Udeleženci
      4. 3. 2024 | Ana Novak
       | Bor Kos
       | Cene Rus
      5. 3. 2024 | Ana Novak
       | Cene Rus
      6. 3. 2024 | Bor Kos`,
    expected: {
      ...{ kind: 'attendance-list', people: ['Ana Novak', 'Bor Kos', 'Cene Rus'] },
      ...{ dates: ['2024-03-04', '2024-03-06', 3], marks: 6, present: 6, unclear: 0, asks: [] },
    },
  },
  {
    name: 'where a day is there twice, somebody without one was there on a day that nobody wrote down',
    table: `
      Evidenca prisotnosti
      Datum | Udeleženci
      4. 3. 2024 | Ana Novak
      4. 3. 2024 | Bor Kos
       | Cene Rus
      5. 3. 2024 | Ana Novak
      6. 3. 2024 | Bor Kos`,
    expected: { kind: 'attendance-list', dates: ['2024-03-04', '2024-03-06', 3], marks: 4, present: 4 },
  },
  {
    name: 'a diary may call who came by »Prisotnost«, with beginning and end in a column each',
    table: `
      Datum | Začetek | Konec | Prisotnost | Tema
      4. 3. 2024 | 8:00 | 12:00 | Ana, Bor, Cene | kuhanje
      5. 3. 2024 | 8:00 | 11:00 | Ana, Cene | vrt
      6. 3. 2024 | 8:00 | 12:00 | Bor, Cene | izlet`,
    expected: {
      ...{ kind: 'attendance-list', people: ['Ana', 'Bor', 'Cene'], dates: ['2024-03-04', '2024-03-06', 3] },
      ...{ marks: 7, present: 7, unclear: 0 },
    },
  },
  {
    name: 'under »Prisotnost« more than a day has hours are the heads of a group, and nobody',
    table: `
      Dan | Prisotnost
      4. 3. 2024 | 21
      5. 3. 2024 | 18
      6. 3. 2024 | 23
      7. 3. 2024 | 20`,
    expected: { people: [], marks: 0, asks: [] },
  },
  {
    name: 'a diary that only counts who came names nobody',
    table: `
      Dnevnik dela, marec 2024
      Datum | Vsebina | Prisotni | Odsotni
      4. 3. 2024 | Uvod | 12 | 1
      5. 3. 2024 | Kuhanje | 11 | 2
      6. 3. 2024 | Vrt | 13 | 0`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'the last two of a list are joined by »in«, and a reason may follow a name that is known',
    table: `
      Dnevnik skupine
      Datum | Kaj | Prisotni | Manjkajo | Opombe
      4. 3. 2024 | uvod | Ana, Bor, Maja K. in Štefka | nihče | Ana je vesela
      5. 3. 2024 | vrt | Ana, Cene, Maja Ž. in Štefka | Bor zaposlitveni razgovor; Maja K. (zdravnik) |
      6. 3. 2024 | vrt | Ana, Maja Ž. | Bor - opr., Cene zaposlitveni razgovor |
      7. 3. 2024 | izlet | Cene in Štefka | / |`,
    expected: {
      ...{ kind: 'attendance-list', people: ['Ana', 'Bor', 'Maja K.', 'Štefka', 'Cene', 'Maja Ž.'] },
      ...{ marks: 16, present: 12, absent: 4, unclear: 0, asks: [] },
    },
  },
  {
    name: '»vsi razen« somebody and »še trije« leave open who it was',
    table: `
      Datum | Prisotni | Manjkajo
      4. 3. 2024 | Ana, Bor, Štefka |
      5. 3. 2024 | vsi razen Bora | Bor
      6. 3. 2024 | Ana, Bor in še trije | Štefka
      7. 3. 2024 | Bor in Štefka | Ana`,
    expected: {
      ...{ kind: 'attendance-list', people: ['Ana', 'Bor', 'Štefka'] },
      ...{ marks: 10, present: 7, absent: 3, asks: ['rowsWithoutName'] },
    },
  },
  {
    name: 'given names without capitals are names where they are known ones',
    table: `
      datum | prisotni | odsotni
      4. 3. 2024 | ana, bor, jure |
      5. 3. 2024 | ana, jure | bor (bolan)
      6. 3. 2024 | bor in jure | ana`,
    expected: { people: ['ana', 'bor', 'jure'], marks: 9, present: 7, absent: 2, asks: [] },
  },
  ...[
    ['Prisotne', 'Manjkajo (zakaj)'],
    ['Prisotne udeleženke', 'Odsotne'],
    ['Navzoče', 'Manjkale – razlog'],
    ['Kdo je bil', 'Kdo manjka'],
    ['Prišli', 'Niso prišli'],
  ].map(([came = '', away = '']): CollectedLayout => ({
    name: `women who came, and why others did not, under "${came}" and "${away}"`,
    table: `
      DNEVNIK – kvačkanje
      mentorica Olga Mlakar
      Datum | Kaj smo delali | ${came} | ${away}
      'tor, 4. 3. 2025 | Prva petlja. Mia je prinesla čaj. | Ana, Mia, Eva Kos, Zora | Jana (bolna)
      'sre, 5. 3. 2025 | Rob | Ana, Mia, Jana, Zora | Eva Kos
      'tor, 11. 3. 2025 | Prt | vse razen Mie | Mia (zobozdravnik)
      'sre, 12. 3. 2025 | Prt\\nrazstava | Ana, Mia, Jana, Eva Kos, Zora |

      Naslednjič: prinesti kvačke! Razstava bo 27. 3. ob 17. uri.`,
    expected: {
      ...{ kind: 'attendance-list', headerRow: 3, people: ['Ana', 'Mia', 'Eva Kos', 'Zora', 'Jana'] },
      ...{ dates: ['2025-03-04', '2025-03-12', 4], marks: 16, present: 13, absent: 3, asks: ['rowsWithoutName'] },
    },
  })),
  ...['Prisotne | Manjkajo', 'Navzoči | Odsotne', 'Prisotni | Manjkali'].map((headings): CollectedLayout => ({
    name: `numbers under "${headings}" are heads, and neither hours nor people`,
    table: `
      Datum | Kaj smo delali | ${headings}
      4. 3. 2025 | Prva petlja | 5 | 1
      5. 3. 2025 | Rob | 4 | 2
      11. 3. 2025 | Prt | 6 | 0`,
    expected: { people: [], marks: 0 },
  })),
  {
    name: 'a diary under »dan«, whose days are weekdays with day and month and whose title says the year',
    table: `
      DOBROVOLJCI – dnevnik dela 2024
      dan | kaj smo delali | prisotni | manjkali | vreme
      torek, 9. 4. | kompost | Vida J., Tilen, Urban | Eva (dopust) | oblačno
      četrtek, 11. 4. | grabljenje | Vida J., Eva in Urban | Tilen (zdravnik) | sonce
      torek, 16. 4. | pletje | Vida J., Tilen, Eva, Urban in Vida P. | | sonce
      četrtek, 18. 4. | pletje | Urban, Vida P. | Tilen, Eva | dež`,
    expected: {
      kind: 'attendance-list',
      headerRow: 2,
      people: ['Vida J.', 'Tilen', 'Urban', 'Eva', 'Vida P.'],
      dates: ['2024-04-09', '2024-04-18', 4],
      marks: 17,
      present: 13,
      absent: 4,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'the same without a year anywhere: it is asked, and no day is made up',
    table: `
      DOBROVOLJCI – dnevnik dela
      dan | kaj smo delali | prisotni | manjkali
      torek, 9. 4. | kompost | Vida J., Tilen, Urban | Eva
      četrtek, 11. 4. | grabljenje | Vida J., Eva in Urban | Tilen
      torek, 16. 4. | pletje | Vida J., Tilen, Eva, Urban |`,
    expected: { kind: 'attendance-list', dates: [], marks: 12, present: 10, absent: 2, asks: ['year'] },
  },
  {
    name: 'numbers of beds beside names are no days',
    table: `
      Kdo skrbi za katero gredico
      gredica | kaj raste | prisotni | manjkali
      gredica 4. 1. | solata | Vida J., Tilen, Urban | Eva
      gredica 4. 2. | por | Vida J., Tilen | Eva
      gredica 4. 3. | por | Vida J., Tilen | Eva`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
];
