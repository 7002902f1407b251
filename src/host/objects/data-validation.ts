import type { DataValidation as FileValidation, DataValidationOperator } from 'exceljs';
import { HostError, invalidArgument, itemNotFound, notImplemented } from '../errors';
import { CELL_LIMIT, cellsOf } from '../model/area';
import { isProtected } from '../model/book';
import { invalidCells } from '../model/validating';
import { removeValidations, setValidation, validationAt } from '../model/validations';
import { HostObject, NULL_OBJECT, TYPE } from './host-object';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { type Target, touchFormat } from './target';
import { booleanOf, recordOf, textOf } from './given';

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** Rule members of Office.js by the file's types. */
const KINDS = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;
const TYPE_NAMES: Readonly<Record<string, string>> = {
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
const ALERTS: Readonly<Record<string, string>> = { Stop: 'stop', Warning: 'warning', Information: 'information' };

interface Criteria {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
}

type Rule = Readonly<Record<string, unknown>>;

/** Excel.DataValidation of a range or several areas. */
export class DataValidationObject extends HostObject {
  constructor(private readonly target: Target) {
    super();
  }

  get [TYPE](): string {
    return 'DataValidation';
  }

  /** None, Inconsistent (some cells have another), or the kind of rule. */
  get type(): string {
    const { agreed, validation } = firstValidation(this.target);
    if (!agreed) return 'Inconsistent';
    return validation ? (TYPE_NAMES[validation.type] ?? 'Custom') : 'None';
  }

  get rule(): Rule | null {
    const { agreed, validation } = firstValidation(this.target);
    return agreed && validation ? officeRule(validation) : agreed ? {} : null;
  }

  set rule(given: unknown) {
    const rule = recordOf(given, 'rule');
    const { sheet, areas } = this.target;
    if (isProtected(sheet)) throw new HostError('AccessDenied');
    setValidation(sheet, areas, { ...DEFAULTS, ...fileRule(rule) });
    touchFormat(this.target);
  }

  get ignoreBlanks(): boolean | null {
    const { agreed, validation } = firstValidation(this.target);
    return agreed ? (validation?.allowBlank ?? true) : null;
  }

  set ignoreBlanks(given: unknown) {
    const value = booleanOf(given, 'ignoreBlanks');
    change(this.target, { allowBlank: value });
  }

  get prompt(): { title: string; message: string; showPrompt: boolean } | null {
    const { agreed, validation } = firstValidation(this.target);
    if (!agreed) return null;
    return {
      title: validation?.promptTitle ?? '',
      message: validation?.prompt ?? '',
      showPrompt: validation?.showInputMessage ?? true,
    };
  }

  /** "The title must be at most 32 characters, the message 255" – Excel's own limits. */
  set prompt(given: unknown) {
    const value = recordOf(given, 'prompt');
    change(this.target, {
      promptTitle: limited(value.title, 32, 'prompt.title'),
      prompt: limited(value.message, 255, 'prompt.message'),
      showInputMessage: booleanOf(value.showPrompt ?? true, 'showPrompt'),
    });
  }

  get errorAlert(): { title: string; message: string; showAlert: boolean; style: string } | null {
    const { agreed, validation } = firstValidation(this.target);
    if (!agreed) return null;
    const style = Object.keys(ALERTS).find((name) => ALERTS[name] === validation?.errorStyle) ?? 'Stop';
    return {
      title: validation?.errorTitle ?? '',
      message: validation?.error ?? '',
      showAlert: validation?.showErrorMessage ?? true,
      style,
    };
  }

  set errorAlert(given: unknown) {
    const value = recordOf(given, 'errorAlert');
    const errorStyle = ALERTS[textOf(value.style ?? 'Stop', 'style')];
    if (!errorStyle) throw invalidArgument('errorAlert.style');
    change(this.target, {
      errorTitle: limited(value.title, 32, 'errorAlert.title'),
      error: limited(value.message, 255, 'errorAlert.message'),
      showErrorMessage: booleanOf(value.showAlert ?? true, 'showAlert'),
      errorStyle,
    });
  }

  /** True, false, or null where some cells hold values that their rule refuses. */
  get valid(): boolean | null {
    const wrong = invalidCells(this.target).reduce((sum, area) => sum + cellsOf(area), 0);
    if (wrong === 0) return true;
    return wrong === this.target.areas.reduce((sum, area) => sum + cellsOf(area), 0) ? false : null;
  }

  clear(): void {
    const { sheet, areas } = this.target;
    if (isProtected(sheet)) throw new HostError('AccessDenied');
    removeValidations(sheet, areas);
    touchFormat(this.target);
  }

  getInvalidCells(): HostObject {
    const found = this.getInvalidCellsOrNullObject();
    if (found === NULL_OBJECT) throw itemNotFound();
    return found;
  }

  getInvalidCellsOrNullObject(): HostObject {
    const areas = invalidCells(this.target);
    return areas.length > 0 ? new RangeAreasObject(this.target.book, this.target.sheet, areas) : NULL_OBJECT;
  }
}

function limited(given: unknown, length: number, name: string): string {
  const text = textOf(given ?? '', name);
  if (text.length > length) throw invalidArgument(name);
  return text;
}

const DEFAULTS = { allowBlank: true, showInputMessage: true, showErrorMessage: true } as const;

function change(target: Target, changes: Partial<FileValidation>): void {
  const { sheet, areas } = target;
  if (isProtected(sheet)) throw new HostError('AccessDenied');
  const { validation } = firstValidation(target);
  // Excel keeps a prompt without a rule as a rule for "any value", which exceljs writes by this type.
  const base = validation ?? ({ type: 'any', formulae: [], ...DEFAULTS } as unknown as FileValidation);
  setValidation(sheet, areas, { ...base, ...changes });
  touchFormat(target);
}

/** The validation of the first cell, and whether all cells have the same. */
function firstValidation({ sheet, areas }: Target): { agreed: boolean; validation: FileValidation | undefined } {
  const [first] = areas;
  if (!first) return { agreed: true, validation: undefined };
  const validation = validationAt(sheet, first.top, first.left);
  const text = JSON.stringify(validation);
  for (const area of areas) {
    if (cellsOf(area) > CELL_LIMIT) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const other = validationAt(sheet, row, column);
        if (other !== validation && JSON.stringify(other) !== text) return { agreed: false, validation };
      }
    }
  }
  return { agreed: true, validation };
}

