/** Registers with more than one group or week below each other, timesheets with codes of leave, months that look like days. */
import type { CollectedLayout } from './layout';

const GROUPS: readonly CollectedLayout[] = [
  {
    name: 'people of a second group below a blank row are people of the register',
    table: `
      | | Prisotnost – maj 2021
      Priimek in ime | rojen/a | 3 | 4 | 5 | 6 | 7
      DOPOLDANSKA SKUPINA
      Kos Ana | 12. 3. 1980 | D | D | B | D | -
      Hribar Bor | 1. 7. 1975 | D | C | D | D | D
      Zupan Cvetka | 3. 9. 1990 | - | D | D | D | D
      |
      POPOLDANSKA SKUPINA
      Medved Drago | 8. 1. 1968 | P | P | - | P | P
      Oblak Eva | 9. 5. 1984 | P | C | P | B | P
      Pirc Filip | 2. 2. 1979 | P | P | P | P | P
      |
      D – prisoten dopoldne
      P – prisoten popoldne
      C – cel dan
      - ni ga bilo
      B – bolniška`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Kos Ana', 'Hribar Bor', 'Zupan Cvetka', 'Medved Drago', 'Oblak Eva', 'Pirc Filip'],
      dates: ['2021-05-03', '2021-05-07', 5],
      marks: 30,
      present: 25,
      absent: 5,
      asks: [],
    },
  },
  {
    name: 'whoever heads them need not be called a group',
    table: `
      Lista prisotnosti oktober 2020
      Priimek in ime | 5 | 6 | 7 | 8 | 9
      Kos Ana | x | x | x | x |
      Hribar Bor | x | x | B | x | x
      Zupan Cvetka | x | x | x | x | x
      |
      ZUNANJI
      Medved Drago | x | | x | x | x
      Oblak Eva | x | x | x | N | x`,
    expected: {
      people: ['Kos Ana', 'Hribar Bor', 'Zupan Cvetka', 'Medved Drago', 'Oblak Eva'],
      marks: 23,
      present: 21,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'groups of a form that nobody has filled in are nobody',
    sheet: 'junij',
    table: `
      Prisotnost junij 2021
      Priimek in ime | 1 | 2 | 3 | 4 | 7
      Skupina Žarek
      Kos Ana | | | | |
      Hribar Bor | | | | |
      |
      2. skupina
      Medved Drago | | | | |
      Oblak Eva | | | | |`,
    expected: { people: ['Kos Ana', 'Hribar Bor', 'Medved Drago', 'Oblak Eva'], marks: 0, asks: [] },
  },
  {
    name: 'the same people again below a title of another kind are no second group',
    table: `
      Prisotnost oktober 2020
      Priimek in ime | 5. 10. | 6. 10. | 7. 10. | 8. 10. | 9. 10.
      Kos Ana | x | x | x | x | B
      Hribar Bor | x | x | B | x | x
      Zupan Cvetka | x | x | x | x | x
      |
      Domače naloge
      Kos Ana | x | | x | | x
      Hribar Bor | | x | | x |`,
    expected: { people: ['Kos Ana', 'Hribar Bor', 'Zupan Cvetka'], marks: 15, present: 13, absent: 2 },
  },
  {
    name: 'hours of the last person of a week are not the days of the next one',
    table: `
      Ure april 2024
      14. TEDEN (1. 4. – 5. 4.)
      Ime | Priimek | pon 1. | tor 2. | sre 3. | čet 4. | pet 5. | ur skupaj
      Ana | Kos | praznik | 6 | 6 | 5 | 6 | 23
      Bor | Hribar | praznik | 5 | 6 | 5 | opr | 16
      |
      15. TEDEN (8. 4. – 12. 4.)
      Ime | Priimek | pon 8. | tor 9. | sre 10. | čet 11. | pet 12. | ur skupaj
      Ana | Kos | 6 | 6 | n | 6 | 5 | 23
      Bor | Hribar | 5 | 6 | 5 | 6 | opr | 22
      |
      16. TEDEN (15. 4. – 19. 4.)
      Ime | Priimek | pon 15. | tor 16. | sre 17. | čet 18. | pet 19. | ur skupaj
      Ana | Kos | 6 | 6 | 6 | 6 | 6 | 30
      Bor | Hribar | 6 | 6 | 6 | 6 | 6 | 30`,
    expected: {
      people: ['Ana Kos', 'Bor Hribar'],
      dates: ['2024-04-01', '2024-04-19', 15],
      marks: 30,
      present: 25,
      absent: 3,
      asks: [],
    },
  },
];

