import { addTable, SUMMED, type ReportColumn } from './report-table';
import { SheetRows } from './sheet-rows';

const COLUMNS: readonly ReportColumn<number | null>[] = [
  { heading: 'Teden', style: 'gridText', value: () => '2020-W38' },
  { heading: 'Izplačano', value: (cents) => (cents === null ? null : cents / 100), ...SUMMED.money },
];

const totalOf = (items: readonly (number | null)[]): unknown => {
  const rows = new SheetRows([12, 12]);
  addTable(rows, COLUMNS, items, { totalLabel: 'Skupaj' });
  return rows.cells.at(-1)?.[1];
};

test.each<[string, readonly (number | null)[], unknown]>([
  ['of what is known', [1090, null, 250], { formula: '=SUM(B2:B4)', expected: 13.4, style: 'totalMoney' }],
  ['of zeros that are known', [0, 0], { formula: '=SUM(B2:B3)', expected: 0, style: 'totalMoney' }],
  ['stays blank where nothing is known: that is not zero', [null, null], { style: 'totalMoney' }],
])('a sum %s', (_of, items, expected) => {
  expect(totalOf(items)).toEqual(expected);
});
