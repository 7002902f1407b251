/** Notes (ExcelApi 1.18), as documented for Excel.NoteCollection and Excel.Note. */
import { openLocalExcel } from '../../src/host';
import { codeOf, newExcel, onSheet } from './running';

const noteAt = (address: string): Promise<string | null> =>
  onSheet(async (sheet, context) => {
    const note = sheet.notes.getItemOrNullObject(address).load({ content: true });
    await context.sync();
    return note.isNullObject ? null : note.content;
  });

test('a note is added, read, changed and deleted, and the sheet is as it was', async () => {
  const excel = await newExcel();
  const before = excel.view('Sheet1');
  await onSheet((sheet) => void sheet.notes.add('B2', 'prvič'));
  expect(await noteAt('B2')).toBe('prvič');
  await onSheet((sheet) => {
    sheet.notes.getItem('B2').content = 'drugič';
  });
  expect(excel.view('Sheet1').cells.find(({ address }) => address === 'B2')?.note).toBe('drugič');
  await onSheet((sheet) => sheet.notes.getItem('B2').delete());
  expect(await noteAt('B2')).toBeNull();
  expect(excel.view('Sheet1')).toEqual(before);
});

test('the workbook lists the notes of all sheets with their cells', async () => {
  await newExcel();
  await onSheet((sheet, context) => {
    sheet.notes.add('C3', 'ena');
    context.workbook.worksheets.add('Drugi list').notes.add('A1', 'dva');
  });
  const found = await onSheet(async (_sheet, context) => {
    const notes = context.workbook.notes.load({ content: true });
    await context.sync();
    const places = notes.items.map((note) => note.getLocation().load({ address: true }));
    await context.sync();
    return notes.items.map((note, index) => [places[index]?.address, note.content]);
  });
  expect(found).toEqual([
    ['Sheet1!C3', 'ena'],
    ["'Drugi list'!A1", 'dva'],
  ]);
});

test('notes are kept in the file', async () => {
  const excel = await newExcel();
  await onSheet((sheet) => void sheet.notes.add('A1', 'ena\ndva'));
  const again = await openLocalExcel(await excel.save(), 'shranjen.xlsx');
  expect(again.view('Sheet1').cells.map(({ address, note }) => [address, note])).toEqual([['A1', 'ena\ndva']]);
});

test.each([
  ['a second note on a cell', 'A1', 'InvalidOperation'],
  ['a note on several cells', 'B1:B2', 'InvalidCellAddress'],
  ['a note at no address', 'ni celica', 'InvalidArgument'],
])('Excel refuses %s', async (_what, address, code) => {
  await newExcel();
  await onSheet((sheet) => void sheet.notes.add('A1', 'prva'));
  expect(await codeOf(onSheet((sheet) => void sheet.notes.add(address, 'druga')))).toBe(code);
});

test('a note that is not there cannot be had', async () => {
  await newExcel();
  expect(await codeOf(onSheet((sheet) => sheet.notes.getItem('A1').delete()))).toBe('ItemNotFound');
});

test('a protected sheet takes no notes', async () => {
  await newExcel();
  await onSheet((sheet) => sheet.protection.protect());
  expect(await codeOf(onSheet((sheet) => void sheet.notes.add('A1', 'prva')))).toBe('AccessDenied');
});
