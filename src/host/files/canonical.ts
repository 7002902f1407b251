/**
 * The package that exceljs gets to read: made anew with part names, relationships and elements in the one form that it
 * understands. Whatever other writers do (absolute targets, comments in folders, prefixes, missing parts) ends here, and what
 * exceljs would lose is kept aside or named.
 */
import JSZip from 'jszip';
import { readCharts } from './chart-reading';
import { readyCoreProperties } from './core-properties';
import { printNameOf, readNames, type PrintNames } from './defined-names';
import { readDrawing } from './drawing';
import { emptyExtras, type CarriedSheet, type LostKind, type LostPart, type WorkbookExtras } from './extras';
import { readHostParts } from './host-parts';
import { readNotes } from './notes';
import { coverNumberFormats } from './number-formats';
import type { OfficePackage, Relationship } from './package';
import { relationshipsXml } from './package-editor';
import { FileProblem } from './problem';
import { readySheet, type ReadySheet } from './sheet-xml';
import { readyTable, tableNameOf } from './table-xml';
import { elementsIn, encodeXml, prefixedAttribute, withoutRootPrefix, type XmlElement } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface CanonicalWorkbook {
  readonly bytes: Uint8Array;
  readonly extras: WorkbookExtras;
  readonly lost: readonly LostPart[];
  /** Number formats behind the tokens in styles.xml. */
  readonly formatCodes: ReadonlyMap<string, string>;
  /** What is put into the sheets once exceljs has read them, by worksheet id. */
  readonly sheets: ReadonlyMap<number, SheetAfterwards>;
}

export interface SheetAfterwards {
  readonly ready: ReadySheet;
  readonly carried: Omit<CarriedSheet, 'unchanged'>;
  readonly printNames: PrintNames;
  /** Notes by cell: exceljs passes over those of cells that are not in the sheet's data. */
  readonly noteTexts: ReadonlyMap<string, string>;
}

interface SheetInFile {
  readonly id: number;
  readonly name: string;
  readonly state: string;
  readonly path: string;
  readonly type: string;
}

/** @throws FileProblem notWorkbook, damaged, tooLarge */
export async function canonicalWorkbook(files: OfficePackage): Promise<CanonicalWorkbook> {
  const path = await workbookPath(files);
  const book = elementsIn(withoutRootPrefix((await files.text(path)) ?? '')).find((one) => one.local === 'workbook');
  if (!book) throw new FileProblem('damaged', 'the workbook part cannot be read');
  const relationships = await files.relationships(path);
  const parts = elementsIn(book.inner);
  const part = (local: string): XmlElement | null => parts.find((one) => one.local === local) ?? null;

  const allSheets = sheetsOf(part('sheets'), relationships);
  const sheets = allSheets.filter((sheet) => sheet.type === 'worksheet' && files.has(sheet.path));
  if (sheets.length === 0) throw new FileProblem('damaged', 'the workbook has no sheets');
  const lost: LostPart[] = allSheets
    .filter((sheet) => sheet.type !== 'worksheet')
    .map((sheet) => ({ what: sheet.type === 'chartsheet' ? 'chartSheet' : 'otherSheetType', sheet: sheet.name }));
  lost.push(...workbookLosses(files, relationships).map((what) => ({ what, sheet: null })));

  const date1904 = ['1', 'true'].includes(part('workbookPr')?.attributes.get('date1904') ?? '');
  const extras: WorkbookExtras = { ...emptyExtras(), date1904 };
  const own = await readHostParts(files, relationships);
  extras.customXmlParts = own.customXmlParts;
  extras.settings = own.settings;

  const protection = part('workbookProtection');
  extras.protectionXml = protection && !protection.xml.includes(':') ? protection.xml : null;
  const printNames = new Map<number, PrintNames>();
  for (const name of readNames(part('definedNames'))) {
    const sheet = name.sheetIndex === null ? null : (allSheets[name.sheetIndex] ?? null);
    const print = sheet && printNameOf(name);
    if (sheet && print) printNames.set(sheet.id, { ...printNames.get(sheet.id), ...print });
    else
      extras.names.push({
        name: name.name,
        sheet: sheet?.name ?? null,
        formula: name.formula,
        hidden: name.hidden,
        comment: name.comment,
      });
  }

  const zip = new JSZip();
  const state: Building = {
    files,
    zip,
    extras,
    lost,
    ownCharts: own.chartNames,
    tables: 0,
    pictures: 0,
    drawings: 0,
    sheets: new Map(),
    printNames,
  };
  for (const sheet of sheets) await addSheet(state, sheet);

  const byType = (type: string): Relationship | undefined =>
    relationships.find((one) => one.type === type && !one.external);
  const styles = coverNumberFormats(
    withoutRootPrefix((await files.text(byType('styles')?.target ?? 'xl/styles.xml')) ?? EMPTY_STYLES),
  );
  zip.file('xl/styles.xml', styles.xml);
  const strings = await files.text(byType('sharedStrings')?.target ?? 'xl/sharedStrings.xml');
  if (strings !== null) zip.file('xl/sharedStrings.xml', readyStrings(strings));
  const theme = await files.text(byType('theme')?.target ?? 'xl/theme/theme1.xml');
  if (theme !== null) zip.file('xl/theme/theme1.xml', theme);
  for (const one of await files.relationships('')) {
    if (one.type !== 'core-properties' && one.type !== 'extended-properties') continue;
    const properties = await files.text(one.target);
    if (properties === null) continue;
    if (one.type === 'core-properties') zip.file('docProps/core.xml', readyCoreProperties(properties));
    else zip.file('docProps/app.xml', withoutRootPrefix(properties));
  }
  zip.file('_rels/.rels', relationshipsXml([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]));
  zip.file('xl/workbook.xml', workbookXml(sheets, date1904, part('bookViews')));
  zip.file(
    'xl/_rels/workbook.xml.rels',
    relationshipsXml(
      sheets.map((sheet) => ({ id: `rId${sheet.id}`, type: 'worksheet', target: `worksheets/sheet${sheet.id}.xml` })),
    ),
  );

  const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'STORE' });
  return { bytes, extras, lost: unique(lost), formatCodes: styles.codes, sheets: state.sheets };
}

