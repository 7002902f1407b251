/** A worksheet part made ready for exceljs: only what it understands, in the form that it understands. */
import type { LostKind } from './extras';
import { readyFormats } from './format-rules';
import { FileProblem } from './problem';
import { readyCells } from './sheet-data';
import { plainElement } from './unchanged';
import { readValidations, type ValidationModel } from './validations';
import { elementsIn, withoutRootPrefix, type XmlElement } from './xml';

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

export interface ReadySheet {
  readonly xml: string;
  readonly carried: ReadonlyMap<string, string>;
  /** Elements in their own words, for those that exceljs understands in part. */
  readonly originals: ReadonlyMap<string, string>;
  readonly validations: ValidationModel;
  /** Priorities of conditional formats that stop others. */
  readonly stops: ReadonlySet<number>;
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
  const headElements = elementsIn(head);
  const tailElements = elementsIn(tail);
  const merges = tailElements.find((one) => one.name === 'mergeCells') ?? null;
  const cells = readyCells(data ? xml.slice(data.innerStart, data.innerEnd) : '', parts.date1904, merges);

  const lost: LostKind[] = [...cells.lost];
  const carried = new Map<string, string>();
  const originals = new Map<string, string>();
  const validations: XmlElement[] = [];
  const stops = new Set<number>();
  const rowBreaks: number[] = [];
  const keep = (element: XmlElement): string => {
    const original = plainElement(element);
    if (original !== null) originals.set(element.name, original);
    if (element.name === 'conditionalFormatting') return readyFormats(element, stops);
    if (UNDERSTOOD.has(element.name)) return keptElement(element, parts.ids);
    if (CARRIED.has(element.name)) carried.set(element.name, element.xml);
    else if (element.name === 'dataValidations') validations.push(element);
    else if (element.name === 'rowBreaks') rowBreaks.push(...breaksOf(element));
    else if (element.name === 'extLst') return extensions(element, lost, validations);
    else if (element.local === 'AlternateContent')
      lost.push(element.inner.includes('<controls') ? 'formControl' : 'embeddedObject');
    const kind = LOST[element.name];
    if (kind) lost.push(kind);
    return '';
  };
  const ready = `${headElements.map(keep).join('')}<sheetData>${cells.xml}</sheetData>${tailElements.map(keep).join('')}`;
  return {
    xml: `<?xml version="1.0" encoding="UTF-8"?>${root[0]}${ready}</worksheet>`,
    carried,
    originals,
    validations: readValidations(validations),
    stops,
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
  if (element.name === 'autoFilter') return `<autoFilter ref="${element.attributes.get('ref') ?? ''}"/>`;
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

/** Of the extensions exceljs knows conditional formats, and validations (those that look at other sheets) are read here. */
function extensions(element: XmlElement, lost: LostKind[], validations: XmlElement[]): string {
  let kept = '';
  for (const extension of elementsIn(element.inner)) {
    const content = elementsIn(extension.inner)[0];
    if (content?.local === 'conditionalFormattings') kept += extension.xml;
    else if (content?.local === 'dataValidations') validations.push(content);
    else if (content?.local === 'sparklineGroups') lost.push('sparkline');
    else if (content?.local === 'slicerList') lost.push('slicer');
    else if (content?.local === 'timelineRefs') lost.push('timeline');
  }
  return kept ? `<extLst>${kept}</extLst>` : '';
}
