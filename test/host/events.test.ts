import { codeOf, newExcel, onSheet, read } from './running';

/** Handlers of the library return promises. */
const heard = (list: unknown[], what: unknown): Promise<void> => {
  list.push(what);
  return Promise.resolve();
};

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

// Microsoft Learn, "Work with events using the Excel JavaScript API": onChanged has address, changeType, source, worksheetId and, for one cell, details.
test('a user typing raises onChanged on the sheet and on the workbook, with what was there before', async () => {
  const excel = await newExcel();
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load('id');
    await context.sync();
    sheet.onChanged.add((event) =>
      heard(seen, ['sheet', event.address, event.details.valueBefore, event.details.valueAfter]),
    );
    context.workbook.worksheets.onChanged.add((event) =>
      heard(seen, ['workbook', event.address, event.changeType, event.source]),
    );
    await context.sync();
  });
  excel.setCell('Sheet1', 'B2', '3/2/2020');
  await settled();
  expect(seen).toEqual([
    ['sheet', 'B2', '', 43892],
    ['workbook', 'B2', 'RangeEdited', 'Local'],
  ]);
  expect((await read('B2')).numberFormat).toEqual([['m/d/yyyy']]);
});

test('selecting raises onSelectionChanged and is what the add-in reads as selection', async () => {
  const excel = await newExcel();
  const seen: string[] = [];
  await onSheet(
    (_sheet, context) => void context.workbook.worksheets.onSelectionChanged.add((event) => heard(seen, event.address)),
  );
  excel.select('Sheet1', 'C3:D5');
  await settled();
  expect(seen).toEqual(['C3:D5']);
  await onSheet(async (sheet, context) => {
    const selected = context.workbook.getSelectedRange().load('address');
    const active = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect([selected.address, active.address]).toEqual(['Sheet1!C3:D5', 'Sheet1!C3']);
    sheet.getRange('A7').select();
  });
  expect(excel.selection).toEqual({ sheet: 'Sheet1', address: 'A7' });
  excel.select('Sheet1', 'A1,C3');
  expect(await codeOf(onSheet((_sheet, context) => void context.workbook.getSelectedRange().load('address')))).toBe(
    'InvalidSelection',
  );
});

test('sheets that are activated, added and deleted raise events, and a removed handler hears nothing more', async () => {
  const excel = await newExcel();
  const seen: string[] = [];
  const handler = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(() => heard(seen, 'activated'));
    worksheets.onDeleted.add(() => heard(seen, 'deleted'));
    const added = worksheets.onAdded.add(() => heard(seen, 'added'));
    await context.sync();
    return added;
  });
  await onSheet((_sheet, context) => context.workbook.worksheets.add('Druga').activate());
  await settled();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await onSheet((_sheet, context) => {
    context.workbook.worksheets.add('Tretja');
    context.workbook.worksheets.getItem('Druga').delete();
  });
  await settled();
  expect(seen).toEqual(['added', 'activated', 'activated', 'deleted']);
  expect(excel.sheetNames()).toEqual(['Sheet1', 'Tretja']);
});

test('a grid is told after every batch that changed something and after none that only read', async () => {
  const excel = await newExcel();
  let told = 0;
  const stop = excel.onChange(() => {
    told++;
  });
  await read('A1');
  expect(told).toBe(0);
  await onSheet((sheet) => void (sheet.getRange('A1').values = [[1]]));
  expect(told).toBe(1);
  stop();
  await onSheet((sheet) => void (sheet.getRange('A1').values = [[2]]));
  expect(told).toBe(1);
});

test('a cell in a protected sheet cannot be typed into', async () => {
  const excel = await newExcel();
  await onSheet((sheet) => sheet.protection.protect());
  expect(() => excel.setCell('Sheet1', 'A1', 1)).toThrow(expect.objectContaining({ code: 'AccessDenied' }) as Error);
});
