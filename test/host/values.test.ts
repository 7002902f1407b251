import { codeOf, newExcel, onSheet, read } from './running';

// Microsoft Learn, "Excel.Range class": values – "can be of type string, number, or boolean"; a string in a cell is parsed as if typed.
// US notation whatever the locale: github.com/OfficeDev/office-js issues 1559 and 3775.
const PARSED: [input: string, value: unknown, format: string][] = [
  ['3/2/2020', 43892, 'm/d/yyyy'],
  ['2020-02-03', 43864, 'm/d/yyyy'],
  ['3-Feb-20', 43864, 'd-mmm-yy'],
  ['3 February 2020', 43864, 'd-mmm-yy'],
  ['Feb 3, 2020', 43864, 'd-mmm-yy'],
  ['1/2', 44198, 'd-mmm'],
  ['13/2/2020', '13/2/2020', 'General'],
  ['3. 2. 2020', '3. 2. 2020', 'General'],
  ['3.2.2020', '3.2.2020', 'General'],
  ['4:30', 0.1875, 'h:mm'],
  ['12:15 PM', 0.510416666666667, 'h:mm AM/PM'],
  ['3/2/2020 6:00', 43892.25, 'm/d/yyyy h:mm'],
  ['25:00', 1.0416666666666667, '[h]:mm:ss'],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['4,5', '4,5', 'General'],
  ['007', 7, 'General'],
  ['12%', 0.12, '0%'],
  ['$5.20', 5.2, '$#,##0.00'],
  ['(3)', -3, 'General'],
  ['1e3', 1000, '0.00E+00'],
  ['TRUE', true, 'General'],
  ['#N/A', '#N/A', 'General'],
  ["'007", '007', 'General'],
  ['1 1/2', 1.5, '# ?/?'],
  [' Ana ', ' Ana ', 'General'],
  ['-', '-', 'General'],
];

test.each(PARSED)(
  'the string %j written into a General cell becomes %j with the format %s',
  async (input, value, format) => {
    await newExcel();
    await onSheet((sheet) => void (sheet.getRange('A1').values = [[input]]));
    const { values, numberFormat } = await read('A1');
    if (typeof value === 'number') expect(values[0]?.[0]).toBeCloseTo(value, 10);
    else expect(values).toEqual([[value]]);
    expect(numberFormat).toEqual([[format]]);
  },
);

// Microsoft Learn, "Get and set range values, text, or formulas": text format first, then the value.
test('a cell formatted as text keeps what is written, also what looks like a number, a date or a formula', async () => {
  await newExcel();
  const input = [['007', '3/2/2020', '=A1', 'TRUE']];
  await onSheet((sheet) => {
    const range = sheet.getRange('A1:D1');
    range.numberFormat = [['@', '@', '@', '@']];
    range.values = input;
  });
  expect(await read('A1:D1')).toMatchObject({ values: input, formulas: input });
});

// Microsoft Learn, "Blank and null values in Excel add-ins": null leaves alone, "" clears.
test('null in a written array leaves its cell alone and an empty string clears it', async () => {
  await newExcel();
  await onSheet((sheet) => void (sheet.getRange('A1:C1').values = [['a', 'b', 3]]));
  await onSheet((sheet) => void (sheet.getRange('A1:C1').values = [[null, '', null]] as unknown as string[][]));
  expect((await read('A1:C1')).values).toEqual([['a', '', 3]]);
});

// Excel.Range.values: "If the returned value / set value is a single value, it is applied to all cells in the range."
test('a single value fills the whole range, for values, formulas and number formats', async () => {
  await newExcel();
  await onSheet((sheet) => {
    (sheet.getRange('A1:B2') as { numberFormat: unknown }).numberFormat = '0.00';
    (sheet.getRange('A1:B2') as { values: unknown }).values = 7;
    (sheet.getRange('C1:C2') as { formulas: unknown }).formulas = '=1+1';
  });
  expect(await read('A1:C2')).toMatchObject({
    values: [
      [7, 7, 2],
      [7, 7, 2],
    ],
    numberFormat: [
      ['0.00', '0.00', 'General'],
      ['0.00', '0.00', 'General'],
    ],
  });
});

// Microsoft Learn, "Error handling": InvalidArgument, "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
test.each([
  ['too few rows', [[1, 2]]],
  [
    'too many columns',
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
  ['rows of different length', [[1, 2], [3]]],
  ['one dimension', [1, 2]],
])('an array of the wrong shape is refused: %s', async (_name, input) => {
  await newExcel();
  expect(await codeOf(onSheet((sheet) => void (sheet.getRange('A1:B2').values = input as number[][])))).toBe(
    'InvalidArgument',
  );
  expect((await read('A1:B2')).values).toEqual([
    ['', ''],
    ['', ''],
  ]);
});

test('formulas are computed, read back as they were written, and give error values as texts', async () => {
  await newExcel();
  await onSheet((sheet) => void (sheet.getRange('A1:D1').formulas = [[2, 3, '=SUM(A1:B1)', '=1/0']]));
  expect(await read('A1:D1')).toMatchObject({
    values: [[2, 3, 5, '#DIV/0!']],
    formulas: [[2, 3, '=SUM(A1:B1)', '=1/0']],
  });
  await onSheet((sheet) => void (sheet.getRange('A1').values = [[10]]));
  expect((await read('C1')).values).toEqual([[13]]);
});

// Microsoft Learn, "Read or write to an unbounded range": values of such a range are null, setting them is not allowed.
test('the values of a whole sheet read as null and cannot be set; its columns can be bounded by the used range', async () => {
  await newExcel();
  await onSheet(
    (sheet) =>
      void (sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ]),
  );
  await onSheet(async (sheet, context) => {
    const whole = sheet.getRange().load('values,address,cellCount');
    const used = sheet.getRange('B:B').getUsedRange(true).load('address,values');
    await context.sync();
    expect(whole.values).toBeNull();
    expect(whole.cellCount).toBe(-1);
    expect([used.address, used.values]).toEqual(['Sheet1!B2:B3', [[1], [3]]]);
  });
  expect(await codeOf(onSheet((sheet) => void ((sheet.getRange() as { values: unknown }).values = 1)))).toBe(
    'InvalidArgument',
  );
});

