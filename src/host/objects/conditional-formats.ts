import { HostError, invalidArgument, itemNotFound, notImplemented } from '../errors';
import { intersect } from '../model/area';
import { isProtected } from '../model/book';
import {
  addRule,
  clearConditionalFormats,
  type FormatRule,
  removeRule,
  ruleId,
  type RuleOnSheet,
  rulesOf,
} from '../model/conditional-formats';
import { CellValueConditionalFormatObject, CustomConditionalFormatObject } from './conditional-rules';
import { HostCollection, HostObject, ID, ITEM, ITEMS, NULL_OBJECT, TYPE } from './host-object';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { type Target, touchFormat } from './target';
import { booleanOf, numberOf } from './given';

/** Office.js' types by the file's; others are read as themselves and cannot be made here. */
const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  aboveAverage: 'PresetCriteria',
  timePeriod: 'PresetCriteria',
};

/** Excel.ConditionalFormatCollection of a range: the formats that touch it, by priority. */
export class ConditionalFormatCollectionObject extends HostCollection {
  constructor(private readonly target: Target) {
    super();
  }

  get [TYPE](): string {
    return 'ConditionalFormatCollection';
  }

  get [ITEMS](): readonly ConditionalFormatObject[] {
    const { sheet, areas } = this.target;
    return rulesOf(sheet)
      .filter((one) => one.areas.some((area) => areas.some((own) => intersect(area, own))))
      .map((one) => new ConditionalFormatObject(this.target, one));
  }

  [ITEM](key: unknown): ConditionalFormatObject {
    const found = this[ITEMS].find((item) => item.id === key);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemAt(index: number): ConditionalFormatObject {
    const found = this[ITEMS][index];
    if (!found) throw invalidArgument('index');
    return found;
  }

  getItemOrNullObject(key: unknown): HostObject {
    return this[ITEMS].find((item) => item.id === key) ?? NULL_OBJECT;
  }

  add(type: unknown): ConditionalFormatObject {
    const { sheet, areas } = this.target;
    if (isProtected(sheet)) throw new HostError('AccessDenied');
    const rule: FormatRule =
      type === 'Custom'
        ? { type: 'expression', priority: 1, formulae: [] }
        : type === 'CellValue'
          ? { type: 'cellIs', priority: 1, operator: 'between', formulae: [] }
          : refuse(type);
    addRule(sheet, areas, rule);
    touchFormat(this.target);
    return new ConditionalFormatObject(this.target, { rule, areas });
  }

  clearAll(): void {
    const { sheet, areas } = this.target;
    if (isProtected(sheet)) throw new HostError('AccessDenied');
    clearConditionalFormats(sheet, areas);
    touchFormat(this.target);
  }
}

function refuse(type: unknown): never {
  throw notImplemented(`ConditionalFormatCollection.add(${String(type)})`);
}

/** Excel.ConditionalFormat. */
class ConditionalFormatObject extends HostObject {
  constructor(
    private readonly target: Target,
    private readonly found: RuleOnSheet,
  ) {
    super();
  }

  get [TYPE](): string {
    return 'ConditionalFormat';
  }

  override get [ID](): string {
    return ruleId(this.found.rule);
  }

  get id(): string {
    return this[ID];
  }

  get type(): string {
    return TYPES[this.found.rule.type] ?? 'Custom';
  }

  /** 0 is applied first. */
  get priority(): number {
    return rulesOf(this.target.sheet).findIndex(({ rule }) => rule === this.found.rule);
  }

  set priority(given: unknown) {
    const value = numberOf(given, 'priority');
    const others = rulesOf(this.target.sheet)
      .map(({ rule }) => rule)
      .filter((rule) => rule !== this.found.rule);
    others.splice(value, 0, this.found.rule);
    others.forEach((rule, index) => (rule.priority = index + 1));
  }

  get stopIfTrue(): boolean {
    return this.found.rule.stopIfTrue ?? false;
  }

  set stopIfTrue(given: unknown) {
    const value = booleanOf(given, 'stopIfTrue');
    this.found.rule.stopIfTrue = value;
  }

  get custom(): HostObject {
    const found = this.customOrNullObject;
    if (found === NULL_OBJECT) throw new HostError('InvalidOperation');
    return found;
  }

  get customOrNullObject(): HostObject {
    const { rule } = this.found;
    return rule.type === 'expression' ? new CustomConditionalFormatObject(this.target, rule) : NULL_OBJECT;
  }

  get cellValue(): HostObject {
    const found = this.cellValueOrNullObject;
    if (found === NULL_OBJECT) throw new HostError('InvalidOperation');
    return found;
  }

  get cellValueOrNullObject(): HostObject {
    const { rule } = this.found;
    return rule.type === 'cellIs' ? new CellValueConditionalFormatObject(this.target, rule) : NULL_OBJECT;
  }

  /** The range, where it is one rectangle. */
  getRange(): RangeObject {
    const [area] = this.found.areas;
    if (!area || this.found.areas.length > 1) throw new HostError('InvalidOperation');
    return new RangeObject(this.target.book, this.target.sheet, area);
  }

  getRangeOrNullObject(): HostObject {
    return this.found.areas.length === 1 ? this.getRange() : NULL_OBJECT;
  }

  getRanges(): RangeAreasObject {
    return new RangeAreasObject(this.target.book, this.target.sheet, this.found.areas);
  }

  delete(): void {
    const { sheet } = this.target;
    if (isProtected(sheet)) throw new HostError('AccessDenied');
    removeRule(sheet, this.found.rule);
    touchFormat(this.target);
  }
}
