/** Writing SheetPlans over Microsoft's client library and the local host. */
import ExcelJS from 'exceljs';
import { applyPlans } from '../../src/excel/apply-plans';
import { readWorkbook, type OpenWorkbook } from '../../src/excel/read-workbook';
import { inExcel } from '../../src/excel/run';
import { newLocalExcel, openLocalExcel, type LocalExcel } from '../../src/host';
import { startClientLibraryInNode } from '../../src/host/node';
import { date } from '../../src/programme/calendar';
import type { PlanCell, SheetPlan } from '../../src/sheet/plan';
import { dateOfSerial, serialOf } from '../../src/sheet/serial';

const DAY = date('2020-09-14');

const planOf = (name: string, cells: (PlanCell | null)[][], purpose: SheetPlan['purpose'] = 'output'): SheetPlan => ({
  name,
  purpose,
  cells,
  columnWidths: [12],
});

async function fresh(payloadLimit?: number): Promise<LocalExcel> {
  startClientLibraryInNode();
  const excel = await newLocalExcel('prazen.xlsx', payloadLimit === undefined ? {} : { payloadLimit });
  excel.activate();
  return excel;
}

async function write(...plans: SheetPlan[]): Promise<OpenWorkbook> {
  await inExcel(async (context) => applyPlans(context, await readWorkbook(context), plans));
  return inExcel(readWorkbook);
}

describe('writing plans', () => {
  it.each(['=1+1', '+38640111222', '-', '@vse', '1. 9. 2020', '3/2', '007', "'navednica", '1e5', 'TRUE', ' Novak '])(
    'writes the text %s as text, in a text column and elsewhere',
    async (text) => {
      const excel = await fresh();
      await write(
        planOf('Besedila', [[{ value: text, style: 'text' }, { value: text, style: 'hours' }, { value: text }]]),
      );
      const cells = excel.view('Besedila').cells;
      expect(cells.map((cell) => cell.value)).toEqual([text, text, text]);
      expect(cells.every((cell) => cell.formula === null)).toBe(true);
    },
  );

  it('computes formulas, also between sheets that are written together', async () => {
    const excel = await fresh();
    await write(
      planOf('Prvi', [[{ formula: "='Drugi list'!A1*2", style: 'money' }]]),
      planOf('Drugi list', [[{ value: 21, style: 'count' }]]),
    );
    expect(excel.view('Prvi').cells[0]?.value).toBe(42);
  });

  it('writes dates that read back as the same days, in a workbook that counts from 1904 too', async () => {
    const old = new ExcelJS.Workbook();
    old.properties.date1904 = true;
    old.addWorksheet('List1').getCell('A1').value = 'x';
    startClientLibraryInNode();
    const excel = await openLocalExcel(new Uint8Array(await old.xlsx.writeBuffer()), 'star.xlsx');
    excel.activate();
    const { cells } = await write(
      planOf(
        'Dnevi',
        [
          [
            { value: serialOf(DAY), style: 'date' },
            { value: 44088, style: 'count' },
          ],
        ],
        'form',
      ),
    );
    const [day, number] = cells.sheets.find(({ name }) => name === 'Dnevi')?.values[0] ?? [];
    expect(cells.date1904).toBe(true);
    expect(dateOfSerial(Number(day), cells.date1904)).toBe(DAY);
    expect(number).toBe(44088);
  });

  it('computes a formula whatever the style of its cell', async () => {
    const excel = await fresh();
    await write(planOf('Sestavljeno', [[{ formula: '="se "&"ujema"', style: 'label' }]]));
    expect(excel.view('Sestavljeno').cells[0]?.value).toBe('se ujema');
  });

  it("replaces its own sheet, in its place, and refuses to replace the staff's", async () => {
    const excel = await fresh();
    await write(
      planOf('Teden', [[{ value: 'prvič', style: 'text' }]]),
      planOf('Zadnji', [[{ value: 'x', style: 'text' }]]),
    );
    await write(planOf('Teden', [[{ value: 'drugič', style: 'text' }]]));
    expect(excel.sheetNames()).toEqual(['Sheet1', 'Teden', 'Zadnji']);
    expect(excel.view('Teden').cells[0]?.value).toBe('drugič');
    await expect(write(planOf('sheet1', [[{ value: 'x' }]]))).rejects.toMatchObject({ code: 'nameTaken' });
    expect(excel.sheetNames()).toEqual(['Sheet1', 'Teden', 'Zadnji']);
  });

  it('leaves nothing behind when Excel refuses in the middle', async () => {
    const excel = await fresh();
    const broken = {
      ...planOf('Slab', [[{ value: 'x' }]]),
      tables: [{ name: 'ni dovoljeno', area: { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 0 } }],
    };
    await expect(write(planOf('Dober', [[{ value: 'x' }]]), broken)).rejects.toMatchObject({ name: 'HostProblem' });
    expect(excel.sheetNames()).toEqual(['Sheet1']);
  });

  it('writes and reads a big sheet in requests and answers that Excel on the web accepts', async () => {
    const excel = await fresh();
    const rows = Array.from({ length: 30_000 }, (_, row): PlanCell[] =>
      Array.from({ length: 8 }, (_, column) => ({ value: `vrstica ${row} stolpec ${column}`, style: 'text' })),
    );
    const { cells } = await write(planOf('Velik', rows, 'form'));
    expect(cells.sheets.find(({ name }) => name === 'Velik')?.values).toEqual(
      rows.map((row) => row.map((cell) => cell.value)),
    );
    expect(excel.traffic.requestBytes + excel.traffic.responseBytes).toBeGreaterThan(10_000_000);
  });

  it('reads cells of long texts too, in more and smaller parts', async () => {
    const excel = await fresh();
    const long = 'opomba '.repeat(200);
    const rows = Array.from({ length: 5000 }, (_, row): PlanCell[] => [{ value: `${row} ${long}`, style: 'text' }]);
    const { cells } = await write(planOf('Opombe', rows, 'form'));
    expect(cells.sheets.find(({ name }) => name === 'Opombe')?.values).toEqual(
      rows.map((row) => row.map((cell) => cell.value)),
    );
    expect(excel.traffic.requests).toBeGreaterThan(4);
  });

  it('says in one word why Excel refuses', async () => {
    const excel = await fresh();
    excel.beginCellEdit();
    await expect(write(planOf('Teden', [[{ value: 'x' }]]))).rejects.toMatchObject({ code: 'cellEdit' });
    excel.endCellEdit();
    await write(planOf('Teden', [[{ value: 'x' }]]));
    expect(excel.sheetNames()).toEqual(['Sheet1', 'Teden']);
  });
});
