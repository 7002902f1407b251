/** Merged cells of the open workbook reach the reading, however many there are. */
import ExcelJS from 'exceljs';
import { readWorkbook } from '../../src/excel/read-workbook';
import { inExcel } from '../../src/excel/run';
import { readWorkbookFile } from '../../src/files/workbook-file';
import { openInHost } from './open-sample';

/** A heading, and rows of which each has its two last cells merged. */
async function mergedInRows(count: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Oktober');
  sheet.addRow(['Priimek in ime', 'Opomba']);
  for (let row = 2; row < count + 2; row++) {
    sheet.addRow([`Novak Ana ${row}`, 'dopust']);
    sheet.mergeCells(row, 2, row, 3);
  }
  workbook.addWorksheet('Prazen');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const areaOf = (row: number) => ({ firstRow: row, firstColumn: 1, lastRow: row, lastColumn: 2 });

test.each([
  [3, 2],
  // Excel tells 512 of a range: the whole sheet and its first half are refused before it is read in quarters.
  [1300, 12],
])('%d merged areas are read, in at most %d requests', async (count, most) => {
  const bytes = await mergedInRows(count);
  const excel = await openInHost(bytes);
  const { cells } = await inExcel(readWorkbook);
  expect(cells.sheets.map(({ merged }) => merged)).toEqual([
    Array.from({ length: count }, (_, row) => areaOf(row + 1)),
    [],
  ]);
  expect(excel.traffic.requests).toBeLessThanOrEqual(most);
  const file = await readWorkbookFile(bytes, 'oktober.xlsx');
  expect('cells' in file && file.cells.sheets[0]?.merged).toEqual(cells.sheets[0]?.merged);
});
