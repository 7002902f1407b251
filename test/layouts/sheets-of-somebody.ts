/** Sheets that are called by somebody's given name, read by themselves. People are invented. */
import type { CollectedLayout } from './layout';

/** Days of a month, each with the same beside it. */
const days = (first: number, last: number, month: string, beside: string): string =>
  Array.from(
    { length: last - first + 1 },
    (_, step) => `${step === 0 ? month : ''} | ${first + step} | ${(first + step) % 5 === 0 ? beside : '0 | '}`,
  ).join('\n');

export const SHEETS_OF_SOMEBODY: readonly CollectedLayout[] = [
  {
    name: 'a diary with several rows of one day, each from when to when',
    sheet: 'Bor',
    table: `
      Kdaj | Čas (od–do) | Kje | Kaj
      @2022-04-15 | 9:00 - 10:15 | 4.31 | spoznavanje
      @2022-04-15 | 10:15 - 11:00 | 4.31 | priprava sadik
      @2022-04-15 | 11:00 - 11:45 | 4.31 | priprava orodja
      @2022-04-15 | 12:05 - 14:30 | 4.31 | sajenje`,
    expected: {
      kind: 'person-month',
      headerRow: 1,
      people: ['Bor'],
      dates: ['2022-04-15', '2022-04-15', 1],
      marks: 1,
      present: 1,
      asks: [],
    },
  },
  {
    name: 'the same form in a place of work is no timesheet',
    sheet: 'Vrt',
    table: `
      Kdaj | Čas (od–do) | Kje | Kaj
      @2022-04-15 | 9:00 - 10:15 | 4.31 | spoznavanje
      @2022-04-16 | 10:15 - 11:00 | 4.31 | priprava sadik
      @2022-04-17 | 11:00 - 11:45 | 4.31 | priprava orodja
      @2022-04-18 | 12:05 - 14:30 | 4.31 | sajenje`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'numbered weeks of somebody: which days they are, is asked, and a zero as well',
    sheet: 'Bor',
    table: `
      Dan: | pon | tor | sre | čet | pet | sob | ned
      1. teden | 4 | 4 | 4 | 4 | 0 | 2 |
      2. teden | 4 | 0 | 4 | 3,5 | 4 | |
      3. teden | | | | | | |
      Skupaj ur: | 37,5`,
    expected: {
      kind: 'person-month',
      headerRow: 1,
      people: ['Bor'],
      dates: [],
      marks: 11,
      present: 9,
      absent: 0,
      unclear: 2,
      asks: ['mark 0', 'sessionDates'],
    },
  },
  {
    name: 'numbered weeks under a name',
    table: `
      Ime in priimek: | Ana Novak
      Dan: | pon | tor | sre | čet | pet | sob | ned
      1. teden | 4 | 4 | 4 | 4 | 0 | 2 |
      2. teden | 4 | 0 | 4 | 3,5 | 4 | |
      3. teden | | | | | | |
      Skupaj ur: | 37,5`,
    expected: { kind: 'person-month', people: ['Ana Novak'], dates: [], marks: 11, present: 9, unclear: 2 },
  },
  {
    name: 'numbered weeks of a place of work are when somebody is to be there',
    sheet: 'Kuhinja',
    table: `
      Dan: | pon | tor | sre | čet | pet | sob | ned
      1. teden | 4 | 4 | 4 | 4 | 0 | 2 |
      2. teden | 4 | 0 | 4 | 3,5 | 4 | |
      3. teden | | | | | | |
      Skupaj ur: | 37,5`,
    expected: { kind: 'other', people: [], marks: 0 },
  },
  {
    name: 'numbered weeks with anything else below them are not understood',
    sheet: 'Bor',
    table: `
      Dan: | pon | tor | sre | čet | pet
      1. teden | 4 | 4 | 4 | 4 | 0
      2. teden | 4 | 0 | 4 | 3 | 4
      Marko | 4 | 4 | 4 | 4 | 4`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'months that stand once beside their own days, and hours by what was done in them',
    file: 'ure 2026.xlsx',
    sheet: 'Bor',
    table: `BOR | | Gredice | Kaj
${days(13, 28, 'FEBRUAR', '3 | zalivanje')}

${days(1, 31, 'MAREC', '2 | sajenje')}

${days(1, 12, 'APRIL', '4 | košnja')}`,
    expected: {
      kind: 'person-month',
      headerRow: 1,
      people: ['Bor'],
      dates: ['2026-02-13', '2026-04-12', 59],
      marks: 11,
      present: 11,
      absent: 0,
      asks: [],
    },
  },
  {
    name: 'amounts beside months and days, of which nothing says that they are hours',
    file: 'Bor.xlsx',
    sheet: 'Bor',
    table: `BOR | | Gredice |
${days(13, 28, 'FEBRUAR', '3 | solata')}

${days(1, 31, 'MAREC', '2 | solata')}`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'numbers beside months that do not rise day by day are no days',
    file: 'ure 2026.xlsx',
    sheet: 'Bor',
    table: `
      Mesec | Število | Opomba
      Februar | 13 | košnja
       | 14 | košnja
       | 16 | košnja
       | 17 | košnja
       | 18 | košnja
       | 19 | košnja
       | 20 | košnja
      Marec | 1 | košnja
       | 2 | košnja
       | 3 | košnja`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'leave stands in place of the time of coming, under a heading that may head other than times',
    table: `
      Stundenzettel März 2024
      Name: | Ana Novak
      Datum | Beginn | Ende | Pause | Stunden
      4.3.2024 | 08:00 | 16:00 | 0:30 | 7,5
      5.3.2024 | Urlaub | | |
      6.3.2024 | 08:00 | 16:00 | 0:30 | 7,5
      7.3.2024 | Krank | | |
      8.3.2024 | 08:00 | 16:00 | 0:30 | 7,5`,
    expected: { kind: 'person-month', people: ['Ana Novak'], marks: 5, present: 3, absent: 2, asks: [] },
  },
  {
    name: 'leave stands in place of the hours, beside times of other days',
    table: `
      Foglio ore marzo 2024
      Nome: | Ana Novak
      Data | Entrata | Uscita | Ore
      4/3/2024 | 08:00 | 16:00 | 8
      5/3/2024 | | | ferie
      6/3/2024 | 08:00 | 16:00 | 8
      7/3/2024 | malattia | |
      8/3/2024 | 08:00 | 16:00 | 8`,
    expected: { kind: 'person-month', people: ['Ana Novak'], marks: 5, present: 3, absent: 2, asks: [] },
  },
  {
    name: 'below each name its cell says what somebody is',
    table: `
      Prisotnost maj 2024
      Zaposleni | 6 | 7 | 8 | 9 | 10
      Ana Novak\\nsvetovalka | 8 | 8 | 8 | 8 | 8
      Bor Kovač\\nsvetovalec | 8 | 8 | | 8 | 8
      Eva Zupan\\nsvetovalka | 8 | 8 | 8 | 8 | 8
      Nik Hren\\nsvetovalec | 8 | 8 | 8 | 8 | 8`,
    expected: { kind: 'attendance-matrix', people: ['Ana Novak', 'Bor Kovač', 'Eva Zupan', 'Nik Hren'], marks: 19 },
  },
  {
    name: 'below each surname its cell says the given name',
    table: `
      Prisotnost maj 2024
      Zaposleni | 6 | 7 | 8 | 9 | 10
      Novak\\nAna | 8 | 8 | 8 | 8 | 8
      Kovač\\nBor | 8 | 8 | | 8 | 8
      Zupan\\nAna | 8 | 8 | 8 | 8 | 8
      Hren\\nBor | 8 | 8 | 8 | 8 | 8`,
    expected: { kind: 'attendance-matrix', people: ['Novak Ana', 'Kovač Bor', 'Zupan Ana', 'Hren Bor'], marks: 19 },
  },
  {
    name: 'number, given name and surname stand behind their labels in one cell',
    table: `
      Prvi prihod in zadnji odhod
      Šifra: 300022, Ime: Ana, Priimek: Zalar
      Datum | Dan | Prvi prihod | Zadnji odhod
      1. 7. 2025 | torek | 6:59 | 15:11
      2. 7. 2025 | sreda | 6:42 | 15:08
      3. 7. 2025 | četrtek | 6:45 | 14:52`,
    expected: { kind: 'person-month', people: ['Ana Zalar'], marks: 3, present: 3, asks: [] },
  },
  {
    name: 'the title of a sheet called by a given name says all of the name; why nobody came stands where it is said what was done',
    sheet: 'g. Ivan',
    table: `
      Ivan Zorman – DRUŽENJE, VRT

      NOVEMBER
      dan | datum | od – do | koliko ur | kje
      ponedeljek | 4.11.2024 | od 9h do 12h | 3 ure | dom - šah
      sreda | 6.11.2024 | 9 - 11 | 2 uri | dom - šah
      sreda | 13.11.2024 | | | nisem bil, zobar
       | | skupaj | 5 ur

      DECEMBER
      dan | datum | od – do | koliko ur | kje
      ponedeljek | 2.12.2024 | od 9h do 11h | 2 uri | vrt
      ponedeljek | 9.12.2024 | | | sneg, odpadlo
      sreda | 11.12.2024 | | | vrt
       | | skupaj | 2 uri`,
    expected: {
      ...{ kind: 'person-month', people: ['Ivan Zorman'], dates: ['2024-11-04', '2024-12-11', 6], asks: [] },
      ...{ marks: 5, present: 3, absent: 1, unclear: 0 },
    },
  },
  {
    name: 'an institution that bears the name of the sheet is not who it is of',
    sheet: 'Ana',
    table: `
      Zavod Ana – učna pomoč
      datum | ure
      4. 11. 2024 | 4
      5. 11. 2024 | 4`,
    expected: { kind: 'person-month', people: ['Ana'], marks: 2, present: 2 },
  },
];
