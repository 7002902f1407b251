/** Tables whose rows tell their week, and forms of a person with a week under the other. People are invented. */
import type { CollectedLayout } from './layout';

export const WEEK_ROWS: readonly CollectedLayout[] = [
  {
    name: 'each row tells its week and its person, weekdays stand across',
    table: `
      Teden od | Ime in priimek | pon | tor | sre | čet | pet | Skupaj
      5. 10. 2020 | Novak Ana | 4 | 4 | 4 | 4 | 3,5 | 19,5
      5. 10. 2020 | Kovač Urban | 4 | 4 | B | B | 4 | 12
      12. 10. 2020 | Novak Ana | 4 | 4 | 4 | 4 | 4 | 20
      12. 10. 2020 | Kovač Urban | 4 |  | 4 | 4 | 4 | 16`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Novak Ana', 'Kovač Urban'],
      dates: ['2020-10-05', '2020-10-16', 10],
      marks: 19,
      present: 17,
      absent: 2,
      asks: [],
    },
  },
  {
    name: 'a week stands once over its people, and says from when to when',
    table: `
      Evidenca ur
      Teden | Ime in priimek | pon | tor | sre | čet | pet
      5. 10. – 9. 10. 2020 | Novak Ana | 4 | 4 | 4 | 4 | 4
       | Kovač Urban | 4 | 4 | 4 | 4 | 4
      12. 10. – 16. 10. 2020 | Novak Ana | 4 | 4 | 4 | 4 | 4
       | Kovač Urban | 4 | 4 | 4 | 4 | 4`,
    expected: { people: ['Novak Ana', 'Kovač Urban'], dates: ['2020-10-05', '2020-10-16', 10], marks: 20, asks: [] },
  },
  {
    name: 'a day of the week that is neither its first nor its last dates nothing',
    table: `
      Vneseno | Ime in priimek | pon | tor | sre | čet | pet
      7. 10. 2020 | Novak Ana | 4 | 4 | 4 | 4 | 4
      7. 10. 2020 | Kovač Urban | 4 | 4 | 4 | 4 | 4`,
    expected: { people: ['Novak Ana', 'Kovač Urban'], dates: [], marks: 10, asks: ['sessionDates'] },
  },
  {
    name: "one person's weeks, a row each, with coming and leaving under every weekday",
    table: `
      Ime in priimek: | Ana Novak
      Teden | Ponedeljek | | Torek | | Sreda | | Četrtek | | Petek |
       | prihod | odhod | prihod | odhod | prihod | odhod | prihod | odhod | prihod | odhod
      5. 10. 2020 | 8:00 | 12:00 | 8:00 | 12:00 | 8:00 | 12:00 | 8:00 | 12:00 | 8:00 | 12:00
      12. 10. 2020 | 8:00 | 12:00 | 8:00 | 12:00 | | | 8:00 | 12:00 | 8:00 | 12:00
      Skupaj | 8 | | 8 | | 4 | | 8 | | 8 |`,
    expected: {
      kind: 'person-month',
      people: ['Ana Novak'],
      dates: ['2020-10-05', '2020-10-16', 10],
      marks: 9,
      present: 9,
      asks: [],
    },
  },
  {
    name: 'weeks without a name are asked for one, once',
    table: `
      Teden | pon | tor | sre | čet | pet
      5. 10. 2020 | 4 | 4 | 4 | 4 | 4
      12. 10. 2020 | 4 | 4 | 4 | 4 | 4`,
    expected: { kind: 'person-month', people: [], dates: ['2020-10-05', '2020-10-16', 10], asks: ['person'] },
  },
  {
    name: 'weeks one under the other, days across and times below them',
    table: `
      Delovni list
      Ime in priimek: | Ana Novak

       | pon | tor | sre | čet | pet
      Datum | 5. 10. 2020 | 6. 10. 2020 | 7. 10. 2020 | 8. 10. 2020 | 9. 10. 2020
      Prihod | 8:00 | 8:00 | 8:05 | 8:00 | 8:00
      Odhod | 12:00 | 12:00 | 12:00 | 12:00 | 14:00
      Malica | 0:30 | 0:30 | 0:30 | 0:30 | 0:30

       | pon | tor | sre | čet | pet
      Datum | 12. 10. 2020 | 13. 10. 2020 | 14. 10. 2020 | 15. 10. 2020 | 16. 10. 2020
      Prihod | 8:00 | 8:00 | | 8:00 | 8:00
      Odhod | 12:00 | 12:00 | | 12:00 | 14:00
      Malica | 0:30 | 0:30 | | 0:30 | 0:30`,
    expected: {
      kind: 'person-month',
      people: ['Ana Novak'],
      dates: ['2020-10-05', '2020-10-16', 10],
      marks: 9,
      present: 9,
      asks: [],
    },
  },
  {
    name: 'coming and leaving twice a day',
    table: `
      Employee: | Ana Novak
      Date | @2020-10-05 | @2020-10-06 | @2020-10-07 | @2020-10-08 | @2020-10-09
      Time In | 8:00 | 8:00 | 8:00 | 8:00 | 8:00
      Time Out | 12:00 | 12:00 | 12:00 | 12:00 | 12:00
      Time In | 13:00 | 13:00 | 13:00 | | 13:00
      Time Out | 16:00 | 16:00 | 16:00 | | 16:00`,
    expected: {
      kind: 'person-month',
      people: ['Ana Novak'],
      dates: ['2020-10-05', '2020-10-09', 5],
      marks: 5,
      present: 5,
      asks: [],
    },
  },
  {
    name: 'the week stands in the name of the sheet, its year in that of the file',
    file: 'prisotnost 2024.xlsx',
    sheet: '4.3.-8.3.',
    table: `
      Ime in priimek | pon | tor | sre | čet | pet
      Novak Ana | P | P | P | P | P
      Kovač Urban | P | P | N | P | P`,
    expected: { kind: 'attendance-matrix', dates: ['2024-03-04', '2024-03-08', 5], marks: 10, asks: [] },
  },
  {
    name: 'a week without a year that is said anywhere is asked, and one that does not begin on the first weekday, too',
    sheet: '5.3.-9.3.',
    table: `
      Leto 2024
      Ime in priimek | pon | tor | sre | čet | pet
      Novak Ana | P | P | P | P | P
      Kovač Urban | P | P | N | P | P`,
    expected: { kind: 'attendance-matrix', dates: [], marks: 10, asks: ['sessionDates'] },
  },
  {
    name: 'the numbers of the rows are no days of a month that only the sheet’s name says',
    sheet: 'Februar teden 1',
    table: `
      Od: | @2025-02-07
      Do: | @2025-02-14
      Št. | Ime in priimek | Dnevi | nedelja | ponedeljek | torek | sreda | četrtek | petek | sobota | Skupaj ur
      1 | Ana Zupan | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 1
      2 | Bor Kralj | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 1`,
    expected: { kind: 'attendance-matrix', people: ['Ana Zupan', 'Bor Kralj'], dates: [], asks: ['sessionDates'] },
  },
  {
    name: 'Št. over the numbers of the rows is no Thursday of a Slovak week',
    table: `
      Št. | Ime in priimek | ponedeljek | torek | sreda | četrtek | petek
      1 | Ana Zupan | P | P | P | P | P
      2 | Bor Kralj | P | N | P | P | P`,
    expected: { kind: 'attendance-matrix', people: ['Ana Zupan', 'Bor Kralj'], marks: 10, asks: ['sessionDates'] },
  },
  {
    name: 'the number of a week and its year say its days',
    table: `
      Evidenca za teden 10 / 2024
      Ime in priimek | pon | tor | sre | čet | pet | skupaj
      Ana Novak | 4 | 4 | 4 | 4 | 4 | 20
      Bor Kos | 4 | B | 4 | 4 | 4 | 16`,
    expected: { kind: 'attendance-matrix', dates: ['2024-03-04', '2024-03-08', 5], marks: 10, absent: 1, asks: [] },
  },
  {
    name: 'a number that no week has is asked',
    table: `
      Evidenca prisotnosti, 60. teden 2024
      Ime in priimek | pon | tor | sre | čet | pet | skupaj
      Ana Novak | 4 | 4 | 4 | 4 | 4 | 20
      Bor Kos | 4 | B | 4 | 4 | 4 | 16`,
    expected: { kind: 'attendance-matrix', dates: [], marks: 10, asks: ['sessionDates'] },
  },
  {
    name: 'rows that tell their month have its days, and a person in two months is one',
    table: `
      Mesec | Ime in priimek | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      marec 2024 | Ana Novak | 4 | | | 4 | 4 | 4 | 4 | 4
      marec 2024 | Bor Kos | 4 | | | 4 | 4 | B | 4 | 4
      april 2024 | Ana Novak | | 4 | 4 | 4 | 4 | | | 4
      april 2024 | Bor Kos | | 4 | 4 | 4 | B | | | 4`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2024-03-01', '2024-04-08', 16],
      marks: 22,
      absent: 2,
      asks: [],
    },
  },
  ...['Ana Novak', 'Stundenzettel'].map((title, index): CollectedLayout => ({
    name: `a table of weeks for each year under the other, rates below it, ${index === 0 ? 'of whom the sheet is called after' : 'of somebody who is asked'}`,
    sheet: title,
    table: `
      ${title}

      Teden | Začetek | Konec | čet | pet | sob | ned | pon | tor | sre | Skupaj | Znesek
      1 | @2020-12-17 | @2020-12-23 | 4 | 4 | | | 4 | 4 | 4 | 20 | 100
      2 | @2020-12-24 | @2020-12-30 | 4 | | | | 4 | 4 | 4 | 16 | 80
      Urna postavka: | | 5
       | | | | | | | | | Skupaj ur | | 36


      Teden | Začetek | Konec | čet | pet | sob | ned | pon | tor | sre | Skupaj | Znesek
      1 | @2020-12-31 | @2021-01-06 | 4 | | | | 4 | 4 | | 12 | 60
      Urna postavka: | | 5`,
    expected: {
      kind: 'person-month',
      headerRow: 3,
      people: index === 0 ? ['Ana Novak'] : [],
      dates: ['2020-12-17', '2021-01-06', 21],
      marks: 12,
      present: 12,
      asks: index === 0 ? [] : ['person'],
    },
  })),
  {
    name: 'where one of several tables does not tell its weeks, none is read for one',
    table: `
      Teden | Začetek | pon | tor | sre | čet | pet
      1 | @2020-10-05 | 4 | 4 | 4 | 4 | 4

      Teden | Začetek | pon | tor | sre | čet | pet
      2 | | 4 | 4 | 4 | 4 | 4`,
    expected: { dates: [] },
  },
  {
    name: 'minutes of each weekday, which their sum beside them says they are, of weeks that are numbered',
    table: `
      Št. | Teden od | pon | tor | sre | čet | pet | Skupaj minut | Ure
      1 | @2021-02-15 | 32 | 24 | 13 |  |  | 69 | 1,15
      2 | @2021-02-22 |  | 15 |  |  | 55 | 70 | 1,17
      3 | @2021-03-01 |  |  |  |  |  | 0 | 0`,
    expected: {
      kind: 'person-month',
      headerRow: 1,
      people: [],
      dates: ['2021-02-15', '2021-03-05', 15],
      marks: 5,
      present: 5,
      asks: ['person'],
    },
  },
  {
    name: 'numbers that no sum says are minutes are none',
    table: `
      Št. | Teden od | pon | tor | sre | čet | pet | Skupaj minut
      1 | @2021-02-15 | 32 | 24 | 13 |  |  | 12
      2 | @2021-02-22 |  | 15 |  |  | 55 | 7`,
    expected: { kind: 'person-month', marks: 5, present: 3, unclear: 2, asks: ['person', 'mark 32', 'mark 55'] },
  },
  {
    name: 'under each weekday when it was planned, for how long it lasted, and what was done: how long it lasted counts',
    table: `
       | | Ponedeljek | | | Torek | | | Sreda | | | Četrtek | | | Petek | |
      Teden od | Teden do | Termin | Opravljene ure | Opis | Termin | Opravljene ure | Opis | Termin | Opravljene ure | Opis | Termin | Opravljene ure | Opis | Termin | Opravljene ure | Opis
      @2025-10-06 | @2025-10-12 | '13:30 - 15:00 | 1,5 | Sestanek z mentorico | | | | | | | | | | | |
      @2025-10-13 | @2025-10-19 | '9:00 - 12:30 | 3,5 | Priprava gradiva | '14:00 - 16:00 | 2 | Predstavitev | | | | | | | | |`,
    expected: {
      kind: 'person-month',
      headerRow: 2,
      people: [],
      dates: ['2025-10-06', '2025-10-17', 10],
      marks: 3,
      present: 3,
      asks: ['person'],
    },
  },
  {
    name: 'hours and what was done in them, in one cell of each weekday: which days they were, and whose, is asked',
    table: `
       | sreda | četrtek | petek | sobota | nedelja | ponedeljek | torek
      Teden 1 | 5 h - ogled posnetkov | 1,5 h - vaje |  | 2 h - vaje |  | 3 h - osnutek | 2 h - popravki
      Teden 2 | 4 ure – branje | 2 h - vaje | 8 h - bolniška |  |  | 2,5 - osnutek | 3 h - predstavitev`,
    expected: {
      kind: 'person-month',
      people: [],
      dates: [],
      marks: 10,
      present: 8,
      unclear: 2,
      asks: ['person', 'sessionDates', 'mark 8 h - bolniška', 'mark 2,5 - osnutek'],
    },
  },
];
