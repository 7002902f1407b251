/** Other files as sources of the registers: read with the workbook, kept when they are not at hand, renewed when they are. */
import ExcelJS from 'exceljs';
import {
  buildRegisters,
  checkWorkbook,
  closeWeek,
  inspectWorkbook,
  makeWeek,
  readSourceFiles,
  weeksOf,
} from '../../src/excel';
import type { BuildOutcome, ChosenFile, SourceFile } from '../../src/excel';
import { readWorkbook } from '../../src/excel/read-workbook';
import { inExcel } from '../../src/excel/run';
import type { LocalExcel } from '../../src/host';
import { datesOfWeek } from '../../src/programme/calendar';
import { readRegister, type Register } from '../../src/register';
import { fullAddress } from '../../src/sheet/address';
import { wordsIn } from '../../src/strings';
import { absentSentence } from '../../src/strings/absent-words';
import { IN_SLOVENIAN, openInHost, SAMPLE_PROGRAMME } from './open-sample';

const AS_IT_STANDS = { ...IN_SLOVENIAN, start: null, title: '', unit: '' } as const;

const chosen = (name: string, content: string | Uint8Array): ChosenFile => ({
  name,
  arrayBuffer: () =>
    Promise.resolve(new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content).buffer),
});
const read = (...files: readonly ChosenFile[]): Promise<readonly SourceFile[]> => readSourceFiles(files, IN_SLOVENIAN);
const register = (): Promise<Register> => inExcel(async (context) => readRegister((await readWorkbook(context)).cells));

/** A list of days: whoever has no sheet of their own. Of October 2020; 5. 10. is a Monday. */
const list = (rows: readonly (readonly [name: string, day: string, mark: string])[]): string =>
  ['Priimek in ime;Datum;Prisotnost', ...rows.map((row) => row.join(';'))].join('\r\n');

const PEOPLE = ['Novak Ana', 'Kovač Urban', 'Žagar Cvetka'] as const;
const DAYS = ['5. 10. 2020', '6. 10. 2020', '7. 10. 2020'] as const;
const OCTOBER = list(PEOPLE.flatMap((name) => DAYS.map((day) => [name, day, 'P'] as const)));

/** A workbook with the same three people in September: whole hours on three days. */
async function september(sheetName = 'September 2020'): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook
    .addWorksheet(sheetName)
    .addRows([
      ['Lista prisotnosti september 2020'],
      ['Priimek in ime', '14. 9. 2020', '15. 9. 2020', '16. 9. 2020'],
      ...PEOPLE.map((name) => [name, 'P', 'P', 'P']),
    ]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const sources = ({ attendance }: Register): string[] =>
  attendance.map(({ source }) => (source === null ? '' : fullAddress(source)));

async function builtWith(...files: readonly ChosenFile[]): Promise<{ excel: LocalExcel; built: BuildOutcome }> {
  const excel = await openInHost(await september());
  const built = await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME, files: await read(...files) });
  return { excel, built };
}

describe('a build with a csv beside the workbook', () => {
  it('takes its records in, each with the cell of the file that it came from, and the same people once', async () => {
    const { built } = await builtWith(chosen('prijave.csv', OCTOBER));
    const now = await register();
    expect(now.participants.map(({ surname }) => surname)).toEqual(['Novak', 'Kovač', 'Žagar']);
    expect([built.records, now.attendance.length]).toEqual([18, 18]);
    expect(sources(now).slice(9)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10].map((row) => `'[prijave.csv]prijave'!C${row}`));
    expect(new Set(now.attendance.slice(9).map(({ date }) => date))).toEqual(
      new Set(['2020-10-05', '2020-10-06', '2020-10-07']),
    );
    expect(built.reading.sheets.map(({ sheet }) => sheet)).toEqual(['September 2020', '[prijave.csv]prijave']);
  });

  it('needs no more requests to Excel than one without', async () => {
    const files = await read(chosen('prijave.csv', OCTOBER));
    const requests = async (given: readonly SourceFile[]): Promise<number> => {
      const excel = await openInHost(await september());
      excel.resetTraffic();
      await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME, files: given });
      return excel.traffic.requests;
    };
    expect(await requests(files)).toBe(await requests([]));
  });

  const encodings: readonly (readonly [string, (text: string) => Uint8Array])[] = [
    ['UTF-8', (text) => new Uint8Array(Buffer.from(text, 'utf8'))],
    ['UTF-16', (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['windows-1250', (text) => singleByte(text, { č: 0xe8, Ž: 0x8e })],
    ['ISO 8859-2', (text) => singleByte(text, { č: 0xe8, Ž: 0xae })],
  ];
  test.each(encodings)('reads names in %s', async (_encoding, bytes) => {
    await builtWith(chosen('prijave.csv', bytes(OCTOBER)));
    expect((await register()).participants.map(({ surname }) => surname)).toEqual(['Novak', 'Kovač', 'Žagar']);
  });

  test.each([',', '\t', ';'])('reads fields parted by %j', async (separator) => {
    const { built } = await builtWith(chosen('prijave.csv', OCTOBER.replaceAll(';', separator)));
    expect(built.records).toBe(18);
  });
});

