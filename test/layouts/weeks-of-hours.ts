/** Hours of a week: by weekday under headings that say both, and in all by number of the week. People are invented. */
import type { CollectedLayout } from './layout';

export const WEEKS_OF_HOURS: readonly CollectedLayout[] = [
  {
    name: 'the weekday at the end of a phrase, one of them mistyped, beside rate and pay',
    table: `
      Staff Name | Hourly rate in $ | Hours worked-Sunday | Hours worked-Monday | Hours worked-Tuesday | Hours worked-Wednesday | Hours worked-Thrusday | Hours worked-Friday | Hours worked-Saturday | Total hours | Weekly pay in $
      Ana | 45 | 7 | 8 | 7 | 8 | 7 | 8 | 6 | 51 | 2295
      Borut | 35 | 7 | 6.5 | 7 | 8 | | 8 | 7 | 43.5 | 1522.5`,
    expected: {
      kind: 'attendance-matrix',
      people: ['Ana', 'Borut'],
      dates: [],
      marks: 13,
      present: 13,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'ure – ponedeljek',
    table: `
      Ime in priimek | Ure – ponedeljek | Ure – torek | Ure – sreda | Ure – četrtek | Ure – petek | Skupaj ur | Plačilo
      Ana Novak | 5 | 5 | 4 | | 5 | 19 | 95
      Bor Kos | 4 | 4 | 4 | 4 | 4 | 20 | 100`,
    expected: { kind: 'attendance-matrix', people: ['Ana Novak', 'Bor Kos'], marks: 9, asks: ['sessionDates'] },
  },
  {
    name: 'the weekday first, in the week of the title',
    table: `
      Week of 6 June 2022
      Name | Mo Stunden | Di Stunden | Mi Stunden | Do Stunden | Fr Stunden | Summe
      Anna Huber | 5 | 5 | 4 | | 5 | 19
      Peter Maier | 4 | 4 | 4 | 4 | 4 | 20`,
    expected: { kind: 'attendance-matrix', dates: ['2022-06-06', '2022-06-10', 5], marks: 9, present: 9, asks: [] },
  },
  {
    name: 'what was sold on weekdays is nobody’s presence',
    table: `
      Name | Sales-Monday | Sales-Tuesday | Sales-Wednesday | Sales-Thursday | Sales-Friday
      Ana Novak | 5 | 5 | 4 | 3 | 5
      Bor Kos | 4 | 4 | 4 | 4 | 4`,
    expected: { marks: 0 },
  },
  {
    name: 'for how long machines ran on weekdays is nobody’s',
    table: `
      Stroj | Ure ponedeljek | Ure torek | Ure sreda | Ure četrtek | Ure petek
      Vrtalnik | 5 | 5 | 4 | 4 | 5
      Žaga | 4 | 4 | 4 | 4 | 4`,
    expected: { marks: 0 },
  },
  {
    name: 'weeks down, and under each member hours and their running total',
    table: `
      Team:
      Members | Hana | | Miha | | Petra | | Name 4 |
       | Hours | Total | Hours | Total | Hours | Total | Hours | Total
      Week 1 | 4 | 4 | 15 | 15 | 13.5 | 13.5 | | 0
      Week 2 | 4 | 8 | 13 | 28 | 13 | 26.5 | | 0
      Week 3 | 9 | 17 | 18 | 46 | 8 | 34.5 | | 0`,
    expected: {
      kind: 'monthly-totals',
      headerRow: 3,
      people: ['Hana', 'Miha', 'Petra'],
      dates: [],
      marks: 0,
      asks: [],
    },
  },
  {
    name: 'the same by 1. teden, with the sum of all below',
    table: `
       | Ana Novak | | Bor Kos |
      Teden | Ure | Delo | Ure | Delo
      1. teden | 4 | načrt | 15 | načrt
      2. teden | 4 | izvedba | 13 | načrt
      Skupaj | 8 | | 28 |`,
    expected: { kind: 'monthly-totals', people: ['Ana Novak', 'Bor Kos'], marks: 0 },
  },
  {
    name: 'hours of projects by week are nobody’s',
    table: `
       | Spletna stran | | Mobilna aplikacija |
       | Ure | Skupaj | Ure | Skupaj
      1. teden | 4 | 4 | 15 | 15
      2. teden | 4 | 8 | 13 | 28`,
    expected: { kind: 'other', people: [] },
  },
  {
    name: 'a member whose surname is a word of headings, too',
    table: `
      Skupina:
      Člani | Ana Novak | | Bor Opomba | | Petra Vidic |
       | Ure | Skupaj | Ure | Skupaj | Ure | Skupaj
      1. teden | 11 | 11 | 11 | 11 | 10 | 10
      2. teden | 11 | 22 | 9 | 20 | 10 | 20`,
    expected: { kind: 'monthly-totals', headerRow: 3, people: ['Ana Novak', 'Bor Opomba', 'Petra Vidic'], marks: 0 },
  },
  {
    name: 'weeks of more hours than a meeting lasts are sums, a break among them',
    file: 'Evidenca ur.xlsx',
    table: `
       | Teden 1 | Teden 2 | Teden 3 | Teden 4 | Počitnice 1 | Teden 5
      Ana | 3 | 2 | 14 | 14 | 7 | 9
      Borut | 3 | 4 | 8 | 14.75 | 10 | 0
      Petra | 2 | 4 | 5 | 13 | 7 | 6`,
    expected: {
      kind: 'monthly-totals',
      headerRow: 1,
      people: ['Ana', 'Borut', 'Petra'],
      dates: [],
      marks: 0,
      asks: [],
    },
  },
  {
    name: 'points by week are no hours',
    file: 'Točke.xlsx',
    table: `
      Ime | Teden 1 | Teden 2 | Teden 3 | Teden 4
      Ana | 13 | 12 | 14 | 14
      Borut | 13 | 14 | 14 | 14
      Petra | 12 | 14 | 13 | 13`,
    expected: { kind: 'participants', people: ['Ana', 'Borut', 'Petra'], marks: 0 },
  },
  {
    name: 'hours under weeks told from day to day are of no day, with the sum of each module among them',
    table: `
      Neposredno delo, ure po tednih 2020

       | Modul I | | | Modul II | | |
       | 1. teden | 2. teden | skupaj | 3. teden | 4. teden | skupaj | stanje
      Udeleženec | 7.9.–11.9. | 14.9.–18.9. | min 24 | 5.10.–9.10. | 12.10.–16.10. | min 60 | Č
      Novak Ana | 12 | 11.5 | 23.5 | 28 | 30 | 58 | premalo
      Kos Bor | 12 | 12 | 24 | 30 | 30 | 60 | OK
      Rus Eva | 9 | 10 | 19 | 24.5 | 20 | 44.5 | premalo`,
    expected: {
      ...{ kind: 'monthly-totals', people: ['Novak Ana', 'Kos Bor', 'Rus Eva'] },
      ...{ dates: [], marks: 0, present: 0, asks: [] },
    },
  },
  ...['oznaka', 'udeleženka'].map((heading): CollectedLayout => ({
    name: `weeks from day to day of people with one name each, under "${heading}", that add up for everybody`,
    table: `
      Ure programa po tednih
      ${heading} | 10. teden (3.–7. 3.) | 11. teden (10.–14. 3.) | 12. teden (17.–21. 3.) | SKUPAJ MAR
      Burja | 3,5 | 2 | 0 | 5,5
      Sapica | 4 | 2 | 6,5 | 12,5
      Maestral | 2 | 3,5 | 2 | 7,5`.replace(/(\d),5/g, '$1.5'),
    expected: { kind: 'monthly-totals', people: ['Burja', 'Sapica', 'Maestral'], dates: [], marks: 0, asks: [] },
  })),
  {
    name: 'where one of them does not add up, it is not certain that the figures are hours of weeks',
    table: `
      Ure programa po tednih
      oznaka | 10. teden (3.–7. 3.) | 11. teden (10.–14. 3.) | 12. teden (17.–21. 3.) | SKUPAJ MAR
      Burja | 3 | 2 | 0 | 5
      Sapica | 4 | 2 | 6 | 18
      Maestral | 2 | 3 | 2 | 7`,
    expected: { asks: ['sessionDates', 'mark 0'] },
  },
  {
    name: 'days that somebody came, week by week, are no hours of meetings',
    table: `
      Število dni prisotnosti po tednih
      Ime in priimek | 1. teden | 2. teden | 3. teden | Skupaj
      Agata Fras | 2 | 4 | 4 | 10
      Dejan Kos | 3 | 0 | 4 | 7
      Jana Rus | 1 | 2 | 4 | 7`,
    expected: {
      kind: 'monthly-totals',
      people: ['Agata Fras', 'Dejan Kos', 'Jana Rus'],
      dates: [],
      marks: 0,
      asks: [],
    },
  },
  {
    name: 'more than seven of them in a week are something else, and the days are asked',
    table: `
      Število dni prisotnosti po tednih
      Ime in priimek | 1. teden | 2. teden | 3. teden | Skupaj
      Agata Fras | 2 | 14 | 4 | 20
      Dejan Kos | 3 | 0 | 4 | 7
      Jana Rus | 1 | 2 | 4 | 7`,
    expected: { kind: 'attendance-matrix', asks: ['sessionDates', 'mark 0'] },
  },
];
