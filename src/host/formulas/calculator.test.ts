import ExcelJS from 'exceljs';
import { createCalculator, type CalculatorContext } from './calculator';
import { loadEngine } from './engine';

type Content = string | number | boolean | null;

/** A workbook of sheets given as cells by address; a text that begins with = is a formula, `[formula, result]` one with a cached result. */
function workbookOf(
  sheets: Readonly<Record<string, Readonly<Record<string, Content | readonly [string, Content]>>>>,
): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const [address, content] of Object.entries(cells)) {
      const [value, result] = Array.isArray(content)
        ? (content as readonly [string, Content])
        : [content as Content, undefined];
      const formula = typeof value === 'string' && value.startsWith('=') ? value.slice(1) : null;
      sheet.getCell(address).value =
        formula === null
          ? value
          : ({ formula, ...(result === undefined ? {} : { result }) } as ExcelJS.CellFormulaValue);
    }
  }
  return workbook;
}

async function results(
  workbook: ExcelJS.Workbook,
  sheet: string,
  addresses: readonly string[],
  context?: CalculatorContext,
): Promise<{ values: unknown[]; uncomputed: readonly string[] }> {
  const calculator = await createCalculator(workbook, context);
  calculator.recalculate();
  const values = addresses.map((address) => workbook.getWorksheet(sheet)?.getCell(address).result as unknown);
  const { uncomputed } = calculator;
  calculator.dispose();
  return { values, uncomputed };
}

const DATA = { A1: 1, A2: 2.5, A3: 'Novak', A4: true, B1: 43864, B2: 0.1, B3: 0.2 } as const;

describe('formulas are computed as Excel does', () => {
  test.each<[string, unknown]>([
    ['A1/3', 1 / 3],
    ['B2+B3', 0.1 + 0.2],
    ['SUM(A1:A4)', 3.5],
    ['SUM(A:A)', 3.5],
    ['SUMIFS(A1:A2,A1:A2,">1")', 2.5],
    ['COUNTIFS(A1:A4,"Novak")', 1],
    ['SUMPRODUCT((A1:A2>1)*A1:A2)', 2.5],
    ['ROUND(2.345,2)', 2.35],
    ['IFERROR(1/0,"ni")', 'ni'],
    ['TEXT(B1,"d. m. yyyy")', '3. 2. 2020'],
    ['MIN(A1:A2)+MAX(A1:A2)', 3.5],
    ['INDEX(A1:A3,MATCH("Novak",A1:A3,0))', 'Novak'],
    ['_xlfn.XLOOKUP(2.5,A1:A2,B1:B2)', 0.1],
    ['DATE(2020,2,3)', 43864],
    ['ISOWEEKNUM(B1)', 6],
    ['NETWORKDAYS(B1,B1+6)', 5],
    ['IF(A4,"")', ''],
    ['A1=1', true],
    ['Z99', 0],
    ['1/0', { error: '#DIV/0!' }],
    ['MATCH("x",A1:A3,0)', { error: '#N/A' }],
    ['neznano+1', { error: '#NAME?' }],
    ['"A1"&A3', 'A1Novak'],
    ['SUBTOTAL(109,A1:A2)', 3.5],
  ])('%s', async (formula, expected) => {
    const { values, uncomputed } = await results(workbookOf({ List1: { ...DATA, D9: `=${formula}` } }), 'List1', [
      'D9',
    ]);
    expect({ value: values[0], uncomputed }).toEqual({ value: expected, uncomputed: [] });
  });

  test('texts are never taken for numbers or dates', async () => {
    const { values } = await results(
      workbookOf({
        L: { A1: '0012', A2: '1/2', A3: "'a", B1: '=LEN(A1)', B2: '=A2&""', B3: '=LEN(A3)', B4: '=COUNT(A1:A3)' },
      }),
      'L',
      ['B1', 'B2', 'B3', 'B4'],
    );
    expect(values).toEqual([4, '1/2', 2, 0]);
  });

  test('other sheets are read by their names, whatever these are', async () => {
    const names = ['September 2020', "Jan's", '2020-09', 'Udeleženci'];
    const sheets = Object.fromEntries(names.map((name, index) => [name, { A1: index + 1 }]));
    const { values } = await results(
      workbookOf({ L: { A1: "='September 2020'!A1+'Jan''s'!A1+'2020-09'!A1+udeleženci!A1" }, ...sheets }),
      'L',
      ['A1'],
    );
    expect(values).toEqual([1 + 2 + 3 + 4]);
  });

  test('defined names stand for areas, numbers and formulas; those of a sheet come first', async () => {
    const names = [
      { name: 'ure', sheet: null, formula: 'L!$A$1:$A$2' },
      { name: 'stopnja', sheet: null, formula: '0.8' },
      { name: 'znesek', sheet: null, formula: 'SUM(ure)*stopnja' },
      { name: 'stopnja', sheet: 'M', formula: '2' },
    ];
    const workbook = workbookOf({ L: { A1: 3, A2: 4, B1: '=znesek', B2: '=stopnja' }, M: { B2: '=stopnja' } });
    expect((await results(workbook, 'L', ['B1', 'B2'], { names, date1904: false })).values).toEqual([7 * 0.8, 0.8]);
    expect((await results(workbook, 'M', ['B2'], { names, date1904: false })).values).toEqual([2]);
  });
});

