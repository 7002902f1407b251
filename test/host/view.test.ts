import { newExcel, onSheet } from './running';

test('a grid gets texts, looks, sizes, merged areas, frozen panes and hidden columns of a sheet', async () => {
  const excel = await newExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1:C3').values = [
      ['Naslov', '', ''],
      ['Ana', '3/2/2020', true],
      ['Vsota', '=1+1', ''],
    ];
    sheet.getRange('A1:C1').merge();
    sheet.getRange('A1').format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Center', wrapText: true });
    sheet.getRange('A1').format.font.set({ bold: true, color: '#0F6C5C', size: 16 });
    sheet.getRange('A2').format.borders.getItem('EdgeBottom').set({ style: 'Continuous', color: '#B8C2CC' });
    sheet.getRange('A:A').format.columnWidth = 96;
    sheet.getRange('C:C').columnHidden = true;
    sheet.getRange('1:1').format.rowHeight = 30;
    sheet.freezePanes.freezeRows(1);
    sheet.tabColor = '#0F6C5C';
    sheet.showGridlines = false;
  });
  const view = excel.view('sheet1');
  expect(view).toMatchObject({
    name: 'Sheet1',
    visibility: 'visible',
    tabColor: '#0F6C5C',
    showGridlines: false,
    rowCount: 3,
    columnCount: 3,
    columnWidths: [96, 48, 0],
    rowHeights: [30, 15, 15],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    frozenRows: 1,
    frozenColumns: 0,
  });
  const cell = (address: string) => view.cells.find((one) => one.address === address);
  expect(cell('A1')).toMatchObject({
    text: 'Naslov',
    bold: true,
    color: '#0F6C5C',
    fontSize: 16,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  });
  expect(cell('B1')).toBeUndefined();
  expect(cell('A2')).toMatchObject({
    horizontal: 'left',
    borders: { bottom: { style: 'thin', color: '#B8C2CC' } },
    fill: null,
  });
  expect(cell('B2')).toMatchObject({ text: '3/2/2020', value: 43892, horizontal: 'right', formula: null });
  expect(cell('C2')).toMatchObject({ text: 'TRUE', horizontal: 'center' });
  expect(cell('B3')).toMatchObject({ text: '2', formula: '=1+1' });
});

test('a sheet that is not there is an error, an empty one has no cells', async () => {
  const excel = await newExcel();
  expect(excel.view('Sheet1')).toMatchObject({ rowCount: 0, columnCount: 0, cells: [] });
  expect(() => excel.view('Ni ga')).toThrow(expect.objectContaining({ code: 'ItemNotFound' }) as Error);
});