interface Building {
  readonly files: OfficePackage;
  readonly zip: JSZip;
  readonly extras: WorkbookExtras;
  readonly lost: LostPart[];
  readonly ownCharts: ReadonlySet<string>;
  tables: number;
  pictures: number;
  drawings: number;
  readonly sheets: Map<number, SheetAfterwards>;
  readonly printNames: ReadonlyMap<number, PrintNames>;
}

async function addSheet(state: Building, sheet: SheetInFile): Promise<void> {
  const { files, zip, extras } = state;
  const ids = new Map<string, string>();
  const kept: { id: string; type: string; target: string }[] = [];
  const links = new Map<string, string>();
  const tables = new Map<string, string>();
  let noteAuthors: ReadonlyMap<string, string> = new Map();
  let noteTexts: ReadonlyMap<string, string> = new Map();
  const lose = (...kinds: readonly LostKind[]): void =>
    kinds.forEach((what) => state.lost.push({ what, sheet: sheet.name }));
  const keep = (from: Relationship, target: string): void => {
    const id = `rId${kept.length + 1}`;
    ids.set(from.id, id);
    kept.push({ id, type: from.type, target });
  };
  for (const one of await files.relationships(sheet.path)) {
    if (one.type === 'hyperlink') links.set(one.id, one.target);
    else if (one.external) continue;
    else if (one.type === 'table') {
      const source = await files.text(one.target);
      const table = source === null ? null : readyTable(source);
      if (source === null || table === null) continue;
      tables.set(tableNameOf(source), source);
      state.tables += 1;
      zip.file(`xl/tables/table${state.tables}.xml`, table);
      keep(one, `../tables/table${state.tables}.xml`);
    } else if (one.type === 'comments') {
      const comments = await files.text(one.target);
      if (comments === null) continue;
      const notes = readNotes(comments);
      noteAuthors = notes.authors;
      noteTexts = notes.texts;
      zip.file(`xl/comments${sheet.id}.xml`, notes.xml);
      keep(one, `../comments${sheet.id}.xml`);
    } else if (one.type === 'drawing') {
      const drawing = await readDrawing(files, one.target);
      lose(...drawing.lost);
      const charts = await readCharts(files, sheet.name, drawing.charts, state.ownCharts);
      extras.charts.push(...charts.kept);
      lose(...charts.foreign.map((): LostKind => 'chart'));
      if (drawing.pictures.length > 0)
        keep(one, `../drawings/drawing${await addPictures(state, drawing.pictures, drawing.pictureAnchors)}.xml`);
    } else if (one.type === 'image') {
      const picture = await addPicture(state, one.target);
      if (picture) keep(one, `../media/${picture}`);
      else lose('picture');
    } else lose(...(LOST_RELATIONSHIPS[one.type] ?? []));
  }
  const ready = readySheet((await files.text(sheet.path)) ?? '', { ids, date1904: extras.date1904 });
  lose(...ready.lost);
  zip.file(`xl/worksheets/sheet${sheet.id}.xml`, ready.xml);
  if (kept.length > 0) zip.file(`xl/worksheets/_rels/sheet${sheet.id}.xml.rels`, relationshipsXml(kept));
  state.sheets.set(sheet.id, {
    ready,
    carried: { elements: ready.carried, links, noteAuthors, tables },
    printNames: state.printNames.get(sheet.id) ?? {},
    noteTexts,
  });
}

