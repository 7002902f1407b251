import { codeOf, newExcel, onSheet } from './running';

const names = async (): Promise<string[]> =>
  onSheet(async (_sheet, context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });

test('a new sheet stands last, is not activated, and can be used, renamed and moved in the same run and later', async () => {
  await newExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Marec');
    await context.sync();
    sheet.name = 'April';
    sheet.position = 0;
    sheet.tabColor = '#0F6C5C';
    sheet.load('name,position,tabColor,id,visibility');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({ name: 'April', position: 0, tabColor: '#0F6C5C', visibility: 'Visible' });
    expect(active.name).toBe('Sheet1');
  });
  expect(await names()).toEqual(['April', 'Sheet1']);
});

// Microsoft Support, "Rename a worksheet": at most 31 characters, none of / \ ? * : [ ], no apostrophe at either end, not blank, not "History".
test.each(['', 'a'.repeat(32), 'a/b', 'a\\b', 'a?', 'a*', 'a:b', '[a]', "'a", "a'", 'History'])(
  'the sheet name %j is refused',
  async (name) => {
    await newExcel();
    expect(await codeOf(onSheet((sheet) => void (sheet.name = name)))).toBe('InvalidArgument');
    expect(await names()).toEqual(['Sheet1']);
  },
);

test('a sheet name that is taken, whatever the case, is refused as already existing', async () => {
  await newExcel();
  expect(await codeOf(onSheet((_sheet, context) => void context.workbook.worksheets.add('SHEET1')))).toBe(
    'ItemAlreadyExists',
  );
  await onSheet((sheet) => void (sheet.name = 'SHEET1'));
  expect(await names()).toEqual(['SHEET1']);
});

// Microsoft Learn, "Methods and properties that return null objects": getItem throws ItemNotFound, getItemOrNullObject answers isNullObject.
test('a missing sheet is ItemNotFound or a null object, and what is asked of a null object is a null object', async () => {
  await newExcel();
  expect(
    await codeOf(onSheet((_sheet, context) => void context.workbook.worksheets.getItem('Ni ga').load('name'))),
  ).toBe('ItemNotFound');
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('Ni ga');
    const range = missing.getRange('A1').load('values');
    await context.sync();
    expect([missing.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
});

// Microsoft Learn, Excel.Worksheet: "visibility" and the rule of Excel that one sheet stays visible.
test('the last visible sheet can be neither hidden nor deleted', async () => {
  await newExcel();
  expect(await codeOf(onSheet((sheet) => void (sheet.visibility = 'Hidden')))).toBe('InvalidOperation');
  expect(await codeOf(onSheet((sheet) => sheet.delete()))).toBe('InvalidOperation');
  await onSheet((sheet, context) => {
    context.workbook.worksheets.add('Druga');
    sheet.visibility = 'VeryHidden';
  });
  await onSheet(async (sheet, context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    sheet.load('visibility');
    const visible = context.workbook.worksheets.getCount(true);
    await context.sync();
    expect([active.name, sheet.visibility, visible.value]).toEqual(['Druga', 'VeryHidden', 1]);
  });
});

test('formulas and names follow a renamed sheet and lose a deleted one', async () => {
  await newExcel();
  await onSheet((sheet, context) => {
    const other = context.workbook.worksheets.add('Moj list');
    other.getRange('A1').values = [[5]];
    sheet.getRange('A1').formulas = [["='Moj list'!A1*2"]];
    context.workbook.names.add('pet', other.getRange('A1'));
  });
  await onSheet((_sheet, context) => void (context.workbook.worksheets.getItem('Moj list').name = 'Ure'));
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1').load('formulas,values');
    const name = context.workbook.names.getItem('pet').load('formula');
    await context.sync();
    expect([cell.formulas, cell.values, name.formula]).toEqual([[['=Ure!A1*2']], [[10]], '=Ure!$A$1']);
    context.workbook.worksheets.getItem('Ure').delete();
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([['#REF!']]);
  });
});

// Microsoft Learn, "Protect data and structure": writing a protected sheet is AccessDenied; unlocked cells stay editable.
test('a protected sheet refuses writing and formatting but for its unlocked cells', async () => {
  await newExcel();
  await onSheet((sheet) => {
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
  });
  expect(await codeOf(onSheet((sheet) => void (sheet.getRange('A1').values = [[1]])))).toBe('AccessDenied');
  expect(await codeOf(onSheet((sheet) => void (sheet.getRange('B1').format.font.bold = true)))).toBe('AccessDenied');
  expect(await codeOf(onSheet((sheet) => sheet.protection.protect()))).toBe('AccessDenied');
  await onSheet((sheet) => void (sheet.getRange('B1').values = [[1]]));
  await onSheet(async (sheet, context) => {
    sheet.protection.load('protected,options');
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({
      allowFormatColumns: true,
      allowFormatCells: false,
      selectionMode: 'Normal',
    });
    sheet.protection.unprotect();
    sheet.getRange('A1').values = [[1]];
  });
});

test('frozen panes, print setup and page breaks are kept', async () => {
  await newExcel();
  await onSheet((sheet) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B5'));
    const layout = sheet.pageLayout;
    layout.orientation = 'Landscape';
    layout.paperSize = 'A4';
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.setPrintTitleRows('$1:$5');
    layout.setPrintTitleColumns('$A:$B');
    layout.setPrintArea('A1:J40');
    layout.headersFooters.defaultForAllPages.centerFooter = 'Stran &P od &N';
    layout.headersFooters.defaultForAllPages.leftFooter = 'Prisotnik';
    layout.setPrintMargins('Centimeters', { left: 1.27, top: 2.54 });
    sheet.horizontalPageBreaks.add('A21');
  });
  await onSheet(async (sheet, context) => {
    const frozen = sheet.freezePanes.getLocation().load('address');
    const layout = sheet.pageLayout.load('orientation,paperSize,zoom,leftMargin,topMargin');
    const rows = layout.getPrintTitleRows().load('address');
    const columns = layout.getPrintTitleColumns().load('address');
    const area = layout.getPrintArea().load('address');
    const texts = layout.headersFooters.defaultForAllPages.load('centerFooter,leftFooter,rightFooter');
    const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    expect([frozen.address, rows.address, columns.address, area.address]).toEqual([
      'Sheet1!A1:B5',
      'Sheet1!1:5',
      'Sheet1!A:B',
      'Sheet1!A1:J40',
    ]);
    expect([layout.orientation, layout.paperSize, layout.zoom]).toEqual([
      'Landscape',
      'A4',
      { horizontalFitToPages: 1, verticalFitToPages: null },
    ]);
    expect([layout.leftMargin, layout.topMargin]).toEqual([36, 72]);
    expect([texts.leftFooter, texts.centerFooter, texts.rightFooter]).toEqual(['Prisotnik', 'Stran &P od &N', '']);
    expect(breaks.items.map((one) => one.rowIndex)).toEqual([20]);
  });
});

test('a deleted sheet and its ranges are gone, in the same batch and later', async () => {
  await newExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Druga');
    const range = sheet.getRange('A1');
    await context.sync();
    sheet.delete();
    range.values = [[1]];
    expect(await codeOf(context.sync())).toBe('ItemNotFound');
    range.load('values');
    expect(await codeOf(context.sync())).toBe('ItemNotFound');
  });
  expect(await names()).toEqual(['Sheet1']);
});
