/** Conditional formats: what exceljs drops of them (some kinds of rules, `stopIfTrue`) is put in a form that it keeps. */
import type ExcelJS from 'exceljs';
import { attributesOf, elementsIn, encodeXml, type XmlElement } from './xml';

const KEPT = new Set([
  'expression',
  'cellIs',
  'top10',
  'aboveAverage',
  'dataBar',
  'colorScale',
  'iconSet',
  'timePeriod',
  'containsText',
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
]);

/** The block with rules of unknown kinds written as formulas that say the same; `stops` gets the priorities of rules that stop. */
export function readyFormats(block: XmlElement, stops: Set<number>): string {
  const area = block.attributes.get('sqref') ?? '';
  const rules = elementsIn(block.inner).map((rule) => {
    if (rule.local !== 'cfRule') return rule.xml;
    const type = rule.attributes.get('type') ?? '';
    const priority = rule.attributes.get('priority') ?? '1';
    if (['1', 'true'].includes(rule.attributes.get('stopIfTrue') ?? '')) stops.add(Number(priority));
    if (KEPT.has(type)) return rule.xml;
    const formula = elementsIn(rule.inner).find((one) => one.local === 'formula')?.inner ?? countFormula(type, area);
    if (formula === null) return '';
    const look = rule.attributes.get('dxfId');
    return `<cfRule type="expression"${look === undefined ? '' : ` dxfId="${look}"`} priority="${priority}"><formula>${formula}</formula></cfRule>`;
  });
  return `<conditionalFormatting sqref="${encodeXml(area)}">${rules.join('')}</conditionalFormatting>`;
}

/** Doubled or single values among all areas of the rule. */
function countFormula(type: string, area: string): string | null {
  if (type !== 'duplicateValues' && type !== 'uniqueValues') return null;
  const areas = area.split(/\s+/).filter(Boolean);
  const first = areas[0]?.split(':')[0] ?? 'A1';
  const absolute = (one: string): string => one.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const count = areas.map((one) => `COUNTIF(${absolute(one)},${first})`).join('+');
  return `AND(${first}&lt;&gt;"",${count}${type === 'uniqueValues' ? '=1' : '&gt;1'})`;
}

interface Formatted {
  readonly conditionalFormattings: readonly {
    readonly rules: readonly { readonly priority: number; stopIfTrue?: boolean }[];
  }[];
}

const rulesOf = (sheet: ExcelJS.Worksheet): Formatted['conditionalFormattings'][number]['rules'][number][] =>
  (sheet as unknown as Formatted).conditionalFormattings.flatMap((block) => [...block.rules]);

export function restoreStops(sheet: ExcelJS.Worksheet, stops: ReadonlySet<number>): void {
  for (const rule of rulesOf(sheet)) if (stops.has(rule.priority)) rule.stopIfTrue = true;
}

/** True where a rule stops others, which exceljs does not write. */
export const hasStops = (sheet: ExcelJS.Worksheet): boolean => rulesOf(sheet).some((rule) => rule.stopIfTrue);

/** Writes `stopIfTrue` onto the rules of a sheet part, known by their priority. */
export function withStops(xml: string, sheet: ExcelJS.Worksheet): string {
  const stops = new Set(rulesOf(sheet).flatMap((rule) => (rule.stopIfTrue ? [String(rule.priority)] : [])));
  return xml.replace(/<cfRule\b[^>]*?(?=\/?>)/g, (tag) =>
    stops.has(attributesOf(tag).get('priority') ?? '') && !/\sstopIfTrue=/.test(tag) ? `${tag} stopIfTrue="1"` : tag,
  );
}
