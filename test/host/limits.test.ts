import { newLocalExcel } from '../../src/host';
import { codeOf, newExcel, onSheet, read } from './running';

// Microsoft Learn, "Resource limits and performance optimization for Office Add-ins": 5 MB per request and per response in Excel on the web.
test('a request of more than 5 MB is refused and nothing of it is done; on a desktop it passes', async () => {
  await newExcel();
  const rows = Array.from({ length: 60_000 }, (_, index) => ['x'.repeat(100), index]);
  const write = () => onSheet((sheet) => void (sheet.getRange('A1:B60000').values = rows));
  expect(await codeOf(write())).toBe('RequestPayloadSizeLimitExceeded');
  expect((await read('A1')).values).toEqual([['']]);
  const desktop = await newLocalExcel('Book1.xlsx', { payloadLimit: Infinity });
  desktop.activate();
  await write();
  expect((await read('B60000')).values).toEqual([[59_999]]);
});

test('an answer of more than 5 MB is refused', async () => {
  await newExcel();
  await onSheet((sheet) => void ((sheet.getRange('A1:A30000') as { values: unknown }).values = 'x'.repeat(200)));
  expect(await codeOf(read('A1:A30000'))).toBe('ResponsePayloadSizeLimitExceeded');
  expect((await read('A1:A10')).values).toHaveLength(10);
});

// office-js issues 3388 and 806; Microsoft Learn, Excel.RunOptions.delayForCellEdit.
test('while a cell is being edited a run fails, or waits if it asks for that', async () => {
  const excel = await newExcel();
  excel.beginCellEdit();
  expect(await codeOf(read('A1'))).toBe('InvalidOperationInCellEditMode');
  let done = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(done).toBe(false);
  excel.endCellEdit();
  await waiting;
  expect((await read('A1')).values).toEqual([[1]]);
});

test('a fault hits the request it was meant for, once, with its code, and the batch before it stays done', async () => {
  const excel = await newExcel();
  excel.injectFault({ atRequest: 2, code: 'AccessDenied', message: 'Zaklenjeno' });
  const run = onSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('A2').values = [[2]];
  });
  await expect(run).rejects.toMatchObject({ code: 'AccessDenied', message: 'Zaklenjeno' });
  expect((await read('A1:A2')).values).toEqual([[1], ['']]);
});

test('requests and bytes are counted, and can be counted anew', async () => {
  const excel = await newExcel();
  await read('A1');
  const { requests, requestBytes, responseBytes } = excel.traffic;
  expect(requests).toBe(1);
  expect(requestBytes).toBeGreaterThan(300);
  expect(responseBytes).toBeGreaterThan(100);
  excel.resetTraffic();
  expect(excel.traffic).toEqual({ requests: 0, requestBytes: 0, responseBytes: 0 });
});

test('an action that fails leaves what came before it done and names its place', async () => {
  await newExcel();
  const run = onSheet((sheet) => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('B1:C1').values = [[1]];
    sheet.getRange('D1').values = [[1]];
  });
  await expect(run).rejects.toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
  expect((await read('A1:D1')).values).toEqual([[1, '', '', '']]);
});

// The library's own checks, at work without any help of the host.
test('a property that was not loaded and an object kept beyond its run are refused by the library itself', async () => {
  await newExcel();
  expect(await codeOf(onSheet((sheet) => sheet.name))).toBe('PropertyNotLoaded');
  const range = await onSheet((sheet) => sheet.getRange('A1'));
  expect(
    await codeOf(
      Excel.run(range, async (context) => {
        range.load('values');
        await context.sync();
      }),
    ),
  ).toBe('InvalidObjectPath');
});

test('an object can be tracked over several runs of one context', async () => {
  await newExcel();
  const { context, range } = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('B2');
    context.trackedObjects.add(range);
    await context.sync();
    return { context, range };
  });
  await Excel.run(context, async () => {
    range.values = [[7]];
    range.untrack();
    await context.sync();
  });
  expect((await read('B2')).values).toEqual([[7]]);
});

// Microsoft Learn, Excel.Range.getMergedAreasOrNullObject: more than 512 merged areas in the range fail.
test('512 merged areas of a range are told, more of them are refused', async () => {
  await newExcel();
  const areasIn = (address: string): Promise<number> =>
    onSheet(async (sheet, context) => {
      const merged = sheet.getRange(address).getMergedAreasOrNullObject().load('areaCount');
      await context.sync();
      return merged.areaCount;
    });
  await onSheet((sheet) => {
    sheet.getRange('A1:B513').merge(true);
  });
  expect(await areasIn('A1:B512')).toBe(512);
  expect(await codeOf(areasIn('A1:B513'))).toBe('GeneralException');
});
