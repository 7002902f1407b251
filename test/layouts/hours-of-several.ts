/** Times and hours of several people, told apart by what stands over or beside their columns – and columns that look alike and are nobody's. People are invented. */
import type { CollectedLayout } from './layout';

export const HOURS_OF_SEVERAL: readonly CollectedLayout[] = [
  {
    name: 'coming and leaving under one name each, without a word for either, and why somebody was away',
    table: `
      Datum | Bor | | Eva |
      @2021-06-21 | @9:30 | @17:00 | @9:30 | @17:00
      @2021-06-22 | @9:30 | @16:30 | @9:15 | @16:30
      @2021-06-23 | N/A | N/A | @9:00 | @17:00
      24/06/2021 | @9:00 | @17:00 | bolniška | bolniška
      @2021-06-25 | @9:00 | @5:00 | @9:00 | 16;30`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Bor', 'Eva'],
      dates: ['2021-06-21', '2021-06-25', 5],
      marks: 10,
      present: 7,
      absent: 1,
      asks: ['mark N/A', 'mark 9:00 – 16;30'],
    },
  },
  {
    name: 'the same of people whose names are not known, as they come at other times each day',
    table: `
      Date | Nib | | Arpu |
      @2021-06-21 | @9:30 | @17:00 | @9:30 | @17:00
      @2021-06-22 | @9:15 | @16:30 | @9:00 | @16:30
      @2021-06-23 | N/A | N/A | @9:10 | @17:00
      @2021-06-24 | @9:00 | @17:00 | @8:45 | @17:15`,
    expected: { kind: 'attendance-matrix', people: ['Nib', 'Arpu'], marks: 8, present: 7, asks: ['mark N/A'] },
  },
  {
    name: 'the name over both columns, and the weekday beside the day',
    table: `
      Datum | Dan | Ana Novak | Ana Novak | Bor Kos | Bor Kos
      1. 3. 2021 | pon | 9:00 | 15:00 | 9:00 | 14:00
      2. 3. 2021 | tor | 9:00 | 15:00 | |
      3. 3. 2021 | sre | 9:00 | 15:00 | 9:00 | 14:00`,
    expected: { kind: 'attendance-matrix', people: ['Ana Novak', 'Bor Kos'], marks: 5, present: 5, asks: [] },
  },
  {
    name: 'Kommen and Gehen under two given names',
    table: `
      Datum | Anna | | Peter |
       | Kommen | Gehen | Kommen | Gehen
      @2021-03-01 | @9:00 | @15:00 | @9:00 | @14:00
      @2021-03-02 | krank | krank | @9:00 | @14:00
      @2021-03-03 | @9:00 | @15:00 | |`,
    expected: { people: ['Anna', 'Peter'], marks: 5, present: 4, absent: 1, asks: [] },
  },
  {
    name: 'of two whose names are not known, who are there at once',
    table: `
      Date | Nib | | Arpu |
       | In | Out | In | Out
      @2021-06-21 | @9:30 | @17:00 | @9:30 | @17:00
      @2021-06-22 | @9:15 | @16:30 | @9:00 | @16:30
      @2021-06-23 | | | @9:10 | @17:00`,
    expected: { people: ['Nib', 'Arpu'], marks: 5, present: 5, asks: [] },
  },
  {
    name: 'the halves of a day are those of one person',
    table: `
      Datum | Dopoldne | | Popoldne |
       | Prihod | Odhod | Prihod | Odhod
      @2021-06-21 | @8:00 | @12:00 | @13:00 | @15:00
      @2021-06-22 | @8:00 | @12:00 | @13:00 | @16:00
      @2021-06-23 | @8:00 | @12:00 | |`,
    expected: { kind: 'person-month', people: [], marks: 3, present: 3, asks: ['person'] },
  },
  {
    name: 'two prices under each kind of fruit are nobody',
    table: `
      Datum | Jabolka | | Hruške |
      @2021-03-01 | 1.2 | 1.5 | 2.1 | 2.4
      @2021-03-02 | 1.2 | 1.5 | 2.1 | 2.4
      @2021-03-03 | 1.3 | 1.5 | 2.1 | 2.4`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'from when to when shops are open is nobody',
    table: `
      Datum | Knjižnica | | Trgovina |
      @2021-06-21 | @8:00 | @17:00 | @9:00 | @20:00
      @2021-06-22 | @8:00 | @17:00 | @9:00 | @20:00
      @2021-06-23 | @8:00 | @12:00 | @9:00 | @13:00
      @2021-06-24 | @8:00 | @17:00 | @9:00 | @20:00`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'when sun and moon rise and set is nobody',
    table: `
      Datum | Sonce | | Luna |
      @2021-03-01 | @6:41 | @17:49 | @20:02 | @8:01
      @2021-03-02 | @6:38 | @17:51 | @21:13 | @8:34
      @2021-03-03 | @6:36 | @17:53 | @22:21 | @9:08
      @2021-03-04 | @6:34 | @17:54 | @23:42 | @9:44`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'whoever has »prih. | odh. | ur« under the name came once a day; a code that is explained as work has worked its hours, one that nobody explains is asked',
    sheet: 'MAR 24',
    table: `
      Evidenca prisotnosti
      LD dopust, BOL bolniška, TER delo pri naročniku (8 ur), NEO neopravičeno, praz. praznik

      datum | dan | Tilen Gros | | | Urban Pirc | | | Tjaša Zorko | |
      | | prih. | odh. | ur | prih. | odh. | ur | prih. | odh. | ur
      4. 3. 2024 | pon | 7:00 | 15:00 | 8 | 7:30 | 13:30 | 6 | praz. | |
      5. 3. 2024 | tor | TER | | 8 | NEO | | | 7:00 | 11:00 | 4
      6. 3. 2024 | sre | 7:00 | 15:00 | 8 | 7:00 | 15:00 | 8 | ŠT | | 8
      7. 3. 2024 | čet | 7:00 | 15:00 | 8 | LD | | | teren | | 6`,
    expected: {
      kind: 'person-month',
      headerRow: 5,
      people: ['Tilen Gros', 'Urban Pirc', 'Tjaša Zorko'],
      dates: ['2024-03-04', '2024-03-07', 4],
      marks: 12,
      present: 8,
      absent: 2,
      unclear: 1,
      asks: ['mark ŠT'],
    },
  },
  {
    name: 'hours beside a code that the legend explains as leave are hours of leave, in the sheet of one as well',
    table: `
      Ime in priimek: Tilen Gros
      SD – študijski dopust, TER – delo pri naročniku
      Datum | Prihod | Odhod | Ure
      4. 3. 2024 | 7:00 | 15:00 | 8
      5. 3. 2024 | SD | | 8
      6. 3. 2024 | TER | | 8
      7. 3. 2024 | – | | 8`,
    expected: { kind: 'person-month', marks: 4, present: 3, absent: 1, unclear: 0, asks: [] },
  },
  {
    name: 'a name that is a heading elsewhere stands over its columns beside the names of others: their times do not add up',
    table: `
      Evidenca prisotnosti
      datum | Vida Jelen | | | Tilen Gros | | | Urban Pirc | |
      | prihod | odhod | ure | prihod | odhod | ure | prihod | odhod | ure
      4. 3. 2024 | 7:00 | 15:00 | 8 | 7:30 | 13:30 | 6 | 7:00 | 11:00 | 4
      5. 3. 2024 | 7:00 | 11:00 | 4 | 7:00 | 15:00 | 8 | 7:00 | 15:00 | 8`,
    expected: { people: ['Vida Jelen', 'Tilen Gros', 'Urban Pirc'], marks: 6, present: 6, unclear: 0, asks: [] },
  },
  {
    name: '»prih.« and »odh.« of a cash book are no times',
    table: `
      Blagajna 2024
      Datum | Opis | Prih. | Odh. | Stanje
      4. 3. 2024 | kava | | 12,50 | 87,50
      5. 3. 2024 | članarina | 20 | | 107,50
      6. 3. 2024 | papir | | 8 | 99,50
      7. 3. 2024 | članarina | 15 | | 114,50`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
];
