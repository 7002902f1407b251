import fc from 'fast-check';
import { aRegister, attendedAt } from '../../test/registers';
import { columnLetters } from '../sheet/address';
import type { CellValue, SheetCells, WorkbookCells } from '../sheet/cells';
import { sheetCellsOfPlan } from '../sheet/cells-of-plan';
import type { SheetPlan } from '../sheet/plan';
import { updatedSheet } from '../sheet/table-update';
import { ATTENDANCE_COLUMNS } from './columns';
import { planRegisterSheets } from './plan-register';
import { readRegister } from './read-register';

const NOTE = 'Moja opomba';
/** In another order than ours, with a column of staff's own in between. */
const HEADINGS = ['Vir', 'Datum', NOTE, 'ID', 'Priimek in ime', 'Modul', 'Oznaka', 'Pomen', 'Ure'];

const standing = (rows: readonly (readonly CellValue[])[]): WorkbookCells => {
  const cells = [HEADINGS, ...rows.map((row) => [...row])];
  const sheet: SheetCells = {
    name: 'Prisotnost',
    visibility: 'visible',
    firstRow: 2,
    firstColumn: 1,
    values: cells,
    numberFormats: cells.map((row) => row.map((_, column) => (column === 1 ? 'd. m. yyyy' : 'General'))),
    tables: [
      { name: 'tblPrisotnost', headerRow: 2, firstColumn: 1, columnCount: HEADINGS.length, dataRowCount: rows.length },
    ],
  };
  return { name: '', sheets: [sheet], date1904: false };
};

const rowOf = (source: string, mark: CellValue, note: string, serial = 44088): CellValue[] => [
  source,
  serial,
  note,
  'U001',
  'Novak Ana',
  '',
  mark,
  '',
  '',
];

const sourceCell = (index: number): string => `Oktober!${columnLetters(index + 2)}7`;

/** The records of the sheet by source, and staff's note beside each. */
function contentOf(sheet: SheetCells): { readonly records: string[]; readonly notes: Map<string, CellValue> } {
  const [table] = sheet.tables;
  if (!table) throw new Error('the sheet has its table');
  const { attendance } = readRegister({ name: '', sheets: [sheet], date1904: false });
  const heading = sheet.values[table.headerRow - sheet.firstRow] ?? [];
  const [vir, note] = [heading.indexOf('Vir'), heading.indexOf(NOTE)];
  const notes = new Map<string, CellValue>();
  for (const row of sheet.values.slice(table.headerRow - sheet.firstRow + 1)) {
    const source = String(row[vir] ?? '');
    if (source !== '') notes.set(source, row[note] ?? '');
  }
  const records = attendance.map((record) => JSON.stringify({ ...record, at: undefined }));
  return { records: records.sort(), notes };
}

const planFor = (before: WorkbookCells, marks: ReadonlyMap<number, string>): SheetPlan => {
  const register = readRegister(before);
  const known = new Map(register.attendance.map((record) => [record.source?.cell, record]));
  const built = [...marks].map(([index, mark]) => {
    const record = { ...attendedAt(sourceCell(index), 'U001', '2020-09-14', mark), name: 'Novak Ana' };
    const at = known.get(record.source?.cell)?.at;
    return { ...record, at: at ?? { unreadable: [] } };
  });
  const typed = register.attendance.filter(({ source }) => source === null);
  const content = { ...aRegister(), attendance: [...built, ...typed] };
  const plan = planRegisterSheets(content, { takenSheetNames: [], standing: before }).find(
    ({ name }) => name === 'Prisotnost',
  );
  if (!plan) throw new Error('the register has its sheet');
  return plan;
};

