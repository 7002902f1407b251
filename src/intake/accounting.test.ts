/** Whatever stands in a sheet: nothing is lost, nothing breaks. */
import fc from 'fast-check';
import { FOREIGN } from '../../test/layouts/foreign';
import { FOREIGN_WEEKS } from '../../test/layouts/foreign-weeks';
import { EXPORTED } from '../../test/layouts/exported';
import { MESSY } from '../../test/layouts/messy';
import { MESSY_TITLES } from '../../test/layouts/messy-titles';
import { SLOVENIAN } from '../../test/layouts/slovenian';
import { sheetOf, workbookOf } from '../../test/layouts/workbook-of-text';
import { date } from '../programme/calendar';
import type { CellValue, SheetCells } from '../sheet/cells';
import { IGNORE_REASONS, readWorkbookSheets, reportOf, type SheetReading } from '.';

const TODAY = date('2026-11-23');

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: fc.constantFrom('P', 'A', 'B', 'N', 'x', '√', '–', '4,5', '4.30', '8:00–12:00', 'Skupaj', 'Legenda', '#N/A', '#VALUE!') },
  { weight: 4, arbitrary: fc.constantFrom('Priimek', 'Ime in priimek', 'Datum', 'Prihod', 'Odhod', 'Status', 'Novak Ana', 'Zupan Mira', 'Črnčec Žan', 'pon', 'tor', '3. 2. 2020', '3.2.', 'Week 3', 'oktober 2020', 'P = prisoten') },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 60 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
); // prettier-ignore
const format = fc.constantFrom('General', 'd. m. yyyy', 'h:mm', '[h]:mm', '@', '0.00', 'mmm-yy');

