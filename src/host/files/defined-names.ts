/** Defined names in workbook.xml. exceljs keeps only plain areas, loses scopes, and lists an area cell by cell; so we read and write them ourselves. */
import type { DefinedName } from './extras';
import { elementsIn, encodeXml, textOf, type XmlElement } from './xml';

/** A name in the file; `sheetIndex` counts all sheets of the workbook from 0. */
export interface NameInFile {
  readonly name: string;
  readonly sheetIndex: number | null;
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string;
}

export function readNames(list: XmlElement | null): NameInFile[] {
  return elementsIn(list?.inner ?? '').flatMap(({ local, attributes, inner }) => {
    const name = attributes.get('name');
    if (local !== 'definedName' || name === undefined) return [];
    const scope = attributes.get('localSheetId');
    return [
      {
        name,
        sheetIndex: scope === undefined ? null : Number(scope),
        formula: textOf(inner).trim(),
        hidden: ['1', 'true'].includes(attributes.get('hidden') ?? ''),
        comment: attributes.get('comment') ?? '',
      },
    ];
  });
}

/** The element for workbook.xml, '' without names. Names of sheets that are gone are left out, as Excel does when a sheet is deleted. */
export function namesXml(names: readonly DefinedName[], sheets: readonly string[]): string {
  const items = names.flatMap(({ name, sheet, formula, hidden, comment }) => {
    const index = sheet === null ? null : sheets.indexOf(sheet);
    if (index === -1) return [];
    const attributes = `name="${encodeXml(name)}"${index === null ? '' : ` localSheetId="${index}"`}${hidden ? ' hidden="1"' : ''}${comment ? ` comment="${encodeXml(comment)}"` : ''}`;
    return [
      {
        key: `${name.toLowerCase()} ${index ?? -1}`,
        xml: `<definedName ${attributes}>${encodeXml(formula)}</definedName>`,
      },
    ];
  });
  // Excel lists them in order and calls a file damaged where a name stands twice.
  const unique = new Map(items.map((item) => [item.key, item.xml]));
  const sorted = [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, xml]) => xml);
  return sorted.length > 0 ? `<definedNames>${sorted.join('')}</definedNames>` : '';
}

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

export interface PrintNames {
  /** exceljs' way of writing: areas joined with `&&`. */
  printArea?: string;
  printTitlesRow?: string;
  printTitlesColumn?: string;
}

/** The print area and titles of a sheet as exceljs' page setup has them; null where the name is something else (a formula): then it stays a name. */
export function printNameOf(name: NameInFile): PrintNames | null {
  const areas = splitUnion(name.formula).map((part) => part.slice(part.lastIndexOf('!') + 1).replaceAll('$', ''));
  if (name.sheetIndex === null || areas.length === 0) return null;
  if (name.name === PRINT_AREA) {
    const plain = areas.map(fullArea);
    return plain.every((area) => area !== null) ? { printArea: plain.join('&&') } : null;
  }
  if (name.name !== PRINT_TITLES) return null;
  const rows = areas.find((area) => /^\d+:\d+$/.test(area));
  const columns = areas.find((area) => /^[A-Z]+:[A-Z]+$/.test(area));
  if ((rows ? 1 : 0) + (columns ? 1 : 0) !== areas.length) return null;
  return { ...(rows ? { printTitlesRow: rows } : {}), ...(columns ? { printTitlesColumn: columns } : {}) };
}

/** `A1:F20`; whole columns and rows get their ends. */
function fullArea(area: string): string | null {
  if (/^[A-Z]{1,3}\d+:[A-Z]{1,3}\d+$/.test(area)) return area;
  if (/^[A-Z]{1,3}\d+$/.test(area)) return `${area}:${area}`;
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(area);
  if (columns) return `${columns[1] ?? ''}1:${columns[2] ?? ''}1048576`;
  const rows = /^(\d+):(\d+)$/.exec(area);
  return rows ? `A${rows[1] ?? ''}:XFD${rows[2] ?? ''}` : null;
}

/** Splits `'a,b'!A1,C3` at its commas outside quotes. */
function splitUnion(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}

/** The names that a sheet's print area and titles make in the file. */
export function printNamesOf(sheet: string, setup: PrintNames): DefinedName[] {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  const absolute = (area: string): string =>
    `${quoted}${area.replace(/([A-Z]+)?(\d+)?(:|$)/g, (_whole, letters: string | undefined, digits: string | undefined, end: string) => `${letters ? `$${letters}` : ''}${digits ? `$${digits}` : ''}${end}`)}`;
  const name = (title: string, formula: string): DefinedName => ({
    name: title,
    sheet,
    formula,
    hidden: false,
    comment: '',
  });
  const titles = [setup.printTitlesColumn, setup.printTitlesRow]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => absolute(part ?? ''));
  return [
    ...(setup.printArea ? [name(PRINT_AREA, setup.printArea.split('&&').map(absolute).join(','))] : []),
    ...(titles.length > 0 ? [name(PRINT_TITLES, titles.join(','))] : []),
  ];
}