describe('structured references', () => {
  const workbook = (): ExcelJS.Workbook => {
    const made = workbookOf({ L: { E2: '=tbl[@Ure]*2', E3: '=tblUre[[#This Row],[Ur na dan]]', E9: '=1' } });
    const sheet = made.getWorksheet('L');
    sheet?.addTable({ name: 'tbl', ref: 'A1', headerRow: true, totalsRow: true, columns: [{ name: 'Ure' }, { name: 'Dni [n]' }], rows: [[1, 10], [2, 20]] }); // prettier-ignore
    sheet?.addTable({ name: 'tblUre', ref: 'C1', headerRow: true, columns: [{ name: 'Ur na dan' }], rows: [[4], [6]] });
    return made;
  };
  test.each<[string, unknown]>([
    ['SUM(tbl[Ure])', 3],
    ['SUM(TBL[ure])', 3],
    ['SUM(tbl)', 33],
    ['SUM(tbl[])', 33],
    ["SUM(tbl[Dni '[n']])", 30],
    ["SUM(tbl[[Ure]:[Dni '[n']]])", 33],
    ['COUNTA(tbl[#Headers])', 2],
    ['COUNTA(tbl[[#Headers],[Ure]])', 1],
    ['ROWS(tbl[#All])', 4],
    ['ROWS(tbl[#Data])', 2],
    ['ROWS(tbl[[#Headers],[#Data],[Ure]])', 3],
    ['SUMIFS(tblUre[Ur na dan],tbl[Ure],">1")', 6],
    ['SUM(tbl[Nič])', { error: '#REF!' }],
  ])('%s', async (formula, expected) => {
    const made = workbook();
    const sheet = made.getWorksheet('L');
    if (sheet) sheet.getCell('E9').value = { formula };
    const { values, uncomputed } = await results(made, 'L', ['E9', 'E2', 'E3']);
    expect({ values, uncomputed }).toEqual({ values: [expected, 2, 6], uncomputed: [] });
  });
});

describe('what the engine cannot compute', () => {
  test('keeps its result, is named, and what reads it is computed from that result', async () => {
    const workbook = workbookOf({
      'Moj list': {
        A1: 5,
        A2: ['=AGGREGATE(9,6,A1:A1)', 7],
        A3: '=A2+1',
        A4: ['=[1]Drug!A1', 9],
        A5: ['=A6', 3],
        A6: '=A5',
        A7: '=A5*10',
      },
    });
    const { values, uncomputed } = await results(workbook, 'Moj list', ['A2', 'A3', 'A4', 'A5', 'A6', 'A7']);
    expect(values).toEqual([7, 8, 9, 3, undefined, 30]);
    expect(uncomputed).toEqual(["'Moj list'!A2", "'Moj list'!A4", "'Moj list'!A5", "'Moj list'!A6"]);
  });

  test('an engine that breaks down leaves every result as it was', async () => {
    const { Model } = await loadEngine();
    const breakdown = jest.spyOn(Model.prototype as { evaluate(): void }, 'evaluate').mockImplementation(() => {
      throw new Error('unreachable');
    });
    const { values, uncomputed } = await results(workbookOf({ L: { A1: ['=1+1', 5] } }), 'L', ['A1']);
    breakdown.mockRestore();
    expect({ values, uncomputed }).toEqual({ values: [5], uncomputed: ["'L'!A1"] });
  });

  test('dates of a 1904 workbook are left alone, sums are not', async () => {
    const workbook = workbookOf({ L: { A1: ['=DATE(2020,2,3)', 42402], A2: '=A1+1' } });
    const { values, uncomputed } = await results(workbook, 'L', ['A1', 'A2'], { names: [], date1904: true });
    expect({ values, uncomputed }).toEqual({ values: [42402, 42403], uncomputed: ["'L'!A1"] });
  });
});

test('a calculator follows changes of values, formulas and sheets', async () => {
  const workbook = workbookOf({ L: { A1: 1, B1: '=A1*2' } });
  const sheet = workbook.getWorksheet('L');
  const calculator = await createCalculator(workbook);
  const value = (address: string): unknown => {
    calculator.recalculate();
    return sheet?.getCell(address).result;
  };
  expect(value('B1')).toBe(2);
  if (!sheet) throw new Error('no sheet');
  sheet.getCell('A1').value = 21;
  expect(value('B1')).toBe(42);
  sheet.getCell('A1').value = null;
  expect(value('B1')).toBe(0);
  workbook.addWorksheet('Nov').getCell('A1').value = 5;
  sheet.getCell('C1').value = { formula: 'Nov!A1&"č"' };
  expect(value('C1')).toBe('5č');
  workbook.removeWorksheet('Nov');
  expect(value('C1')).toEqual({ error: '#REF!' });
  calculator.dispose();
});

test('array formulas fill their area', async () => {
  const workbook = workbookOf({ L: { A1: 1, A2: 2, A3: 3 } });
  const sheet = workbook.getWorksheet('L');
  if (sheet)
    sheet.getCell('B1').value = {
      formula: 'A1:A3*2',
      shareType: 'array',
      ref: 'B1:B3',
    } as unknown as ExcelJS.CellValue;
  await results(workbook, 'L', ['B1']);
  expect(['B1', 'B2', 'B3'].map((address) => sheet?.getCell(address).result ?? sheet?.getCell(address).value)).toEqual([
    2, 4, 6,
  ]);
});

test('a workbook without formulas costs nothing, and one formula does not copy a whole register', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Register');
  for (let row = 1; row <= 20_000; row += 1)
    sheet.getRow(row).values = [`U${row}`, 'Novak Ana', 43864, 4, 'P', 'prisoten', row, 'x'];
  const calculator = await createCalculator(workbook);
  const timed = (): number => {
    const before = performance.now();
    calculator.recalculate();
    return performance.now() - before;
  };
  expect(Math.min(timed(), timed(), timed())).toBeLessThan(100);
  sheet.getCell('K1').value = { formula: 'SUM(D1:D10)' };
  expect(Math.min(timed(), timed())).toBeLessThan(200);
  expect(sheet.getCell('K1').result).toBe(40);
  calculator.dispose();
});
