/**
 * Understanding sheets: a matrix of 1,000 people × 31 days in at most 50 ms, 200,000 rows of a list in at most 1 s (also with
 * 89,000 different names), 2,500 headings of days with a person under each in at most 1 s; all growing with their cells, and
 * nothing of a sheet's declared size costs more than its filled part. The least of seven runs counts: whatever else runs
 * on the machine only adds.
 */
import { readWorkbookSheets } from '../../src/intake';
import { addDays, date } from '../../src/programme/calendar';
import type { CellValue, WorkbookCells } from '../../src/sheet/cells';
import { serialOf } from '../../src/sheet/serial';

const TODAY = date('2020-12-31');
const FIRST = date('2020-09-07');
const MARKS = ['P', 'P', 'P', 4, 'B', 'N', 3.5, 'P'] as const;
const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

function workbookOf(
  values: readonly (readonly CellValue[])[],
  formats: (column: number) => string = () => 'General',
): WorkbookCells {
  const numberFormats = values.map((row) => row.map((_, column) => formats(column)));
  const sheet = { name: 'Prisotnost', visibility: 'visible', firstRow: 0, firstColumn: 0, tables: [] } as const;
  return { name: 'meritev.xlsx', date1904: false, sheets: [{ ...sheet, values, numberFormats }] };
}

const padded =
  (width: number) =>
  (row: readonly CellValue[]): CellValue[] => [...row, ...Array<CellValue>(width - row.length).fill('')];

const marksOf = (person: number): CellValue[] => DAYS.map((day) => MARKS[(person * 7 + day) % MARKS.length] ?? 'P');

/** No name has figures: 152 is "bfc". */
const lettersOf = (number: number): string =>
  Array.from(String(number), (figure) => 'abcdefghij'[Number(figure)]).join('');
const nameOf = (surname: number, given: number): string => `Priimek${lettersOf(surname)} Ime${lettersOf(given)}`;

function matrix(people: number): WorkbookCells {
  const rows = Array.from({ length: people }, (_, person): CellValue[] => [
    person + 1,
    nameOf(person, person % 97),
    ...marksOf(person),
  ]);
  return workbookOf([['Prisotnost – oktober 2020'], ['Št.', 'Priimek in ime', ...DAYS], ...rows].map(padded(33)));
}

function list(count: number, nameAt: (row: number, person: number) => string): WorkbookCells {
  const people = count / 200;
  const rows = Array.from({ length: count }, (_, row): CellValue[] => [
    nameAt(row, row % people),
    serialOf(addDays(FIRST, Math.floor(row / people) % 200)),
    MARKS[row % MARKS.length] ?? 'P',
    '',
  ]);
  return workbookOf([['Priimek in ime', 'Datum', 'Oznaka', 'Opomba'], ...rows], (column) =>
    column === 1 ? 'd. m. yyyy' : 'General',
  );
}

const fewNames = (_: number, person: number): string => nameOf(person, person % 89);
const manyNames = (row: number): string => nameOf(row % 1000, row % 89);

/** Blocks of a heading and one person, under each other. */
function headings(count: number): WorkbookCells {
  const blocks = Array.from({ length: count }, (_, block): CellValue[][] => [
    ['Priimek in ime', ...DAYS],
    [nameOf(block, block % 89), ...marksOf(block)],
  ]);
  return workbookOf([padded(32)(['Prisotnost – oktober 2020']), ...blocks.flat()]);
}

/** A matrix in the corner of a sheet that somebody formatted down to the last row that there is. */
function deep(rows: number): WorkbookCells {
  const { sheets } = matrix(20);
  const blank = Array<CellValue>(33).fill('');
  return workbookOf([...(sheets[0]?.values ?? []), ...Array.from({ length: rows - 22 }, () => blank)]);
}

/** The same, formatted to the last column, with a note in its corner. */
function wide(columns: number): WorkbookCells {
  const rows = (matrix(20).sheets[0]?.values ?? []).map(padded(columns));
  const last = rows.at(-1);
  if (last) last[columns - 1] = 'konec';
  return workbookOf(rows);
}

/** Milliseconds. */
function least(workbook: WorkbookCells): number {
  const runs = Array.from({ length: 7 }, () => {
    const start = performance.now();
    const { sheets } = readWorkbookSheets(workbook, { today: TODAY });
    if (!sheets[0] || sheets[0].entries.length === 0)
      throw new Error('nothing was read: the benchmark measures nothing');
    return performance.now() - start;
  });
  return Math.min(...runs);
}

function report(what: string, limit: number, whole: WorkbookCells, half: WorkbookCells, of: string): void {
  const [fewer, more] = [least(half), least(whole)];
  console.log(`${what}: ${more.toFixed(0)} ms (limit ${limit}), × ${(more / fewer).toFixed(2)} for twice the ${of}`);
}

report('matrix of 1,000 × 31', 50, matrix(1000), matrix(500), 'people');
report('list of 200,000 rows', 1000, list(200_000, fewNames), list(100_000, fewNames), 'rows');
report('… with 89,000 names', 1000, list(200_000, manyNames), list(100_000, manyNames), 'rows');
report('2,500 headings, each over a person', 1000, headings(2500), headings(1250), 'headings');
report('1,048,576 declared rows', 1000, deep(1_048_576), deep(524_288), 'rows');
report('16,384 declared columns', 1000, wide(16_384), wide(8_192), 'columns');
