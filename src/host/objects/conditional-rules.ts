import type { Font, Style } from 'exceljs';
import { invalidArgument } from '../errors';
import { fileColor, webColor } from '../model/colors';
import type { FormatRule } from '../model/conditional-formats';
import { HostObject, TYPE } from './host-object';
import { type Target, touchFormat } from './target';
import { booleanOf, recordOf, textOf } from './given';

/** `=A1>1` or a constant, as the file keeps it (without `=`). */
function fileFormula(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') throw invalidArgument('formula');
  return value.startsWith('=') ? value.slice(1) : value;
}

/** Excel.CustomConditionalFormat: a formula relative to the first cell of the range. */
export class CustomConditionalFormatObject extends HostObject {
  constructor(
    private readonly target: Target,
    private readonly found: FormatRule,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'CustomConditionalFormat';
  }

  get rule(): ConditionalFormatRuleObject {
    return new ConditionalFormatRuleObject(this.target, this.found);
  }

  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.target, this.found);
  }
}

class ConditionalFormatRuleObject extends HostObject {
  constructor(
    private readonly target: Target,
    private readonly found: FormatRule,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'ConditionalFormatRule';
  }

  get formula(): string {
    const formula = this.found.formulae?.[0];
    return formula === undefined ? '' : `=${formula}`;
  }

  set formula(given: unknown) {
    const value = textOf(given, 'formula');
    this.found.formulae = [fileFormula(value)];
    touchFormat(this.target);
  }
}

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

/** Excel.CellValueConditionalFormat: compares the cell with one or two formulas. */
export class CellValueConditionalFormatObject extends HostObject {
  constructor(
    private readonly target: Target,
    private readonly found: FormatRule,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'CellValueConditionalFormat';
  }

  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.target, this.found);
  }

  get rule(): { formula1: string; formula2?: string; operator: string } {
    const [first = '', second] = this.found.formulae ?? [];
    const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === this.found.operator) ?? 'Between';
    return { formula1: `=${first}`, operator, ...(second === undefined ? {} : { formula2: `=${second}` }) };
  }

  set rule(given: unknown) {
    const value = recordOf(given, 'rule');
    const operator = OPERATORS[textOf(value.operator, 'operator')];
    if (!operator) throw invalidArgument('operator');
    const second = operator === 'between' || operator === 'notBetween' ? [fileFormula(value.formula2)] : [];
    this.found.operator = operator;
    this.found.formulae = [fileFormula(value.formula1), ...second];
    touchFormat(this.target);
  }
}

/** Excel.ConditionalRangeFormat: what the format changes of a cell's look. */
class ConditionalRangeFormatObject extends HostObject {
  constructor(
    private readonly target: Target,
    private readonly found: FormatRule,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'ConditionalRangeFormat';
  }

  get fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.target, this.found);
  }

  get font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.target, this.found);
  }
}

/** A style of a rule is its own; it may be changed in place. */
function styleOfRule(rule: FormatRule): Partial<Style> {
  rule.style ??= {};
  return rule.style;
}

class ConditionalRangeFillObject extends HostObject {
  constructor(
    private readonly target: Target,
    private readonly found: FormatRule,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'ConditionalRangeFill';
  }

  get color(): string {
    return conditionalFill(this.found.style) ?? '';
  }

  set color(given: unknown) {
    const value = textOf(given, 'color');
    // In differential formats a solid fill's colour is the background colour (ECMA-376 part 1, 18.8.14).
    const color = fileColor(value) as { argb: string };
    styleOfRule(this.found).fill = { type: 'pattern', pattern: 'solid', bgColor: color, fgColor: color };
    touchFormat(this.target);
  }

  clear(): void {
    delete styleOfRule(this.found).fill;
    touchFormat(this.target);
  }
}

/** The fill colour of a conditional format's style, or null. */
export function conditionalFill(style: Partial<Style> | undefined): string | null {
  const fill = style?.fill;
  return fill?.type === 'pattern' && fill.pattern !== 'none' ? webColor(fill.bgColor ?? fill.fgColor) : null;
}

class ConditionalRangeFontObject extends HostObject {
  constructor(
    private readonly target: Target,
    private readonly found: FormatRule,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'ConditionalRangeFont';
  }

  get color(): string {
    return webColor(fontOf(this.found).color) ?? '';
  }

  set color(given: unknown) {
    const value = textOf(given, 'color');
    this.change({ color: fileColor(value) });
  }

  get bold(): boolean {
    return fontOf(this.found).bold ?? false;
  }

  set bold(given: unknown) {
    const value = booleanOf(given, 'bold');
    this.change({ bold: value });
  }

  get italic(): boolean {
    return fontOf(this.found).italic ?? false;
  }

  set italic(given: unknown) {
    const value = booleanOf(given, 'italic');
    this.change({ italic: value });
  }

  get strikethrough(): boolean {
    return fontOf(this.found).strike ?? false;
  }

  set strikethrough(given: unknown) {
    const value = booleanOf(given, 'strikethrough');
    this.change({ strike: value });
  }

  clear(): void {
    delete styleOfRule(this.found).font;
    touchFormat(this.target);
  }

  private change(font: Partial<Font>): void {
    styleOfRule(this.found).font = { ...fontOf(this.found), ...font };
    touchFormat(this.target);
  }
}

const fontOf = (rule: FormatRule): Partial<Font> => rule.style?.font ?? {};
