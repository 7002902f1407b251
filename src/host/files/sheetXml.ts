/** A worksheet part made ready for exceljs: only what it understands, in the form that it understands. */
import type { LostKind } from './extras';
import { FileProblem } from './problem';
import { attributesOf, elementsIn, withoutRootPrefix, type XmlElement } from './xml';

/** Elements exceljs reads and writes. */
const UNDERSTOOD = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'drawing',
  'picture',
  'tableParts',
]);
/** Elements kept aside and put back as they were. */
const CARRIED = new Set([
  'hyperlinks',
  'colBreaks',
  'protectedRanges',
  'ignoredErrors',
  'sortState',
  'sheetCalcPr',
  'phoneticPr',
]);
const LOST: Readonly<Record<string, LostKind>> = {
  scenarios: 'scenario',
  oleObjects: 'embeddedObject',
  controls: 'formControl',
  legacyDrawingHF: 'picture',
  drawingHF: 'picture',
};
/** Above these, cells that hold nothing but a format are left out: whole formatted sheets would fill the memory. */
const EMPTY_CELLS_KEPT = 200_000;
const EMPTY_ROWS_KEPT = 50_000;

export interface ReadySheet {
  readonly xml: string;
  readonly carried: ReadonlyMap<string, string>;
  readonly lost: readonly LostKind[];
  /** 1-based rows after which a page ends. */
  readonly rowBreaks: readonly number[];
  readonly hasSharedFormulas: boolean;
}

export interface SheetParts {
  /** New relationship ids of the parts that are kept, by the ids in the file. */
  readonly ids: ReadonlyMap<string, string>;
  readonly date1904: boolean;
}

/** @throws FileProblem damaged */
export function readySheet(source: string, parts: SheetParts): ReadySheet {
  const xml = withoutRootPrefix(source);
  const root = /<worksheet\b[^>]*>/.exec(xml);
  if (!root) throw new FileProblem('damaged', 'a sheet part holds no sheet');
  const bodyStart = root.index + root[0].length;
  const dataStart = xml.slice(bodyStart).search(/<sheetData[\s/>]/);
  const data = dataStart < 0 ? null : dataSection(xml, bodyStart + dataStart);
  const head = xml.slice(bodyStart, data ? data.start : undefined);
  const tail = data ? xml.slice(data.end) : '';
  const cells = data
    ? readyCells(xml.slice(data.innerStart, data.innerEnd), parts.date1904)
    : { xml: '', strippedFormats: false };

  const lost: LostKind[] = cells.strippedFormats ? ['emptyCellFormats'] : [];
  if (/<f\b[^>]*\bt="dataTable"/.test(cells.xml)) lost.push('dataTable');
  const carried = new Map<string, string>();
  const rowBreaks: number[] = [];
  const keep = (element: XmlElement): string => {
    if (UNDERSTOOD.has(element.name)) return keptElement(element, parts.ids);
    if (CARRIED.has(element.name)) carried.set(element.name, element.xml);
    else if (element.name === 'rowBreaks') rowBreaks.push(...breaksOf(element));
    else if (element.name === 'extLst') return extensions(element, lost);
    else if (element.local === 'AlternateContent')
      lost.push(element.inner.includes('<controls') ? 'formControl' : 'embeddedObject');
    const kind = LOST[element.name];
    if (kind) lost.push(kind);
    return '';
  };
  const ready = `${head === '' ? '' : elementsIn(head).map(keep).join('')}<sheetData>${cells.xml}</sheetData>${elementsIn(tail).map(keep).join('')}`;
  return {
    xml: `<?xml version="1.0" encoding="UTF-8"?>${root[0]}${ready}</worksheet>`,
    carried,
    lost,
    rowBreaks,
    hasSharedFormulas: cells.xml.includes('"shared"'),
  };
}

function dataSection(xml: string, start: number): { start: number; innerStart: number; innerEnd: number; end: number } {
  const tagEnd = xml.indexOf('>', start) + 1;
  if (xml[tagEnd - 2] === '/') return { start, innerStart: tagEnd, innerEnd: tagEnd, end: tagEnd };
  const innerEnd = xml.lastIndexOf('</sheetData>');
  if (innerEnd < 0) throw new FileProblem('damaged', 'the cells of a sheet have no end');
  return { start, innerStart: tagEnd, innerEnd, end: innerEnd + '</sheetData>'.length };
}

function keptElement(element: XmlElement, ids: ReadonlyMap<string, string>): string {
  if (element.name === 'tableParts') {
    const kept = elementsIn(element.inner).flatMap((part) => {
      const id = ids.get(relationshipId(part));
      return id ? [`<tablePart r:id="${id}"/>`] : [];
    });
    return kept.length > 0 ? `<tableParts count="${kept.length}">${kept.join('')}</tableParts>` : '';
  }
  if (element.name === 'drawing' || element.name === 'picture') {
    const id = ids.get(relationshipId(element));
    return id ? `<${element.name} r:id="${id}"/>` : '';
  }
  // The printer's own settings are a part that is not carried over.
  if (element.name === 'pageSetup') return element.xml.replace(/\s[\w.-]+:id="[^"]*"/, '');
  return element.xml;
}

function relationshipId(element: XmlElement): string {
  for (const [name, value] of element.attributes) if (name.endsWith(':id')) return value;
  return '';
}

