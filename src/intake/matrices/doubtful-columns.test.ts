/** Columns with marks whose heading does not say their day: what the columns beside them leave. */
import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { readWorkbookSheets } from '..';

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
  [
    'a date from elsewhere between two days that leave one',
    '7. 9. 2020 | 8. 10. 2020 | 9. 9. 2020',
    ['P | P | P', 'P | N | P'],
    [{ cell: 'F2', fault: 'strayed', days: ['2020-09-08'] }],
  ],
  [
    'a date from elsewhere between two days that leave more than one stays a date',
    '7. 9. 2020 | 8. 10. 2020 | 11. 9. 2020',
    ['P | P | P', 'P | N | P'],
    [],
  ],
  ['a letter over marks', '7. 9. 2020 | x | 9. 9. 2020', ['P | P | P', 'P | N | P'], [{ cell: 'F2', fault: 'unreadable', days: ['2020-09-08'] }]],
  ['a word over marks', '7. 9. 2020 | Kontrola | 9. 9. 2020', ['P | P | P', 'P | N | P'], []],
  ['remarks without a heading', '7. 9. 2020 | | 9. 9. 2020', ['P | klicali domov | P', 'P | pride pozneje | P'], []],
  ['sums without a heading', '7. 9. 2020 | | 14. 9. 2020', ['4 | 16 | 4', '4 | 12 | 4'], []],
  ['marks beside a short line of days without a heading', '7. 9. 2020 | 8. 9. 2020 | ', ['P | P | P', 'P | N | P'], []],
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

/** Day numbers of September 2020 from the 1st; where a heading is given for a column, that stands over it. */
function september(headings: Readonly<Record<number, string>>, numbers: readonly number[]): readonly Doubt[] {
  const head = numbers.map((number, index) => headings[index] ?? String(number)).join(' | ');
  const marks = (own: string): string => numbers.map((number) => (number % 5 === 0 ? 'N' : own)).join(' | ');
  const rows = ['Novak Ana', 'Kovač Urban', 'Žagar Cvetka'].map(
    (name, index) => `${name} | ${marks(index === 1 ? '4' : 'P')}`,
  );
  const table = `Prisotnost – september 2020\nPriimek in ime | ${head}\n${rows.join('\n')}`;
  const workbook = workbookOf('zvezek.xlsx', [sheetOf('List1', table)]);
  const [sheet] = readWorkbookSheets(workbook, { today: date('2020-12-31'), answers: {} }).sheets;
  expect(sheet?.questions).toEqual([]);
  expect(sheet?.days).toHaveLength(numbers.length);
  return (sheet?.headingDoubts ?? []).map(({ at, fault, days }) => ({ cell: at.cell, fault, days }));
}

const everyDay = Array.from({ length: 30 }, (_, index) => index + 1);
const workingDays = everyDay.filter((number) => number % 7 !== 5 && number % 7 !== 6);

test.each<
  [what: string, headings: Readonly<Record<number, string>>, numbers: readonly number[], expected: readonly Doubt[]]
>([
  ['no slip', {}, everyDay, []],
  ['a number typed too small', { 12: '3' }, everyDay, [{ cell: 'N2', fault: 'strayed', days: ['2020-09-13'] }]],
  ['a number typed too large', { 3: '14' }, everyDay, [{ cell: 'E2', fault: 'strayed', days: ['2020-09-04'] }]],
  ['a Friday typed too large', { 3: '14' }, workingDays, [{ cell: 'E2', fault: 'strayed', days: ['2020-09-04'] }]],
  ['no number over the first day', { 0: '' }, everyDay, [{ cell: 'B2', fault: 'blank', days: ['2020-09-01'] }]],
  ['no number over the last day', { 29: '' }, everyDay, [{ cell: 'AE2', fault: 'blank', days: ['2020-09-30'] }]],
  [
    'no number over the last working day',
    { 21: '' },
    workingDays,
    [{ cell: 'W2', fault: 'blank', days: ['2020-09-30'] }],
  ],
])('day numbers of a month: %s', (_what, headings, numbers, expected) => {
  expect(september(headings, numbers)).toEqual(expected);
});
