/** The main job on the sample workbook, over Microsoft's client library and the local host: read, build, check, a week. */
import { makeSample, type Planted } from '../../assets/sample/make-sample';
import { buildRegisters, checkWorkbook, clearMarks, makeWeek, removeGenerated } from '../../src/excel';
import { readWorkbook } from '../../src/excel/read-workbook';
import { inExcel } from '../../src/excel/run';
import type { LocalExcel } from '../../src/host';
import { parseIsoWeek } from '../../src/programme/calendar';
import { cellOf, readRegister, type Issue, type Register } from '../../src/register';
import type { WorkbookCells } from '../../src/sheet/cells';
import { IN_SLOVENIAN, openInHost, SAMPLE_PROGRAMME } from './open-sample';

const CHECK = { ...IN_SLOVENIAN, mark: true, issuesSheet: true } as const;
const WEEK = parseIsoWeek('2020-W41');

async function built(): Promise<Uint8Array> {
  const excel = await openInHost();
  await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
  return excel.save();
}

const cellsOfOpen = (): Promise<WorkbookCells> => inExcel(async (context) => (await readWorkbook(context)).cells);

let registers: Uint8Array;
beforeAll(async () => {
  registers = await built();
});

describe('the sample workbook', () => {
  it('is the one that its code makes', async () => {
    await openInHost();
    const file = await cellsOfOpen();
    const made = await makeSample().workbook.xlsx.writeBuffer();
    await openInHost(new Uint8Array(made));
    expect(file).toEqual(await cellsOfOpen());
  });
});

describe('a check of the sample', () => {
  it('finds every planted problem once, at its cell, and nothing else', async () => {
    await openInHost(registers);
    const { issues } = await checkWorkbook(CHECK);
    const register = readRegister(await cellsOfOpen());
    const planted = makeSample().planted.map((one) => plantedKey(one, register));
    expect(issues.map((issue) => foundKey(issue, planted)).sort()).toEqual([...planted].sort());
  });

  it('gives the same before the registers are built as after', async () => {
    await openInHost();
    const before = await checkWorkbook({ ...CHECK, ...SAMPLE_PROGRAMME, mark: false, issuesSheet: false });
    await openInHost(registers);
    const after = await checkWorkbook({ ...CHECK, mark: false, issuesSheet: false });
    expect(before.issues).toEqual(after.issues);
  });

  it('costs three requests to Excel, marks and the sheet of problems included', async () => {
    const excel = await openInHost(registers);
    excel.resetTraffic();
    await checkWorkbook(CHECK);
    expect(excel.traffic.requests).toBeLessThanOrEqual(3);
  });

  it('can be repeated and then cleared, and leaves the working sheets as they were', async () => {
    const excel = await openInHost(registers);
    const before = paintedSheets(excel);
    await checkWorkbook(CHECK);
    const marked = paintedSheets(excel);
    await checkWorkbook(CHECK);
    expect(paintedSheets(excel)).toEqual(marked);
    expect(marked).not.toEqual(before);
    await clearMarks();
    await removeGenerated();
    expect(paintedSheets(excel)).toEqual(before);
  });
});

describe('building the registers of the sample', () => {
  it('costs at most six requests to Excel', async () => {
    const excel = await openInHost();
    excel.resetTraffic();
    await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
    expect(excel.traffic.requests).toBeLessThanOrEqual(6);
  });

  it('changes nothing the second time', async () => {
    const excel = await openInHost(registers);
    const again = await buildRegisters({ ...IN_SLOVENIAN, start: null, title: '', unit: '' });
    expect(again.difference).toEqual({ added: [], changed: [], removed: [] });
    const once = await openInHost(registers).then(cellsOfOpen);
    excel.activate();
    expect(await cellsOfOpen()).toEqual(once);
  });

  it('leaves the workbook as it was when Excel refuses', async () => {
    const excel = await openInHost();
    const before = excel.sheetNames();
    excel.injectFault({ atRequest: 3, code: 'GeneralException' });
    await expect(buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME })).rejects.toMatchObject({ code: 'failed' });
    expect(excel.sheetNames()).toEqual(before);
  });
});

describe('the weekly sheet of the sample', () => {
  it('shows the figures that the engine computed, recalculated from its formulas', async () => {
    if (WEEK === null) throw new Error('the test names a week that does not exist');
    const excel = await openInHost(registers);
    excel.resetTraffic();
    const { result, sheets } = await makeWeek(WEEK, { ...IN_SLOVENIAN, write: true });
    expect(excel.traffic.requests).toBeLessThanOrEqual(4);
    expect(result.lines.length).toBeGreaterThan(8);
    expect(result.held.map(({ line }) => line.participant)).toContain('U012');

    const saved = await openInHost(await excel.save());
    const { cells } = saved.view(sheets[0] ?? '');
    const totalColumn = cells.find((cell) => cell.text === 'Skupaj')?.column;
    for (const line of result.lines) {
      const row = cells.find((cell) => cell.text === line.participant)?.row;
      const total = cells.find((cell) => cell.row === row && cell.column === totalColumn);
      expect(total?.formula).not.toBeNull();
      expect(Math.round(Number(total?.value) * 100)).toBe(line.totalCents);
    }
  });

  it('is made once, however often it is asked for', async () => {
    if (WEEK === null) throw new Error('the test names a week that does not exist');
    const excel = await openInHost(registers);
    await makeWeek(WEEK, { ...IN_SLOVENIAN, write: true });
    const sheets = excel.sheetNames();
    await makeWeek(WEEK, { ...IN_SLOVENIAN, write: true });
    expect(excel.sheetNames()).toEqual(sheets);
  });
});

/** Everything that a grid shows of every sheet. */
const paintedSheets = (excel: LocalExcel): unknown => excel.sheetNames().map((name) => [name, excel.view(name)]);

function plantedKey({ rule, where }: Planted, register: Register): string {
  if ('sheet' in where) return `${rule} ${where.sheet}!${where.cell}`;
  if ('parameter' in where) {
    const row = register.parameters.find(({ parameter }) => parameter === where.parameter);
    return `${rule} ${row ? cellText(cellOf(row.at, 'Potrjeno')) : '?'}`;
  }
  const person = register.participants.find(({ id }) => id === where.person);
  if (!person) return `${rule} nobody`;
  if ('week' in where) return `${rule} ${cellText(cellOf(person.at, 'ID'))} ${where.week}`;
  const column = [...person.at.table.columns.keys()].find((heading) => heading === where.column);
  return `${rule} ${column ? cellText(cellOf(person.at, column)) : '?'}`;
}

/** Weeks are told apart by their Monday: a key with a week in it is matched by it. */
function foundKey({ rule, at, date }: Issue, planted: readonly string[]): string {
  const key = `${rule} ${cellText(at)}`;
  const monday = date === '2020-11-09' ? `${key} 2020-W46` : key;
  return planted.includes(monday) ? monday : key;
}

const cellText = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string => `${sheet}!${cell}`;
