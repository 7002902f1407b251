/** Registers as they grow in Slovenian offices: copied month by month, with a legend wherever there was room and other tables beside them. People are invented. */
import type { CollectedLayout } from './layout';

const NOTHING = { kind: 'other', people: [], dates: [], marks: 0, present: 0, absent: 0 } as const;

const TITLES: readonly CollectedLayout[] = [
  {
    name: 'the title of the month before, which nobody changed: the weekdays are those of the month that the sheet is called by',
    sheet: 'Oktober',
    table: `
      Prisotnost september 2020
      Priimek in ime | Č | P | S | N | P | T | S
      | 1 | 2 | 3 | 4 | 5 | 6 | 7
      Kralj Ana | P | P | | | P | P | P
      Hribar Bor | P | N | | | P | P | P`,
    expected: { kind: 'attendance-matrix', dates: ['2020-10-01', '2020-10-07', 7], marks: 10, asks: [] },
  },
  {
    name: 'with weekdays of the month in the title, it is the sheet that is called wrongly',
    sheet: 'Oktober',
    table: `
      Prisotnost september 2020
      Priimek in ime | T | S | Č | P | S | N | P
      | 1 | 2 | 3 | 4 | 5 | 6 | 7
      Kralj Ana | P | P | P | P | | | P
      Hribar Bor | P | N | P | P | | | P`,
    expected: { dates: ['2020-09-01', '2020-09-07', 7], asks: [] },
  },
];

const NAMES: readonly CollectedLayout[] = [
  {
    name: 'people across whose surnames head columns elsewhere, relatives among them',
    table: `
      Prisotnost september 2020
      Datum | Lidija Jelen | Jan Jelen | Eva Dopust | Mojca Ura | Tina Sreda
      1. 9. | P | P | P | P | P
      2. 9. | P | N | P | P | P
      3. 9. | P | P | P | B | P`,
    expected: {
      people: ['Lidija Jelen', 'Jan Jelen', 'Eva Dopust', 'Mojca Ura', 'Tina Sreda'],
      marks: 15,
      present: 13,
      absent: 2,
    },
  },
  {
    name: 'hours of several tasks and what is planned are nobody',
    table: `
      Evidenca oktober 2020
      Priimek in ime | 1. 10. | 2. 10. | 5. 10. | 6. 10.
      plan ur | 4 | 4 | 4 | 4
      Kralj Ana | 4 | 4 | B | 4
      Hribar Bor | 4 | N | 4 | 4
      skupaj ur na dan | 8 | 4 | 4 | 8`,
    expected: { people: ['Kralj Ana', 'Hribar Bor'], marks: 8, present: 6, absent: 2, asks: [] },
  },
  {
    name: 'a form that nobody has filled in, with its legend below the blank lines',
    table: `
      LISTA PRISOTNOSTI – december 2021
      Zap. | Priimek in ime | 1. | 2. | 3. | 4. | 5. | 6. | 7. | 8. | 9. | 10. | 11. | 12.
      1. | | | | | | | | | | | | |
      2. | | | | | | | | | | | | |

      | P prisoten, B bolan, N neopravičeno | | | | | | | | | | | |`,
    expected: { people: [], marks: 0 },
  },
];

const LEGENDS: readonly CollectedLayout[] = [
  {
    name: 'a legend over the names',
    table: `
      PUM-O oktober 2020
      ime in priimek\\n(1 = je, / = ni) | 1 | 2 | 5 | 6 | 7 | 8
      Ana Kralj | 1 | 1 | / | 1 | 1 | 1
      Bor Hribar | / | 1 | 1 | 1 | / | 1`,
    expected: { people: ['Ana Kralj', 'Bor Hribar'], marks: 12, present: 9, absent: 3, unclear: 0, asks: [] },
  },
  {
    name: 'marks before their words, with nothing between them',
    table: `
      PUM-O oktober 2020
      mladostnik | 1 | 2 | 5 | 6 | 7 | 8
      Ana Kralj | 1 | 1 | op | 1 | 1 | 1
      Bor Hribar | b | 1 | 1 | 1 | N | 1

      1 prisoten, b bolan, op opravičeno, N neopravičeno`,
    expected: { marks: 12, present: 9, absent: 3, unclear: 0, asks: [] },
  },
  {
    name: 'a comma in the brackets of an explanation begins no other one',
    table: `
      PUM-O oktober 2020 | | | | | | | | P = prisoten
      | | | | | | | | Z = zunaj (obisk, sejem – šteje kot prisoten)
      dijak | 1 | 2 | 5 | 6 | 7 | 8
      Ana Kralj | P | P | Z | P | P | P
      Bor Hribar | N | P | Z | P | N | P`,
    expected: { marks: 12, present: 10, absent: 2, unclear: 0, asks: [] },
  },
  {
    name: '"ni prisoten, je bolan" explains nothing by "ni" and "je"',
    table: `
      Prisotnost oktober 2020
      Ana v petek ni prisotna, je bolna
      Priimek in ime | 1 | 2 | 5 | 6 | 7 | 8
      Kralj Ana | P | ni | P | P | P | P
      Hribar Bor | P | P | P | P | ni | P`,
    expected: { marks: 12, present: 10, asks: ['mark ni'] },
  },
  {
    name: 'who asks behind a mark did not know, and hours with others of leave are asked',
    table: `
      Prisotnost oktober 2020
      Priimek in ime | 1. 10. | 2. 10. | 5. 10. | 6. 10.
      Kralj Ana | 4 | P? | 4h (2 opr.) | 4
      Hribar Bor | 4 | N | bolniška do 9. 10. | 4`,
    expected: { marks: 8, present: 4, absent: 2, unclear: 2, asks: ['mark P?', 'mark 4h (2 opr.)'] },
  },
  {
    name: 'names in place of marks, each of the person of the row, are signatures',
    table: `
      Tečaj šivanja 2022
      Št. | Ime | Priimek | 3. 3. | 10. 3. | 17. 3.
      1 | Živa | Rednak | Ž. Rednak | Ž. Rednak |
      2 | Ivanka | Kovač | Ivanka K. | | Ivanka K.
      3 | Irena | Hribar | Irena H. | Irena H. | bolna`,
    expected: { people: ['Živa Rednak', 'Ivanka Kovač', 'Irena Hribar'], marks: 7, present: 6, absent: 1, unclear: 0 },
  },
  {
    name: 'names of others in place of marks are not',
    table: `
      Tečaj šivanja 2022
      Št. | Ime | Priimek | 3. 3. | 10. 3. | 17. 3.
      1 | Živa | Rednak | M. Zupan | M. Zupan |
      2 | Ivanka | Kovač | M. Zupan | | Ž. Zorko
      3 | Irena | Hribar | Ž. Zorko | M. Zupan | bolna`,
    expected: { present: 0 },
  },
];

