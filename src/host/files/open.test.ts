import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { OfficePackage } from './package';
import { FileProblem, isCovered, openWorkbookFile, saveWorkbookFile, serialNumberOf } from '.';
import { MAIN, RELATIONSHIPS, rels, STYLES, workbookParts, zipOf } from './raw-package.testing';

const openParts = async (parts: Record<string, string | Uint8Array>) =>
  openWorkbookFile(await zipOf(parts), 'zvezek.xlsx');

async function problemOf(bytes: Uint8Array, name = 'zvezek.xlsx'): Promise<string> {
  try {
    await openWorkbookFile(bytes, name);
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
  return 'opened';
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const utf16 = (text: string): number[] => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);

describe('a file that is no workbook is named for what it is', () => {
  const good = async (): Promise<Uint8Array> => zipOf(workbookParts('<sheetData/>'));
  const cases: readonly [string, string, () => Promise<Uint8Array> | Uint8Array, string?][] = [
    ['an empty file', 'empty', () => new Uint8Array()],
    ['an empty text file', 'empty', () => bytesOf(' \n'), 'prazno.csv'],
    ['a letter', 'notWorkbook', () => bytesOf('Spoštovani!')],
    ['a picture called csv', 'notWorkbook', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3), 'slika.csv'],
    ['an old .xls', 'oldFormat', () => Uint8Array.of(...OLE, ...utf16('Workbook'))],
    ['an encrypted workbook', 'encrypted', () => Uint8Array.of(...OLE, ...new Array<number>(40).fill(0), ...utf16('EncryptedPackage'))],
    ['a spreadsheet in XML of 2003', 'oldFormat', () => bytesOf('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>')],
    ['an OpenDocument file', 'openDocument', () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' })],
    ['another zip', 'notWorkbook', () => zipOf({ 'slike/a.txt': 'a' })],
    ['a Word document', 'notWorkbook', () => zipOf({ ...workbookParts(''), '[Content_Types].xml': '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>', '_rels/.rels': rels(['rId1', 'officeDocument', 'word/document.xml']), 'word/document.xml': '<document/>' })],
    ['a binary workbook', 'oldFormat', () => zipOf({ ...workbookParts(''), '_rels/.rels': rels(['rId1', 'officeDocument', 'xl/workbook.bin']), 'xl/workbook.bin': 'x' })],
    ['a truncated workbook', 'damaged', async () => (await good()).slice(0, 700)],
    ['a workbook without sheets', 'damaged', () => zipOf(workbookParts('', { 'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets/></workbook>` }))],
    ['a workbook whose sheet part is missing', 'damaged', () => zipOf(workbookParts('', { 'xl/_rels/workbook.xml.rels': rels(['rId1', 'worksheet', 'worksheets/nowhere.xml']) }))],
    ['a sheet cut off in its cells', 'damaged', () => zipOf(workbookParts('', { 'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1` }))],
    ['a sheet that is no XML', 'damaged', () => zipOf(workbookParts('', { 'xl/worksheets/sheet1.xml': 'PK' }))],
    ['a workbook part that is no XML', 'damaged', () => zipOf(workbookParts('', { 'xl/workbook.xml': 'zvezek' }))],
  ]; // prettier-ignore
  test.each(cases.map(([name, code, make, fileName]) => ({ name, code, make, fileName })))(
    '$name is $code',
    async ({ code, make, fileName }) => {
      expect(await problemOf(await make(), fileName)).toBe(code);
    },
  );

  test.each([
    ['one part', { part: 1_000_000, total: 9_000_000, parts: 100 }],
    ['all parts together', { part: 9_000_000, total: 1_000_000, parts: 100 }],
    ['too many parts', { part: 9_000_000, total: 9_000_000, parts: 3 }],
  ])('a zip bomb is refused by the size it really unpacks to: %s', async (_name, limits) => {
    const bomb = await zipOf(workbookParts('', { 'xl/worksheets/sheet1.xml': new Uint8Array(4_000_000) }));
    expect(bomb.length).toBeLessThan(20_000);
    const unpack = async (): Promise<unknown> =>
      (await OfficePackage.open(bomb, limits)).text('xl/worksheets/sheet1.xml');
    await expect(unpack()).rejects.toMatchObject({ name: 'FileProblem', code: 'tooLarge' });
  });
});

describe('what other programs write is read', () => {
  const cell = (inner: string): string => `<sheetData><row r="1">${inner}</row></sheetData>`;

  test('dates and times stay numbers, exact to the last digit, and keep their formats', async () => {
    const { workbook } = await openParts(
      workbookParts(
        cell(
          '<c r="A1" s="1"><v>43864</v></c><c r="B1" s="2"><v>43864.354166666664</v></c><c r="C1" s="3"><v>12.12345678901235</v></c><c r="D1" s="4"><v>0.1875</v></c><c r="E1" s="1" t="str"><f>"a"</f><v>a</v></c><c r="F1" s="1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
        ),
        { 'xl/styles.xml': STYLES },
      ),
    );
    const sheet = workbook.getWorksheet('List1');
    const facts = ['A1', 'B1', 'C1', 'D1'].map((address) => [
      sheet?.getCell(address).value,
      sheet?.getCell(address).numFmt,
    ]);
    expect(facts).toEqual([
      [43864, 'd\\.\\ m\\.\\ yyyy'],
      [43864.354166666664, 'mm-dd-yy'],
      [12.12345678901235, '0 "dni"'],
      [0.1875, 'hh:mm'],
    ]);
    expect([sheet?.getCell('E1').result, sheet?.getCell('F1').result]).toEqual(['a', { error: '#DIV/0!' }]);
  });

  test('a text that a formula gives is read as it is, entities in it too; pictures are found by any prefix', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const corner = (name: string, place: number): string =>
      `<${name}><col>${place}</col><colOff>0</colOff><row>${place}</row><rowOff>0</rowOff></${name}>`;
    const { workbook, lost } = await openParts(
      workbookParts(
        `${cell('<c r="A1" t="str"><f>B1</f><v>&amp;lt; &amp; &lt;</v></c><c r="B1" t="str"><v>&amp;amp;</v></c>')}<drawing r:id="d"/>`,
        {
          'xl/worksheets/_rels/sheet1.xml.rels': rels(['d', 'drawing', '/xl/drawings/drawing1.xml']),
          'xl/drawings/drawing1.xml': `<wsDr xmlns="x"><twoCellAnchor>${corner('from', 1)}${corner('to', 4)}<pic><blipFill><a:blip r:embed="rId1"/></blipFill></pic></twoCellAnchor></wsDr>`,
          'xl/drawings/_rels/drawing1.xml.rels': rels(['rId1', 'image', '/xl/media/image1.png']),
          'xl/media/image1.png': new Uint8Array(png),
        },
      ),
    );
    const sheet = workbook.getWorksheet('List1');
    expect([sheet?.getCell('A1').result, sheet?.getCell('B1').value]).toEqual(['&lt; & <', '&amp;']);
    expect([sheet?.getImages().map((image) => image.range.tl.nativeCol), lost]).toEqual([[1], []]);
  });

  test('a 1904 workbook says so and its serials stay as they are', async () => {
    const { workbook, extras } = await openParts(
      workbookParts(cell('<c r="A1" s="1"><v>42402</v></c>'), {
        'xl/styles.xml': STYLES,
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr date1904="true"/><sheets><sheet name="List1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      }),
    );
    expect(extras.date1904).toBe(true);
    expect(workbook.getWorksheet('List1')?.getCell('A1').value).toBe(42402);
  });

  test('ISO dates of the strict dialect become serials', async () => {
    const { workbook } = await openParts(
      workbookParts(cell('<c r="A1" t="d"><v>2020-02-03</v></c><c r="B1" t="d"><v>2020-02-03T12:00:00</v></c>')),
    );
    expect(['A1', 'B1'].map((address) => workbook.getWorksheet('List1')?.getCell(address).value)).toEqual([
      43864, 43864.5,
    ]);
  });

  test('results of formulas: number, zero, text, empty text, logical values, error', async () => {
    const formula = (address: string, type: string, value: string): string =>
      `<c r="${address}"${type}><f>X1</f>${value}</c>`;
    const { workbook } = await openParts(
      workbookParts(
        cell(
          formula('A1', '', '<v>4.5</v>') + formula('B1', '', '<v>0</v>') + formula('C1', ' t="str"', '<v>č</v>') + formula('D1', ' t="str"', '<v></v>') +
            formula('E1', ' t="str"', '') + formula('F1', ' t="b"', '<v>0</v>') + formula('G1', ' t="b"', '<v>1</v>') + formula('H1', ' t="e"', '<v>#N/A</v>') + formula('I1', '', ''),
        ), // prettier-ignore
      ),
    );
    const sheet = workbook.getWorksheet('List1');
    const results = Array.from('ABCDEFGHI').map(
      (letter) => (sheet?.getCell(`${letter}1`).value as { result?: unknown }).result,
    );
    expect(results).toEqual([4.5, 0, 'č', '', '', false, true, { error: '#N/A' }, undefined]);
  });

  test('rich and inline texts, texts with escapes, cells and rows without addresses, a prefix on every element', async () => {
    const { workbook } = await openParts({
      ...workbookParts(''),
      'xl/sharedStrings.xml': `<x:sst xmlns:x="${MAIN}"><x:si><x:t>Novak</x:t></x:si><x:si><x:r><x:t>A</x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t>na</x:t></x:r></x:si><x:si><x:t>a_x000D_b &amp;lt;</x:t></x:si></x:sst>`,
      'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c></x:row><x:row r="4"><x:c t="inlineStr"><x:is><x:t>Žan</x:t></x:is></x:c><x:c r="D4"><x:v>7</x:v></x:c><x:c t="s"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const sheet = workbook.getWorksheet('List1');
    expect(['A1', 'B1', 'A4', 'D4', 'E4'].map((address) => sheet?.getCell(address).text)).toEqual([
      'Novak',
      'Ana',
      'Žan',
      '7',
      'a\rb &lt;',
    ]);
  });

  test('document properties with a prefix on every element, as the Open XML SDK writes them', async () => {
    const { workbook } = await openParts({
      ...workbookParts('<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>'),
      '_rels/.rels': rels(
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', 'extended-properties', 'docProps/app.xml'],
      ),
      'docProps/app.xml':
        '<ap:Properties xmlns:ap="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><ap:Application>Microsoft Excel</ap:Application><ap:Company>Zavod</ap:Company></ap:Properties>',
    });
    expect(workbook.getWorksheet('List1')?.getCell('A1').value).toBe(7);
  });

  test('core properties without a prefix, as UiPath writes them, and one that Excel does not know', async () => {
    const { workbook } = await openParts({
      ...workbookParts('<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>'),
      '_rels/.rels': rels(
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', 'core-properties', 'docProps/core.xml'],
      ),
      'docProps/core.xml':
        '<coreProperties xmlns="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:a="http://purl.org/dc/elements/1.1/" xmlns:t="http://purl.org/dc/terms/"><a:creator>Maja &amp; Žan</a:creator><lastModifiedBy>Zavod</lastModifiedBy><t:created>2025-10-01T08:00:00Z</t:created><robot>9</robot></coreProperties>',
    });
    expect(workbook.getWorksheet('List1')?.getCell('A1').value).toBe(7);
    expect([workbook.creator, workbook.lastModifiedBy, workbook.created.toISOString()]).toEqual([
      'Maja & Žan',
      'Zavod',
      '2025-10-01T08:00:00.000Z',
    ]);
  });

  test('tables, notes and drawings by root-absolute targets and in folders of their own; missing parts are passed over', async () => {
    const { workbook, lost } = await openParts(
      workbookParts(
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Ure</t></is></c></row></sheetData><legacyDrawing r:id="v"/><tableParts count="2"><tablePart r:id="t"/><tablePart r:id="gone"/></tableParts>',
        {
          'xl/worksheets/_rels/sheet1.xml.rels': rels(
            ['t', 'table', '/xl/tables/moja.xml'],
            ['gone', 'table', '/xl/tables/none.xml'],
            ['c', 'comments', '/xl/comments/comment1.xml'],
            ['v', 'vmlDrawing', '/xl/drawings/commentsDrawing1.vml'],
            ['d', 'drawing', '../drawings/none.xml'],
          ),
          'xl/tables/moja.xml': `<table xmlns="${MAIN}" id="1" name="tblUre" displayName="tblUre" ref="A1:A2"><autoFilter ref="A1:A2"><filterColumn colId="0"><dynamicFilter type="today"/></filterColumn></autoFilter><tableColumns count="1"><tableColumn id="1" name="Ure"/></tableColumns></table>`,
          'xl/comments/comment1.xml': `<comments xmlns="${MAIN}"><authors><author>Maja</author></authors><commentList><comment ref="A1" authorId="0"><text><t>brez oblike</t></text></comment></commentList></comments>`,
          'xl/drawings/commentsDrawing1.vml': '<xml><br></xml>',
        },
      ),
    );
    const sheet = workbook.getWorksheet('List1');
    expect(sheet?.getTables().map((table) => (table as unknown as { name: string }).name)).toEqual(['tblUre']);
    expect(sheet?.getCell('A1').note).toBe('brez oblike');
    expect(lost).toEqual([]);
  });

  test('formulas that were filled down are each their own', async () => {
    const { workbook } = await openParts(
      workbookParts(
        '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">SUM($A1:A1)&amp;"A1"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row></sheetData>',
      ),
    );
    const sheet = workbook.getWorksheet('List1');
    expect(['B1', 'B2', 'B3'].map((address) => sheet?.getCell(address).value)).toEqual([
      { formula: 'SUM($A1:A1)&"A1"', result: 1 },
      { formula: 'SUM($A2:A2)&"A1"', result: 2 },
      { formula: 'SUM($A3:A3)&"A1"', result: 0 },
    ]);
  });

  test('cells under a merged area are told from its first; a value hidden there is named', async () => {
    const merged = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
    const shown = await openParts(workbookParts(`${cell('<c r="A1"><v>1</v></c><c r="B1" s="0"/>')}${merged}`));
    const sheet = shown.workbook.getWorksheet('List1');
    expect(['A1', 'B1', 'A2', 'C1'].map((address) => sheet && isCovered(sheet.getCell(address)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(shown.lost).toEqual([]);
    const hidden = await openParts(workbookParts(`${cell('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>')}${merged}`));
    expect(hidden.lost).toEqual([{ what: 'hiddenMergedValue', sheet: 'List1' }]);
  });

  test('what cannot be kept is named with its sheet', async () => {
    const chart =
      '<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:row>3</xdr:row></xdr:to><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="1" name="G"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="c"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor>';
    const shape = '<xdr:twoCellAnchor><xdr:from/><xdr:to/><xdr:sp><xdr:txBody/></xdr:sp></xdr:twoCellAnchor>';
    const { lost } = await openParts(
      workbookParts('<sheetData/><drawing r:id="d"/><extLst><ext uri="x"><x14:sparklineGroups/></ext></extLst>', {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="List1" sheetId="1" r:id="rId1"/><sheet name="Slika" sheetId="2" r:id="rId4"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': rels(
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId4', 'chartsheet', 'chartsheets/sheet1.xml'],
          ['rId5', 'externalLink', 'externalLinks/externalLink1.xml'],
        ),
        'xl/worksheets/_rels/sheet1.xml.rels': rels(
          ['d', 'drawing', '../drawings/drawing1.xml'],
          ['p', 'pivotTable', '../pivotTables/pivotTable1.xml'],
          ['tc', 'threadedComment', '../threadedComments/t.xml'],
          ['k', 'ctrlProp', '../ctrlProps/c.xml'],
        ),
        'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x" xmlns:a="a">${chart}${shape}</xdr:wsDr>`,
        'xl/drawings/_rels/drawing1.xml.rels': rels(['c', 'chart', '../charts/chart1.xml']),
        'xl/vbaProject.bin': 'x',
      }),
    );
    expect(lost.map(({ what, sheet }) => `${what}:${sheet ?? ''}`).sort()).toEqual(
      ['chart:List1', 'chartSheet:Slika', 'externalLink:', 'formControl:List1', 'macros:', 'pivotTable:List1', 'shape:List1', 'sparkline:List1', 'threadedComment:List1'],
    ); // prettier-ignore
  });
});

describe('sheets that claim to be huge', () => {
  test('tens of thousands of formatted empty rows and 16,384 formatted columns cost little', async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_row, index) => `<row r="${index + 1}" s="1" customFormat="1" ht="15"/>`,
    ).join('');
    const columns = Array.from({ length: 16_384 }, () => '<c s="1"/>').join('');
    const before = Date.now();
    const { workbook, lost } = await openParts(
      workbookParts(
        `<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9" style="1"/></cols><sheetData>${rows}<row r="400000">${columns}</row><row r="1048576"><c r="XFD1048576"><v>5</v></c></row></sheetData>`,
        { 'xl/styles.xml': STYLES },
      ),
    );
    expect(workbook.getWorksheet('List1')?.getCell('XFD1048576').value).toBe(5);
    expect(lost).toEqual([{ what: 'emptyCellFormats', sheet: 'List1' }]);
    expect(Date.now() - before).toBeLessThan(15_000);
  });

  test('a validation of a whole column is one validation', async () => {
    const { workbook } = await openParts(
      workbookParts(
        '<sheetData/><dataValidations count="1"><dataValidation type="list" sqref="A2:A1048576 C2:C1048576"><formula1>"P,B"</formula1></dataValidation></dataValidations>',
      ),
    );
    const model = (workbook.getWorksheet('List1') as unknown as { dataValidations: { model: object } }).dataValidations
      .model;
    expect(Object.keys(model)).toEqual(['A2:A1048576', 'C2:C1048576']);
  });
});

test('a JS Date of exceljs gives back the serial that it was made of', () => {
  // 43864 is 3 February 2020: 43,864 days after exceljs' day 0, 30 December 1899.
  expect(serialNumberOf(new Date(Date.UTC(1899, 11, 30) + 43_864 * 86_400_000))).toBe(43864);
  expect(serialNumberOf(new Date('2020-02-03T08:30:00Z'))).toBe(43864 + 8.5 / 24);
  expect(serialNumberOf(new Date('2020-02-03T00:00:00Z'), true)).toBe(43864 - 1462);
});

test('a workbook that exceljs wrote opens with its pictures', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Slike');
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  sheet.addImage(workbook.addImage({ buffer: png as unknown as ExcelJS.Buffer, extension: 'png' }), 'B2:C4');
  const opened = await openWorkbookFile((await workbook.xlsx.writeBuffer()) as unknown as Uint8Array, 'slike.xlsx');
  expect(opened.lost).toEqual([]);
  expect(opened.workbook.getWorksheet('Slike')?.getImages()).toHaveLength(1);
  const zip = await JSZip.loadAsync(await saveWorkbookFile(opened.workbook, opened.extras));
  expect(Object.keys(zip.files).some((name) => /^xl\/media\/.+\.png$/.test(name))).toBe(true);
});