const DASHES: readonly CollectedLayout[] = [
  {
    name: 'a dash among the explanations in one cell is explained, too',
    table: `
      Prisotnost oktober 2020 | x – prisoten, - ni prišel
      Priimek in ime | 5 | 6 | 7 | 8 | 9
      Kos Ana | x | - | x | x | x
      Hribar Bor | x | x | - | x | x`,
    expected: { marks: 10, present: 8, absent: 2, asks: [] },
  },
  {
    name: 'lines that all begin with dashes are told apart by what follows',
    table: `
      Prisotnost oktober 2020
      Priimek in ime | 5 | 6 | 7 | 8
      Kos Ana | P | - | P | P
      Hribar Bor | P | P | O | P
      |
      - P = prisoten
      - O = odsoten`,
    expected: { present: 6, absent: 1 },
  },
];

const LEAVE: readonly CollectedLayout[] = [
  {
    name: 'codes of leave beside a day without times are leave',
    table: `
      JAVNA DELA – park
      Delavec: | KOS Andrej | | mesec: | 09/2022
      dan | dopoldne | popoldne | ur | op.
      1 | od 8 do 12 | od 13 do 16 | 7 |
      2 | 8-12 | | 4 |
      3 | | | |
      4 | | | |
      5 | | | | LD
      6 | | | | bol.
      7 | 7.00-12.00 | | 5 |
      8 | | | | izostanek
      9 | od 8 do 12 | | 4 |
      skupaj | | | 20 |`,
    expected: { kind: 'person-month', people: ['KOS Andrej'], marks: 7, present: 4, absent: 3, asks: [] },
  },
  {
    name: 'letni dopust and bolniški stalež are written by their first letters',
    table: `
      Evidenca ur oktober 2020
      Priimek in ime | 5 | 6 | 7 | 8 | 9
      Kos Ana | 8 | LD | LD | 8 | 8
      Hribar Bor | 8 | 8 | BS | BS | 8`,
    expected: { marks: 10, present: 6, absent: 4, asks: [] },
  },
  {
    name: 'a legend of its own says otherwise',
    table: `
      Evidenca oktober 2020 | LD = prisoten na lokaciji Dom
      Priimek in ime | 5 | 6 | 7 | 8 | 9
      Kos Ana | P | LD | LD | P | P
      Hribar Bor | P | P | P | P | P`,
    expected: { marks: 10, present: 10, absent: 0 },
  },
];

const MONTHS: readonly CollectedLayout[] = [
  {
    name: 'the same number behind each month is its year, and what stands below sums of hours',
    table: `
      Javna dela – ure po mesecih
      Priimek in ime | program | okt 22 | | nov 22 | | dec 22 | | jan 23 |
      | | ure | bol/LD | ure | bol/LD | ure | bol/LD | ure | bol/LD
      Kos Ana | kom. | 128 | 40 | 120 | 40 | 104 | 80 | 168 |
      Hribar Bor | soc. | 168 | | 160 | 8 | 184 | | 152 | 16
      Zupan Cvetka | soc. | 160 | 8 | 152 | 8 | 168 | 16 | 168 |`,
    expected: { kind: 'monthly-totals', people: ['Kos Ana', 'Hribar Bor', 'Zupan Cvetka'], dates: [], marks: 0 },
  },
  {
    name: 'other days of the same months are days',
    file: 'prisotnost 2022.xlsx',
    table: `
      Prisotnost na delavnicah 2022
      Priimek in ime | sep 22 | okt 6 | okt 20 | nov 3
      Kos Ana | x | x | | x
      Hribar Bor | x | | x | x
      Zupan Cvetka | x | x | x | x`,
    expected: { kind: 'attendance-matrix', dates: ['2022-09-22', '2022-11-03', 4], marks: 10, present: 10 },
  },
];

