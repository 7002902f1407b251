/** Saves a workbook: exceljs writes what it knows, then the package gets what exceljs has no place for. */
import type ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { relationshipsXml } from './canonical';
import { chartKey } from './chartReading';
import { chartAnchorXml, chartXml } from './chartXml';
import { namesXml, printNamesOf } from './definedNames';
import type { CarriedSheet, ChartModel, WorkbookExtras } from './extras';
import { hostPartXml, newGuid } from './hostParts';
import { withEnding } from './sheetEnding';
import { elementsIn, encodeXml } from './xml';

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** The workbook as the bytes of an .xlsx file, with its extras. */
export async function saveWorkbookFile(workbook: ExcelJS.Workbook, extras: WorkbookExtras): Promise<Uint8Array> {
  workbook.properties.date1904 = extras.date1904;
  const written = await workbook.xlsx.writeBuffer();
  const zip = await JSZip.loadAsync(written as unknown as Uint8Array);
  const editor = new PackageEditor(zip);
  await writeNames(editor, workbook, extras);
  const sheetNames = new Set(workbook.worksheets.map((sheet) => sheet.name));
  const charts = extras.charts.filter((chart) => sheetNames.has(chart.sheet));
  let chartNumber = 0;
  for (const sheet of workbook.worksheets) {
    const own = charts.filter((chart) => chart.sheet === sheet.name);
    const carried = extras.carried.get(sheet.id);
    const path = `xl/worksheets/sheet${sheet.id}.xml`;
    const added: string[] = [];
    if (carried) added.push(...(await carriedElements(editor, path, carried)));
    if (own.length > 0) {
      const drawing = await addCharts(editor, path, workbook, own, chartNumber);
      chartNumber += own.length;
      if (drawing) added.push(drawing);
    }
    const mixed =
      sheet.getTables().length > 0 &&
      (await editor.text(path.replace('worksheets/', 'worksheets/_rels/') + '.rels')).includes('vmlDrawing');
    if (added.length > 0 || mixed) editor.write(path, withEnding(await editor.text(path), added));
  }
  await writeCustomXml(editor, extras, charts);
  await editor.finish();
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 } });
}

/** A package under change: content types and relationships are gathered and written once. */
class PackageEditor {
  private readonly types: string[] = [];

  constructor(private readonly zip: JSZip) {}

  async text(path: string): Promise<string> {
    return (await this.zip.file(path)?.async('string')) ?? '';
  }

  write(path: string, xml: string, contentType?: string): void {
    this.zip.file(path, xml);
    if (contentType) this.types.push(`<Override PartName="/${path}" ContentType="${contentType}"/>`);
  }

