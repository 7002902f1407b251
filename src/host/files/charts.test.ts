import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { emptyExtras, openWorkbookFile, saveWorkbookFile, type ChartKind, type ChartModel } from '.';
import { elementsIn } from './xml';

const KINDS: readonly ChartKind[] = ['column', 'stackedColumn', 'bar', 'stackedBar', 'line', 'pie'];

function workbookWithFigures(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Mesec d'A");
  sheet.addRow(['Dan', 'Prisotni', 'Odsotni']);
  sheet.addRow([43864, 12, 1]);
  sheet.addRow([43865, 13, 'bolan']);
  sheet.getCell('B4').value = { formula: 'B2+B3', result: 25 };
  sheet.getCell('A4').value = 43866;
  for (const row of [2, 3, 4]) sheet.getCell(row, 1).numFmt = 'd. m.';
  return workbook;
}

const chart = (kind: ChartKind, number: number): ChartModel => ({
  name: `Grafikon ${number}`,
  sheet: "Mesec d'A",
  kind,
  title: kind === 'line' ? null : 'Prisotnost & odsotnost',
  valueMinimum: kind === 'pie' || kind === 'line' ? null : 0,
  series: ['B', 'C'].map((letter) => ({
    name: letter === 'B' ? 'Prisotni' : 'Odsotni',
    nameRef: `'Mesec d''A'!$${letter}$1`,
    categoriesRef: "'Mesec d''A'!$A$2:$A$4",
    valuesRef: `'Mesec d''A'!$${letter}$2:$${letter}$4`,
  })),
  place: { firstRow: 6 + number * 10, firstColumn: 1, lastRow: 14 + number * 10, lastColumn: 7 },
});

async function saved(
  charts: readonly ChartModel[],
): Promise<{ bytes: Uint8Array; part: (path: string) => Promise<string> }> {
  const bytes = await saveWorkbookFile(workbookWithFigures(), { ...emptyExtras(), charts: [...charts] });
  const zip = await JSZip.loadAsync(bytes);
  return { bytes, part: async (path) => (await zip.file(path)?.async('string')) ?? '' };
}

test.each(KINDS)('a %s chart is there again after opening the file, twice', async (kind) => {
  const charts = [chart(kind, 0), chart('column', 1)];
  const first = await openWorkbookFile((await saved(charts)).bytes, 'a.xlsx');
  expect(first.extras.charts).toEqual(charts);
  expect(first.lost).toEqual([]);
  const second = await openWorkbookFile(await saveWorkbookFile(first.workbook, first.extras), 'b.xlsx');
  expect(second.extras.charts).toEqual(charts);
});

test('the figures of the cells are in the file, with gaps where there is no number', async () => {
  const { part } = await saved([chart('column', 0)]);
  const xml = await part('xl/charts/chart1.xml');
  expect(elementsIn(xml).map((one) => one.local)).toEqual(['chartSpace']);
  const points = [
    ...xml.matchAll(/<c:(cat|val)>.*?<c:formatCode>(.*?)<\/c:formatCode><c:ptCount val="3"\/>(.*?)<\/c:numCache>/g),
  ].map(([, name, format, cache = '']) => [
    name,
    format,
    [...cache.matchAll(/idx="(\d)"><c:v>([^<]*)/g)].map(([, index, value]) => `${index ?? ''}=${value ?? ''}`),
  ]);
  expect(points).toEqual([
    ['cat', 'd. m.', ['0=43864', '1=43865', '2=43866']],
    ['val', 'General', ['0=12', '1=13', '2=25']],
    ['cat', 'd. m.', ['0=43864', '1=43865', '2=43866']],
    ['val', 'General', ['0=1']],
  ]);
});

test('every part of a chart is declared and related', async () => {
  const { part } = await saved([chart('bar', 0)]);
  const types = await part('[Content_Types].xml');
  expect(types).toContain(
    'PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"',
  );
  expect(types).toContain(
    'PartName="/xl/drawings/chartDrawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"',
  );
  const id = /<drawing r:id="(rId\d+)"\/>/.exec(await part('xl/worksheets/sheet1.xml'))?.[1] ?? '?';
  expect(await part('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
    `Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/chartDrawing1.xml"`,
  );
});

test('a chart beside a picture stands on the same drawing', async () => {
  const workbook = workbookWithFigures();
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  workbook.worksheets[0]?.addImage(
    workbook.addImage({ buffer: png as unknown as ExcelJS.Buffer, extension: 'png' }),
    'B2:C4',
  );
  const opened = await openWorkbookFile(
    await saveWorkbookFile(workbook, { ...emptyExtras(), charts: [chart('pie', 0)] }),
    'a.xlsx',
  );
  expect(opened.extras.charts).toEqual([chart('pie', 0)]);
  expect(opened.workbook.worksheets[0]?.getImages()).toHaveLength(1);
  expect(opened.lost).toEqual([]);
});
