/** Blocks of a day each, lists of one day, and what is no attendance: points of homework, duty plans, evaluations. People are invented. */
import type { CollectedLayout } from './layout';

export const BLOCKS_AND_GRADES: readonly CollectedLayout[] = [
  {
    name: 'blocks of a day each, its date in the corner, hold the hours of people by kind of work',
    table: `
      '05.10.17 | Anica | Blaž | Cirila | Skupaj
      Zasnova | | | |
      Sestanki | '1 | '1 | '1 | 3
      Programiranje | | | |
      - logika | | '1.5 | | 1.5

      '18.10.17 | Anica | Blaž | Cirila | Skupaj
      Zasnova | '2 | 2 | | 4
      Sestanki | | | |
      Programiranje | | | |
      - logika | | '0.5 | | 0.5
      Skupaj | 2 | 2.5 | 0 | 4.5

      '20.10.17 | Anica | Blaž | Cirila | Skupaj
      Zasnova | | | |
      Raziskava | '3 | | | 3
      Bolniška | | | '8 | 8`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 1,
      people: ['Anica', 'Blaž', 'Cirila'],
      dates: ['2017-10-05', '2017-10-20', 3],
      marks: 7,
      present: 6,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'blocks of a day each may have the date above, and one of them a date that is none',
    table: `
      Ure projekta

      @2020-10-05
      Dejavnost | Ana Novak | Bor Kos
      Sestanek | 2 | 2
      Pisanje | | 1.5

      '32.10.2020
      Dejavnost | Ana Novak | Bor Kos
      Sestanek | 1 |
      Pisanje | 3 | 4`,
    expected: {
      kind: 'attendance-matrix',
      headerRow: 4,
      people: ['Ana Novak', 'Bor Kos'],
      dates: ['2020-10-05', '2020-10-05', 1],
      marks: 4,
      doubts: ['32.10.2020'],
    },
  },
  {
    name: 'in blocks of a day each more hours than a day has are nobody knows what',
    table: `
      @2020-10-05 | Ana | Bor
      Sestanki | 20 | 2
      Pisanje | 8 |

      @2020-10-06 | Ana | Bor
      Sestanki | 1 | 1
      Pisanje | 2 |`,
    expected: { kind: 'attendance-matrix', marks: 4, present: 3, unclear: 1 },
  },
  {
    name: 'kinds of work across and people down, in a block for each day, are not people across',
    table: `
      @2020-10-05 | Sestanki | Pisanje
      Ana | 2 | 1
      Bor | 3 |

      @2020-10-06 | Sestanki | Pisanje
      Ana | 2 | 1
      Bor | 3 |`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'figures under the people outside of the blocks may be anything: nothing is claimed',
    table: `
      @2020-10-05 | Ana | Bor
      Sestanki | 2 | 2

      Priprava | 1 | 4
      @2020-10-06 | Ana | Bor
      Sestanki | 1 | 1
      Pisanje | 2 |`,
    expected: { people: [], marks: 0 },
  },
  {
    name: 'figures under numbers on a sheet of homework are points, though all of them are ones',
    sheet: 'Domače naloge',
    table: `
       | 1 | 2 | 3 | 4 | 5 | Skupaj
      Ana Novak | | | | | |
      Bor Kos | 1 | 1 | 1 | 1 | 1 | 5
      Cene Zajc | | | | | |`,
    expected: { people: [], marks: 0, present: 0, asks: [] },
  },
  {
    name: 'numbered columns beside a sum of points, of which there are many sizes, are tasks',
    table: `
      Ime in priimek | Stolpec1 | '1 | '2 | '3 | '4 | '5 | '6 | '7 (zanke) | skupaj DN (največ 25) | k1 | Skupaj
      Ana Novak | https://a.example | 1 | 1 | 1 | 1 | 1 | 3 | 5 | 13 | 6.5 | 19.5
      Bor Kos | https://b.example | 1 | 1 | | 0.8 | 1 | 3 | 4 | 10.8 | 5 | 15.8
      Cene Zajc | https://c.example | 1 | 1 | 1 | 1 | | | | 4 | | 4
      Rok oddaje | | @2019-10-16 | @2019-10-16 | @2019-10-16 | @2019-10-16 | @2019-11-01 | @2019-11-01 | | 25 | |`,
    expected: { kind: 'participants', people: ['Ana Novak', 'Bor Kos', 'Cene Zajc'], marks: 0, asks: [] },
  },
  {
    name: 'what Excel calls the columns of a table that nobody headed are no meetings',
    table: `
      Ime in priimek | Stolpec2 | Stolpec3 | Stolpec4 | Stolpec5 | Stolpec6
      Ana Novak | 2 | | | |
      Bor Kos | 1 | | | |
      Cene Zajc | 2.5 | | | |`,
    expected: { kind: 'participants', people: ['Ana Novak', 'Bor Kos', 'Cene Zajc'], marks: 0, asks: [] },
  },
  {
    name: 'a grade beside the hours of numbered meetings makes no points of them',
    table: `
      Ime in priimek | 1. srečanje | 2. srečanje | 3. srečanje | 4. srečanje | Ocena
      Ana Novak | 1 | 2 | 1 | 1 | 5
      Bor Kos | 1 | 1 | 1 | 1 | 4`,
    expected: { kind: 'attendance-matrix', marks: 8, present: 8, asks: ['sessionDates'] },
  },
  {
    name: 'where attendance is spoken of, the sheet of a test may hold it',
    sheet: 'Izpit',
    table: `
      Prisotnost na pripravah
      Ime in priimek | 1 | 2 | 3 | 4 | 5
      Ana Novak | 1 | 1 | 1 | 1 | 1
      Bor Kos | 1 | 0 | 1 | 1 | 1`,
    expected: { kind: 'attendance-matrix', marks: 10 },
  },
  {
    name: 'posts over the days on which somebody is wanted there are nobody',
    file: 'Razpored dežurstev.xlsx',
    table: `
      Datum | Ozvočenje dvorana | Računalnik dvorana | Kamera dvorana | Atrij
      @2020-11-14 | s | s | s | x
      @2020-11-21 | s | s | s | x
      @2020-11-28 | s | s | s | x
      @2020-12-05 | | | |`,
    expected: { kind: 'other', people: [], marks: 0, asks: [] },
  },
  {
    name: 'hours of people across, under a title of duties, are planned',
    sheet: 'Razpored dežurstev',
    table: `
      Datum | Ana Novak | Bor Kos | Cene Zajc
      @2020-11-14 | 4 | 4 |
      @2020-11-21 | 4 | | 4
      @2020-11-28 | | 4 | 3`,
    expected: { kind: 'other', people: [], dates: [], marks: 0 },
  },
  {
    name: 'unless the title says that they were done',
    sheet: 'Razpored dežurstev',
    table: `
      Opravljene ure
      Datum | Ana Novak | Bor Kos | Cene Zajc
      @2020-11-14 | 4 | 4 |
      @2020-11-21 | 4 | | 4
      @2020-11-28 | | 4 | 3`,
    expected: { kind: 'attendance-matrix', people: ['Ana Novak', 'Bor Kos', 'Cene Zajc'], marks: 6, present: 6 },
  },
  {
    name: 'figures of people beside the goal of a week are sums, not days',
    sheet: 'Pregled 1',
    table: `
       | Ana | Bor | Tedenski cilj
      1 | 6 | 12 | 17
      2 | 0 | 0 | 17
      3 | 0 | 0 | 17
      4 | Skupaj / teden | 0 | 17
      5 | 0 | 7 | 17
      6 | 0 | 0 | 17
      7 | 0 | 21.5 | 17
      Skupaj | 6 | 40.5 |`,
    expected: { kind: 'monthly-totals', headerRow: 1, people: ['Ana', 'Bor'], marks: 0, asks: [] },
  },
  {
    name: 'a pair that has hours together is no third person in a table of sums',
    table: `
      Vsota ur | Vrsta dela | | |
      Oseba | Izvedba | Zasnova | Predavanje | Skupaj ur
      Ana Novak | 8 | | | 8
      Bor Kos | 0.25 | 6 | | 6.25
      Ana Novak & Bor Kos | | | 6 | 6
      Skupaj | 8.25 | 6 | 6 | 20.25`,
    expected: { kind: 'monthly-totals', people: ['Ana Novak', 'Bor Kos'], marks: 0 },
  },
  {
    name: 'a pair whose both have rows of their own is no third participant',
    table: `
      Vsota trajanja | Vrsta dela | | |
      Oseba | (izberite) | Izvedba | Zasnova | Vse
      Ana Novak | | 8 | | 8
      Bor Kos | | 0.25 | 6 | 6.25
      Ana Novak & Bor Kos | | | 6 | 6`,
    expected: { people: ['Ana Novak', 'Bor Kos'], marks: 0 },
  },
  {
    name: 'the day of a list may stand above it as a bare number that is no other day',
    table: `
       | 20112015 | |
       | PRISOTNOST | opomba
      Jana Kos | ok |
      Bojan Novak | ok | zamudil
      Cilka Pintar | ni prišla |`,
    expected: {
      kind: 'attendance-list',
      dates: ['2015-11-20', '2015-11-20', 1],
      marks: 3,
      present: 2,
      absent: 1,
      asks: [],
    },
  },
  {
    name: 'a bare number that may be two days, or is called otherwise, is no day of a list',
    table: `
       | 11052015 |
      Matična številka | 20112015 |
       | PRISOTNOST | opomba
      Jana Kos | ok |
      Bojan Novak | ok | zamudil
      Cilka Pintar | ni prišla |`,
    expected: { kind: 'attendance-list', dates: [], marks: 3, asks: ['sessionDates'] },
  },
  {
    name: 'rows whose name stands behind the number of somebody else are not of the person above',
    table: `
       | 20. 11. 2015 | |
       | | PRISOTNOST | opomba
      CC 1005813801 | Jana Kos | ok |
      CC 1010218944 | Bojan Novak | ok |
      CC 1016042836 | Cilka Pintar | ok |
      CC 1019027225 FILIP ZUPAN | | ok |
      CC 1019027235 GAJA ZUPAN | | ok |`,
    expected: {
      kind: 'attendance-list',
      people: ['Jana Kos', 'Bojan Novak', 'Cilka Pintar', 'FILIP ZUPAN', 'GAJA ZUPAN'],
      marks: 5,
      present: 5,
      asks: [],
    },
  },
  {
    name: 'points beside the days of a month make no points of its hours',
    sheet: 'Marec 2024',
    table: `
      Ime in priimek | 4 | 11 | 18 | 25 | Točke
      Ana Novak | 4 | 4 | 2 | 4 | 12
      Bor Kos | 4 | 3 | 4 | 4 | 11`,
    expected: {
      kind: 'attendance-matrix',
      dates: ['2024-03-04', '2024-03-25', 4],
      marks: 8,
      present: 8,
    },
  },
  ...[
    ['Šifra predmeta | Študijsko leto | Semester', 'PR161', 'Vpisna številka', 'Teden'],
    ['Course code | Academic year | Semester', 'CS161', 'Student ID', 'Week'],
  ].map(([title = '', course = '', id = '', week = '']): CollectedLayout => ({
    name: `"${title}" between blocks of people who are told by numbers is nobody`,
    table: `
      ${title}
      ${course} | 2017 - 2018 | 1
      ${id} | ${week} 1 | ${week} 2 | ${week} 3 | ${week} 4
      1751047 | 0 | 1 | 1 | 1
      1751048 | 0 | 1 | 1 | 1
      1751049 | 1 | 1 | 0 | 1
      1751050 | 0 | 1 | 1 | 1
      1751051 | 1 | 1 | 1 | 1
      ${title}
      ${course} | 2017 - 2018 | 2
      ${id} | ${week} 1 | ${week} 2 | ${week} 3 | ${week} 4
      1751047 | 0 | 1 | 1 | 1
      1751048 | 0 | 1 | 1 | 1
      1751049 | 1 | 1 | 0 | 1
      K175105 | 0 | 1 | 1 | 1
      1751051 | 1 | 1 | 1 | 1`,
    expected: {
      ...{ kind: 'attendance-matrix', people: ['1751047', '1751048', '1751049', '1751050', '1751051', 'K175105'] },
      ...{ dates: [], marks: 40, present: 32, absent: 8, unclear: 0, asks: ['sessionDates'] },
    },
  })),
];
