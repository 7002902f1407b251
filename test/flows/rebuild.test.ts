/** What staff change after the registers are built is in them after the next build, and nothing else is different. */
import ExcelJS from 'exceljs';
import { answerQuestions, buildRegisters, inspectWorkbook, type BuildOutcome } from '../../src/excel';
import { readWorkbook } from '../../src/excel/read-workbook';
import { inExcel } from '../../src/excel/run';
import type { LocalExcel } from '../../src/host';
import { readRegister, type Register } from '../../src/register';
import { fullAddress } from '../../src/sheet/address';
import { wordsIn } from '../../src/strings';
import { differenceLines } from '../../src/strings/difference-words';
import { IN_SLOVENIAN, openInHost, SAMPLE_PROGRAMME } from './open-sample';

const AS_IT_STANDS = { ...IN_SLOVENIAN, start: null, title: '', unit: '' } as const;
const MONTH = 'Oktober';

const register = (): Promise<Register> => inExcel(async (context) => readRegister((await readWorkbook(context)).cells));

const attendanceOf = ({ attendance }: Register): Map<string, string> =>
  new Map(
    attendance.map((record) => [
      record.source ? fullAddress(record.source) : `${record.participant} ${record.date ?? ''}`,
      `${record.participant} ${record.date ?? ''} ${record.mark}`,
    ]),
  );

let built: Uint8Array;
beforeAll(async () => {
  const excel = await openInHost();
  await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
  built = await excel.save();
});

test('registers that are built in English say in English what their tables are for', async () => {
  await openInHost();
  await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME, language: 'en' });
  const { sheets } = await inExcel(async (context) => (await readWorkbook(context)).cells);
  const guidance = sheets.find(({ name }) => name === 'Udeleženci')?.values[1]?.[0];
  expect(guidance).toBe(wordsIn('en').say('registers.guidance.tblUdelezenci'));
});

