import fc from 'fast-check';
import { aParticipant, aRegister } from '../../test/registers';
import type { CellValue, SheetCells, WorkbookCells } from '../sheet/cells';
import { sheetCellsOfPlan } from '../sheet/cells-of-plan';
import { planRegisterSheets } from './plan-register';
import { readRegister } from './read-register';

const HEADINGS = ['Telefon', 'Ime', 'ID', 'Priimek', 'Podlaga', 'Vstop', 'Km stalno', 'Državljanstvo RS', 'Rojeno'];
const ROWS: CellValue[][] = [
  ['03 123', 'Ana', 'U001', 'Novak', 'prejemnica DSP', '7.9.2020', 1.23456, 'Da', 29902],
  ['', 'Črt', 'U002', 'Kos', 'zaposlen', 44081, '3 km', true, ''],
];
const people: SheetCells = {
  name: 'Naši ljudje',
  visibility: 'visible',
  firstRow: 0,
  firstColumn: 1,
  values: [HEADINGS, ...ROWS],
  numberFormats: [HEADINGS, ...ROWS].map((row) => row.map((_, column) => (column === 8 ? 'd. m. yyyy' : 'General'))),
  tables: [{ name: 'tblUdelezenci', headerRow: 0, firstColumn: 1, columnCount: 9, dataRowCount: 2 }],
};
const workbook: WorkbookCells = { name: '', sheets: [people], date1904: false };

describe('a table that is written anew', () => {
  const standing = readRegister(workbook);
  const change = standing.participants.map((person) =>
    person.id === 'U002' ? { ...person, note: 'dopolnjeno' } : person,
  );
  const content = { ...standing, participants: [...change, aParticipant({ id: 'U003', surname: 'Zupan' })] };
  const plans = planRegisterSheets(content, { takenSheetNames: ['Naši ljudje', 'Tim'], standing: workbook });
  const plan = plans.find(({ tables }) => tables?.[0]?.name === 'tblUdelezenci');
  const header = plan?.tables?.[0]?.area.firstRow ?? 0;
  const cellIn = (row: number, heading: string) => {
    const column = plan?.cells[header]?.findIndex((cell) => cell?.value === heading) ?? -1;
    return plan?.cells[header + 1 + row]?.[column];
  };

  it('stays on its sheet; the others give way to what is there', () => {
    expect(plan?.name).toBe('Naši ljudje');
    expect(plans.map(({ name }) => name)).toContain('Tim (register)');
  });

  it.each([
    [0, 'Podlaga', 'prejemnica DSP', 'text'],
    [0, 'Vstop', '7.9.2020', 'text'],
    [0, 'Km stalno', 1.23456, 'rate'],
    [0, 'Državljanstvo RS', 'Da', 'text'],
    [1, 'Podlaga', 'zaposlen', 'text'],
    [1, 'Vstop', 44081, 'date'],
    [1, 'Km stalno', '3 km', 'text'],
    [1, 'Opomba', 'dopolnjeno', 'wrapped'],
  ])('keeps in row %d of %s what staff typed: %p', (row, heading, value, style) => {
    expect(cellIn(row, heading)).toEqual({ value, style });
  });

  it("keeps staff's own columns, right of ours, blank for a new person", () => {
    expect([0, 1, 2].map((row) => cellIn(row, 'Telefon')?.value)).toEqual(['03 123', undefined, undefined]);
    expect(cellIn(0, 'Rojeno')).toEqual({ value: 29902, style: 'date' });
    expect(plan?.tables?.[0]?.area.lastColumn).toBe(34);
    expect(cellIn(2, 'Priimek')?.value).toBe('Zupan');
  });

  it('writes what changed, not what stood there', () => {
    const moved = {
      ...standing,
      participants: standing.participants.map((person) => ({ ...person, ground: 'unemployed' as const })),
    };
    const [sheet] = planRegisterSheets(moved, { takenSheetNames: [], standing: workbook }).filter(
      ({ name }) => name === 'Naši ljudje',
    );
    const column = sheet?.cells[header]?.findIndex((cell) => cell?.value === 'Podlaga') ?? -1;
    // What could not be read stays for staff to correct.
    expect([1, 2].map((row) => sheet?.cells[header + row]?.[column]?.value)).toEqual(['brezposelna oseba', 'zaposlen']);
  });

  it('reads the same as before, whatever was typed into it, and the second time nothing changes any more', () => {
    const typed = fc.oneof(
      fc.constantFrom<CellValue>('7.9.2020', 'Da', '1,5', 'zaposlen', 'DSP', 44081, 0.5, true, ''),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(typed, { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const sheet: SheetCells = {
          ...people,
          values: [HEADINGS, ...rows],
          numberFormats: [HEADINGS, ...rows].map((row) => row.map(() => 'General')),
          tables: people.tables.map((table) => ({ ...table, dataRowCount: rows.length })),
        };
        const before: WorkbookCells = { ...workbook, sheets: [sheet] };
        const register = readRegister(before);
        const once = planRegisterSheets(register, { takenSheetNames: [], standing: before }).map((plan) =>
          sheetCellsOfPlan(plan),
        );
        const after: WorkbookCells = { ...workbook, sheets: once };
        const bare = (of: typeof register) =>
          of.participants.map((person) => ({ ...person, at: person.at.unreadable }));
        const again = readRegister(after);
        expect(bare(again)).toEqual(bare(register));
        expect(
          planRegisterSheets(again, { takenSheetNames: [], standing: after }).map((plan) => sheetCellsOfPlan(plan)),
        ).toEqual(once);
      }),
    );
  });

  it("moves the eight meanings right of staff's own columns of the legend", () => {
    const [, , legend] = planRegisterSheets(aRegister(), { takenSheetNames: [] });
    if (!legend) throw new Error('Oznake is the third sheet');
    const cells = sheetCellsOfPlan(legend);
    const wider: SheetCells = {
      ...cells,
      values: cells.values.map((row, index) => [...row.slice(0, 3), index === 3 ? 'Barva' : index > 3 ? 'siva' : '']),
      tables: cells.tables.map((table) => ({ ...table, columnCount: 4 })),
    };
    const before = { ...workbook, sheets: [wider] };
    const [, , again] = planRegisterSheets(readRegister(before), { takenSheetNames: [], standing: before });
    expect(again?.cells[3]?.map((cell) => cell?.value)).toEqual([
      'Oznaka',
      'Pomen',
      'Opis',
      'Barva',
      undefined,
      'Mogoči pomeni',
    ]);
    expect(again?.cells[4]?.[3]?.value).toBe('siva');
    expect(again?.validations).toMatchObject([{ kind: 'listFrom', source: '=Oznake!$F$5:$F$12' }]);
  });
});
