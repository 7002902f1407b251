import { openLocalExcel } from '../../src/host';
import { codeOf, newExcel, onSheet, read } from './running';

test('formats are written to several areas at once and read back where all cells agree', async () => {
  await newExcel();
  await onSheet((sheet) => {
    const areas = sheet.getRanges('A1:B2,D4');
    areas.format.fill.color = '#ddf0ec';
    areas.format.font.set({ bold: true, size: 14, color: 'red', name: 'Arial', italic: true, underline: 'Single' });
    areas.format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, indentLevel: 1 });
  });
  await onSheet(async (sheet, context) => {
    const one = sheet
      .getRange('D4')
      .load(
        'format/fill/color,format/font,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel',
      );
    const mixed = sheet.getRange('A1:C1').load('format/fill/color,format/font/bold');
    const plain = sheet.getRange('F6').load('format/fill/color,format/font/size,format/horizontalAlignment');
    await context.sync();
    expect(one.format.toJSON()).toMatchObject({
      fill: { color: '#DDF0EC' },
      font: { bold: true, size: 14, color: '#FF0000', name: 'Arial', italic: true, underline: 'Single' },
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 1,
    });
    expect([mixed.format.fill.color, mixed.format.font.bold]).toEqual([null, null]);
    expect([plain.format.fill.color, plain.format.font.size, plain.format.horizontalAlignment]).toEqual([
      '#FFFFFF',
      11,
      'General',
    ]);
  });
});

test('formatting one cell leaves the others as they are, though files share styles between cells', async () => {
  const excel = await newExcel();
  await onSheet((sheet) => void (sheet.getRange('A1:A3').format.fill.color = 'yellow'));
  await excel.save();
  await onSheet((sheet) => void (sheet.getRange('A2').format.font.bold = true));
  await onSheet(async (sheet, context) => {
    const cells = ['A1', 'A2', 'A3'].map((address) =>
      sheet.getRange(address).load('format/font/bold,format/fill/color'),
    );
    await context.sync();
    expect(cells.map((cell) => [cell.format.font.bold, cell.format.fill.color])).toEqual([
      [false, '#FFFF00'],
      [true, '#FFFF00'],
      [false, '#FFFF00'],
    ]);
  });
});

test('borders go to the edges and the inside of an area', async () => {
  await newExcel();
  await onSheet((sheet) => {
    const borders = sheet.getRange('B2:C3').format.borders;
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const)
      borders.getItem(edge).set({ style: 'Continuous', weight: 'Medium', color: '#B8C2CC' });
    borders.getItem('InsideHorizontal').style = 'Dot';
  });
  await onSheet(async (sheet, context) => {
    const corner = sheet.getRange('B2').format.borders.load('items/sideIndex,items/style,items/weight,items/color');
    await context.sync();
    const sides = Object.fromEntries(
      corner.items.map((border) => [border.sideIndex, [border.style, border.weight, border.color]]),
    );
    expect(sides).toMatchObject({
      EdgeTop: ['Continuous', 'Medium', '#B8C2CC'],
      EdgeLeft: ['Continuous', 'Medium', '#B8C2CC'],
      EdgeBottom: ['Dot', 'Thin', '#000000'],
      EdgeRight: ['None', 'Thin', '#000000'],
    });
  });
});

// Excel.RangeFormat.columnWidth and rowHeight; a new sheet has columns of 64 pixels = 48 points and rows of 15 points.
test('widths and heights are points, null where they differ', async () => {
  await newExcel();
  await onSheet((sheet) => {
    sheet.getRange('B:C').format.columnWidth = 96;
    sheet.getRange('2:2').format.rowHeight = 30;
  });
  await onSheet(async (sheet, context) => {
    const all = ['A1', 'B1', 'A1:B1', 'B2:C2'].map((address) =>
      sheet.getRange(address).load('format/columnWidth,format/rowHeight'),
    );
    await context.sync();
    expect(all.map((range) => [range.format.columnWidth, range.format.rowHeight])).toEqual([
      [48, 15],
      [96, 15],
      [null, 15],
      [96, 30],
    ]);
  });
});

