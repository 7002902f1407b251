/** Columns with marks whose heading does not say their day: what the columns beside them leave. */
import { sheetOf, workbookOf } from '../../test/layouts/workbook-of-text';
import { date } from '../programme/calendar';
import { readWorkbookSheets } from '.';

interface Doubt {
  readonly cell: string;
  readonly fault: string;
  readonly days: readonly string[];
}

const cases: readonly (readonly [what: string, head: string, rows: readonly string[], expected: readonly Doubt[]])[] = [
  ['no day is missing', '7. 9. 2020 | 8. 9. 2020 | 9. 9. 2020', ['P | P | P', 'P | N | P'], []],
  [
    'a blank heading between two days that leave one',
    '7. 9. 2020 | | 9. 9. 2020',
    ['P | P | P', 'P | N | P'],
    [{ cell: 'F2', fault: 'blank', days: ['2020-09-08'] }],
  ],
  [
    'two blank headings where two days are missing are these, in order',
    '7. 9. 2020 | | | 10. 9. 2020',
    ['P | P | P | P', 'P | N | P | P'],
    [
      { cell: 'F2', fault: 'blank', days: ['2020-09-08'] },
      { cell: 'G2', fault: 'blank', days: ['2020-09-09'] },
    ],
  ],
  [
    'a blank heading where three days are missing may be any of them',
    '7. 9. 2020 | | 11. 9. 2020',
    ['P | P | P', 'P | N | P'],
    [{ cell: 'F2', fault: 'blank', days: ['2020-09-08', '2020-09-09', '2020-09-10'] }],
  ],
  [
    'a heading that cannot be read',
    '7. 9. 2020 | 8,9 | 9. 9. 2020',
    ['P | P | P', 'P | N | P'],
    [{ cell: 'F2', fault: 'unreadable', days: ['2020-09-08'] }],
  ],
  [
    'a date typed again beside a missing day',
    '7. 9. 2020 | 8. 9. 2020 | 8. 9. 2020 | 10. 9. 2020',
    ['P | P | P | P', 'P | N | P | P'],
    [{ cell: 'G2', fault: 'repeated', days: ['2020-09-09'] }],
  ],
  ['sums between two weeks are no day', '7. 9. 2020 | 8. 9. 2020 | Skupaj | 14. 9. 2020', ['4 | 4 | 8 | 4', '4 | 4 | 8 | 4'], []],
  ['a blank heading with nothing under it', '7. 9. 2020 | | 9. 9. 2020', ['P | | P', 'P | | P'], []],
]; // prettier-ignore

test.each(cases)('%s', (_what, head, [first = '', second = ''], expected) => {
  const table = `Prisotnost\nPriimek in ime | 2. 9. 2020 | 3. 9. 2020 | 4. 9. 2020 | ${head}\nNovak Ana | P | P | P | ${first}\nKovač Urban | P | N | P | ${second}\nŽagar Cvetka | P | P | P | ${first}`;
  const workbook = workbookOf('zvezek.xlsx', [sheetOf('List1', table)]);
  const [sheet] = readWorkbookSheets(workbook, { today: date('2020-12-31'), answers: {} }).sheets;
  expect(sheet?.headingDoubts.map(({ at, fault, days }) => ({ cell: at.cell, fault, days }))).toEqual(expected);
  // Of one day the marks are read for it, of several they have none; they are entries either way.
  for (const { day, days } of sheet?.headingDoubts ?? []) {
    expect(sheet?.days[day]?.date).toBe(days.length === 1 ? days[0] : null);
    expect(sheet?.entries.filter((entry) => entry.day === day)).toHaveLength(3);
  }
});