function operand(value: unknown): string | number {
  if (value instanceof RangeObject) return `=${value.address}`.slice(1);
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value === '') throw invalidArgument('formula1');
  return value.startsWith('=') ? value.slice(1) : value;
}

/** ISO dates are written as serial numbers, the way Excel keeps them. */
function dateOperand(value: unknown): string | number {
  const day = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})/.exec(value) : null;
  if (!day) return operand(value);
  return Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86_400_000 + 25569;
}

function fileRule(rule: Rule): FileValidation {
  if (rule.list !== undefined) {
    const { source, inCellDropDown = true } = rule.list as { source: unknown; inCellDropDown?: boolean };
    if (!inCellDropDown) throw notImplemented('DataValidation list without drop-down');
    return { type: 'list', formulae: [listSource(source)] };
  }
  if (rule.custom !== undefined) {
    return { type: 'custom', formulae: [operand((rule.custom as { formula: unknown }).formula)] };
  }
  for (const [member, type] of Object.entries(KINDS)) {
    const criteria = rule[member] as Criteria | undefined;
    if (criteria === undefined) continue;
    const operator = OPERATORS[criteria.operator ?? ''];
    if (!operator) throw invalidArgument('operator');
    const read = type === 'date' ? dateOperand : operand;
    const two = operator === 'between' || operator === 'notBetween';
    return {
      type: type as FileValidation['type'],
      operator,
      formulae: two ? [read(criteria.formula1), read(criteria.formula2)] : [read(criteria.formula1)],
    };
  }
  throw invalidArgument('rule');
}

/** A list of words in one string (at most 255 characters, Excel's limit), a formula, or a range. */
function listSource(source: unknown): string {
  if (source instanceof RangeObject) return source.address;
  if (typeof source !== 'string' || source === '') throw invalidArgument('source');
  if (source.startsWith('=')) return source.slice(1);
  if (source.length > 255) throw invalidArgument('a list of more than 255 characters');
  return `"${source.replaceAll('"', '""')}"`;
}

function officeRule(validation: FileValidation): Rule {
  const [first, second] = validation.formulae as (string | number | Date | undefined)[];
  const shown = (value: string | number | Date | undefined): string | number =>
    typeof value === 'number'
      ? value
      : value instanceof Date
        ? value.toISOString()
        : /^-?[\d.]+$/.test(value ?? '')
          ? Number(value)
          : `=${value ?? ''}`;
  if (validation.type === 'list') {
    const text = String(first);
    const words = /^"(.*)"$/s.exec(text)?.[1]?.replaceAll('""', '"');
    return { list: { inCellDropDown: true, source: words ?? `=${text}` } };
  }
  if (validation.type === 'custom') return { custom: { formula: `=${String(first)}` } };
  const member = Object.entries(KINDS).find(([, type]) => type === (validation.type as string))?.[0];
  if (!member) return {};
  const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === (validation.operator ?? 'between'));
  return {
    [member]: {
      formula1: shown(first),
      operator: operator ?? 'Between',
      ...(second === undefined ? {} : { formula2: shown(second) }),
    },
  };
}
