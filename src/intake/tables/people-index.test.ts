/** Surname and given name of people whose names stand in two columns. */
import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { readWorkbookSheets } from '..';

test.each([
  ['Priimek | Ime', 'Kralj | Ana'],
  ['Ime | Priimek', 'Ana | Kralj'],
  ['Name | Last Name', 'Ana | Kralj'],
  ['Last Name | Name', 'Kralj | Ana'],
  ['Name | Vorname', 'Kralj | Ana'],
  ['Vorname | Name', 'Ana | Kralj'],
])('under "%s", "%s" is Ana with the surname Kralj', (headings, names) => {
  const table = `
    ${headings} | Datum | Status
    ${names} | @2025-10-01 | prisotna`;
  const [sheet] = readWorkbookSheets(workbookOf('prisotnost.xlsx', [sheetOf('List1', table)]), {
    today: date('2026-11-23'),
  }).sheets;
  expect(sheet?.people.map(({ surname, givenName }) => ({ surname, givenName }))).toEqual([
    { surname: 'Kralj', givenName: 'Ana' },
  ]);
});