const LOST_RELATIONSHIPS: Readonly<Record<string, readonly LostKind[]>> = {
  pivotTable: ['pivotTable'],
  slicer: ['slicer'],
  timeline: ['timeline'],
  threadedComment: ['threadedComment'],
  oleObject: ['embeddedObject'],
  package: ['embeddedObject'],
  ctrlProp: ['formControl'],
  control: ['formControl'],
  queryTable: ['connection'],
};

async function addPictures(state: Building, pictures: readonly string[], anchors: readonly string[]): Promise<number> {
  state.drawings += 1;
  const links = [];
  for (const [index, path] of pictures.entries()) {
    links.push({ id: `rId${index + 1}`, type: 'image', target: `../media/${(await addPicture(state, path)) ?? ''}` });
  }
  const open = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}">`;
  state.zip.file(`xl/drawings/drawing${state.drawings}.xml`, `${open}${anchors.join('')}</xdr:wsDr>`);
  state.zip.file(`xl/drawings/_rels/drawing${state.drawings}.xml.rels`, relationshipsXml(links));
  return state.drawings;
}

async function addPicture(state: Building, path: string): Promise<string | null> {
  const content = await state.files.bytes(path);
  if (!content) return null;
  state.pictures += 1;
  const name = `image${state.pictures}.${path.slice(path.lastIndexOf('.') + 1).toLowerCase()}`;
  state.zip.file(`xl/media/${name}`, content);
  return name;
}

async function workbookPath(files: OfficePackage): Promise<string> {
  const typeOf = await files.contentTypes();
  const main = (await files.relationships('')).find((one) => one.type === 'officeDocument');
  const path = main?.target ?? 'xl/workbook.xml';
  if (!files.has(path))
    throw new FileProblem(
      files.has('[Content_Types].xml') && main ? 'damaged' : 'notWorkbook',
      'there is no workbook part',
    );
  if (/\.bin$/i.test(path)) throw new FileProblem('oldFormat', 'a binary workbook');
  const type = typeOf(path);
  if (type !== '' && !/spreadsheetml|ms-excel|\/xml$/.test(type))
    throw new FileProblem('notWorkbook', 'an Office file of another kind');
  return path;
}

function sheetsOf(list: XmlElement | null, relationships: readonly Relationship[]): SheetInFile[] {
  const byId = new Map(relationships.map((one) => [one.id, one]));
  return elementsIn(list?.inner ?? '').flatMap((sheet, index) => {
    const target = byId.get(prefixedAttribute(sheet, 'id') ?? '');
    const name = sheet.attributes.get('name');
    if (!target || name === undefined) return [];
    return [
      {
        id: index + 1,
        name,
        state: sheet.attributes.get('state') ?? 'visible',
        path: target.target,
        type: target.type.toLowerCase(),
      },
    ];
  });
}

function workbookLosses(files: OfficePackage, relationships: readonly Relationship[]): LostKind[] {
  const lost: LostKind[] = [];
  if (
    files.paths().some((path) => /vbaProject\.bin$/i.test(path)) ||
    relationships.some((one) => one.type === 'xlMacrosheet')
  )
    lost.push('macros');
  if (relationships.some((one) => one.type === 'externalLink')) lost.push('externalLink');
  if (relationships.some((one) => one.type === 'connections')) lost.push('connection');
  if (files.paths().some((path) => /^_xmlsignatures\//i.test(path))) lost.push('signature');
  return lost;
}

/** Excel writes carriage returns and the like as `_x000D_`. */
export function readyStrings(xml: string): string {
  return withoutRootPrefix(xml).replace(/_x(000[9AD]|00[2-7][0-9A-F])_/gi, (_whole, hex: string) => `&#x${hex};`);
}

function workbookXml(sheets: readonly SheetInFile[], date1904: boolean, views: XmlElement | null): string {
  const list = sheets
    .map(
      (sheet) =>
        `<sheet name="${encodeXml(sheet.name)}" sheetId="${sheet.id}" state="${sheet.state}" r:id="rId${sheet.id}"/>`,
    )
    .join('');
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/>${views?.xml ?? ''}<sheets>${list}</sheets></workbook>`;
}

const EMPTY_STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`;

function unique(lost: readonly LostPart[]): LostPart[] {
  return [...new Map(lost.map((one) => [`${one.what} ${one.sheet ?? ''}`, one])).values()];
}