const breaksOf = (element: XmlElement): number[] =>
  elementsIn(element.inner)
    .map((one) => Number(one.attributes.get('id')))
    .filter((row) => row > 0);

/** Of the extensions exceljs knows conditional formats; validations that look at other sheets become plain ones. */
function extensions(element: XmlElement, lost: LostKind[]): string {
  let kept = '';
  let validations = '';
  for (const extension of elementsIn(element.inner)) {
    const content = elementsIn(extension.inner)[0];
    if (content?.local === 'conditionalFormattings') kept += extension.xml;
    else if (content?.local === 'dataValidations') validations += plainValidations(content);
    else if (content?.local === 'sparklineGroups') lost.push('sparkline');
    else if (content?.local === 'slicerList') lost.push('slicer');
    else if (content?.local === 'timelineRefs') lost.push('timeline');
  }
  return validations + (kept ? `<extLst>${kept}</extLst>` : '');
}

function plainValidations(list: XmlElement): string {
  const plain = elementsIn(list.inner).map((validation) => {
    const inside = elementsIn(validation.inner);
    const area = inside.find((one) => one.local === 'sqref');
    const formula = (local: string): string => {
      const text = elementsIn(inside.find((one) => one.local === local)?.inner ?? '')[0]?.inner ?? '';
      return text ? `<${local}>${text}</${local}>` : '';
    };
    const attributes = validation.xml
      .slice(0, validation.xml.indexOf('>'))
      .replace(/^<\S+|\/$/g, '')
      .replace(/\s[\w.-]+:uid="[^"]*"/, '');
    return `<dataValidation${attributes} sqref="${area?.inner.trim() ?? ''}">${formula('formula1')}${formula('formula2')}</dataValidation>`;
  });
  return `<dataValidations count="${plain.length}">${plain.join('')}</dataValidations>`;
}

/** Cells in the form exceljs reads: with addresses, no ISO dates, not more empty ones than a machine can bear. */
function readyCells(source: string, date1904: boolean): { xml: string; strippedFormats: boolean } {
  let xml = source;
  let strippedFormats = false;
  if (xml.length > 2_000_000 && isMostlyEmpty(xml)) {
    xml = xml.replace(/<c\b[^>]*\/>|<c\b[^>]*>\s*<\/c>/g, '').replace(/<row\b[^>]*\/>|<row\b[^>]*>\s*<\/row>/g, '');
    strippedFormats = true;
  }
  if (/<c(?:\s+(?!r=)[\w:]+="[^"]*")*\s*\/?>|<row(?:\s+(?!r=)[\w:]+="[^"]*")*\s*\/?>/.test(xml))
    xml = withAddresses(xml);
  if (/<c\b[^>]*\bt="d"/.test(xml)) xml = withoutIsoDates(xml, date1904);
  return { xml, strippedFormats };
}

function isMostlyEmpty(xml: string): boolean {
  let cells = 0;
  let rows = 0;
  for (const match of xml.matchAll(/<(c|row)\b[^>]*(?:\/>|>\s*<\/\1>)/g)) {
    if (match[1] === 'c') cells += 1;
    else rows += 1;
    if (cells > EMPTY_CELLS_KEPT || rows > EMPTY_ROWS_KEPT) return true;
  }
  return false;
}

/** Rows and cells may leave out their address: they then follow the one before. */
function withAddresses(xml: string): string {
  let row = 0;
  let column = 0;
  return xml.replace(
    /<(row|c)(\s[^>]*?)?(\/?)>/g,
    (_whole, name: string, written: string | undefined, closed: string) => {
      const attributes = written ?? '';
      const given = attributesOf(attributes).get('r');
      if (name === 'row') {
        row = given === undefined ? row + 1 : Number(given);
        column = 0;
        return `<row${given === undefined ? ` r="${row}"` : ''}${attributes}${closed}>`;
      }
      const letters = given === undefined ? undefined : /^[A-Z]+/i.exec(given)?.[0];
      column = letters === undefined ? column + 1 : columnNumber(letters);
      return `<c${letters === undefined ? ` r="${columnLetters(column)}${row}"` : ''}${attributes}${closed}>`;
    },
  );
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function columnLetters(number: number): string {
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The strict dialect writes dates as `2020-02-03T08:30:00`; exceljs would read the year alone. */
function withoutIsoDates(xml: string, date1904: boolean): string {
  return xml.replace(
    /(<c\b[^>]*?)\s+t="d"([^>]*>(?:<f\b[^>]*(?:\/>|>[^<]*<\/f>))?<v[^>]*>)([^<]*)(<\/v>)/g,
    (whole, open: string, rest: string, text: string, close: string) => {
      const milliseconds = Date.parse(
        /^\d{4}-\d\d-\d\d(T[\d:.]+)?$/.test(text) ? `${text.includes('T') ? text : `${text}T00:00:00`}Z` : 'none',
      );
      if (Number.isNaN(milliseconds)) return whole.replace(/\st="d"/, ' t="str"');
      const days = (milliseconds + (date1904 ? 24107 : 25569) * 86_400_000) / 86_400_000;
      return `${open}${rest}${!date1904 && days < 61 ? days - 1 : days}${close}`;
    },
  );
}
