/** Marks and hours that say who was there, and not for how long. */
import { sheetOf, workbookOf } from '../../test/layouts/workbook-of-text';
import { date } from '../programme/calendar';
import { readWorkbookSheets } from '.';

const readingsOf = (table: string) => {
  const workbook = workbookOf('zvezek.xlsx', [sheetOf('Marec 2024', table)]);
  return readWorkbookSheets(workbook, { today: date('2026-11-23') }).sheets.flatMap(({ entries }) =>
    entries.map(({ reading }) => (reading.kind === 'present' ? reading.minutes : reading.kind)),
  );
};

test.each([
  [
    'where the legend says that a figure is when somebody left, they came, and nobody knows for how long',
    `
      Ime | 4. 3. 2024 | 5. 3. 2024 | 6. 3. 2024
      Maja Zupan | '16.00 | '15.30 | o
      Tine Bevk | x | '14.15 | '16.00
      |
      Legenda:
      x = prisoten
      o = odsoten
      16.00 = ura odhoda`,
    [null, null, 'absence', null, null, null],
  ],
  [
    'figures without these words are hours, and whether "4.15" is a quarter past four is asked',
    `
      Ime | 4. 3. 2024 | 5. 3. 2024 | 6. 3. 2024
      Maja Zupan | '4.00 | '5.30 | o
      Tine Bevk | x | '4.15 | '6.00
      |
      Legenda:
      x = prisoten
      o = odsoten`,
    [240, 'unclear', 'absence', null, 'unclear', 360],
  ],
  [
    'a half among ticks that nobody explains is no half hour; it is asked',
    `
      Ime | 4. 3. 2024 | 5. 3. 2024 | 6. 3. 2024
      Maja Zupan | x | ½ | x
      Tine Bevk | x | x | o
      |
      Legenda:
      o = odsoten`,
    [null, 'unclear', null, null, null, 'absence'],
  ],
  [
    'no hours of leave, typed as a text, are work; a day of leave is not',
    `
      Datum | Ime in priimek | Prihod | Odhod | LD
      @2024-03-04 | Maja Zupan | @8:00 | @12:00 | '0:00
      @2024-03-04 | Tine Bevk | | | '8:00
      @2024-03-05 | Maja Zupan | @8:00 | @12:30 | '0:00
      @2024-03-05 | Tine Bevk | @8:00 | @12:00 | '0:00`,
    [240, 'absence', 270, 240],
  ],
])('%s', (_, table, expected) => {
  expect(readingsOf(table)).toEqual(expected);
});
