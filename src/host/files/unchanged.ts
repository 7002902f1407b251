/**
 * Elements that exceljs reads but writes poorer (passwords of protection, filter criteria, first page numbers …). As long
 * as nobody changed what exceljs understood of them, they go back as they were read.
 */
import type ExcelJS from 'exceljs';
import type { XmlElement } from './xml';

export interface UnchangedElement {
  readonly xml: string;
  /** exceljs' understanding right after reading, as JSON. */
  readonly model: string;
}

/** What exceljs makes of each element. */
const MODELS: Readonly<Record<string, (sheet: ExcelJS.Worksheet) => unknown>> = {
  sheetPr: ({ properties, pageSetup }) => [properties, pageSetup.fitToPage],
  sheetViews: ({ views }) => views,
  sheetFormatPr: ({ properties }) => properties,
  sheetProtection: (sheet) => (sheet as unknown as { sheetProtection?: unknown }).sheetProtection,
  autoFilter: ({ autoFilter }) => autoFilter,
  printOptions: ({ pageSetup }) => pageSetup,
  pageMargins: ({ pageSetup }) => pageSetup,
  pageSetup: ({ pageSetup }) => pageSetup,
  headerFooter: ({ headerFooter }) => headerFooter,
};

const jsonOf = (name: string, sheet: ExcelJS.Worksheet): string => JSON.stringify(MODELS[name]?.(sheet) ?? null);

/** The element as it can stand in a part that exceljs writes, or null: names of other dialects are not declared there. */
export function plainElement(element: XmlElement): string | null {
  if (!(element.name in MODELS)) return null;
  const xml = element.xml.replace(/\s(?!xml:)[\w.-]+:[\w.-]+="[^"]*"/g, '').replace(/\sxmlns="[^"]*"/g, '');
  return /<\/?[\w.-]+:/.test(xml) ? null : xml;
}

export function rememberElements(
  sheet: ExcelJS.Worksheet,
  elements: ReadonlyMap<string, string>,
): Map<string, UnchangedElement> {
  return new Map([...elements].map(([name, xml]) => [name, { xml, model: jsonOf(name, sheet) }]));
}

/** The elements whose understanding is still the same. */
export function unchangedElements(sheet: ExcelJS.Worksheet, elements: ReadonlyMap<string, UnchangedElement>): string[] {
  return [...elements].flatMap(([name, { xml, model }]) => (jsonOf(name, sheet) === model ? [xml] : []));
}
