/**
 * The shortest way through the local host, to copy from: a workbook is opened, Microsoft's client library works on it, the result
 * is saved and opened again.
 */
import { newLocalExcel, openLocalExcel } from '../../src/host';
import { startClientLibraryInNode } from '../../src/host/node';

beforeAll(() => startClientLibraryInNode());

test('values, formulas and formats written through Excel.run are there after saving and opening again', async () => {
  const excel = await newLocalExcel();
  excel.activate();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Poročilo');
    const range = sheet.getRange('A1:C2');
    range.numberFormat = [
      ['@', 'General', 'General'],
      ['@', '0.00', 'General'],
    ];
    range.values = [
      ['Ime', 'Ure', 'Skupaj'],
      ['Ana', 4.5, '=B2*2'],
    ];
    range.format.font.bold = true;
    sheet.getRanges('A1:C1,A5').format.fill.color = '#DDF0EC';
    sheet.tables.add('A1:C2', true).name = 'tblUre';
    await context.sync();
  });
  const again = await openLocalExcel(await excel.save(), 'znova.xlsx');
  again.activate();
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility,items/tables/items/name');
    const used = context.workbook.worksheets.getItem('Poročilo').getUsedRangeOrNullObject(true);
    used.load('address,values,formulas,numberFormat');
    const fill = context.workbook.worksheets.getItem('Poročilo').getRange('A1').format.fill.load('color');
    await context.sync();
    expect(
      sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.tables.items.map((table) => table.name)]),
    ).toEqual([
      ['Sheet1', 'Visible', []],
      ['Poročilo', 'Visible', ['tblUre']],
    ]);
    expect(used.address).toBe('Poročilo!A1:C2');
    expect(used.values).toEqual([
      ['Ime', 'Ure', 'Skupaj'],
      ['Ana', 4.5, 9],
    ]);
    expect(used.formulas[1]).toEqual(['Ana', 4.5, '=B2*2']);
    expect(used.numberFormat[1]).toEqual(['@', '0.00', 'General']);
    expect(fill.color).toBe('#DDF0EC');
  });
  expect(again.traffic.requests).toBe(1);
});

test('a fault, a busy cell and an unknown member reach the add-in as errors with their codes', async () => {
  const excel = await newLocalExcel();
  excel.activate();
  const read = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
    });
  excel.injectFault({ atRequest: 1, code: 'GeneralException' });
  await expect(read()).rejects.toMatchObject({ code: 'GeneralException' });
  await read();
  excel.beginCellEdit();
  await expect(read()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  excel.endCellEdit();
  await expect(
    Excel.run(async (context) => {
      context.workbook.pivotTables.getCount();
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('Workbook.pivotTables') as string,
  });
});