const singleByte = (text: string, codes: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from(text, (letter) => codes[letter] ?? letter.charCodeAt(0));

describe('a rebuild', () => {
  it('without the file keeps its records, says so, and changes nothing', async () => {
    const { excel } = await builtWith(chosen('prijave.csv', OCTOBER));
    const before = await register();
    await openInHost(await excel.save());
    const again = await buildRegisters(AS_IT_STANDS);
    expect(again.absent).toEqual([{ kind: 'file', name: 'prijave.csv', records: 9, replacedBy: null }]);
    expect(again.absent.map((source) => absentSentence(source, wordsIn('sl')))).toEqual([
      'Ohranjenih je 9 vpisov iz datoteke »prijave.csv«, ki tokrat ni med izbranimi.',
    ]);
    expect(again.difference).toEqual({ added: [], changed: [], removed: [] });
    expect(await register()).toEqual(before);
  });

  it('with the file again replaces its records: what changed, came and went, and nothing twice', async () => {
    await builtWith(chosen('prijave.csv', OCTOBER));
    const changed = OCTOBER.replace('5. 10. 2020;P', '5. 10. 2020;B').replace(/\r\n[^\r\n]*$/, '');
    const again = await buildRegisters({ ...AS_IT_STANDS, files: await read(chosen('prijave.csv', changed)) });
    const { difference, absent } = again;
    expect([difference.added.length, difference.changed.length, difference.removed.length]).toEqual([0, 1, 1]);
    expect(absent).toEqual([]);
    const now = sources(await register());
    expect([now.length, new Set(now).size]).toEqual([17, 17]);
  });

  it('with the file under another name puts its records in place of the old ones, and says so', async () => {
    await builtWith(chosen('prijave.csv', OCTOBER));
    const again = await buildRegisters({ ...AS_IT_STANDS, files: await read(chosen('prijave-nove.csv', OCTOBER)) });
    expect(again.difference).toEqual({ added: [], changed: [], removed: [] });
    expect(again.absent.map((source) => absentSentence(source, wordsIn('sl')))).toEqual([
      '»prijave-nove.csv« ima iste osebe in dneve kot prej »prijave.csv«; zamenjanih je 9 vpisov, nič ni podvojeno.',
    ]);
    const now = await register();
    expect(now.attendance).toHaveLength(18);
    expect(sources(now).some((source) => source.includes('[prijave.csv]'))).toBe(false);
  });

  it('with another file keeps the first one’s records beside the new ones', async () => {
    await builtWith(chosen('prijave.csv', OCTOBER));
    const november = OCTOBER.replaceAll('10. 2020', '11. 2020');
    const again = await buildRegisters({ ...AS_IT_STANDS, files: await read(chosen('november.csv', november)) });
    expect([again.difference.added.length, again.records]).toEqual([9, 27]);
    expect(again.absent).toEqual([{ kind: 'file', name: 'prijave.csv', records: 9, replacedBy: null }]);
  });

  it('keeps the amounts of a closed week whose file is gone', async () => {
    const excel = await openInHost();
    await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
    const [week] = (await weeksOf(IN_SLOVENIAN)).weeks;
    if (week === undefined) throw new Error('the sample has weeks');
    const [line] = (await makeWeek(week, { ...IN_SLOVENIAN, write: false })).result.lines;
    const days: readonly (string | null)[] = datesOfWeek(week);
    const record = (await register()).attendance.find(
      ({ participant, date, reading }) =>
        participant === line?.participant && days.includes(date) && reading.kind === 'planned',
    );
    if (!record?.source || record.date === null) throw new Error('somebody is paid in the first week');
    // The same day, said by a file in place of the sheet.
    excel.setCell(record.source.sheet, record.source.cell, '');
    const csv = list([
      [record.name, wordsIn('sl').date(record.date), 'P'],
      [record.name, '1. 12. 2020', 'B'],
      [record.name, '2. 12. 2020', 'B'],
    ]);
    await buildRegisters({ ...AS_IT_STANDS, files: await read(chosen('dodatno.csv', csv)) });
    expect((await closeWeek(week, true, IN_SLOVENIAN)).kind).toBe('closed');
    const paid = async () => (await makeWeek(week, { ...IN_SLOVENIAN, write: false })).result;
    const before = await paid();
    expect(before.isClosed).toBe(true);
    expect(before.lines.find(({ participant }) => participant === line?.participant)?.totalCents).toBe(
      line?.totalCents,
    );
    await openInHost(await excel.save());
    expect((await buildRegisters(AS_IT_STANDS)).absent.map(({ name }) => name)).toEqual(['dodatno.csv']);
    expect(await paid()).toEqual(before);
    const { issues } = await checkWorkbook({ ...AS_IT_STANDS, mark: false, issuesSheet: false });
    expect(issues.filter(({ rule }) => rule === 'paid-week-changed')).toEqual([]);
  });
});

describe('files that cannot be sources', () => {
  it('are told with the reason, and the rest goes on', async () => {
    await openInHost(await september());
    const files = await read(
      chosen('zapiski.xlsx', 'to so zapiski'),
      chosen('prazna.csv', ''),
      chosen('vzorec.xlsx', await september()),
      chosen('prijave.csv', OCTOBER),
      chosen('Prijave.csv', OCTOBER),
      { name: 'izginila.csv', arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) },
    );
    expect(files.map((file) => ('problem' in file ? `${file.name}: ${file.problem}` : file.name))).toEqual([
      'zapiski.xlsx: Ta datoteka ni Excelov delovni zvezek; izberite datoteko .xlsx ali .csv.',
      expect.stringContaining('prazna.csv: '),
      'vzorec.xlsx: To je odprti zvezek; njegovi listi se preberejo vedno.',
      'prijave.csv',
      'Prijave.csv: Datoteka s tem imenom je že izbrana. Preimenujte eno od njiju.',
      expect.stringContaining('izginila.csv: Datoteke ni bilo mogoče prebrati'),
    ]);
    const { records } = await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME, files });
    expect(records).toBe(18);
  });
});

