/** What an office may do to a register at any time without changing what it says: the reading stays the same. */
import { EXPLAINED_IN_OFFICES } from '../../test/layouts/explained-in-offices';
import { GROWN_IN_OFFICES } from '../../test/layouts/grown-in-offices';
import { SECOND_GROUPS } from '../../test/layouts/second-groups';
import { SLOVENIAN } from '../../test/layouts/slovenian';
import { SLOVENIAN_HABITS } from '../../test/layouts/slovenian-habits';
import { sheetOf, workbookOf } from '../../test/layouts/workbook-of-text';
import { date } from '../programme/calendar';
import { parseCellAddress } from '../sheet/address';
import type { CellRef, CellValue, SheetCells } from '../sheet/cells';
import { readWorkbookSheets } from '.';
import type { SheetReading } from './reading';

interface Register {
  readonly file: string;
  readonly cells: SheetCells;
  readonly reading: SheetReading;
  /** Rows of the people, from top to bottom. */
  readonly rows: readonly number[];
  readonly nameColumn: number;
  readonly headingRow: number;
}

const placeOf = ({ cell }: CellRef): { row: number; column: number } => {
  const place = parseCellAddress(cell);
  if (place === null) throw new RangeError(cell);
  return place;
};

function read(file: string, cells: SheetCells): SheetReading {
  const [reading] = readWorkbookSheets(workbookOf(file, [cells]), { today: date('2026-11-30') }).sheets;
  if (!reading) throw new Error('a workbook of one sheet gives one reading');
  return reading;
}

/** Matrices with a row for each person, one below the other, the whole name in one column. */
function registerOf({
  file = 'zvezek.xlsx',
  sheet = 'List1',
  table,
}: {
  file?: string;
  sheet?: string;
  table: string;
}) {
  const cells = sheetOf(sheet, table);
  const reading = read(file, cells);
  const { kind, people, entries, headerRow } = reading;
  const names = people.map(({ at }) => placeOf(at));
  const [first] = names;
  const isPlain =
    kind === 'attendance-matrix' &&
    first !== undefined &&
    headerRow !== null &&
    people.length >= 2 &&
    people.every(({ surname }) => surname === '') &&
    names.every(({ row, column }, index) => row === first.row + index && column === first.column) &&
    entries.every(({ person, at }) => placeOf(at).row === names[person]?.row);
  return isPlain
    ? [{ file, cells, reading, rows: names.map(({ row }) => row), nameColumn: first.column, headingRow: headerRow - 1 }]
    : [];
}

const withColumn = (cells: SheetCells, at: number, valueIn: (row: number) => CellValue): SheetCells => ({
  ...cells,
  values: cells.values.map((row, index) => [...row.slice(0, at), valueIn(index), ...row.slice(at)]),
  numberFormats: cells.numberFormats.map((row) => [...row.slice(0, at), 'General', ...row.slice(at)]),
});

const headed =
  ({ headingRow, rows }: Register, heading: string, valueOf: (person: number) => CellValue) =>
  (row: number): CellValue =>
    row === headingRow ? heading : rows.includes(row) ? valueOf(rows.indexOf(row)) : '';

const presences = ({ reading }: Register, of: number): number =>
  reading.entries.filter(({ person, reading: { kind } }) => person === of && kind === 'present').length;

const CHANGES: Readonly<Record<string, (register: Register) => SheetCells>> = {
  'people in another order': ({ cells, rows: [first = 0, ...others] }) => {
    const turned = <T>(list: readonly T[]): T[] => [
      ...list.slice(0, first),
      ...list.slice(first, first + 1 + others.length).reverse(),
      ...list.slice(first + 1 + others.length),
    ];
    return { ...cells, values: turned(cells.values), numberFormats: turned(cells.numberFormats) };
  },
  'serial numbers before the names': (register) =>
    withColumn(
      register.cells,
      0,
      headed(register, 'Zap. št.', (person) => person + 1),
    ),
  'telephone numbers behind them': (register) =>
    withColumn(
      register.cells,
      register.nameColumn + 1,
      headed(register, 'Telefon', (person) => `041 200 ${String(100 + person)}`),
    ),
  'an empty column behind them': (register) => withColumn(register.cells, register.nameColumn + 1, () => ''),
  'sums at the end of the rows': (register) =>
    withColumn(
      register.cells,
      register.cells.values[0]?.length ?? 0,
      headed(register, 'SKUPAJ', (person) => presences(register, person)),
    ),
  'a sentence at the end': ({ cells }) => {
    const blank = cells.values[0]?.map(() => '') ?? [];
    const general = blank.map(() => 'General');
    return {
      ...cells,
      values: [...cells.values, blank, ['Opomba: lista se odda vodji do 5. v mesecu.', ...blank.slice(1)]],
      numberFormats: [...cells.numberFormats, general, general],
    };
  },
};

const REGISTERS = [
  ...SLOVENIAN,
  ...SLOVENIAN_HABITS,
  ...GROWN_IN_OFFICES,
  ...EXPLAINED_IN_OFFICES,
  ...SECOND_GROUPS,
].flatMap((layout) => registerOf(layout).map((register) => [layout.name, register] as const));

/** Every person's days with what their marks mean; the questions. */
function told({ people, days, entries, questions }: SheetReading) {
  const marks = entries.map(({ person, day, mark, reading }) =>
    [people[person]?.name, days[day]?.date ?? days[day]?.label, mark, JSON.stringify(reading)].join(' | '),
  );
  return {
    people: people.map(({ name }) => name).sort(),
    marks: marks.sort(),
    questions: questions.map(({ key }) => key).sort(),
  };
}

test('registers of many habits are put to the test', () => {
  expect(REGISTERS.length).toBeGreaterThan(30);
});

describe.each(Object.entries(CHANGES))('%s', (_, change) => {
  test.each(REGISTERS)('%s', (_name, register) => {
    expect(told(read(register.file, change(register)))).toEqual(told(register.reading));
  });
});
