/**
 * Understanding sheets: a matrix of 1,000 people × 31 days in at most 50 ms, 200,000 rows of a list in at most 1 s, both
 * growing with their cells. The least of seven runs counts: whatever else runs on the machine only adds.
 */
import { readWorkbookSheets } from '../../src/intake';
import { addDays, date } from '../../src/programme/calendar';
import type { CellValue, WorkbookCells } from '../../src/sheet/cells';
import { serialOf } from '../../src/sheet/serial';

const TODAY = date('2020-12-31');
const FIRST = date('2020-09-07');
const MARKS = ['P', 'P', 'P', 4, 'B', 'N', 3.5, 'P'] as const;

function workbookOf(values: readonly (readonly CellValue[])[], formats: (column: number) => string): WorkbookCells {
  const numberFormats = values.map((row) => row.map((_, column) => formats(column)));
  const sheet = { name: 'Prisotnost', visibility: 'visible', firstRow: 0, firstColumn: 0, tables: [] } as const;
  return { name: 'meritev.xlsx', date1904: false, sheets: [{ ...sheet, values, numberFormats }] };
}

function matrix(people: number): WorkbookCells {
  const days = Array.from({ length: 31 }, (_, index) => index + 1);
  const rows = Array.from({ length: people }, (_, person): CellValue[] => [
    person + 1,
    `Priimek${person} Ime${person % 97}`,
    ...days.map((day) => MARKS[(person * 7 + day) % MARKS.length] ?? 'P'),
  ]);
  return workbookOf(
    [['Prisotnost – oktober 2020'], ['Št.', 'Priimek in ime', ...days], ...rows].map(padded(33)),
    () => 'General',
  );
}

function list(count: number): WorkbookCells {
  const people = count / 200;
  const rows = Array.from({ length: count }, (_, row): CellValue[] => [
    `Priimek${row % people} Ime${(row % people) % 89}`,
    serialOf(addDays(FIRST, Math.floor(row / people) % 200)),
    MARKS[row % MARKS.length] ?? 'P',
    '',
  ]);
  return workbookOf([['Priimek in ime', 'Datum', 'Oznaka', 'Opomba'], ...rows], (column) =>
    column === 1 ? 'd. m. yyyy' : 'General',
  );
}

const padded =
  (width: number) =>
  (row: readonly CellValue[]): CellValue[] => [...row, ...Array<CellValue>(width - row.length).fill('')];

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

const [half, whole] = [least(matrix(500)), least(matrix(1000))];
console.log(
  `matrix of 1,000 × 31: ${whole.toFixed(0)} ms (limit 50), × ${(whole / half).toFixed(2)} for twice the people`,
);
const [fewer, more] = [least(list(100_000)), least(list(200_000))];
console.log(
  `list of 200,000 rows: ${more.toFixed(0)} ms (limit 1000), × ${(more / fewer).toFixed(2)} for twice the rows`,
);