// Excel.Worksheet.getUsedRange: "If the entire worksheet is blank, this function will return the top left cell"; valuesOnly "considers only cells with values as used (ignoring formatting)".
test('the used range of an empty sheet is A1 or a null object; formats count unless only values are asked for', async () => {
  await newExcel();
  await onSheet(async (sheet, context) => {
    const empty = sheet.getUsedRange().load('address');
    const none = sheet.getUsedRangeOrNullObject().load('address');
    await context.sync();
    expect([empty.address, none.isNullObject]).toEqual(['Sheet1!A1', true]);
    sheet.getRange('D4').format.fill.color = 'yellow';
    sheet.getRange('B2').values = [['x']];
    const all = sheet.getUsedRange().load('address');
    const values = sheet.getUsedRange(true).load('address');
    await context.sync();
    expect([all.address, values.address]).toEqual(['Sheet1!B2:D4', 'Sheet1!B2']);
  });
});

test('value types are named as documented', async () => {
  await newExcel();
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:E1').values = [['x', 1, true, '=NA()', '']];
    const range = sheet.getRange('A1:E1').load('valueTypes');
    await context.sync();
    expect(range.valueTypes).toEqual([['String', 'Double', 'Boolean', 'Error', 'Empty']]);
  });
});

// ECMA-376 part 1, 18.8.31; the texts are those that Excel shows with US settings.
const TEXTS: [value: unknown, format: string, text: string][] = [
  [1234.5, '#,##0.00 "€"', '1,234.50 €'],
  [1.005, '0.00', '1.01'],
  [-2, '0.00;[Red]-0.00', '-2.00'],
  [0.5, '0.##', '0.5'],
  [4, '0.##', '4.'],
  [0, '#', ''],
  [0.125, '0.0%', '12.5%'],
  [43892, 'd. m. yyyy', '2. 3. 2020'],
  [43892, 'dddd, d mmmm yy', 'Monday, 2 March 20'],
  [43892, 'd. m.', '2. 3.'],
  [0.1875, 'h:mm', '4:30'],
  [1.5, '[h]:mm', '36:00'],
  [0.75, 'h:mm AM/PM', '6:00 PM'],
  [-1, 'd. m. yyyy', '########'],
  [12345678, '0.00E+00', '1.23E+07'],
  [1234567, '0.0,,"M"', '1.2M'],
  [0.1 + 0.2, 'General', '0.3'],
  [123456789012, 'General', '1.23457E+11'],
  ['x', '0.00;;;"<"@">"', '<x>'],
  ['x', '0.00', 'x'],
  [true, '0.00', 'TRUE'],
];

test.each(TEXTS)('%j in the format %s shows as %j', async (value, format, text) => {
  await newExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1').numberFormat = [[format]];
    sheet.getRange('A1').values = [[value]] as string[][];
  });
  expect((await read('A1')).text).toEqual([[text]]);
});

// Microsoft Learn, "Read or write to an unbounded range": the values of whole columns are null and cannot be set, formats can.
test('whole columns and rows have no values of their own, but take formats', async () => {
  await newExcel();
  expect(await codeOf(onSheet((sheet) => void ((sheet.getRange('A:B') as { values: unknown }).values = 'x')))).toBe(
    'InvalidArgument',
  );
  await onSheet(async (sheet, context) => {
    sheet.getRange('A:B').format.font.bold = true;
    sheet.getRange().format.font.name = 'Arial';
    sheet.getRange('B3').values = [['x']];
    const column = sheet.getRange('A:B').load('values,format/font/bold');
    const cell = sheet.getRange('B3').load('format/font/bold,format/font/name');
    await context.sync();
    expect([column.values, column.format.font.bold, cell.format.font.bold, cell.format.font.name]).toEqual([
      null,
      true,
      true,
      'Arial',
    ]);
  });
});

test('everything that the host knows of an object can be loaded without naming it', async () => {
  await newExcel();
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [
      ['a', 'b'],
      [1, 2],
    ];
    const table = sheet.tables.add('A1:B2', true);
    const all = [
      sheet.load(),
      sheet.getRange('A1:B2').load(),
      sheet.getRanges('A1,B2').load(),
      table.load(),
      sheet.pageLayout.load(),
    ];
    const format = sheet.getRange('A1').format.load();
    await context.sync();
    expect(all.map((object) => Object.keys(object.toJSON()).length > 3)).toEqual(all.map(() => true));
    expect(format.toJSON()).toMatchObject({ columnWidth: 48, horizontalAlignment: 'General', wrapText: false });
  });
});
