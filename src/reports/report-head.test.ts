import { NO_SETTINGS } from '../register';
import { addHead } from './report-head';
import { SheetRows } from './sheet-rows';

const headOf = (settings: Partial<typeof NO_SETTINGS>): SheetRows => {
  const rows = new SheetRows([20, 20]);
  addHead(rows, 'Mesečni povzetek', { ...NO_SETTINGS, ...settings }, 'Obdobje');
  return rows;
};

test('a long programme, unit and provider stay within the sheet: a print that fits its width stays large enough to read', () => {
  const rows = headOf({ title: 'Program socialne aktivacije', unit: 'Velenje', provider: 'Zavod za usposabljanje' });
  expect(rows.cells[1]?.[0]?.value).toBe('Program socialne aktivacije · Velenje · Zavod za usposabljanje');
  expect(rows.merges).toEqual([{ firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 1 }]);
  // 62 letters in lines of 37 (40 × 1.02 × 11 / 12): two lines of 12 points.
  expect(rows.rowHeights.get(1)).toBe(Math.ceil(2 * 12 * 1.36) + 2);
});

test('without them the period follows the title', () => {
  expect(headOf({}).cells.map((cells) => cells[0]?.value ?? '')).toEqual(['Mesečni povzetek', 'Obdobje', '']);
});
