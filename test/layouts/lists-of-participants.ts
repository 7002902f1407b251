/** Several lists of participants on one sheet, put below each other by whoever collects them. People are invented. */
import type { CollectedLayout } from './layout';

const FIRST = `
      VSI UDELEŽENCI – združeno
      Zap. | Priimek in ime | Naslov | Davčna | Vstop
      1 | Novak Ana | Lipova 4, 1000 Ljubljana | 12345678 | @2024-03-04
      2 | Kos Bor | Hrastova 2, 1000 Ljubljana | 23456789 | @2024-03-04
      3 | Rus Cene | Hrastova 9, 1000 Ljubljana | 34567890 | @2024-03-05
`;

export const LISTS_OF_PARTICIPANTS: readonly CollectedLayout[] = [
  {
    name: 'three lists, each with headings and an order of names of its own',
    table: `${FIRST}
      KRANJ – seznam poslala Metka
      Ime | Priimek | Ulica | pošta | vključena od
      Dora | Zupan | Bukova 1 | 4000 | 6. 3. 2024
      Eva | Lampe | Bukova 7 | 4000 | 7. 3. 2024

      NOVO MESTO
      št. | PRIIMEK, Ime | tel. | podlaga
      1 | BEVK, Filip | 041 222 333 | DSP
      2 | GOLOB, Gaja | 041 222 444 | brezposelna`,
    expected: {
      ...{ kind: 'participants', headerRow: 2, marks: 0, asks: [] },
      people: ['Novak Ana', 'Kos Bor', 'Rus Cene', 'Dora Zupan', 'Eva Lampe', 'BEVK, Filip', 'GOLOB, Gaja'],
    },
  },
  {
    name: 'mentors below them take no part',
    table: `${FIRST}
      MENTORJI
      Ime | Priimek | Naslov | tel.
      Dora | Zupan | Bukova 1 | 041 222 333
      Eva | Lampe | Bukova 7 | 041 222 444`,
    expected: { kind: 'participants', people: ['Novak Ana', 'Kos Bor', 'Rus Cene'] },
  },
  {
    name: 'more about the same people below them makes nobody twice',
    table: `${FIRST}
      TRR
      Priimek in ime | TRR | Naslov
      Novak Ana | SI56 1910 0000 0123 438 | Lipova 4
      Kos Bor | SI56 0292 1003 4567 832 | Hrastova 2`,
    expected: { kind: 'participants', people: ['Novak Ana', 'Kos Bor', 'Rus Cene'] },
  },
  {
    name: 'children and whom to call, though the file is called after their attendance: dates of birth, cut short',
    file: 'Prisotnost otrok marec 2026.xlsx',
    sheet: 'starši',
    table: `
      Kontakti
      Otrok | Datum roj. | Mama | Telefon | Alergije
      Maja Zupan | @2021-04-12 | Tina Zupan | 041 222 333 |
      Nina Kos | @2020-11-03 | Eva Kos | 041 222 444 | oreški
      Jan Rus | @2021-01-25 | Ana Rus | 041 222 555 |`,
    expected: { kind: 'participants', people: ['Maja Zupan', 'Nina Kos', 'Jan Rus'], dates: [], marks: 0, asks: [] },
  },
  {
    name: 'those who wait for a place do not take part yet',
    sheet: 'čakalna lista',
    table: `
      Priimek in ime | Telefon | Datum prijave
      Novak Ana | 031 111 222 | 4. 9. 2023
      Kos Bor | 041 333 444 | 5. 9. 2023
      Rus Cene | 051 555 666 | 5. 9. 2023`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'candidates who were turned down neither came on the day of their interview nor take part',
    file: 'Evidenca udeležencev 2026.xlsx',
    sheet: 'kandidati',
    table: `
      Priimek in ime | Datum razgovora | Napotil | Razlog nevključitve
      Zupan Maja | @2026-03-02 | CSD | ni zainteresirana
      Kos Nina | @2026-03-02 | ZRSZ | našla zaposlitev
      Rus Jan | @2026-03-04 | ZRSZ | prebivališče drugje`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, present: 0, asks: [] },
  },
  {
    name: 'so it is where only the title says so',
    file: 'Evidenca udeležencev 2026.xlsx',
    sheet: 'Zavrnjeni kandidati',
    table: `
      Priimek in ime | Datum
      Zupan Maja | @2026-03-02
      Kos Nina | @2026-03-02
      Rus Jan | @2026-03-04`,
    expected: { kind: 'other', people: [], dates: [], marks: 0, present: 0, asks: [] },
  },
  {
    name: 'a few of all who were talked to: all are people, and none of them came that day',
    file: 'Evidenca udeležencev 2026.xlsx',
    sheet: 'razgovori',
    table: `
      Priimek in ime | Datum | Razlog zavrnitve
      Zupan Maja | @2026-03-02 |
      Kos Nina | @2026-03-02 | našla zaposlitev
      Rus Jan | @2026-03-04 |`,
    expected: { kind: 'participants', people: ['Zupan Maja', 'Kos Nina', 'Rus Jan'], dates: [], marks: 0, asks: [] },
  },
  {
    name: 'the day on which somebody was sent is none on which they came',
    file: 'Evidenca udeležencev 2026.xlsx',
    sheet: 'List1',
    table: `
      Priimek in ime | Datum napotitve | Napotil
      Zupan Maja | @2026-03-02 | CSD
      Kos Nina | @2026-03-02 | ZRSZ
      Rus Jan | @2026-03-04 | ZRSZ`,
    expected: { kind: 'participants', people: ['Zupan Maja', 'Kos Nina', 'Rus Jan'], dates: [], marks: 0, asks: [] },
  },
  {
    name: 'the day of a workshop is',
    file: 'Evidenca udeležencev 2026.xlsx',
    sheet: 'List1',
    table: `
      Priimek in ime | Datum delavnice | Napotil
      Zupan Maja | @2026-03-02 | CSD
      Kos Nina | @2026-03-02 | ZRSZ
      Rus Jan | @2026-03-04 | ZRSZ`,
    expected: { kind: 'attendance-list', marks: 3, present: 3, dates: ['2026-03-02', '2026-03-04', 2] },
  },
  {
    name: 'beside the day on which they were sent, too',
    file: 'Evidenca udeležencev 2026.xlsx',
    sheet: 'List1',
    table: `
      Priimek in ime | Datum napotitve | Datum delavnice
      Zupan Maja | @2026-02-02 | @2026-03-02
      Kos Nina | @2026-02-02 | @2026-03-02
      Rus Jan | @2026-02-04 | @2026-03-04`,
    expected: { kind: 'attendance-list', marks: 3, present: 3, dates: ['2026-03-02', '2026-03-04', 2] },
  },
  {
    name: 'and so is that of a talk with one of them',
    file: 'Evidenca individualnega dela 2026.xlsx',
    sheet: 'List1',
    table: `
      Priimek in ime | Datum individualnega razgovora | Tema
      Zupan Maja | @2026-03-02 | stanovanje
      Kos Nina | @2026-03-02 | dolgovi
      Rus Jan | @2026-03-04 | življenjepis`,
    expected: { kind: 'attendance-list', marks: 3, present: 3, dates: ['2026-03-02', '2026-03-04', 2] },
  },
];