const BESIDE: readonly CollectedLayout[] = [
  {
    name: 'meals of the same people and days beside the register',
    table: `
      PRISOTNOST MAREC 2022 | | | | | | | MALICE MAREC 2022
      Priimek in ime | 2. 3. | 4. 3. | 7. 3. | 9. 3. | dni | | Priimek in ime | 2. 3. | 4. 3. | 7. 3. | 9. 3. | malic
      Kralj Ana | 4 | 4 | 4 | | 3 | | Kralj Ana | 1 | 1 | 1 | | 3
      Hribar Bor | 4 | N | 4 | 4 | 3 | | Hribar Bor | 1 | | 1 | 1 | 3
      skupaj | 2 | 1 | 2 | 1 | | | skupaj | 2 | 1 | 2 | 1 | 6`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Kralj Ana', 'Hribar Bor'],
      dates: ['2022-03-02', '2022-03-09', 4],
      marks: 7,
      present: 6,
      absent: 1,
    },
  },
  {
    name: 'two groups beside each other',
    table: `
      PRISOTNOST MAREC 2022
      Skupina A | | | | | Skupina B
      Priimek in ime | 2. 3. | 4. 3. | 7. 3. | | Priimek in ime | 2. 3. | 4. 3. | 7. 3.
      Kralj Ana | 4 | 4 | 4 | | Zupan Cene | 4 | B | 4
      Hribar Bor | 4 | N | 4 | | Kos Dana | 4 | 4 | 4`,
    expected: { people: ['Kralj Ana', 'Hribar Bor', 'Zupan Cene', 'Kos Dana'], marks: 12, present: 10, absent: 2 },
  },
  {
    name: 'meals that were ordered',
    file: 'Malice.xlsx',
    sheet: '21.-25.9.',
    table: `
      NAROČILO MALIC – gostilna Pri mostu
      A = mesni meni, B = brezmesni, / = ne naroči
      ime | pon 21. 9. 2020 | tor 22. 9. 2020 | sre 23. 9. 2020
      Ana Kralj | A | A | B
      Bor Hribar | B | / | B
      Cene Zupan | A | A | A`,
    expected: NOTHING,
  },
  {
    name: 'points of tests',
    file: 'Jezik.xlsx',
    sheet: 'A1',
    table: `
      Slovenščina A1 – preverjanja
      Priimek in ime | branje 7. 2. 2023 | poslušanje 14. 2. 2023 | pisanje 21. 2. 2023 | uspeh
      možnih točk | 20 | 20 | 20 |
      Kralj Ana | 16 | 17 | 15 | opravila
      Hribar Bor | 14 | NO | 18 | ni opravil`,
    expected: { present: 0, marks: 0, dates: [] },
  },
];

