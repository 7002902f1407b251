/** Days that are written in doubtful ways: without a year, out of order, mistyped, or a span of them in one cell. People are invented. */
import type { CollectedLayout } from './layout';

export const DAYS_IN_DOUBT: readonly CollectedLayout[] = [
  {
    name: 'numbers behind the month are days where they differ, and their year is asked',
    table: `
      Name | October 11 | October 18 | October 25
      Ana Novak | P | A | P
      Urban Kovač | P | P | P`,
    expected: { kind: 'attendance-matrix', people: ['Ana Novak', 'Urban Kovač'], dates: [], marks: 6, asks: ['year'] },
  },
  {
    name: 'the year of such days stands in the title',
    table: `
      Attendance, autumn 2021
      Name | Oct 18 | Oct 25 | Nov 1
      Ana Novak | P | A | P
      Urban Kovač | P | P | P`,
    expected: { dates: ['2021-10-18', '2021-11-01', 3], marks: 6, asks: [] },
  },
  {
    name: 'the fifteenth tells that the month comes first, in all rows of a timesheet',
    table: `
      Ana Novak
      Date | In | Out
      5/8/2017 | 08:00 | 16:00
      5/9/2017 | 08:00 | 16:00
      5/12/2017 | 08:00 | 16:00
      5/15/2017 | 08:00 | 16:00
      5/16/2017 | 08:00 | 16:00`,
    expected: { kind: 'person-month', dates: ['2017-05-08', '2017-05-16', 5], marks: 5, present: 5, asks: ['person'] },
  },
  {
    name: 'so does the thirteenth, in the last row',
    table: `
      Start time | End time | Day | Description
      8:00 | 9:30 | Friday 7/6 | plans
      8:00 | 9:30 | Saturday 7/7 | plans
      13:00 | 14:30 | Sunday 7/8 | garden
      15:00 | 17:15 | Friday 7/13 | garden`,
    file: 'hours 2018.xlsx',
    expected: { kind: 'person-month', dates: ['2018-07-06', '2018-07-13', 4], marks: 4, asks: ['person'] },
  },
  {
    name: 'days of spring over a matrix, the month first',
    table: `
      Name | 5/8/2017 | 5/12/2017 | 5/15/2017
      Ana Novak | P | A | P
      Urban Kovač | P | P | P`,
    expected: { kind: 'attendance-matrix', dates: ['2017-05-08', '2017-05-15', 3], marks: 6, asks: [] },
  },
];
