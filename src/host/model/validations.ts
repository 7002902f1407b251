/** Data validations of a sheet. exceljs keeps them by address; here an address may be an area. */
import type { DataValidation, Worksheet } from 'exceljs';
import { type Area, areaAddress, contains, intersect, parseArea } from './area';

interface Validated {
  dataValidations: { model: Record<string, DataValidation | undefined> };
}

const modelOf = (sheet: Worksheet): Record<string, DataValidation | undefined> =>
  (sheet as unknown as Validated).dataValidations.model;

/** What is left of an area when another is cut out: up to four rectangles. */
export function without(area: Area, cut: Area): readonly Area[] {
  const common = intersect(area, cut);
  if (!common) return [area];
  const rest: Area[] = [];
  if (common.top > area.top) rest.push({ ...area, bottom: common.top - 1 });
  if (common.bottom < area.bottom) rest.push({ ...area, top: common.bottom + 1 });
  const middle = { top: common.top, bottom: common.bottom };
  if (common.left > area.left) rest.push({ ...middle, left: area.left, right: common.left - 1 });
  if (common.right < area.right) rest.push({ ...middle, left: common.right + 1, right: area.right });
  return rest;
}

export function removeValidations(sheet: Worksheet, areas: readonly Area[]): void {
  const model = modelOf(sheet);
  for (const [key, validation] of Object.entries(model)) {
    const area = parseArea(key);
    if (!area || !areas.some((one) => intersect(one, area))) continue;
    Reflect.deleteProperty(model, key);
    if (!validation) continue;
    let rest: readonly Area[] = [area];
    for (const cut of areas) rest = rest.flatMap((part) => without(part, cut));
    for (const part of rest) model[areaAddress(part)] = validation;
  }
}

export function setValidation(sheet: Worksheet, areas: readonly Area[], validation: DataValidation): void {
  removeValidations(sheet, areas);
  for (const area of areas) modelOf(sheet)[areaAddress(area)] = validation;
}

/** The validation of one cell. */
export function validationAt(sheet: Worksheet, row: number, column: number): DataValidation | undefined {
  const model = modelOf(sheet);
  const cell = { top: row, bottom: row, left: column, right: column };
  const own = model[areaAddress(cell)];
  if (own) return own;
  for (const [key, validation] of Object.entries(model)) {
    if (!validation || !key.includes(':')) continue;
    const area = parseArea(key);
    if (area && contains(area, cell)) return validation;
  }
  return undefined;
}

/** Moves the rules with their cells, and what their formulas refer to. `follow` is null where the cells of the sheet stay. */
export function followValidations(
  sheet: Worksheet,
  follow: ((area: Area) => Area | null) | null,
  followed: (formula: string) => string,
): void {
  const model = modelOf(sheet);
  const rules = Object.entries(model);
  for (const [key] of rules) Reflect.deleteProperty(model, key);
  for (const [key, rule] of rules) {
    const area = parseArea(key);
    const after = area && follow ? follow(area) : area;
    if (area && after === null) continue;
    // exceljs' type of a rule lists its kinds; each has its formulas here.
    const formulae = (rule as { formulae?: unknown[] } | undefined)?.formulae;
    const moved = formulae?.map((one) => (typeof one === 'string' ? followed(one) : one));
    model[after ? areaAddress(after) : key] = rule && moved ? { ...rule, formulae: moved } : rule;
  }
}
