import { sheetCellsOfPlan } from './cells-of-plan';
import type { SheetPlan } from './plan';

const plan: SheetPlan = {
  name: 'List',
  purpose: 'output',
  cells: [
    [{ value: 'naslov', style: 'title' }],
    [],
    [null, { value: 44075, style: 'date' }, { formula: '=B2*2', expected: 88150 }, { formula: '=1' }],
  ],
  columnWidths: [],
  tables: [{ name: 'tbl', area: { firstRow: 2, firstColumn: 1, lastRow: 4, lastColumn: 3 } }],
};

test('a planned sheet reads as a rectangle with its formats, formulas as what they are expected to give', () => {
  const sheet = sheetCellsOfPlan(plan);
  expect(sheet.values).toEqual([
    ['naslov', '', '', ''],
    ['', '', '', ''],
    ['', 44075, 88150, ''],
    ['', '', '', ''],
    ['', '', '', ''],
  ]);
  expect(sheet.numberFormats[2]).toEqual(['General', 'd. m. yyyy', 'General', 'General']);
  expect(sheet.tables).toEqual([{ name: 'tbl', headerRow: 2, firstColumn: 1, columnCount: 3, dataRowCount: 2 }]);
});

test('in a workbook that counts from 1904 its dates are lower, other numbers are not', () => {
  const sheet = sheetCellsOfPlan(plan, true);
  expect(sheet.values[2]).toEqual(['', 44075 - 1462, 88150, '']);
});
