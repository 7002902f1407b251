/**
 * Table parts. exceljs forgets formulas of columns, hides filter buttons, writes a filter where there is none, and dies on
 * filters that it does not know; so it gets a plain part to read, and what it writes is replaced by ours.
 */
import { elementsIn, encodeXml, firstElement, withoutRootPrefix, type XmlElement } from './xml';

/** exceljs' model of a table. */
export interface TableModel {
  readonly name: string;
  readonly displayName?: string;
  readonly tableRef?: string;
  readonly autoFilterRef?: string;
  readonly headerRow?: boolean;
  readonly totalsRow?: boolean;
  readonly style?: {
    readonly theme?: string | null;
    readonly showFirstColumn?: boolean;
    readonly showLastColumn?: boolean;
    readonly showRowStripes?: boolean;
    readonly showColumnStripes?: boolean;
  };
  readonly columns: readonly {
    readonly name: string;
    readonly totalsRowLabel?: string;
    readonly totalsRowFunction?: string;
    readonly totalsRowFormula?: string;
    readonly filterButton?: boolean;
  }[];
}

const rootOf = (xml: string): XmlElement | undefined =>
  elementsIn(withoutRootPrefix(xml)).find((one) => one.local === 'table');
const columnsOf = (root: XmlElement | undefined): XmlElement[] =>
  elementsIn(firstElement(root?.inner ?? '', 'tableColumns')?.inner ?? '');

/** Name of the table in a part, '' where it is none. */
export const tableNameOf = (xml: string): string =>
  rootOf(xml)?.attributes.get('name') ?? rootOf(xml)?.attributes.get('displayName') ?? '';

/** The part for exceljs, or null where it holds no table. */
export function readyTable(xml: string): string | null {
  const root = rootOf(xml);
  const ref = root?.attributes.get('ref');
  if (!root || ref === undefined) return null;
  const columns = columnsOf(root);
  const filter = firstElement(root.inner, 'autoFilter');
  const hidden = new Set(
    elementsIn(filter?.inner ?? '').flatMap((one) =>
      one.attributes.get('hiddenButton') === '1' ? [one.attributes.get('colId')] : [],
    ),
  );
  const buttons = columns.map(
    (_column, index) => `<filterColumn colId="${index}" hiddenButton="${hidden.has(String(index)) ? 1 : 0}"/>`,
  );
  const names = columns.map((column, index) => {
    const kept = ['totalsRowLabel', 'totalsRowFunction'].flatMap((name) => {
      const value = column.attributes.get(name);
      return value === undefined ? [] : [` ${name}="${encodeXml(value)}"`];
    });
    return `<tableColumn id="${index + 1}" name="${encodeXml(lineEnds(column.attributes.get('name') ?? '')).replaceAll('\n', '&#10;')}"${kept.join('')}/>`;
  });
  const style = firstElement(root.inner, 'tableStyleInfo')?.xml ?? '<tableStyleInfo/>';
  const name = encodeXml(root.attributes.get('name') ?? root.attributes.get('displayName') ?? '');
  return (
    `<table name="${name}" displayName="${encodeXml(root.attributes.get('displayName') ?? '') || name}" ref="${ref}" headerRowCount="${root.attributes.get('headerRowCount') ?? '1'}" totalsRowCount="${root.attributes.get('totalsRowCount') ?? '0'}">` +
    `${filter ? `<autoFilter ref="${filter.attributes.get('ref') ?? ref}">${buttons.join('')}</autoFilter>` : ''}<tableColumns count="${columns.length}">${names.join('')}</tableColumns>${style}</table>`
  );
}

const lineEnds = (name: string): string => name.replace(/_x000[aA]_/g, '\n');

/** The part to write; `before` is the part that the table was read from, null for a new one. */
export function tableXml(model: TableModel, id: number, before: string | null): string {
  const old = before === null ? undefined : rootOf(before);
  const oldColumns = new Map(columnsOf(old).map((column) => [lineEnds(column.attributes.get('name') ?? ''), column]));
  const oldFilter = firstElement(old?.inner ?? '', 'autoFilter');
  const ref = model.tableRef ?? '';
  const headerRow = model.headerRow !== false;
  const filterRef = headerRow ? model.autoFilterRef : undefined;
  const sameFilter = oldFilter?.attributes.get('ref') === filterRef && oldFilter !== null;
  const filter =
    filterRef === undefined
      ? ''
      : sameFilter
        ? withoutForeignAttributes(oldFilter.xml)
        : `<autoFilter ref="${filterRef}">${hiddenButtons(model)}</autoFilter>`;
  const columns = model.columns.map((column, index) => {
    const totals = model.totalsRow
      ? attribute('totalsRowLabel', column.totalsRowLabel) + attribute('totalsRowFunction', column.totalsRowFunction)
      : '';
    const kept = elementsIn(oldColumns.get(column.name)?.inner ?? '').filter(
      (one) =>
        one.name === 'calculatedColumnFormula' ||
        (one.name === 'totalsRowFormula' && model.totalsRow && column.totalsRowFunction === 'custom'),
    );
    const formula =
      model.totalsRow && column.totalsRowFormula && !kept.some((one) => one.name === 'totalsRowFormula')
        ? `<totalsRowFormula>${encodeXml(column.totalsRowFormula)}</totalsRowFormula>`
        : '';
    return `<tableColumn id="${index + 1}" name="${encodeXml(column.name).replaceAll('\n', '_x000a_')}"${totals}>${kept.map((one) => one.xml).join('')}${formula}</tableColumn>`;
  });
  const style = model.style;
  const flag = (name: string, on: boolean | undefined): string => ` ${name}="${on ? 1 : 0}"`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${encodeXml(model.name)}" displayName="${encodeXml(model.displayName ?? model.name)}" ref="${ref}"` +
    `${headerRow ? '' : ' headerRowCount="0"'}${model.totalsRow ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>${filter}<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo${attribute('name', style?.theme ?? undefined)}${flag('showFirstColumn', style?.showFirstColumn)}${flag('showLastColumn', style?.showLastColumn)}${flag('showRowStripes', style?.showRowStripes)}${flag('showColumnStripes', style?.showColumnStripes)}/></table>`
  );
}

const attribute = (name: string, value: string | undefined): string =>
  value === undefined || value === '' ? '' : ` ${name}="${encodeXml(value)}"`;

const hiddenButtons = (model: TableModel): string =>
  model.columns
    .map((column, index) => (column.filterButton === false ? `<filterColumn colId="${index}" hiddenButton="1"/>` : ''))
    .join('');

/** Attributes of other dialects (`xr:uid`) need names that our part does not declare. */
const withoutForeignAttributes = (xml: string): string => xml.replace(/\s[\w.-]+:[\w.-]+="[^"]*"/g, '');