describe('a table that is updated where it stands', () => {
  it("writes what differs, adds what is new, deletes what is gone, and leaves staff's columns and order alone", () => {
    const before = standing([
      rowOf(sourceCell(2), 'P', 'tretja'),
      rowOf(sourceCell(0), 'P', 'prva'),
      rowOf(sourceCell(1), 'P', 'druga'),
      rowOf('', 'B', 'svoja', 44100),
    ]);
    const { update } = planFor(
      before,
      new Map([
        [0, 'P'],
        [1, 'N'],
        [3, 'P'],
      ]),
    );
    if (!update) throw new Error('the table has all columns');
    expect(update.removed).toEqual([3]);
    expect(update.added).toBe(1);
    const [sheet] = before.sheets;
    if (!sheet) throw new Error('there is a sheet');
    const after = updatedSheet(sheet, update);
    expect(after.values.slice(3).map((row) => [row[1], row[3], row[7]])).toEqual([
      [sourceCell(0), 'prva', 'P'],
      [sourceCell(1), 'druga', 'N'],
      ['', 'svoja', 'B'],
      [sourceCell(3), '', 'P'],
      ['', '', ''],
    ]);
    const marks = update.written.filter(({ row, column }) => row < 7 && column === 7);
    expect(marks).toEqual([{ row: 5, column: 7, value: 'N' }]);
  });

  it('fills blank rows at the end before it adds any, and keeps one row of a table that is emptied', () => {
    const blank = HEADINGS.map(() => '');
    const filled = planFor(
      standing([rowOf(sourceCell(0), 'P', ''), blank, blank]),
      new Map([
        [0, 'P'],
        [1, 'P'],
      ]),
    ).update;
    const places = filled?.written.flatMap(({ row, column }) => (column === 1 ? [row] : []));
    expect([filled?.added, filled?.removed, places]).toEqual([0, [], [4]]);
    const emptied = planFor(
      standing([rowOf(sourceCell(0), 'P', 'x'), rowOf(sourceCell(1), 'P', 'y')]),
      new Map(),
    ).update;
    expect([emptied?.added, emptied?.removed]).toEqual([0, [4]]);
    expect(emptied?.written.every(({ row, value }) => row === 3 && value === '')).toBe(true);
  });

  it('says nothing of a table that lacks a column of ours: that is made anew', () => {
    const before = standing([rowOf(sourceCell(0), 'P', '')]);
    const sheets = before.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) => row.map((value) => (value === 'Ure' ? 'Zvezek' : value))),
    }));
    expect(planFor({ ...before, sheets }, new Map([[0, 'B']])).update).toBeUndefined();
  });

  it('holds the records that a sheet made anew would hold, whatever stood and whatever comes; notes follow their records', () => {
    const mark = fc.constantFrom('P', 'B', 'N', '4', '4,5');
    const marks = fc.dictionary(fc.constantFrom('0', '1', '2', '3', '4', '5', '6'), mark);
    const own = fc.array(mark, { maxLength: 3 });
    fc.assert(
      fc.property(marks, marks, own, fc.integer({ min: 0, max: 3 }), (old, next, typed, blanks) => {
        const rows = [
          ...Object.entries(old).map(([index, was]) => rowOf(sourceCell(Number(index)), was, `ob ${index}`)),
          ...typed.map((was, index) => rowOf('', was, `svoja ${index}`, 44200 + index)),
          ...Array.from({ length: blanks }, () => HEADINGS.map(() => '')),
        ];
        const before = standing(rows.length > 0 ? rows : [HEADINGS.map(() => '')]);
        const plan = planFor(before, new Map(Object.entries(next).map(([index, is]) => [Number(index), is])));
        const [sheet] = before.sheets;
        if (!sheet || !plan.update) throw new Error('the table has all columns');
        const after = contentOf(updatedSheet(sheet, plan.update));
        const anew = contentOf(sheetCellsOfPlan(plan));
        expect(after.records).toEqual(anew.records);
        expect([...after.notes].sort()).toEqual([...anew.notes].sort());
      }),
    );
  });
});

test('the columns of this test are the contract’s and one more', () => {
  expect(HEADINGS.filter((heading) => heading !== NOTE).sort()).toEqual([...ATTENDANCE_COLUMNS].sort());
});
