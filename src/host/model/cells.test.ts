/** A cell's value as the client gets it. */
import ExcelJS from 'exceljs';
import { valueOf } from './cells';

// ECMA-376-1, 22.9.2.19 (ST_Xstring): a sign that XML forbids stands as _xHHHH_.
test.each([
  ['the end of a page', 'Ana Novak\n_x000C_', 'Ana Novak\n\f'],
  ['a bell in lower case', 'a_x0007_b', 'a\u0007b'],
  ['a text that only looks like one', 'kos_x00', 'kos_x00'],
  ['another sign by its number, which was put back when the file was opened', 'a_x0161_b', 'a_x0161_b'],
])('%s in a text is read as Excel reads it', (_, written, value) => {
  const sheet = new ExcelJS.Workbook().addWorksheet('List1');
  sheet.getCell('A1').value = written;
  sheet.getCell('A2').value = { richText: [{ text: written }] };
  expect([valueOf(sheet.getCell('A1'), false), valueOf(sheet.getCell('A2'), false)]).toEqual([value, value]);
});
