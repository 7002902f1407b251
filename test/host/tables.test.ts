import { openLocalExcel } from '../../src/host';
import { codeOf, newExcel, onSheet, read } from './running';

const withTable = async () => {
  const excel = await newExcel();
  await onSheet((sheet) => {
    sheet.getRange('B2:C4').values = [
      ['ID', 'Ime'],
      ['U001', 'Ana'],
      ['U002', 'Žan'],
    ];
    const table = sheet.tables.add('B2:C4', true);
    table.name = 'tblUdelezenci';
    table.style = 'TableStyleLight9';
  });
  return excel;
};

test('a table knows its ranges, columns and rows, from its sheet and from the workbook', async () => {
  await withTable();
  await onSheet(async (_sheet, context) => {
    const table = context.workbook.tables.getItem('tbludelezenci').load('name,style,showHeaders,showTotals');
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem('Ime').getDataBodyRange(),
    ].map((range) => range.load('address'));
    const columns = table.columns.load('items/name,items/index,count');
    const rows = table.rows.load('count');
    const touching = context.workbook.worksheets.getFirst().getRange('C4:D9').getTables().load('items/name');
    const missing = context.workbook.tables.getItemOrNullObject('tblNi');
    await context.sync();
    expect(ranges.map((range) => range.address)).toEqual([
      'Sheet1!B2:C4',
      'Sheet1!B2:C2',
      'Sheet1!B3:C4',
      'Sheet1!C3:C4',
    ]);
    expect([table.name, table.style, table.showHeaders, table.showTotals]).toEqual([
      'tblUdelezenci',
      'TableStyleLight9',
      true,
      false,
    ]);
    expect(columns.items.map((column) => [column.name, column.index])).toEqual([
      ['ID', 0],
      ['Ime', 1],
    ]);
    expect([rows.count, touching.items.map((one) => one.name), missing.isNullObject]).toEqual([
      2,
      ['tblUdelezenci'],
      true,
    ]);
  });
});

test('rows are added at the end or in between, deleted, and the table grows and shrinks with them', async () => {
  await withTable();
  await onSheet((sheet) => {
    const { rows } = sheet.tables.getItem('tblUdelezenci');
    rows.add(undefined, [
      ['U003', 'Eva'],
      ['U004', 'Jan'],
    ]);
    rows.add(0, [['U000', 'Bor']]);
    rows.deleteRowsAt(1, 1);
  });
  expect((await read('B2:C6')).values).toEqual([
    ['ID', 'Ime'],
    ['U000', 'Bor'],
    ['U002', 'Žan'],
    ['U003', 'Eva'],
    ['U004', 'Jan'],
  ]);
  await onSheet(async (sheet, context) => {
    const range = sheet.tables.getItem('tblUdelezenci').getRange().load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!B2:C6');
  });
});

// Excel.Table.resize: "The headers must remain in the same row, and the resulting table must overlap the original table."
test('a table is resized within its rules', async () => {
  await withTable();
  await onSheet((sheet) => sheet.tables.getItem('tblUdelezenci').resize('B2:D8'));
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.getItem('tblUdelezenci');
    const range = table.getRange().load('address');
    const columns = table.columns.load('items/name');
    await context.sync();
    expect([range.address, columns.items.map((column) => column.name)]).toEqual([
      'Sheet1!B2:D8',
      ['ID', 'Ime', 'Column1'],
    ]);
  });
  expect(await codeOf(onSheet((sheet) => sheet.tables.getItem('tblUdelezenci').resize('B3:D8')))).toBe(
    'InvalidArgument',
  );
});

