/** Legends and remarks as offices write them, lists as they print them, and what only looks so. People are invented. */
import type { CollectedLayout } from './layout';

const NOTHING = { kind: 'other', people: [], dates: [], marks: 0, present: 0, absent: 0 } as const;

export const EXPLAINED_IN_OFFICES: readonly CollectedLayout[] = [
  {
    name: 'a legend below the days of a card',
    table: `
      EVIDENCA DELOVNEGA ČASA
      Ime in priimek: | | Vinko Kos
      Mesec: | | marec 2023

      Dan | | Prihod | Odhod | Ure
      1 | sre | 7:00 | 15:00 | 8
      2 | čet | | | LD
      3 | pet | 7:00 | 15:00 | 8
      4 | sob | | |
      6 | pon | | | BOL
      7 | tor | 7:00 | 15:00 | 8
      8 | sre | | | XY

      LD – letni dopust, BOL – bolniška odsotnost`,
    expected: {
      kind: 'person-month',
      people: ['Vinko Kos'],
      marks: 6,
      present: 3,
      absent: 2,
      unclear: 1,
      asks: ['mark XY'],
    },
  },
  {
    name: 'a legend over people who stand across, with a closed day and men and women in one word',
    table: `
      OBISKOVANJE – NOVEMBER 2022
      C = cel dan, B = bolniška, D = dopust (domov), O = opravičil/a se, / = center zaprt
      dan | Ana | Bor | Cene
      1. 11. | / | / | /
      2. 11. | C | C | B
      3. 11. | C | D | C
      4. 11. | C | O | C`,
    expected: { people: ['Ana', 'Bor', 'Cene'], marks: 12, present: 6, absent: 3, unclear: 0, asks: [] },
  },
  {
    name: 'a slash that is explained in a list of marks',
    table: `
      Učna pomoč, oktober 2022
      + prisoten, - odsoten, o opravičen, / odpadlo
      Ime in priimek | 4 | 7 | 11 | 14 | 18
      Skupina A – osnovna šola
      Ana Kralj | + | o | + | - | /
      Bor Hribar | - | + | + | + | /
      Skupina B – srednja šola
      Cene Zupan | + | + | o | + | /`,
    expected: {
      people: ['Ana Kralj', 'Bor Hribar', 'Cene Zupan'],
      marks: 15,
      present: 8,
      absent: 4,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'what each meeting was about stands below its day',
    table: `
      Tečaj slovenščine
      0 = odsoten
      Udeleženec | 3. 10. 2022 | 5. 10. 2022 | 10. 10. 2022
      tema | pozdravi | abeceda | družina
      Ana Kralj | 1 | 1 | 0
      Bor Hribar | 0 | 1 | 1`,
    expected: { people: ['Ana Kralj', 'Bor Hribar'], marks: 6, present: 4, absent: 2, unclear: 0 },
  },
  {
    name: 'signatures beside years of birth; who signs with another day is asked',
    table: `
      Delavnica: iskanje zaposlitve
      Datum: 14. 4. 2022, od 9.00 do 12.00
      Št. | Priimek | Ime | Leto rojstva | Občina | Podpis
      1 | Kos | Luka | 1959 | Žalec | ✓
      2 | Vidic | Rok | 1958 | Polzela | ni prišel
      3 | Zupan | Matej | 1975 | Žalec | ✓
      4 | Oblak | Saša | 1995 | Polzela | pride 21. 4.`,
    expected: {
      kind: 'attendance-list',
      dates: ['2022-04-14', '2022-04-14', 1],
      marks: 4,
      present: 2,
      absent: 1,
      unclear: 1,
    },
  },
  {
    name: 'years of birth beside a column for signatures that nobody signed',
    table: `
      Delavnica: iskanje zaposlitve
      Datum: 14. 4. 2022
      Št. | Priimek | Ime | Leto rojstva | Občina | Podpis
      1 | Kos | Luka | 1959 | Žalec |
      2 | Vidic | Rok | 1958 | Polzela |`,
    expected: { kind: 'participants', people: ['Kos Luka', 'Vidic Rok'], marks: 0 },
  },
  {
    name: 'how much somebody agrees with numbered questions',
    file: 'Kompetence.xlsx',
    sheet: 'začetna',
    table: `
      Samoocena kompetenc, 10. 3. 2022
      1 = sploh ne drži … 5 = popolnoma drži
      Udeleženec | 1 | 2 | 3 | 4 | 5 | 6 | Povp.
      Kralj Ana | 3 | 2 | 4 | 5 | 5 | 5 | 4
      Hribar Bor | 2 | 2 | 3 | 2 | 3 | 2 | 2.3`,
    expected: NOTHING,
  },
  {
    name: 'a list in two halves of a page, its second half numbered on',
    table: `
      LISTA PRISOTNOSTI – delavnica 5. 10. 2026
      Št. | Ime in priimek | Podpis | | Št. | Ime in priimek | Podpis
      1 | Ana Kralj | A. Kralj | | 4 | Eva Rozman | E. Rozman
      2 | Bor Hribar | | | 5 | Filip Novak | FN
      3 | Cene Zupan | CZ | | | |
      Vodja: Mojca Mlakar`,
    expected: {
      kind: 'attendance-list',
      people: ['Ana Kralj', 'Eva Rozman', 'Bor Hribar', 'Filip Novak', 'Cene Zupan'],
      marks: 4,
      present: 4,
    },
  },
  {
    name: 'whom a list of meetings calls by "Kdo"',
    table: `
      Prisotnost na skupini
      Datum | Kdo | Tema
      5. 10. 2026 | Ana, Bor, Eva | kuhanje
      12. 10. 2026 | Ana, Eva | šivanje
      19. 10. 2026 | Bor, Eva in Ana | sprehod`,
    expected: { kind: 'attendance-list', people: ['Ana', 'Bor', 'Eva'], marks: 8, present: 8 },
  },
  {
    name: 'whose turn it is to clean',
    file: 'Kuhinja.xlsx',
    sheet: 'jesen',
    table: `
      Čiščenje kuhinje
      Datum | Kdo | Naloga
      5. 10. 2026 | Ana, Bor, Eva | tla
      12. 10. 2026 | Ana, Eva | okna
      19. 10. 2026 | Bor, Eva in Ana | posoda`,
    expected: NOTHING,
  },
  {
    name: 'holidays of one person, on a day when others came, are an absence; those of the group are none',
    file: 'Prisotnost.xlsx',
    table: `
      Ime in priimek | torek\\n7. 1. 2025 | četrtek\\n9. 1. 2025 | torek\\n25. 2. 2025
      Eva Rus | počitnice | ✓ | počitnice
      Jan Kos | ✓ | ni prišel | počitnice
      Ana Vidmar | ✓ (zamuda) | opravičila se | počitnice`,
    expected: {
      ...{ kind: 'attendance-matrix', people: ['Eva Rus', 'Jan Kos', 'Ana Vidmar'], asks: [] },
      ...{ marks: 9, present: 3, absent: 3, unclear: 0 },
    },
  },
  {
    name: 'holidays of one in a list of several; a day off by plan stays one',
    table: `
      Ime in priimek | Datum | Prisotnost
      Eva Rus | 7. 1. 2025 | počitnice
      Jan Kos | 7. 1. 2025 | prisoten
      Ana Vidmar | 7. 1. 2025 | prisotna
      Tine Bevk | 7. 1. 2025 | prosto`,
    expected: { kind: 'attendance-list', marks: 4, present: 2, absent: 1, unclear: 0 },
  },
  ...[
    'P prisoten/a   O odsoten/a   B bolezen   S skrb za svojce (dopust);   kdor gre prej, se odjavi pri Ani',
    'P prisoten/a O odsoten/a B bolezen S skrb za svojce (dopust)',
    'P prisoten(a); O odsoten(a); B bolna/bolan; S dopust za svojce',
  ].map((legend, index): CollectedLayout => ({
    name: `marks before words of men and women, and what else stands behind them (${index + 1})`,
    table: `
      Prisotnost marec 2025
      Ime in priimek | 3. 3. | 4. 3. | 5. 3. | 6. 3.
      Ana Novak | P | P | O | S
      Bor Kos | B | P | P | S
      Eva Vidic | P | O | P | P

      ${legend}`,
    expected: { people: ['Ana Novak', 'Bor Kos', 'Eva Vidic'], marks: 12, present: 7, absent: 5, unclear: 0, asks: [] },
  })),
  {
    name: 'a sentence with letters of groups in it explains no mark',
    table: `
      Prisotnost marec 2025
      Ime in priimek | 3. 3. | 4. 3. | 5. 3. | 6. 3.
      Ana Novak | x | x | O | S
      Bor Kos | x | x | x | S
      Eva Vidic | x | O | x | x

      Skupina O dela zjutraj, skupina S popoldne, skupina P prisotnost piše sama.`,
    expected: { marks: 12, present: 8, asks: ['mark O', 'mark S'] },
  },
  {
    name: 'wide gaps part what a cell explains; leave of the employer is nobody’s absence',
    table: `
      Ime in priimek | @2024-06-03 | @2024-06-04 | @2024-06-05 | @2024-06-06 | @2024-06-07 | ur
      Kralj Ana | 8 | PR | LD | KD | N | 8
      Sever Bor | 8 | PR | BS | KD | opr. | 8
      Zupan Eva | 8 | PR | 8 | KD | 8 | 24

      BS bolniški stalež    N neopravičeno    opr. opravičena odsotnost (potrdilo)
      PR praznik    KD kolektivni dopust delodajalca`,
    expected: {
      people: ['Kralj Ana', 'Sever Bor', 'Zupan Eva'],
      marks: 15,
      present: 5,
      absent: 4,
      unclear: 0,
      asks: [],
    },
  },
  {
    name: 'lines of one cell explain marks by the initials of their words; leave of everybody is leave',
    table: `
      Ime in priimek | @2024-06-03 | @2024-06-04 | @2024-06-05 | @2024-06-06 | @2024-06-07
      Kralj Ana | 8 | PR | PD | KD | 8
      Sever Bor | 8 | PR | 8 | KD | SP
      Zupan Eva | 8 | PR | 8 | KD | 8

      PR praznik\\nPD porodniški dopust\\nKD kolektivni dopust\\nSP sestanek projekta`,
    expected: { marks: 15, present: 7, absent: 4, unclear: 1, asks: ['mark SP'] },
  },
  {
    name: 'nothing but blanks between explanations: the next code begins another one',
    table: `
      Ime in priimek | @2024-06-03 | @2024-06-04 | @2024-06-05 | @2024-06-06
      Kralj Ana | 8 | PR | KD | 8
      Sever Bor | 8 | PR | KD | N
      Zupan Eva | 8 | PR | KD | 8

      PR praznik KD kolektivni dopust N neopravičeno`,
    expected: { marks: 12, present: 5, absent: 4, unclear: 0, asks: [] },
  },
  {
    name: 'a sign is explained beside another whose word nobody knows',
    table: `
      Ime in priimek | @2024-06-03 | @2024-06-04 | @2024-06-05
      Kralj Ana | D | X | D
      Sever Bor | O | X | D
      Zupan Eva | D | X | O

      X prosto    D delavnica    O odsotnost`,
    expected: { marks: 9, present: 0, absent: 2, unclear: 4, asks: ['mark D'] },
  },
];
