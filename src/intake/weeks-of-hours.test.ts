/** What time the hours of weeks without dates stand for. */
import { sheetOf, workbookOf } from '../../test/layouts/workbook-of-text';
import { date } from '../programme/calendar';
import { readWorkbookSheets } from '.';

const minutesOf = (table: string): (number | null | string)[] => {
  const reading = readWorkbookSheets(workbookOf('zvezek.xlsx', [sheetOf('List1', table)]), {
    today: date('2026-11-23'),
  });
  return reading.sheets.flatMap(({ entries }) =>
    entries.map(({ reading: mark }) => (mark.kind === 'present' ? mark.minutes : mark.kind)),
  );
};

test.each([
  [
    'hours of weekdays in weeks over their running total',
    `
      Teden | ponedeljek | torek | sreda | četrtek | petek
      1 | 4 | 3 | 1 | 2 |
       | 4 | 7 | 8 | 10 | 10
      2 | 1 | | 2 | | 3
       | 11 | 11 | 13 | 13 | 16
      3 | | 4 | | 2 |
       | 16 | 20 | 20 | 22 | 22`,
    [240, 180, 60, 120, 60, 120, 180, 240, 120],
  ],
  [
    'works of a day of a week, in rows of their own',
    `
      Ime in priimek: | Tine Bevk
      Dan | Teden | Ure | Opombe
      pon | 1 | 1 | sestanek
      sre | 1 | 2 | osnutek
      sre | 1 | 1.5 | vaje
      pon | 2 | 4 | vaje`,
    [60, 120 + 90, 240],
  ],
])('%s', (_, table, expected) => {
  expect(minutesOf(table)).toEqual(expected);
});