test('names of tables are unique, overlapping tables are refused, headers become unique texts', async () => {
  await withTable();
  // Microsoft Learn, "Error handling": MergedRangeConflict, "A table can't overlap with another table … merged cells".
  expect(await codeOf(onSheet((sheet) => void sheet.tables.add('C4:D6', true)))).toBe('MergedRangeConflict');
  await onSheet((sheet) => {
    sheet.getRange('F1:I1').values = [['Ura', 'Ura', '', 2020]];
    sheet.tables.add('F1:I3', true);
  });
  expect((await read('F1:I1')).values).toEqual([['Ura', 'Ura2', 'Column1', '2020']]);
  expect(await codeOf(onSheet((sheet) => void (sheet.tables.getItemAt(1).name = 'TBLUDELEZENCI')))).toBe(
    'ItemAlreadyExists',
  );
  expect(await codeOf(onSheet((sheet) => void (sheet.tables.getItemAt(1).name = 'A1')))).toBe('InvalidArgument');
});

test('tables, names, validations, conditional formats, charts, settings and XML parts come back from the saved file', async () => {
  const excel = await withTable();
  await onSheet((sheet, context) => {
    const { workbook } = context;
    workbook.names.add('zacetek', '=43864');
    workbook.names.add('naziv', sheet.getRange('B2'));
    workbook.settings.add('prisotnik', { jezik: 'sl' });
    workbook.customXmlParts.add('<answers xmlns="urn:prisotnik"><a>1</a></answers>');
    sheet.getRange('F2:F9').dataValidation.rule = { list: { inCellDropDown: true, source: 'P,B,N' } };
    sheet.getRange('F2:F9').dataValidation.errorAlert = {
      title: 'Oznaka',
      message: 'Izberite oznako',
      showAlert: true,
      style: 'Warning',
    };
    const format = sheet.getRange('B3:C4').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$C3="Ana"';
    format.custom.format.fill.color = '#F8CBC6';
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B2:C4'), 'Columns');
    chart.title.text = 'Graf';
    chart.setPosition('E10', 'J20');
  });
  const again = await openLocalExcel(await excel.save(), 'znova.xlsx');
  again.activate();
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.getItem('tblUdelezenci').load('style');
    const names = context.workbook.names.load('items/name,items/formula,items/type,items/value');
    const setting = context.workbook.settings.getItem('prisotnik').load('value');
    const xml = context.workbook.customXmlParts.getByNamespace('urn:prisotnik').getOnlyItem().getXml();
    const validation = sheet.getRange('F3').dataValidation.load('rule,type,errorAlert');
    const formats = sheet
      .getRange('C4')
      .conditionalFormats.load('items/type,items/custom/rule/formula,items/custom/format/fill/color');
    const charts = sheet.charts.load('items/name,items/chartType,items/title/text');
    await context.sync();
    expect(table.style).toBe('TableStyleLight9');
    expect(names.items.map((name) => [name.name, name.formula, name.type, name.value])).toEqual([
      ['naziv', '=Sheet1!$B$2', 'Range', 'Sheet1!$B$2'],
      ['zacetek', '=43864', 'Double', 43864],
    ]);
    expect(setting.value).toEqual({ jezik: 'sl' });
    expect(xml.value).toContain('<a>1</a>');
    expect([validation.type, validation.rule]).toEqual(['List', { list: { inCellDropDown: true, source: 'P,B,N' } }]);
    expect(validation.errorAlert).toEqual({
      title: 'Oznaka',
      message: 'Izberite oznako',
      showAlert: true,
      style: 'Warning',
    });
    expect(formats.items.map((one) => [one.type, one.custom.rule.formula, one.custom.format.fill.color])).toEqual([
      ['Custom', '=$C3="Ana"', '#F8CBC6'],
    ]);
    expect(charts.items.map((chart) => [chart.chartType, chart.title.text])).toEqual([['ColumnClustered', 'Graf']]);
  });
});

// Excel itself: the header cells of a table and the names of its columns are one thing; a blank header gets a name.
test('writing into a header row renames the columns', async () => {
  await withTable();
  await onSheet((sheet) => void (sheet.getRange('C2').values = [['Priimek']]));
  await onSheet((sheet) => void (sheet.getRange('B2').values = [['']]));
  await onSheet(async (sheet, context) => {
    const columns = sheet.tables.getItem('tblUdelezenci').columns.load('items/name');
    await context.sync();
    expect(columns.items.map((column) => column.name)).toEqual(['Column1', 'Priimek']);
  });
});
