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
];
