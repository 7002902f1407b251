import { codeOf, newExcel, onSheet } from './running';

const mark = (range: Excel.Range | Excel.RangeAreas, color: string): Excel.ConditionalFormat => {
  const format = range.conditionalFormats.add('Custom');
  format.custom.rule.formula = '=TRUE';
  format.custom.format.fill.color = color;
  return format;
};

// ConditionalFormatCollection.add: "Adds a new conditional format to the collection at the first/top priority."
test('a conditional format over several areas is found from each, by id, and taken away without touching others', async () => {
  const excel = await newExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const first = mark(sheet.getRange('A1:C3'), '#FFFF00').load('id,priority');
    const second = mark(sheet.getRanges('B2,D4:D6'), '#FF0000').load('id,priority');
    await context.sync();
    const at = sheet.getRange('B2').conditionalFormats.load('items/id,items/priority');
    const count = sheet.getRange('D5').conditionalFormats.getCount();
    await context.sync();
    expect(at.items.map((one) => [one.id, one.priority])).toEqual([
      [second.id, 0],
      [first.id, 1],
    ]);
    expect(count.value).toBe(1);
    expect(excel.view('Sheet1').cells.find((cell) => cell.address === 'B2')).toBeUndefined();
    sheet.getRange('B2').values = [['x']];
    await context.sync();
    expect(excel.view('Sheet1').cells.find((cell) => cell.address === 'B2')?.fill).toBe('#FF0000');
    sheet.getRange().conditionalFormats.getItem(second.id).delete();
    const left = sheet.getRange().conditionalFormats.load('items/id');
    const none = sheet.getRange('D5').conditionalFormats.getItemOrNullObject(second.id);
    await context.sync();
    expect([left.items.map((one) => one.id), none.isNullObject]).toEqual([[first.id], true]);
  });
});

test('the grid shows what the rules make of each cell, formulas relative to the first cell of the range', async () => {
  const excel = await newExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1:B3').values = [
      [1, 'a'],
      [5, 'b'],
      [9, 'a'],
    ];
    const custom = sheet.getRange('A1:B3').conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=$B1="a"';
    custom.custom.format.fill.color = '#DDF0EC';
    const value = sheet.getRange('A1:A3').conditionalFormats.add('CellValue');
    value.cellValue.rule = { formula1: '4', operator: 'GreaterThan' };
    value.cellValue.format.font.color = '#FF0000';
  });
  const looks = excel.view('Sheet1').cells.map((cell) => [cell.address, cell.fill, cell.color]);
  expect(looks).toEqual([
    ['A1', '#DDF0EC', null],
    ['B1', '#DDF0EC', null],
    ['A2', null, '#FF0000'],
    ['B2', null, null],
    ['A3', '#DDF0EC', '#FF0000'],
    ['B3', '#DDF0EC', null],
  ]);
  expect(excel.view('Sheet1').rowCount).toBe(3);
});

test('clearing all conditional formats of a part leaves the rest of their ranges', async () => {
  await newExcel();
  await onSheet((sheet) => void mark(sheet.getRange('A1:C3'), 'red'));
  await onSheet((sheet) => sheet.getRange('B2').conditionalFormats.clearAll());
  await onSheet(async (sheet, context) => {
    const [middle, corner] = ['B2', 'C3'].map((address) => sheet.getRange(address).conditionalFormats.getCount());
    await context.sync();
    expect([middle?.value, corner?.value]).toEqual([0, 1]);
  });
});

test('a conditional format that is gone is ItemNotFound, a kind that is not implemented says so', async () => {
  await newExcel();
  expect(await codeOf(onSheet((sheet) => void sheet.getRange('A1').conditionalFormats.getItem('x').load('id')))).toBe(
    'ItemNotFound',
  );
  expect(await codeOf(onSheet((sheet) => void sheet.getRange('A1').conditionalFormats.add('IconSet')))).toBe(
    'NotImplemented',
  );
});

// Microsoft Learn, "Add data validation to Excel ranges": copying gets past a validation; getInvalidCellsOrNullObject finds it.
test('values that a validation refuses are found', async () => {
  await newExcel();
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A4').values = [['P'], ['X'], [''], ['b']];
    sheet.getRange('A1:A4').dataValidation.rule = { list: { inCellDropDown: true, source: 'P, B' } };
    sheet.getRange('B1:B3').values = [[4], [25], ['x']];
    sheet.getRange('B1:B3').dataValidation.rule = { decimal: { formula1: 0, formula2: 24, operator: 'Between' } };
    const wrong = sheet.getRange('A1:B4').dataValidation.getInvalidCellsOrNullObject().load('address');
    const right = sheet.getRange('A1').dataValidation.getInvalidCellsOrNullObject();
    const kinds = ['A1:A4', 'A1:B1', 'C1'].map((address) => sheet.getRange(address).dataValidation.load('type,valid'));
    await context.sync();
    expect([wrong.address, right.isNullObject]).toEqual(['Sheet1!A2,Sheet1!B2,Sheet1!B3', true]);
    expect(kinds.map((one) => one.type)).toEqual(['List', 'Inconsistent', 'None']);
    expect(kinds.map((one) => one.valid)).toEqual([null, true, true]);
    sheet.getRange('A2').dataValidation.clear();
    const after = sheet.getRange('A1:A4').dataValidation.load('valid,type');
    await context.sync();
    expect([after.valid, after.type]).toEqual([true, 'Inconsistent']);
  });
});
