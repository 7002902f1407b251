import { lineCount, SheetRows, sumOfColumn } from './sheet-rows';

test.each([
  ['', 10, 1],
  ['ena dva', 10, 1],
  ['ena dva tri štiri', 10, 2],
  ['ena\ndva', 10, 2],
  ['preizkuševalec', 5, 3],
  ['a preizkuševalec', 5, 4],
])('"%s" in lines of %d letters takes %d lines', (text, letters, lines) =>
  expect(lineCount(text, letters)).toBe(lines),
);

test('a paragraph is merged over the sheet and as high as its lines', () => {
  const rows = new SheetRows([10, 10, 10]);
  rows.skip();
  rows.paragraph('beseda '.repeat(20).trim(), 'wrapped');
  expect(rows.merges).toEqual([{ firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 2 }]);
  // 139 letters in lines of 30: four words of 27 letters each, five lines of 11 points.
  expect(rows.rowHeights.get(1)).toBe(Math.ceil(5 * 11 * 1.36) + 2);
});

test('a cell alone is not merged', () => {
  const rows = new SheetRows([10]);
  rows.merge(0, 0, 0, 0);
  expect(rows.merges).toEqual([]);
});

test('the sum over no rows is 0, not a broken range', () => {
  expect([sumOfColumn(2, 5, 9), sumOfColumn(2, 5, 4)]).toEqual(['=SUM(C6:C10)', '=0']);
});