const HOURS: readonly CollectedLayout[] = [
  {
    name: "the programme's marks among the hours of somebody's card",
    table: `
      OSEBNI KARTON PRISOTNOSTI
      Ime in priimek: | Mojca Kos
      Mesec in leto: | november 2021
      Dan | Ure | Podpis
      2 | 5 | M. K.
      3 | |
      4 | N |
      5 | 6 | M. K.
      8 | B |
      9 | 6 | M. K.
      10 | OO |`,
    expected: { kind: 'person-month', people: ['Mojca Kos'], marks: 6, present: 3, absent: 3, unclear: 0, asks: [] },
  },
  {
    name: 'who did not come, in a remark beside blank hours',
    table: `
      datum | priimek in ime | aktivnost | št. ur | opombe
      1. 2. 2021 | Kralj Ana | delavnica | 4 |
      1. 2. 2021 | Hribar Bor | delavnica | | ni prišel – neopravičeno
      1. 2. 2021 | Zupan Cene | delavnica | | manjka, opravičeno
      2. 2. 2021 | Kralj Ana | kuhanje | 3 | zamudila 10 min
      2. 2. 2021 | Hribar Bor | kuhanje | 4 |
      2. 2. 2021 | Zupan Cene | kuhanje | | vprašati Majo`,
    expected: { kind: 'attendance-list', marks: 5, present: 3, absent: 2, unclear: 0 },
  },
];

const ROWS: readonly CollectedLayout[] = [
  {
    name: 'leave in the row of hours, where nobody came or left; the hours themselves are no second presence',
    table: `
      EVIDENCA DELOVNEGA ČASA – november 2022
      Udeleženec | | 2 | 3 | 4 | 7 | 8 | 9
      Kos Ana | prihod | 7:00 | 7:00 | 7:00 | 8:00 | | 7:00
       | odhod | 15:00 | 15:00 | 15:00 | 16:00 | | 15:00
       | ure | 8 | 8 | 8 | 8 | BS | 8
      Hribar Bor | prihod | | 7:00 | 7:00 | 8:00 | 7:00 | 7:00
       | odhod | | 15:00 | 15:00 | 16:00 | 15:00 | 15:00
       | ure | D | 8 | 8 | 8 | 8 | 8

      D – letni dopust, BS – bolniška`,
    expected: { people: ['Kos Ana', 'Hribar Bor'], marks: 12, present: 10, absent: 2, unclear: 0, asks: [] },
  },
  {
    name: 'who was to come at eleven and did not, with 0 hours; without such a word somebody came',
    table: `
      Individualno delo 2021
      Datum | Udeleženec | Od | Do | Ur | Vsebina | Svetovalka
      6. 4. 2021 | Kos Ana | 10:00 | 11:00 | 1 | načrt | Nika Vidic
      8. 4. 2021 | Hribar Bor | 11:00 | | 0 | ni prišel | Nika Vidic
      9. 4. 2021 | Zupan Cene | 11:00 | 12:00 | 1 | dolgovi | Nika Vidic
      12. 4. 2021 | Kos Ana | 9:00 | | 0 | odsotna, opravičeno | Nika Vidic`,
    expected: { kind: 'attendance-list', marks: 4, present: 2, absent: 2, unclear: 0 },
  },
  {
    name: 'half past four hours and four and three tenths are written alike in a text',
    table: `
      Evidenca ur – februar 2019
      Priimek in ime | 4. 2. | 5. 2. | 6. 2. | 7. 2.
      Kos Ana | 4 | '4.30 | 4,5 | 4
      Hribar Bor | 4 | 4 | 4 | N`,
    expected: { marks: 8, present: 6, absent: 1, unclear: 1, asks: ['mark 4.30'] },
  },
  {
    name: 'a calendar of the month on the sheet of somebody',
    sheet: 'Meh Drago',
    table: `
      OKTOBER 2021
      Meh Drago

      PON | TOR | SRE | ČET | PET | SOB | NED
      | | | | 1 | 2 | 3
      | | | | 6 | |
      4 | 5 | 6 | 7 | 8 | 9 | 10
      6 | B | 6 | 6 | 6 | |
      11 | 12 | 13 | 14 | 15 | 16 | 17
      6 | 6 | B | B | 6 | |
      18 | 19 | 20 | 21 | 22 | 23 | 24
      6 | 6 | B | 6 | N | |
      25 | 26 | 27 | 28 | 29 | 30 | 31
      6 | 6 | B | 6 | 6 | |`,
    expected: { kind: 'person-month', people: ['Meh Drago'], marks: 21, present: 15, absent: 6, asks: [] },
  },
  {
    name: 'the week of the sheet before, whose title nobody changed, is asked',
    sheet: '39',
    table: `
      Teden 38: 14. 9. – 18. 9. 2020
      Priimek in ime | PON | TOR | SRE | ČET | PET
      Kos Ana | 4 | 4 | 4 | 4 | 4
      Hribar Bor | 4 | N | 4 | 4 | 4`,
    expected: { dates: [], marks: 10, asks: ['sessionDates'] },
  },
  {
    name: 'the first of such sheets may be called 1',
    sheet: '1',
    table: `
      Teden 38: 14. 9. – 18. 9. 2020
      Priimek in ime | PON | TOR | SRE | ČET | PET
      Kos Ana | 4 | 4 | 4 | 4 | 4
      Hribar Bor | 4 | N | 4 | 4 | 4`,
    expected: { dates: ['2020-09-14', '2020-09-18', 5], marks: 10, asks: [] },
  },
];

export const GROWN_IN_OFFICES: readonly CollectedLayout[] = [
  ...TITLES,
  ...NAMES,
  ...LEGENDS,
  ...BESIDE,
  ...HOURS,
  ...ROWS,
];
