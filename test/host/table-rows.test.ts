import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { openLocalExcel } from '../../src/host';
import { codeOf, newExcel, onSheet, read } from './running';

/** A table B2:C5 with a formula column, and what refers to it. */
const withReferences = async () => {
  const excel = await newExcel();
  await onSheet((sheet, context) => {
    sheet.getRange('B2:C5').formulas = [
      ['Ure', 'Dvakrat'],
      [1, '=2*B3'],
      [2, '=2*B4'],
      [3, '=2*B5'],
    ];
    sheet.tables.add('B2:C5', true).name = 'tblUre';
    sheet.getRange('E1:E3').formulas = [['=SUM(B3:B5)'], ['=$B$5'], ['=B4']];
    sheet.getRange('B5').format.fill.color = '#FFCC00';
    sheet.getRange('B3:B5').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    context.workbook.names.add('ure', sheet.getRange('B3:B5'));
    context.workbook.notes.add('Sheet1!B5', 'opomba');
  });
  return excel;
};

// Microsoft Learn, Excel.Range.delete: "Deletes the cells associated with the range"; over all columns of a table Excel deletes its rows.
test('rows of a table that are deleted by their cells take looks and notes along, and what refers to them follows', async () => {
  const excel = await withReferences();
  await onSheet((sheet) => sheet.getRange('B4:C4').delete('Up'));
  expect((await read('B2:C5')).formulas).toEqual([
    ['Ure', 'Dvakrat'],
    [1, '=2*B3'],
    [3, '=2*B4'],
    ['', ''],
  ]);
  const outside = await read('E1:E3');
  expect(outside.formulas).toEqual([['=SUM(B3:B4)'], ['=$B$4'], ['=#REF!']]);
  expect(outside.values[0]).toEqual([4]);
  await onSheet(async (sheet, context) => {
    const range = sheet.tables.getItem('tblUre').getRange().load('address');
    const fill = sheet.getRange('B4').load('format/fill/color');
    const name = context.workbook.names.getItem('ure').load('formula');
    const rule = sheet.getRange('B4').dataValidation.load('type');
    const beyond = sheet.getRange('B5').dataValidation.load('type');
    await context.sync();
    expect([range.address, fill.format.fill.color, name.formula, rule.type, beyond.type]).toEqual([
      'Sheet1!B2:C4',
      '#FFCC00',
      '=Sheet1!$B$3:$B$4',
      'WholeNumber',
      'None',
    ]);
  });
  expect(excel.view('Sheet1').cells.find(({ address }) => address === 'B4')?.note).toBe('opomba');
});

// Microsoft Support, "Create a drop-down list": what refers to all rows of a table's column grows with it.
test('rows added at the end look like the last one, and what refers to all rows refers to them too', async () => {
  await withReferences();
  await onSheet((sheet) => {
    sheet.tables.getItem('tblUre').rows.add(undefined, [
      [4, ''],
      [5, ''],
    ]);
    sheet.getRange('C6:C7').copyFrom('C5', 'Formulas');
  });
  expect((await read('B6:C7')).formulas).toEqual([
    [4, '=2*B6'],
    [5, '=2*B7'],
  ]);
  expect((await read('E1')).formulas).toEqual([['=SUM(B3:B7)']]);
  await onSheet(async (sheet, context) => {
    const fill = sheet.getRange('B7').load('format/fill/color');
    const rule = sheet.getRange('B7').dataValidation.load('type');
    await context.sync();
    expect([fill.format.fill.color, rule.type]).toEqual(['#FFCC00', 'WholeNumber']);
  });
});

test('what stands below a table is never moved without its references: that is refused', async () => {
  await withReferences();
  await onSheet((sheet) => void (sheet.getRange('B8').values = [['pod tabelo']]));
  expect(await codeOf(onSheet((sheet) => sheet.getRange('B4:C4').delete('Up')))).toBe('NotImplemented');
});

// Excel.TableRowCollection.deleteRowsAt: "will throw the InsertDeleteConflict error if the table … has a filter applied".
test('a filtered table says so and gives and takes no rows', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Sheet1').addTable({
    name: 'tblUre',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'Ure', filterButton: true }],
    rows: [[1], [2]],
  });
  const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  const path = 'xl/tables/table1.xml';
  const xml = (await zip.file(path)?.async('string')) ?? '';
  const filter =
    '<autoFilter ref="A1:A3"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>';
  zip.file(path, xml.replace(/<autoFilter[\s\S]*?(?:\/>|<\/autoFilter>)/, filter));
  await newExcel();
  const excel = await openLocalExcel(await zip.generateAsync({ type: 'uint8array' }), 'filter.xlsx');
  excel.activate();
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.getItem('tblUre').load('autoFilter/isDataFiltered,autoFilter/enabled');
    await context.sync();
    expect([table.autoFilter.isDataFiltered, table.autoFilter.enabled]).toEqual([true, true]);
  });
  expect(await codeOf(onSheet((sheet) => sheet.getRange('A2').delete('Up')))).toBe('InsertDeleteConflict');
  expect(await codeOf(onSheet((sheet) => void sheet.tables.getItem('tblUre').rows.add(undefined, [[3]])))).toBe(
    'InsertDeleteConflict',
  );
});
