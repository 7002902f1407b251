/** Sheets called plans, beside others of which the file's name speaks. People are invented. */
import { sheetOf, workbookOf } from '../../test/layouts/workbook-of-text';
import { date } from '../programme/calendar';
import { readWorkbookSheets, reportOf } from '.';

const PLAN = `
  Razpored dela oktober 2026
  Ime in priimek | 1..5
  Tilen Bregar | 8 | 8 | | | 8
  Iva Oman | 4 | 4 | | | 4`;

const REGISTER = `
  Ime in priimek | 1..5
  Tilen Bregar | 8 | 8 | | | 7.5
  Iva Oman | 4 | | | | 4`;

const kindsIn = (sheets: readonly (readonly [name: string, table: string])[]): readonly string[] =>
  reportOf(
    readWorkbookSheets(
      workbookOf(
        'Evidenca prisotnosti 2026.xlsx',
        sheets.map(([name, table]) => sheetOf(name, table)),
      ),
      { today: date('2026-11-23') },
    ),
  ).sheets.map(({ kind, present }) => `${kind} ${present}`);

test('what the file is called speaks of the other sheets: hours of the plan among them are planned', () => {
  expect(
    kindsIn([
      ['Razpored', PLAN],
      ['Oktober 2026', REGISTER],
    ]),
  ).toEqual(['other 0', 'attendance-matrix 5']);
});

test('of a file of attendance the only sheet is its register, whatever stands above it', () => {
  expect(kindsIn([['List1', PLAN]])).toEqual(['attendance-matrix 6']);
});