const grid: fc.Arbitrary<SheetCells> = fc
  .record({
    rows: fc.integer({ min: 0, max: 14 }),
    columns: fc.integer({ min: 1, max: 12 }),
    firstRow: fc.nat(5),
    firstColumn: fc.nat(5),
  })
  .chain(({ rows, columns, firstRow, firstColumn }) =>
    fc.record({
      name: fc.constantFrom('List1', 'oktober 2020', 'Ana Novak', 'Prisotnost'),
      visibility: fc.constant('visible' as const),
      firstRow: fc.constant(firstRow),
      firstColumn: fc.constant(firstColumn),
      values: fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      numberFormats: fc.array(fc.array(format, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      tables: fc.constant([]),
    }),
  );

function expectAccount(sheet: SheetCells, reading: SheetReading | undefined): void {
  const filled = sheet.values.flat().filter((cell) => typeof cell !== 'string' || cell.trim() !== '').length;
  const account = reading?.account;
  expect(account?.nonEmpty).toBe(filled);
  expect((account?.read ?? 0) + (account?.ignored ?? 0) + (account?.unclear ?? 0)).toBe(filled);
  const listed = reading?.ignored.reduce((sum, area) => sum + area.cells, 0);
  expect(listed).toBe(account?.ignored);
  for (const { why } of reading?.ignored ?? []) expect(IGNORE_REASONS).toContain(why);
}

/** What is nobody's beside others who are named is asked about. */
function expectPositions(reading: SheetReading | undefined): void {
  const isAsked = reading?.questions.some(({ kind }) => kind === 'person') ?? false;
  for (const { person, day } of [...(reading?.entries ?? []), ...(reading?.blanks ?? [])]) {
    const isOfNobody = reading?.people[person] === undefined && (reading?.people.length ?? 0) > 0;
    expect(isOfNobody && !(person === -1 && isAsked)).toBe(false);
    expect(reading?.days[day]).toBeDefined();
  }
}

test('read + ignored + unclear are all filled cells, for any grid', () => {
  fc.assert(
    fc.property(grid, (sheet) => {
      const reading = readWorkbookSheets(workbookOf('a.xlsx', [sheet]), { today: TODAY });
      expectAccount(sheet, reading.sheets[0]);
      expectPositions(reading.sheets[0]);
    }),
    { numRuns: 400 },
  );
});

const layouts = [...SLOVENIAN, ...FOREIGN, ...FOREIGN_WEEKS, ...MESSY, ...MESSY_TITLES, ...EXPORTED];

test('the same holds for every layout with a cell put somewhere by chance', () => {
  fc.assert(
    fc.property(fc.nat(layouts.length - 1), fc.nat(20), fc.nat(14), value, (index, row, column, typed) => {
      const layout = layouts[index];
      const sheet = sheetOf(layout?.sheet ?? 'List1', layout?.table ?? '');
      const values = sheet.values.map((cells, at) =>
        cells.map((cell, position) => (at === row && position === column ? typed : cell)),
      );
      const changed = { ...sheet, values };
      const reading = readWorkbookSheets(workbookOf('a.xlsx', [changed]), { today: TODAY });
      expectAccount(changed, reading.sheets[0]);
      expectPositions(reading.sheets[0]);
    }),
    { numRuns: 400 },
  );
});

test('a person-day is told once: marks are present, absent, unclear or neither', () => {
  fc.assert(
    fc.property(grid, (sheet) => {
      const report = reportOf(readWorkbookSheets(workbookOf('a.xlsx', [sheet]), { today: TODAY })).sheets[0];
      expect((report?.present ?? 0) + (report?.absent ?? 0) + (report?.unclear ?? 0)).toBeLessThanOrEqual(
        report?.marks ?? 0,
      );
    }),
  );
});

test.each([
  ['an empty workbook', []],
  ['an empty sheet', [sheetOf('List1', '')]],
  [
    'a sheet of error values',
    [sheetOf('List1', 'Priimek in ime | 1 | 2 | 3 | 4 | 5\nNovak Ana | #N/A | #REF! | #VALUE! | #DIV/0! | #NAME?')],
  ],
])('%s is read without breaking', (_, sheets) => {
  expect(() => readWorkbookSheets(workbookOf('', sheets), { today: TODAY })).not.toThrow();
});

test('a number far below zero in a date’s format is no time', () => {
  const sheet = sheetOf('List1', 'Datum | Ure\n1. 9. 2020 | -6254999482459.022\n2. 9. 2020 | 4\n3. 9. 2020 | 4');
  const formats = sheet.numberFormats.map((row) => row.map(() => 'd. m. yyyy'));
  const workbook = workbookOf('', [{ ...sheet, numberFormats: formats }]);
  expect(() => readWorkbookSheets(workbook, { today: TODAY })).not.toThrow();
});

test('error values in mark cells are unclear, never absence', () => {
  const sheet = sheetOf('oktober 2020', 'Priimek in ime | 1 | 2 | 3 | 4 | 5\nNovak Ana | #N/A | P | P | P | P');
  const report = reportOf(readWorkbookSheets(workbookOf('', [sheet]), { today: TODAY })).sheets[0];
  expect(report).toMatchObject({ marks: 5, present: 4, absent: 0, unclear: 1 });
});

test('very long texts and control characters take no time', () => {
  const long = '(a-1 '.repeat(20_000);
  const control = '\u0000\u0001\u001b'.repeat(2_000);
  const values = Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 20 }, (__, column) => ((row + column) % 2 ? `${long}${row}` : control)),
  );
  const sheet: SheetCells = {
    name: 'x',
    visibility: 'visible',
    firstRow: 0,
    firstColumn: 0,
    values,
    numberFormats: values.map((row) => row.map(() => 'General')),
    tables: [],
  };
  const start = performance.now();
  const reading = readWorkbookSheets(workbookOf('', [sheet]), { today: TODAY });
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(reading.sheets[0]?.kind).toBe('other');
});

test.each([
  ['many rows', 100_000, 2],
  ['many columns', 2, 16_384],
])('a sheet of %s that is nearly empty is read in bounded time', (_, rows, columns) => {
  const values = Array.from({ length: rows }, () => Array<CellValue>(columns).fill(''));
  const [first] = values;
  if (first) first[0] = 'Priimek in ime';
  const numberFormats = values.map((row) => row.map(() => 'General'));
  const sheet: SheetCells = {
    name: 'x',
    visibility: 'visible',
    firstRow: 0,
    firstColumn: 0,
    values,
    numberFormats,
    tables: [],
  };
  const start = performance.now();
  readWorkbookSheets(workbookOf('', [sheet]), { today: TODAY });
  expect(performance.now() - start).toBeLessThan(5_000);
});