  /** Adds relationships to a part and gives their ids. */
  async relate(
    path: string,
    links: readonly { type: string; target: string; external?: boolean }[],
  ): Promise<string[]> {
    const slash = path.lastIndexOf('/');
    const file = `${path.slice(0, slash)}/_rels${path.slice(slash)}.rels`;
    const current = (await this.text(file)) || relationshipsXml([]);
    const taken = new Set([...current.matchAll(/\bId="([^"]*)"/g)].map((match) => match[1]));
    const ids: string[] = [];
    let number = 1;
    const items = links.map(({ type, target, external }) => {
      while (taken.has(`rId${number}`)) number += 1;
      const id = `rId${number}`;
      taken.add(id);
      ids.push(id);
      return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${encodeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`;
    });
    this.zip.file(
      file,
      current.replace(/<Relationships([^>]*?)\/>|<\/Relationships>/, (whole, attributes: string | undefined) =>
        attributes === undefined
          ? `${items.join('')}${whole}`
          : `<Relationships${attributes}>${items.join('')}</Relationships>`,
      ),
    );
    return ids;
  }

  async finish(): Promise<void> {
    if (this.types.length === 0) return;
    const current = await this.text('[Content_Types].xml');
    this.zip.file('[Content_Types].xml', current.replace('</Types>', `${this.types.join('')}</Types>`));
  }
}

async function writeNames(editor: PackageEditor, workbook: ExcelJS.Workbook, extras: WorkbookExtras): Promise<void> {
  const sheets = workbook.worksheets.map((sheet) => sheet.name);
  // Names that somebody gave exceljs itself.
  const plain = workbook.definedNames.model.map(({ name, ranges }) => ({
    name,
    sheet: null,
    formula: ranges.join(','),
    hidden: false,
    comment: '',
  }));
  const print = workbook.worksheets.flatMap((sheet) => printNamesOf(sheet.name, sheet.pageSetup));
  const names = namesXml([...plain, ...extras.names, ...print], sheets);
  const book = await editor.text('xl/workbook.xml');
  const bare = book.replace(/<definedNames>[\s\S]*?<\/definedNames>|<definedNames\s*\/>/, '');
  editor.write(
    'xl/workbook.xml',
    bare.replace(/<\/sheets>/, (end) => end + names),
  );
}

/** Elements that were kept aside, with new relationships for their links. */
async function carriedElements(editor: PackageEditor, path: string, carried: CarriedSheet): Promise<string[]> {
  const elements: string[] = [];
  for (const [name, xml] of carried.elements) {
    if (name !== 'hyperlinks') {
      elements.push(xml);
      continue;
    }
    const links = elementsIn(elementsIn(xml)[0]?.inner ?? '');
    const targets = links.map((link) =>
      carried.links.get([...link.attributes].find(([key]) => key.endsWith(':id'))?.[1] ?? ''),
    );
    const ids = await editor.relate(
      path,
      targets.flatMap((target) => (target === undefined ? [] : [{ type: 'hyperlink', target, external: true }])),
    );
    const written = links.flatMap((link, index) => {
      const plain = [...link.attributes]
        .filter(([key]) => !key.includes(':'))
        .map(([key, value]) => ` ${key}="${encodeXml(value)}"`);
      const id = targets[index] === undefined ? '' : ` r:id="${ids.shift() ?? ''}"`;
      return id || link.attributes.has('location') ? [`<hyperlink${plain.join('')}${id}/>`] : [];
    });
    if (written.length > 0) elements.push(`<hyperlinks>${written.join('')}</hyperlinks>`);
  }
  return elements;
}

/** Writes charts onto the drawing of a sheet; gives the element for the sheet where it had no drawing yet. */
async function addCharts(
  editor: PackageEditor,
  path: string,
  workbook: ExcelJS.Workbook,
  charts: readonly ChartModel[],
  before: number,
): Promise<string | null> {
  const relations = await editor.text(`${path.replace('worksheets/', 'worksheets/_rels/')}.rels`);
  const known = /Target="\.\.\/drawings\/(drawing\d+\.xml)"/.exec(relations)?.[1];
  const drawing = `xl/drawings/${known ?? `chartDrawing${before + 1}.xml`}`;
  const links = charts.map((_chart, index) => ({ type: 'chart', target: `../charts/chart${before + index + 1}.xml` }));
  const ids = await editor.relate(drawing, links);
  const anchors = charts.map((chart, index) => chartAnchorXml(chart, ids[index] ?? '', before + index + 1)).join('');
  charts.forEach((chart, index) =>
    editor.write(
      `xl/charts/chart${before + index + 1}.xml`,
      chartXml(chart, workbook),
      'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    ),
  );
  if (known) {
    const current = await editor.text(drawing);
    editor.write(drawing, current.replace('</xdr:wsDr>', `${anchors}</xdr:wsDr>`));
    return null;
  }
  const open =
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';
  editor.write(
    drawing,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${open}${anchors}</xdr:wsDr>`,
    'application/vnd.openxmlformats-officedocument.drawing+xml',
  );
  const [id = ''] = await editor.relate(path, [
    { type: 'drawing', target: `../drawings/${drawing.slice(drawing.lastIndexOf('/') + 1)}` },
  ]);
  return `<drawing r:id="${id}"/>`;
}

async function writeCustomXml(
  editor: PackageEditor,
  extras: WorkbookExtras,
  charts: readonly ChartModel[],
): Promise<void> {
  const own = hostPartXml(
    extras.settings,
    charts.map((chart) => chartKey(chart.sheet, chart.name)),
  );
  const parts = [...extras.customXmlParts, ...(own === null ? [] : [{ id: newGuid(), xml: own }])];
  let number = 0;
  for (const { id, xml } of parts) {
    number += 1;
    editor.write(`customXml/item${number}.xml`, xml);
    editor.write(
      `customXml/itemProps${number}.xml`,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${encodeXml(id)}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs/></ds:datastoreItem>`,
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    );
    await editor.relate(`customXml/item${number}.xml`, [{ type: 'customXmlProps', target: `itemProps${number}.xml` }]);
  }
  if (parts.length > 0)
    await editor.relate(
      'xl/workbook.xml',
      parts.map((_part, index) => ({ type: 'customXml', target: `../customXml/item${index + 1}.xml` })),
    );
}
