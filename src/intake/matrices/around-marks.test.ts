/** What stands beside the marks of a matrix is ignored for the right reason. */
import { sheetOf, workbookOf } from '../../../test/layouts/workbook-of-text';
import { date } from '../../programme/calendar';
import { readWorkbookSheets } from '..';

test('how many came is a total where people stand across, and what was done is none', () => {
  const table = `
    datum | vsebina | Anita B. | Milan P. | Zvonka Ž. | št. prisotnih
    4. 3. 2024 | Uvod | x | b | x | 2
    5. 3. 2024 | Mapa | x | x | x | 3
    6. 3. 2024 | Bonton | x | x | b | 2`;
  const { sheets } = readWorkbookSheets(workbookOf('zvezek.xlsx', [sheetOf('List1', table)]), {
    today: date('2026-11-23'),
  });
  const outside = sheets[0]?.ignored.filter(({ why }) => why === 'outsideTable');
  expect(outside?.reduce((sum, { cells }) => sum + cells, 0)).toBe(3);
});
