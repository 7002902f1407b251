/** A surname merged over the members of a family is the surname of each of them. */
import { sheetOf, workbookOf } from '../../test/layouts/workbook-of-text';
import { date } from '../programme/calendar';
import type { Area } from '../sheet/plan';
import { readWorkbookSheets } from '.';

function peopleOf(table: string, ...merged: readonly Area[]) {
  const cells = workbookOf('zvezek.xlsx', [{ ...sheetOf('List1', table), merged }]);
  const [sheet] = readWorkbookSheets(cells, { today: date('2026-11-30') }).sheets;
  if (!sheet) throw new Error('a workbook of one sheet gives one reading');
  return sheet.people.map(({ surname, givenName, at }) => `${at.cell} ${surname}/${givenName}`);
}

const FAMILIES = `
  Priimek | Ime | 9. 1. 2025 | 16. 1. 2025 | 23. 1. 2025
  Berglez Drev | Mojca | ✓ | ✓ | ✓
   | Robert | ✓ | ✓ | ✓
  Cajnko | Simona | ✓ | ✓ | ✓
   | Robert | ✓ | ✓ | ✓`;

test('merged over two rows it is said of both', () => {
  const over = (firstRow: number): Area => ({ firstRow, firstColumn: 0, lastRow: firstRow + 1, lastColumn: 0 });
  expect(peopleOf(FAMILIES, over(1), over(3))).toEqual([
    'A2 Berglez Drev/Mojca',
    'B3 Berglez Drev/Robert',
    'A4 Cajnko/Simona',
    'B5 Cajnko/Robert',
  ]);
});

test('a blank below a surname that is not merged over it is nobody’s', () => {
  expect(peopleOf(FAMILIES)).toEqual(expect.arrayContaining(['B3 /Robert']));
});
