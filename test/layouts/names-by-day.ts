/** Names under days without a word of what they are: those who came, or those who shall. People are invented. */
import type { CollectedLayout } from './layout';

export const NAMES_BY_DAY: readonly CollectedLayout[] = [
  {
    name: 'several under each day, most of them again and again, are those who came',
    table: `
      9. 2. 2021 | 15. 2. 2021 | 22. 2. 2021
      Urška | Katja | Urška
      Simon | Petra | Bojan
      Petra | Simon | Katja
      Katja | Urška (poskusno) |
      Bojan | |`,
    expected: {
      kind: 'attendance-list',
      people: ['Urška', 'Simon', 'Petra', 'Katja', 'Bojan'],
      dates: ['2021-02-09', '2021-02-22', 3],
      marks: 12,
      present: 12,
      asks: [],
    },
  },
  {
    name: 'the same on days in words, with a note glued to a name',
    table: `
      9th Feb 2021 | 15th Feb 2021
      Anna Huber | Peter Maier
      Peter Maier | Anna Huber(Demo)
      Klaus Bauer | Klaus Bauer
      Julia Wagner |`,
    expected: {
      kind: 'attendance-list',
      people: ['Anna Huber', 'Peter Maier', 'Klaus Bauer', 'Julia Wagner'],
      marks: 7,
    },
  },
  {
    name: 'who is on duty came to nothing yet',
    table: `
      Dežurstvo
      @2021-03-01 | @2021-03-02 | @2021-03-03
      Ana Novak | Bor Kos | Ana Novak
      Bor Kos | Ana Novak | Eva Zupan
      Cene Kolar | Eva Zupan | Bor Kos
      | Jure Vidic |`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'posts at the left',
    table: `
       | @2021-03-01 | @2021-03-02 | @2021-03-03
      Kuhinja | Ana Novak | Bor Kos | Ana Novak
      Sprejem | Bor Kos | Ana Novak | Eva Zupan
      Pisarna | Cene Kolar | Eva Zupan | Bor Kos
      Vrt | | Jure Vidic | Cene Kolar`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'as many on every day may have been told off for it',
    table: `
      @2021-03-01 | @2021-03-02 | @2021-03-03
      Ana Novak | Bor Kos | Ana Novak
      Bor Kos | Ana Novak | Eva Zupan
      Cene Kolar | Eva Zupan | Bor Kos`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'days to come',
    table: `
      @2027-03-01 | @2027-03-02
      Ana Novak | Bor Kos
      Bor Kos | Ana Novak
      Cene Kolar | Eva Zupan
      Eva Zupan |`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'a menu',
    table: `
      1. 3. 2021 | 2. 3. 2021 | 3. 3. 2021
      Goveja juha | Zelenjavna juha | Goveja juha
      Zrezek | Lazanja | Ribe
      Solata | Solata | Solata
      | Sladoled |`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'subjects of lessons',
    table: `
      1. 3. 2021 | 2. 3. 2021 | 3. 3. 2021
      Matematika | Slovenščina | Matematika
      Slovenščina | Matematika | Angleščina
      Šport | Šport | Kemija
      Fizika | Fizika |`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'lines of days below each other, with the number of those who came above each',
    table: `
      Dnevna soba, junij 2022

      število | 4 | 3 | 4
      dan | sre 1.6. | čet 2.6. | pet 3.6.
       | Marko | Žare | Marko
       | Silva | Silva | Jelka P.
       | Jelka P. (samo čaj) | Marko | Žare
       | Žare | | ga. Vidic

      število | 3 | 4 | 3
      dan | pon 6.6. | tor 7.6. | sre 8.6.
       | Marko | Žare | Marko
       | Silva | Silva | Jelka P.
       | Jelka P. | Marko | Žare
       | | Tone |`,
    expected: {
      ...{ kind: 'attendance-list', headerRow: 4, people: ['Marko', 'Silva', 'Jelka P.', 'Žare', 'ga. Vidic', 'Tone'] },
      ...{ dates: ['2022-06-01', '2022-06-08', 6], marks: 21, present: 21, asks: [] },
    },
  },
  ...['Kdo je bil – junij 2022', 'Prisotni, junij 2022'].map((title): CollectedLayout => ({
    name: `"${title}" over days tells that who stands there came, few or many, in numbered rows`,
    table: `
      ${title}
       | sre 1.6. | čet 2.6. | pet 3.6.
      1. | Marko | Žare | Marko
      2. | Silva | Silva |
      3. | Jelka P. | Marko |
      4. | Žare | |
      skupaj | 4 | 3 | 1`,
    expected: {
      ...{ kind: 'attendance-list', headerRow: 2, people: ['Marko', 'Silva', 'Jelka P.', 'Žare'] },
      ...{ dates: ['2022-06-01', '2022-06-03', 3], marks: 8, present: 8, unclear: 0, asks: [] },
    },
  })),
  {
    name: 'a note behind a name may say that its bearer was not there',
    table: `
      Dnevna soba junij 2022
      sre 1.6. | čet 2.6. | pet 3.6.
      Marko | Žare | Marko
      Silva | Silva (bolna) | Jelka P.
      Jelka P. – bolniška | Marko | Žare
      Žare | | Tone`,
    expected: { people: ['Marko', 'Silva', 'Jelka P.', 'Žare', 'Tone'], marks: 11, present: 9, absent: 2 },
  },
  ...['Odsotni', 'Kdo je bil bolan', 'Evidenca odsotnosti', 'Prijavljeni', 'Prevoz'].map((title): CollectedLayout => ({
    name: `those under days below "${title}" did not come`,
    table: `
      ${title}, junij 2022
      sre 1.6. | čet 2.6. | pet 3.6.
      Marko | Žare | Marko
      Silva | Silva | Jelka P.
      Jelka P. | Marko | Tone
      Žare | |`,
    expected: { kind: 'other', people: [], marks: 0 },
  })),
];
