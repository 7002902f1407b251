/** Files of other workbooks: read without Excel as Excel would give them, and reported on together. */
import ExcelJS from 'exceljs';
import { buildRegisters, HostProblem, makeProject } from '../../src/excel';
import type { ChosenFile } from '../../src/excel/read-files';
import { readWorkbook } from '../../src/excel/read-workbook';
import { readWorkbookFile, type FileContent } from '../../src/files/workbook-file';
import { newExcel } from '../host/running';
import { IN_SLOVENIAN, openInHost, SAMPLE_PROGRAMME } from './open-sample';

let registers: Uint8Array;
beforeAll(async () => {
  const excel = await openInHost();
  await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
  registers = await excel.save();
});

const fileOf = (name: string, content: Uint8Array | string): ChosenFile => ({
  name,
  arrayBuffer: () => Promise.resolve(new Uint8Array(Buffer.from(content)).buffer),
});

async function contentOf(bytes: Uint8Array | string, name = 'vzorec.xlsx'): Promise<FileContent> {
  const content = await readWorkbookFile(new Uint8Array(Buffer.from(bytes)), name);
  if ('problem' in content) throw new Error(content.problem);
  return content;
}

describe('a file is read', () => {
  test('with the same cells, formats and tables as the open workbook', async () => {
    await openInHost(registers);
    const open = await Excel.run((context) => readWorkbook(context));
    const { cells } = await contentOf(registers);
    expect(cells.sheets.flatMap(({ tables }) => tables).map(({ name }) => name)).toContain('tblPrisotnost');
    expect(cells).toEqual(open.cells);
  });

  test('from delimited text in an old encoding', async () => {
    // windows-1250: 0xAE = Ž
    const { cells } = await contentOf(Buffer.from('Priimek;Ime\n\xaeagar;4,5\n', 'latin1'), 'imena.csv');
    expect(cells.sheets.map(({ name, values }) => [name, values])).toEqual([
      [
        'imena',
        [
          ['Priimek', 'Ime'],
          ['Žagar', 4.5],
        ],
      ],
    ]);
  });

  test('not where formulas have no results: what they give is not known', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Ure').getCell('A1').value = { formula: '1+1' };
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(await readWorkbookFile(bytes, 'ure.xlsx')).toEqual({ problem: 'notCalculated' });
  });

  test('not where it is no workbook', async () => {
    const text = new Uint8Array(Buffer.from('to so zapiski'));
    expect(await readWorkbookFile(text, 'zapiski.xlsx')).toEqual({ problem: 'notWorkbook' });
  });
});

describe('the project report from chosen files', () => {
  test('goes on past files that cannot be read, and is written into the open workbook', async () => {
    const excel = await newExcel();
    const progress: number[] = [];
    const files = [
      fileOf('velenje.xlsx', registers),
      fileOf('zapiski.xlsx', 'to so zapiski'),
      fileOf('imena.csv', 'Priimek;Ime\nŽagar;Cvetka\n'),
      { name: 'odnesena.xlsx', arrayBuffer: () => Promise.reject(new RangeError('gone')) },
    ];
    const { result, sheets } = await makeProject(files, {
      ...IN_SLOVENIAN,
      onProgress: (now) => progress.push(now),
    });
    expect(sheets).toEqual(['Projekt']);
    expect(result.programmes.map(({ file, title, unit }) => [file, title, unit])).toEqual([
      ['velenje.xlsx', SAMPLE_PROGRAMME.title, SAMPLE_PROGRAMME.unit],
    ]);
    expect(result.unread).toEqual([
      { file: 'zapiski.xlsx', problem: expect.stringContaining('ni Excelov delovni zvezek') },
      { file: 'imena.csv', problem: expect.stringContaining('še ni registrov') },
      { file: 'odnesena.xlsx', problem: 'Datoteke ni bilo mogoče prebrati (RangeError).' },
    ]);
    expect(progress).toEqual([0.225, 0.45, 0.675, 0.9, 1].map((part) => expect.closeTo(part)));
    expect(excel.sheetNames()).toEqual(['Projekt']);
  });

  test('stops between two files and writes nothing', async () => {
    const excel = await newExcel();
    const stop = new AbortController();
    const second = jest.fn(() => Promise.reject(new Error('not to be read')));
    const run = makeProject([fileOf('velenje.xlsx', registers), { name: 'druga.xlsx', arrayBuffer: second }], {
      ...IN_SLOVENIAN,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(run).rejects.toThrow(new HostProblem('stopped'));
    expect(second).not.toHaveBeenCalled();
    expect(excel.sheetNames()).toEqual(['Sheet1']);
  });
});