test('merging keeps the first value, shows one area, and is undone whole', async () => {
  await newExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1:C2').values = [
      ['', 'a', 'b'],
      [1, 2, 3],
    ];
    sheet.getRange('A1:C2').merge();
  });
  expect((await read('A1:C2')).values).toEqual([
    ['a', '', ''],
    ['', '', ''],
  ]);
  await onSheet(async (sheet, context) => {
    const merged = sheet.getRange('A1:B1').getMergedAreasOrNullObject().load('address');
    // Only those that begin in the range are told (office-js issue 3611).
    const none = sheet.getRange('B2:E5').getMergedAreasOrNullObject();
    await context.sync();
    expect([merged.address, none.isNullObject]).toEqual(['Sheet1!A1:C2', true]);
    sheet.getRange('C2').unmerge();
    const after = sheet.getRange('A1').getMergedAreasOrNullObject();
    await context.sync();
    expect(after.isNullObject).toBe(true);
  });
});

test('clearing contents keeps formats, clearing formats keeps contents', async () => {
  await newExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1:B1').values = [[1, 2]];
    sheet.getRange('A1:B1').format.fill.color = 'red';
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('B1').clear('Formats');
  });
  await onSheet(async (sheet, context) => {
    const cells = [sheet.getRange('A1'), sheet.getRange('B1')].map((cell) => cell.load('values,format/fill/color'));
    await context.sync();
    expect(cells.map((cell) => [cell.values[0]?.[0] as unknown, cell.format.fill.color])).toEqual([
      ['', '#FF0000'],
      [2, '#FFFFFF'],
    ]);
  });
});

test('hidden rows and columns are told', async () => {
  await newExcel();
  await onSheet((sheet) => {
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
  });
  await onSheet(async (sheet, context) => {
    const rows = sheet.getRange('A1:A3').load('rowHidden,height');
    const inside = sheet.getRange('B2:B3').load('rowHidden,columnHidden,hidden');
    await context.sync();
    expect([rows.rowHidden, rows.height]).toEqual([null, 15]);
    expect([inside.rowHidden, inside.columnHidden, inside.hidden]).toEqual([true, true, true]);
  });
});

// A member that the host does not have must never be taken silently.
test('what is not implemented fails and names the member, for properties, settings and methods alike', async () => {
  await newExcel();
  const refused = async (run: Promise<unknown>): Promise<string> =>
    run.then(
      () => 'accepted',
      (error: unknown) => (error as Error).message,
    );
  expect(await refused(onSheet((sheet) => void (sheet.getRange('A1').format.font.tintAndShade = 0.5)))).toContain(
    'RangeFont.tintAndShade (set)',
  );
  expect(await refused(onSheet((sheet) => void sheet.getRange('A1').load('linkedDataTypeState')))).toContain(
    'Range.linkedDataTypeState',
  );
  expect(await refused(onSheet((sheet) => sheet.getRange('A1').flashFill()))).toContain('Range.flashFill()');
  expect(await refused(onSheet((sheet) => void sheet.shapes.getCount()))).toContain('Worksheet.shapes');
});

test('a colour, an alignment or a width that Excel does not know is an invalid argument', async () => {
  await newExcel();
  expect(await codeOf(onSheet((sheet) => void (sheet.getRange('A1').format.fill.color = 'blueish')))).toBe(
    'InvalidArgument',
  );
  expect(
    await codeOf(onSheet((sheet) => void (sheet.getRange('A1').format.horizontalAlignment = 'Middle' as 'Left'))),
  ).toBe('InvalidArgument');
  expect(await codeOf(onSheet((sheet) => void (sheet.getRange('A1').format.columnWidth = -1)))).toBe('InvalidArgument');
});

test('writing over a merged area changes its first cell alone', async () => {
  await newExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1').values = [['Naslov']];
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A1:C1').values = [['Drugi', '', 'x']];
  });
  expect((await read('A1:C1')).values).toEqual([['Drugi', '', 'x']]);
});

test('the sheet in front when saving is in front when opened again', async () => {
  const excel = await newExcel();
  await onSheet((sheet, context) => {
    context.workbook.worksheets.add('Druga').activate();
    sheet.visibility = 'Hidden';
  });
  const again = await openLocalExcel(await excel.save(), 'znova.xlsx');
  expect(again.selection.sheet).toBe('Druga');
});
