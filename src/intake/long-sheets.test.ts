/** Sheets of a size that Excel allows: read whole, however many rows, headings or columns they have. */
import { date } from '../programme/calendar';
import type { CellValue, SheetCells } from '../sheet/cells';
import { readWorkbookSheets, type SheetReading } from '.';

function read(values: readonly (readonly CellValue[])[]): SheetReading {
  const numberFormats = values.map((row) => row.map(() => 'General'));
  const cells: SheetCells = {
    name: 'Prisotnost', visibility: 'visible', firstRow: 0, firstColumn: 0, values, numberFormats, tables: [],
  }; // prettier-ignore
  const [sheet] = readWorkbookSheets(
    { name: 'zvezek.xlsx', date1904: false, sheets: [cells] },
    { today: date('2020-12-31') },
  ).sheets;
  if (!sheet) throw new Error('a workbook of one sheet gives one reading');
  return sheet;
}

const DAYS = Array.from({ length: 10 }, (_, index) => index + 1);
const MARKS = DAYS.map(() => 'P');
const padded = (width: number, ...cells: CellValue[]): CellValue[] =>
  Array.from({ length: width }, (_, index) => cells[index] ?? '');

test('a list of 150,000 rows gives 150,000 entries', () => {
  const rows = Array.from({ length: 150_000 }, (_, row) => [
    `Novak Ana ${String.fromCharCode(65 + (row % 26))}`,
    `${1 + (row % 28)}. 9. 2020`,
    'prisoten',
  ]);
  const sheet = read([['Priimek in ime', 'Datum', 'Prisotnost'], ...rows]);
  expect([sheet.kind, sheet.entries.length]).toEqual(['attendance-list', 150_000]);
});

test('four thousand headings one under another, a person under each, are four thousand tables of the month in the title', () => {
  const blocks = Array.from({ length: 4000 }, () => [
    ['Priimek in ime', ...DAYS],
    ['Novak Ana', ...MARKS],
  ]);
  const sheet = read([padded(11, 'Prisotnost oktober 2020'), ...blocks.flat()]);
  expect(sheet.entries).toHaveLength(4000 * DAYS.length);
  expect(sheet.days.map(({ date: day }) => day)).toEqual(DAYS.map((day) => `2020-10-${String(day).padStart(2, '0')}`));
});

test('a month sheet whose last column holds a word is the month sheet that it was', () => {
  const width = 16_384;
  const sheet = read([
    padded(width, 'Prisotnost oktober 2020'),
    padded(width, 'Priimek in ime', ...DAYS),
    padded(width, 'Novak Ana', ...MARKS),
    [...padded(width - 1, 'Kovač Urban', ...MARKS), 'konec'],
  ]);
  expect([sheet.kind, sheet.people.length, sheet.entries.length]).toEqual(['attendance-matrix', 2, 20]);
});
