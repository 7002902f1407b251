/** Conditional formats of a sheet: exceljs keeps blocks of areas with rules; here each rule is seen with its own areas. */
import type { Style, Worksheet } from 'exceljs';
import { type Area, areaAddress, intersect, parseArea } from './area';
import { without } from './validations';

/** A rule as exceljs reads and writes it. */
export interface FormatRule {
  type: string;
  priority: number;
  formulae?: (string | number)[];
  operator?: string;
  text?: string;
  style?: Partial<Style>;
  stopIfTrue?: boolean;
}

interface Block {
  ref: string;
  rules: FormatRule[];
}

interface Formatted {
  conditionalFormattings: Block[];
}

export interface RuleOnSheet {
  readonly rule: FormatRule;
  readonly areas: readonly Area[];
}

const blocksOf = (sheet: Worksheet): Block[] => (sheet as unknown as Formatted).conditionalFormattings;

const areasOf = (block: Block): readonly Area[] =>
  block.ref.split(/[\s,]+/).flatMap((part) => {
    const area = parseArea(part);
    return area ? [area] : [];
  });

const refOf = (areas: readonly Area[]): string => areas.map(areaAddress).join(' ');

/** By priority, the first that applies first. */
export function rulesOf(sheet: Worksheet): readonly RuleOnSheet[] {
  return blocksOf(sheet)
    .flatMap((block) => block.rules.map((rule) => ({ rule, areas: areasOf(block) })))
    .sort((one, other) => one.rule.priority - other.rule.priority);
}

/** Adds the rule at the top priority (Microsoft Learn, ConditionalFormatCollection.add). */
export function addRule(sheet: Worksheet, areas: readonly Area[], rule: FormatRule): void {
  for (const { rule: other } of rulesOf(sheet)) other.priority++;
  rule.priority = 1;
  blocksOf(sheet).push({ ref: refOf(areas), rules: [rule] });
}

export function removeRule(sheet: Worksheet, rule: FormatRule): void {
  const blocks = blocksOf(sheet);
  for (const block of blocks) block.rules = block.rules.filter((one) => one !== rule);
  (sheet as unknown as Formatted).conditionalFormattings = blocks.filter((block) => block.rules.length > 0);
}

/** Takes all rules off the areas; a rule that reaches further stays on the rest. */
export function clearConditionalFormats(sheet: Worksheet, areas: readonly Area[]): void {
  (sheet as unknown as Formatted).conditionalFormattings = blocksOf(sheet).flatMap((block) => {
    let rest = areasOf(block);
    if (!rest.some((area) => areas.some((cut) => intersect(area, cut)))) return [block];
    for (const cut of areas) rest = rest.flatMap((area) => without(area, cut));
    return rest.length > 0 ? [{ ...block, ref: refOf(rest) }] : [];
  });
}

const ids = new WeakMap<FormatRule, string>();
let nextId = 1;

/** The id of a rule, the same while the workbook is open. */
export function ruleId(rule: FormatRule): string {
  let id = ids.get(rule);
  if (!id) ids.set(rule, (id = `{CF${String(nextId++).padStart(6, '0')}-0000-0000-0000-000000000000}`));
  return id;
}

/** Moves the rules with their cells, and what their formulas refer to. `follow` is null where the cells of the sheet stay. */
export function followAreas(
  sheet: Worksheet,
  follow: ((area: Area) => Area | null) | null,
  followed: (formula: string) => string,
): void {
  (sheet as unknown as Formatted).conditionalFormattings = blocksOf(sheet).flatMap((block) => {
    for (const rule of block.rules) {
      if (rule.formulae) rule.formulae = rule.formulae.map((one) => (typeof one === 'string' ? followed(one) : one));
    }
    const areas = follow ? areasOf(block).flatMap((area) => follow(area) ?? []) : areasOf(block);
    return areas.length > 0 ? [{ ...block, ref: refOf(areas) }] : [];
  });
}