const CARE: readonly CollectedLayout[] = [
  {
    name: 'visits are of those who care where the people cared for are told by numbers',
    table: `
      Dnevnik obiskov (uporabnike pišite samo s številko)
      Datum | Oskrbovalka | Upor. št. | Prihod | Odhod | Opravilo
      2. 11. 2020 | Jelen Bernarda | 22 | @7:00 | @7:45 | kopanje
      2. 11. 2020 | Jelen Bernarda | 3 | @8:00 | @8:45 | kosilo
      2. 11. 2020 | Sever Mira | 15 | @7:00 | @8:00 | kopanje
      3. 11. 2020 | Sever Mira | 22 | @7:00 | @7:45 | kosilo`,
    expected: {
      kind: 'attendance-list',
      people: ['Jelen Bernarda', 'Sever Mira'],
      dates: ['2020-11-02', '2020-11-03', 2],
      asks: [],
    },
  },
  {
    name: 'and of the people cared for where they are named',
    table: `
      Dnevnik obiskov
      Datum | Oskrbovalka | Uporabnik | Prihod | Odhod | Opravilo
      2. 11. 2020 | Jelen Bernarda | Kos Ana | @7:00 | @7:45 | kopanje
      2. 11. 2020 | Jelen Bernarda | Hribar Bor | @8:00 | @8:45 | kosilo
      3. 11. 2020 | Sever Mira | Kos Ana | @7:00 | @7:45 | kopanje`,
    expected: { kind: 'attendance-list', people: ['Kos Ana', 'Hribar Bor'], marks: 3, present: 3, asks: [] },
  },
];

const SIGNED: readonly CollectedLayout[] = [
  {
    name: 'a time written with a point is no day, whatever stands in the other rows',
    table: `
      LISTA PRISOTNOSTI
      Datum: | | 20. 9. 2022
      Ura: | | 9.00 – 13.00
      Št. | Ime in priimek | Prihod | Odhod | Podpis | Opomba
      1. | Kos Ana | odsotna | | |
      2. | Hribar Bor | '8.55 | '12.30 | | avtobus
      3. | Zupan Cvetka | ni prišla | | |`,
    expected: { kind: 'attendance-list', dates: ['2022-09-20', '2022-09-20', 1], marks: 3, present: 1, absent: 2 },
  },
  {
    name: 'when the office is open is said beside the title of a register',
    table: `
      Skupina za socialno aktivacijo – NOVEMBER 2017 | | | | | uradne ure 8–12
      priimek in ime | 6 | 7 | 8 | 9 | 10
      MAJCEN Ivanka | + | + | - | + | +
      KRANJC Zvone | + | B | + | + | +
      |
      + prisoten, - odsoten, B bolniška`,
    expected: {
      kind: 'attendance-matrix',
      people: ['MAJCEN Ivanka', 'KRANJC Zvone'],
      marks: 10,
      present: 8,
      absent: 2,
    },
  },
  {
    name: 'a plan of them is no register',
    table: `
      Uradne ure svetovalk
      | pon | tor | sre | čet | pet
      Ana Novak | 8–12 | | 13–17 | | 8–12
      Eva Kos | | 8–12 | | 8–12 |`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
];

export const SECOND_GROUPS: readonly CollectedLayout[] = [
  ...GROUPS,
  ...DASHES,
  ...LEAVE,
  ...MONTHS,
  ...CARE,
  ...SIGNED,
];
