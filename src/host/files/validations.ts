/**
 * Data validations. exceljs spreads them over single cells (a whole column is a million entries), turns limits that are
 * formulas into NaN and dates into moments; so we read and write them, into its own model: by area, limits as numbers or
 * formulas, dates as serial numbers. Areas of one validation share one object.
 */
import type ExcelJS from 'exceljs';
import { elementsIn, encodeXml, textOf, type XmlElement } from './xml';

export type ValidationModel = Record<string, ExcelJS.DataValidation | undefined>;

interface Validated {
  dataValidations: { model: ValidationModel };
}

export const validationsOf = (sheet: ExcelJS.Worksheet): ValidationModel =>
  (sheet as unknown as Validated).dataValidations.model;

export function setValidations(sheet: ExcelJS.Worksheet, model: ValidationModel): void {
  (sheet as unknown as Validated).dataValidations.model = model;
}

const NUMERIC = new Set(['whole', 'decimal', 'date', 'time', 'textLength']);
const TEXTS = ['promptTitle', 'prompt', 'errorTitle', 'error', 'errorStyle', 'operator'] as const;
const FLAGS = ['allowBlank', 'showInputMessage', 'showErrorMessage'] as const;

/** Reads `dataValidation` elements, of the plain list or of the extension (there areas and formulas stand in elements of their own). */
export function readValidations(lists: readonly XmlElement[]): ValidationModel {
  const model: ValidationModel = {};
  for (const element of lists.flatMap((list) => elementsIn(list.inner))) {
    const inside = elementsIn(element.inner);
    const text = (local: string): string | null => {
      const found = inside.find((one) => one.local === local);
      return found ? textOf(found.inner).trim() : null;
    };
    const type = element.attributes.get('type') ?? 'any';
    const formulae = ['formula1', 'formula2'].flatMap((local) => {
      const formula = text(local);
      if (formula === null || formula === '') return [];
      return [NUMERIC.has(type) && Number.isFinite(Number(formula)) ? Number(formula) : formula];
    });
    const validation: Record<string, unknown> = { type, formulae };
    for (const name of FLAGS) validation[name] = ['1', 'true'].includes(element.attributes.get(name) ?? '');
    for (const name of TEXTS) {
      const value = element.attributes.get(name);
      if (value !== undefined) validation[name] = value.replace(/_x000[aA]_/g, '\n');
    }
    if (NUMERIC.has(type)) validation['operator'] ??= 'between';
    // `showDropDown` hides the arrow of a list, whatever its name says.
    if (['1', 'true'].includes(element.attributes.get('showDropDown') ?? '')) validation['hideDropDown'] = true;
    for (const area of (element.attributes.get('sqref') ?? text('sqref') ?? '').split(/\s+/)) {
      if (area !== '') model[area] = validation as unknown as ExcelJS.DataValidation;
    }
  }
  return model;
}

/** The element for the sheet, '' without validations. */
export function validationsXml(model: ValidationModel): string {
  const areas = new Map<ExcelJS.DataValidation, string[]>();
  for (const [area, validation] of Object.entries(model)) {
    if (!validation) continue;
    const own = areas.get(validation);
    if (own) own.push(area);
    else areas.set(validation, [area]);
  }
  const items = [...areas].map(([validation, sqref]) => validationXml(validation, sqref.join(' ')));
  return items.length > 0 ? `<dataValidations count="${items.length}">${items.join('')}</dataValidations>` : '';
}

function validationXml(validation: ExcelJS.DataValidation, sqref: string): string {
  const facts = validation as unknown as Readonly<Record<string, unknown>>;
  const type: string = validation.type;
  const attributes = [type === 'any' ? '' : ` type="${type}"`];
  for (const name of TEXTS) {
    const value = facts[name];
    if (typeof value !== 'string' || value === '') continue;
    if (name === 'operator' && (!NUMERIC.has(type) || value === 'between')) continue;
    attributes.push(` ${name}="${encodeXml(value).replaceAll('\n', '_x000a_')}"`);
  }
  for (const name of FLAGS) if (facts[name] === true) attributes.push(` ${name}="1"`);
  if (facts['hideDropDown'] === true) attributes.push(' showDropDown="1"');
  const formulae = Array.isArray(facts['formulae']) ? (facts['formulae'] as unknown[]) : [];
  const formulas = formulae
    .slice(0, 2)
    .map((formula, index) => `<formula${index + 1}>${encodeXml(limit(formula))}</formula${index + 1}>`);
  return `<dataValidation${attributes.join('')} sqref="${sqref}">${formulas.join('')}</dataValidation>`;
}

/** A limit that somebody gave exceljs as a JS Date counts as midnight UTC, as exceljs has it. */
function limit(formula: unknown): string {
  if (formula instanceof Date) return String(formula.getTime() / 86_400_000 + 25_569);
  return String(formula).replace(/^=/, '');
}
