import { sheetOf } from '../../../test/layouts/workbook-of-text';
import { CellCache, gridOf } from '../cells/grid';
import { findVerticalRuns } from './vertical-runs';

const runsOf = (column: readonly string[]) =>
  findVerticalRuns(gridOf(sheetOf('List1', ['Datum', ...column].join('\n')), new CellCache(false))).map(
    ({ rows, days }) => ({ rows: [rows[0], rows.at(-1)], days }),
  );
const days = (...numbers: number[]): string[] => numbers.map((number) => `@2020-09-${String(number).padStart(2, '0')}`);

test.each([
  ['days in their order', days(1, 2, 3, 4, 7), [{ rows: [1, 5], days: 5 }]],
  ['the newest day on top', days(7, 4, 3, 2, 1), [{ rows: [1, 5], days: 5 }]],
  [
    'two weeks, the second begun anew',
    days(1, 2, 3, 4, 1, 2, 3, 4),
    [
      { rows: [1, 4], days: 4 },
      { rows: [5, 8], days: 4 },
    ],
  ],
  ['days that follow one another by chance', days(3, 9, 12, 5, 8, 20, 2, 11, 6, 4, 1, 7, 10), []],
  [
    'numbers of days under dates of issue in any order',
    ['@2020-10-03', '@2020-09-30', '@2020-10-01', '', ...Array.from({ length: 30 }, (_, day) => String(day + 1))],
    [{ rows: [5, 34], days: 30 }],
  ],
  ['days without any order', days(20, 3, 17, 5, 12, 1, 19, 4), []],
])('%s', (_, column, expected) => {
  expect(runsOf(column)).toEqual(expected);
});
