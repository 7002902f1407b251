import { codeOf, newExcel, onSheet, read } from './running';

const letters = [
  ['a', 'b'],
  ['c', 'd'],
  ['e', 'f'],
];

// Excel.Range.insert and delete: cells move with their formats into or out of the range's place.
test('inserting and deleting moves the cells behind, with their formats', async () => {
  await newExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1:B3').values = letters;
    sheet.getRange('A3').format.fill.color = 'red';
    sheet.getRange('A2').insert('Down');
  });
  expect((await read('A1:B4')).values).toEqual([
    ['a', 'b'],
    ['', 'd'],
    ['c', 'f'],
    ['e', ''],
  ]);
  await onSheet((sheet) => sheet.getRange('1:1').delete('Up'));
  expect((await read('A1:B3')).values).toEqual([
    ['', 'd'],
    ['c', 'f'],
    ['e', ''],
  ]);
  await onSheet(async (sheet, context) => {
    const moved = sheet.getRange('A3').load('format/fill/color');
    await context.sync();
    expect(moved.format.fill.color).toBe('#FF0000');
  });
});

// Excel would adjust every reference and merged area; the host adjusts none and says so.
test('moving cells in a workbook with formulas or through merged cells is not implemented, and nothing is moved', async () => {
  await newExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1:B3').values = letters;
    sheet.getRange('D1').formulas = [['=A3']];
  });
  expect(await codeOf(onSheet((sheet) => sheet.getRange('A1').delete('Up')))).toBe('NotImplemented');
  await onSheet((sheet) => {
    sheet.getRange('D1').clear();
    sheet.getRange('A2:B2').merge();
  });
  expect(await codeOf(onSheet((sheet) => sheet.getRange('A1:B1').delete('Up')))).toBe('NotImplemented');
  expect((await read('A1:A3')).values).toEqual([['a'], ['c'], ['e']]);
});
