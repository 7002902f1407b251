import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { readWorkbookSheets } from '..';

const TABLE = `
  Podpisni list udeležencev, %
  Datum | Ime in priimek | Prihod | Podpis
  A | Ana Kralj | 8:00 | Kralj
  B | Bor Kos | 8:00 | Kos
  C | Ana Kralj | 8:30 | Kralj`;

/** The same table with small numbers for its days, shown by the given format. */
function datesOf(title: string, days: readonly number[], format: string): readonly (string | null)[] {
  const sheet = sheetOf('List1', TABLE.replace('%', title));
  const isDay = (row: number, column: number): boolean => row >= 2 && column === 0;
  const shown = {
    ...sheet,
    values: sheet.values.map((cells, row) =>
      cells.map((value, column) => (isDay(row, column) ? (days[row - 2] ?? '') : value)),
    ),
    numberFormats: sheet.numberFormats.map((cells, row) =>
      cells.map((before, column) => (isDay(row, column) ? format : before)),
    ),
  };
  const reading = readWorkbookSheets(workbookOf('zvezek.xlsx', [shown]), { today: date('2026-11-23') });
  return reading.sheets.flatMap((each) => each.days.map((day) => day.date));
}

test('days of 1900 that are shown without a year are days of the year in the title', () => {
  // 34 is 3 February, 61 is 1 March: Excel counts a 29 February 1900.
  expect(datesOf('2025', [34, 60, 61], 'd.m.')).toEqual(['2025-02-03', null, '2025-03-01']);
  expect(datesOf('februar 2025', [34.1, 35, 36], 'm/d;@')).toEqual(['2025-02-03', '2025-02-04', '2025-02-05']);
});

test('numbers up to 31 may be days of any month, and those shown with a year or as no days at all may be anything', () => {
  const open = [null, null, null];
  expect(datesOf('marec 2025', [3, 4, 5], 'd.m.')).toEqual(open);
  expect(datesOf('2025', [34, 35, 36], 'd.m.yyyy')).toEqual(open);
  expect(datesOf('2025', [34, 35, 36], 'General')).toEqual(open);
});
