/** Hours of one person by weekday and number of the week, without a date. People are invented. */
import type { CollectedLayout } from './layout';

export const WEEKDAYS_OF_WEEKS: readonly CollectedLayout[] = [
  {
    name: 'a row for each work, its weekday and the number of its week; sums by week beside them',
    sheet: 'Petra',
    table: `
      Dan | Teden | Ure | Opombe | | 1 | 2
      ponedeljek | 1 | 1 | sestanek | | 4,5 | 5
      sreda | 1 | 2 | načrt
      sreda | 1 | 1,5 | vaje
      ponedeljek | 2 | 1 | sestanek
      torek | 2 | 4 | izvedba`,
    expected: {
      kind: 'person-month',
      headerRow: 1,
      people: ['Petra'],
      dates: [],
      marks: 4,
      present: 4,
      absent: 0,
      unclear: 0,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'captions between the rows, a weekday mistyped, the week with its word, nobody named',
    file: 'Evidenca ur.xlsx',
    table: `
      Day | Week | Hours | Comments
      Group work | | |
      Monday | Week 1 | 1 | meeting
      Thursday | Week 1 | 2 | meeting
      Monday | Week 2 | 1 | meeting
      Wednesday | Week 2 | 1,5 | meeting
      Own work | | |
      Tuseday | Week 2 | 3 | drawing
      Friday | Week 3 | 4 | drawing`,
    expected: { kind: 'person-month', people: [], dates: [], marks: 6, present: 6, asks: ['person', 'sessionDates'] },
  },
  {
    name: 'the week once over its days, the name behind its label, leave among the notes',
    table: `
      Ime in priimek: | Tine Bevk
      Teden | Dan | Od | Do | Opomba
      1. teden | pon | @8:00 | @12:00 |
       | tor | @8:00 | @12:00 |
       | sre | | | bolniška
      2. teden | pon | @8:00 | @11:30 |`,
    expected: {
      kind: 'person-month',
      headerRow: 2,
      people: ['Tine Bevk'],
      dates: [],
      marks: 4,
      present: 3,
      absent: 1,
      asks: ['sessionDates'],
    },
  },
  {
    name: 'lessons of a course by weekday and week are nobody’s hours',
    sheet: 'Tečaj',
    table: `
      Dan | Teden | Ure | Vsebina
      ponedeljek | 1 | 2 | Uvod
      sreda | 1 | 2 | Predstavitev
      ponedeljek | 2 | 3 | Vaje
      sreda | 2 | 2 | Delavnica`,
    expected: { kind: 'other', people: [], marks: 0, asks: [] },
  },
  {
    name: 'nor are they where a lecturer stands beside them',
    sheet: 'Evidenca ur',
    table: `
      Dan | Teden | Ure | Predavatelj
      ponedeljek | 1 | 2 | Petra Vidic
      sreda | 1 | 2 | Rok Hribar
      ponedeljek | 2 | 3 | Petra Vidic
      sreda | 2 | 2 | Rok Hribar`,
    expected: { marks: 0 },
  },
  {
    name: 'numbered weeks over the running totals of their hours',
    table: `
      Teden | Dnevi v tednu | | | | | Skupaj
       | ponedeljek | torek | sreda | četrtek | petek |
      1 | 2 | 3 | 1 | 4 | | 10
       | 2 | 5 | 6 | 10 | 10 | 10
      2 | 1 | | 2 | | 3 | 6
       | 11 | 11 | 13 | | | 16
      3 | | 4 | | 2 | | 6
       | 16 | 20 | 20 | 22 | 22 | 22`,
    expected: {
      kind: 'person-month',
      headerRow: 2,
      people: [],
      dates: [],
      marks: 9,
      present: 9,
      asks: ['person', 'sessionDates'],
    },
  },
  {
    name: 'hours of weekdays in weeks of a timetable, with how many there may be at most, are nobody’s',
    table: `
      Teden | Dnevi v tednu | | | |
       | ponedeljek | torek | sreda | četrtek | petek
      1 | 2 | 3 | 1 | 4 | 2
       | 4 | 4 | 4 | 4 | 4
      2 | 1 | 2 | 2 | 1 | 3
       | 4 | 4 | 4 | 4 | 4
      3 | 2 | 4 | 1 | 2 | 1
       | 4 | 4 | 4 | 4 | 4`,
    expected: { marks: 0 },
  },
];
