/** The sentences of a check at their cells, as notes, over the local host. */
import { buildRegisters, checkWorkbook, clearMarks } from '../../src/excel';
import { NOTE_FIRST_LINE } from '../../src/excel/notes';
import { readWorkbook } from '../../src/excel/read-workbook';
import { inExcel } from '../../src/excel/run';
import { readWorkbookFile } from '../../src/files/workbook-file';
import type { LocalExcel } from '../../src/host';
import { startClientLibraryInNode } from '../../src/host/node';
import type { Issue } from '../../src/register';
import { wordsIn } from '../../src/strings';
import { issueMessage, issueTodo } from '../../src/strings/issue-words';
import { IN_SLOVENIAN, openInHost, SAMPLE_PROGRAMME } from './open-sample';

const CHECK = { ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME, mark: true, issuesSheet: false } as const;

/** All notes by `sheet!cell`. */
const notesOf = (excel: LocalExcel): Map<string, string> =>
  new Map(
    excel
      .sheetNames()
      .flatMap((name) =>
        excel.view(name).cells.flatMap(({ address, note }) => (note === null ? [] : [[`${name}!${address}`, note]])),
      ) as [string, string][],
  );

const place = ({ at }: Issue): string => `${at.sheet}!${at.cell}`;

async function addNote(sheet: string, cell: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).notes.add(cell, text);
    await context.sync();
  });
}

describe('notes of a check', () => {
  it('stand at every marked cell with what is wrong and what to do', async () => {
    const excel = await openInHost();
    const { issues } = await checkWorkbook(CHECK);
    const notes = notesOf(excel);
    const words = wordsIn('sl');
    const standing = issues.filter(({ at }) => excel.sheetNames().includes(at.sheet));
    expect(standing.length).toBeGreaterThan(5);
    expect([...notes.keys()].sort()).toEqual([...new Set(standing.map(place))].sort());
    for (const issue of standing) {
      const note = notes.get(place(issue)) ?? '';
      expect(note.split('\n')[0]).toBe(NOTE_FIRST_LINE);
      expect(note).toContain(issueMessage(issue, words));
      expect(note).toContain(issueTodo(issue, words));
    }
  });

  it('are replaced by the next check, in its language, and taken away without a trace', async () => {
    const excel = await openInHost();
    // Building computes the staff's totals, which the file holds as they were once.
    await buildRegisters({ ...IN_SLOVENIAN, ...SAMPLE_PROGRAMME });
    const before = excel.sheetNames().map((name) => excel.view(name));
    await checkWorkbook({ ...CHECK, language: 'en' });
    const english = notesOf(excel);
    await checkWorkbook(CHECK);
    expect([...notesOf(excel).keys()]).toEqual([...english.keys()]);
    expect(notesOf(excel)).not.toEqual(english);
    await clearMarks();
    expect(excel.sheetNames().map((name) => excel.view(name))).toEqual(before);
  });

  it("are not read again, as the staff's own notes are", async () => {
    const excel = await openInHost();
    await addNote('September 2020', 'A3', 'x = prisoten, o = odsoten');
    await checkWorkbook(CHECK);
    const told = [{ row: 2, column: 0, text: 'x = prisoten, o = odsoten' }];
    const { cells } = await inExcel(readWorkbook);
    expect(cells.sheets.flatMap(({ notes = [] }) => notes)).toEqual(told);
    const file = await readWorkbookFile(await excel.save(), 'vzorec.xlsx');
    const inFile = 'cells' in file ? file.cells.sheets.find(({ name }) => name === 'September 2020') : undefined;
    expect(inFile?.notes).toContainEqual(told[0]);
  });

  it("leave the staff's own notes alone, also at a cell with an issue", async () => {
    const excel = await openInHost();
    const { issues } = await checkWorkbook({ ...CHECK, mark: false });
    const [first] = issues.filter(({ at }) => excel.sheetNames().includes(at.sheet));
    if (!first) throw new Error('the sample has no issue');
    await addNote(first.at.sheet, first.at.cell, 'Vprašati Ano');
    await addNote(first.at.sheet, 'AZ90', 'Prisotnik: pokličem v torek');
    const own = notesOf(excel);
    await checkWorkbook(CHECK);
    expect(notesOf(excel).get(place(first))).toBe('Vprašati Ano');
    expect(notesOf(excel).size).toBeGreaterThan(own.size);
    await clearMarks();
    expect(notesOf(excel)).toEqual(own);
  });

  it('are left out where Excel has none for add-ins', async () => {
    const excel = await openInHost();
    startClientLibraryInNode({ requirements: { ExcelApi: '1.17' } });
    await checkWorkbook(CHECK);
    expect(notesOf(excel).size).toBe(0);
    await clearMarks();
  });

  it('cost no further request', async () => {
    const excel = await openInHost();
    await checkWorkbook(CHECK);
    excel.resetTraffic();
    await checkWorkbook(CHECK);
    expect(excel.traffic.requests).toBe(3);
  });
});