describe('reading files', () => {
  it('tells how far it is, and stops before the next file when asked', async () => {
    await openInHost(await september());
    const stop = new AbortController();
    const progress: number[] = [];
    const reading = readSourceFiles(
      ['a.csv', 'b.csv', 'c.csv', 'd.csv'].map((name) => chosen(name, OCTOBER)),
      {
        ...IN_SLOVENIAN,
        signal: stop.signal,
        onProgress: (done) => {
          progress.push(done);
          if (done === 0.5) stop.abort();
        },
      },
    );
    await expect(reading).rejects.toMatchObject({ name: 'HostProblem', code: 'stopped' });
    expect(progress).toEqual([0.25, 0.5]);
  });
});

describe('sheets of the same name in two files and the workbook', () => {
  it('are told apart: records, answers, marks', async () => {
    const excel = await openInHost(await september('Lista'));
    excel.setCell('Lista', 'C3', 'B.');
    const other = new ExcelJS.Workbook();
    other
      .addWorksheet('Lista')
      .addRows([
        ['Lista prisotnosti'],
        ['Priimek in ime', '5. 10.', '6. 10.', '7. 10.'],
        ...PEOPLE.map((name, row) => [name, row === 0 ? 'B.' : 'P', 'P', 'P']),
      ]);
    const bytes = new Uint8Array(await other.xlsx.writeBuffer());
    const files = await read(chosen('a.xlsx', bytes));
    const { questions } = await inspectWorkbook({ ...IN_SLOVENIAN, files });
    expect(questions.map(({ key }) => key)).toEqual(expect.arrayContaining(['year:[a.xlsx]Lista']));
    const answers = { 'year:[a.xlsx]Lista': '2020' };
    await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME, files, answers });
    const { issues } = await checkWorkbook({ ...AS_IT_STANDS, mark: true, issuesSheet: false });
    const unknown = issues.filter(({ rule }) => rule === 'mark-unknown');
    expect(unknown.map(({ at, fix }) => [fullAddress(at), fix?.after])).toEqual([
      ['Lista!C3', 'B'],
      // Nothing can be put right in another file from here.
      ["'[a.xlsx]Lista'!B3", undefined],
    ]);
    const marked = await inExcel(async (context) => {
      const formats = context.workbook.worksheets.getItem('Lista').getRange('B3').conditionalFormats.load('items');
      await context.sync();
      return formats.items.length;
    });
    const own = issues.some(({ at }) => at.sheet === 'Lista' && at.cell === 'B3');
    expect([own, marked]).toEqual([false, 0]);
    expect(excel.sheetNames()).not.toContain('[a.xlsx]Lista');
  });
});

describe('a file that counts its days from 1904', () => {
  it('gives the days that it shows', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.properties.date1904 = true;
    const sheet = workbook.addWorksheet('Oktober');
    sheet.addRows([
      ['Priimek in ime', ...[5, 6, 7].map((day) => new Date(Date.UTC(2020, 9, day)))],
      ...PEOPLE.map((name) => [name, 'P', 'P', 'P']),
    ]);
    for (const column of [2, 3, 4]) sheet.getCell(1, column).numFmt = 'd. m. yyyy';
    await builtWith(chosen('mac.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer())));
    const dates = (await register()).attendance.flatMap(({ source, date }) =>
      source?.sheet === '[mac.xlsx]Oktober' ? [date] : [],
    );
    expect([...new Set(dates)]).toEqual(['2020-10-05', '2020-10-06', '2020-10-07']);
  });
});