describe('a rebuild after marks were changed', () => {
  /** Two records of a month sheet that say P or hours, and a blank cell beside them. */
  async function changed(excel: LocalExcel): Promise<{
    before: Register;
    outcome: BuildOutcome;
    cells: readonly [string, string, string];
  }> {
    const before = await register();
    const ofMonth = before.attendance.filter(({ source }) => source?.sheet === MONTH);
    const blank = await blankCell(ofMonth.map(({ source }) => source?.cell ?? ''));
    const [first, second] = [ofMonth[0]?.source?.cell ?? '', ofMonth[1]?.source?.cell ?? ''];
    for (const [cell, mark] of [
      [first, 'B'],
      [second, ''],
      [blank, 'P'],
    ] as const)
      excel.setCell(MONTH, cell, mark);
    return { before, outcome: await buildRegisters(AS_IT_STANDS), cells: [first, second, blank] };
  }

  /** A cell of the same person that nothing is entered in. */
  async function blankCell(filled: readonly string[]): Promise<string> {
    const reading = (await inspectWorkbook(IN_SLOVENIAN)).reading.sheets.find(({ sheet }) => sheet === MONTH);
    const row = /\d+$/.exec(filled[0] ?? '')?.[0] ?? '';
    return reading?.blanks.find(({ at }) => at.cell.replace(/[A-Z]+/, '') === row)?.at.cell ?? '';
  }

  it('changes exactly those records', async () => {
    const { before, outcome, cells } = await changed(await openInHost(built));
    const [first, second, blank] = cells.map((cell) => fullAddress({ sheet: MONTH, cell }));
    const [was, is] = [attendanceOf(before), attendanceOf(await register())];
    const different = [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
    expect(different.sort()).toEqual([first, second, blank].sort());
    expect(is.get(first ?? '')).toMatch(/ B$/);
    expect(is.has(second ?? '')).toBe(false);
    expect(is.get(blank ?? '')).toMatch(/ P$/);
    const { added, removed } = outcome.difference;
    expect([added.length, outcome.difference.changed.length, removed.length]).toEqual([1, 1, 1]);
  });

  it('says before it writes what it changes, with person, day and cell', async () => {
    const excel = await openInHost(built);
    const before = await register();
    const [record] = before.attendance.filter(({ source }) => source?.sheet === MONTH);
    if (!record?.source || record.date === null) throw new Error('the sample has attendance in October');
    excel.setCell(MONTH, record.source.cell, 'B');
    const words = wordsIn('sl');
    const said: string[] = [];
    const outcome = await buildRegisters({
      ...AS_IT_STANDS,
      confirm: ({ difference }) => {
        said.push(...differenceLines(difference, 5, words).lines);
        return Promise.resolve(false);
      },
    });
    expect(said).toEqual([
      `${record.name}, ${words.date(record.date)}: ${record.mark} → B (${MONTH} ${record.source.cell})`,
    ]);
    expect(outcome.isWritten).toBe(false);
    expect(attendanceOf(await register())).toEqual(attendanceOf(before));
  });
});

describe("what is the staff's own in the registers", () => {
  it('stays: rows without a source, and columns of their own beside the rows they stand in', async () => {
    const excel = await openInHost(built);
    const before = await register();
    const rows = before.attendance.length;
    const [first, , third] = before.attendance.filter(({ source }) => source?.sheet === MONTH);
    if (!first?.source || !third) throw new Error('the sample has attendance in October');
    await inExcel(async (context) => {
      const table = context.workbook.tables.getItem('tblPrisotnost');
      const beside = table.getRange().getColumnsAfter(1);
      beside.values = [['Moja opomba'], ...Array.from({ length: rows }, (_, row) => [`vrstica ${row}`])];
      table.resize(table.getRange().getBoundingRect(beside));
      table.rows.add(undefined, [['U001', 'Novak Ana', '1. 12. 2020', '', 'B', '', '', '', 'moja vrstica']]);
      await context.sync();
    });
    const noted = await notes();
    excel.setCell(MONTH, first.source.cell, 'B');
    await buildRegisters(AS_IT_STANDS);
    expect([...(await notes()).entries()].sort()).toEqual([...noted.entries()].sort());
    const own = (await register()).attendance.filter(({ source }) => source === null);
    expect(own).toEqual([expect.objectContaining({ participant: 'U001', date: '2020-12-01', mark: 'B' })]);
  });

  /** Staff's own column by the source of its row. */
  const notes = (): Promise<Map<string, string>> =>
    inExcel(async (context) => {
      const table = context.workbook.tables.getItem('tblPrisotnost');
      const own = table.columns.getItem('Moja opomba').getDataBodyRange().load('values');
      const sources = table.columns.getItem('Vir').getDataBodyRange().load('values');
      await context.sync();
      return new Map(own.values.map(([note], row) => [String(sources.values[row]?.[0]), String(note)]));
    });
});

describe('answers', () => {
  async function withoutYear(): Promise<LocalExcel> {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Jesen');
    sheet.addRows([
      ['Lista prisotnosti'],
      ['Priimek in ime', '7. 9.', '8. 9.', '9. 9.'],
      ['Novak Ana', 'P', 'K?', 'P'],
      ['Kovač Urban', 'P', 'P', 'N'],
      ['Žagar Cvetka', 'P', 'P', 'P'],
    ]);
    return openInHost(new Uint8Array(await workbook.xlsx.writeBuffer()));
  }

  it('are remembered in the workbook and never asked for again', async () => {
    const excel = await withoutYear();
    const before = await inspectWorkbook(IN_SLOVENIAN);
    expect(before.questions.map(({ key }) => key)).toEqual(['year:Jesen', 'mark:k?']);
    excel.resetTraffic();
    const after = await answerQuestions({ 'year:Jesen': '2020', 'mark:k?': 'unexcused' }, IN_SLOVENIAN);
    expect(excel.traffic.requests).toBeLessThanOrEqual(3);
    expect(after.questions).toEqual([]);
    await openInHost(await excel.save());
    const again = await inspectWorkbook(IN_SLOVENIAN);
    expect(again.questions).toEqual([]);
    expect(again.answers).toEqual({ 'year:Jesen': '2020', 'mark:k?': 'unexcused' });
    await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
    const { attendance, legend } = await register();
    expect(attendance.find(({ mark }) => mark === 'K?')).toMatchObject({
      date: '2020-09-08',
      reading: { kind: 'absence', meaning: 'unexcused' },
    });
    expect(legend.find(({ mark }) => mark === 'K?')).toMatchObject({ meaning: 'unexcused' });
  });

  it('can be taken back, and then the question is there again', async () => {
    await withoutYear();
    await answerQuestions({ 'year:Jesen': '2020', 'mark:k?': 'unexcused' }, IN_SLOVENIAN);
    const { questions } = await answerQuestions({ 'mark:k?': '' }, IN_SLOVENIAN);
    expect(questions.map(({ key }) => key)).toEqual(['mark:k?']);
  });

  it('that come with a build travel into its workbook', async () => {
    const excel = await withoutYear();
    const answers = { 'year:Jesen': '2020', 'mark:k?': 'notEntered' };
    excel.resetTraffic();
    await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME, answers });
    expect(excel.traffic.requests).toBeLessThanOrEqual(6);
    await openInHost(await excel.save());
    const { questions, answers: kept } = await inspectWorkbook(IN_SLOVENIAN);
    expect([questions, kept]).toEqual([[], answers]);
  });
});
