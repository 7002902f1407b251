/**
 * A workbook's own choice about rules, in Parametri: a row whose *Parameter* is `pravilo` and the id of a rule, and whose
 * *Vrednost* is `da`, `ne` or the severity that the rule shall have (`napaka`, `opozorilo`, `opomba`).
 */
import { textKey } from '../programme/text-key';
import type { IsoDate } from '../programme/units';
import { RULE_IDS, type RuleId } from '../register/issue';
import type { ParameterRow } from '../register/records';
import type { RuleSetting } from './rule';

export type RuleSettings = Readonly<Partial<Record<RuleId, RuleSetting>>>;

const VALUES: ReadonlyMap<string, RuleSetting> = new Map<string, RuleSetting>([
  ['da', { on: true }],
  ['true', { on: true }],
  ['ne', { on: false }],
  ['false', { on: false }],
  ['napaka', { on: true, severity: 'error' }],
  ['opozorilo', { on: true, severity: 'warning' }],
  ['opomba', { on: true, severity: 'note' }],
]);

export type RuleSettingFault = { readonly row: ParameterRow; readonly column: 'Parameter' | 'Vrednost' };

/** What holds today: of several rows of a rule the last that is valid. Rows that cannot be understood change nothing and are told. */
export function ruleSettingsOf(
  parameters: readonly ParameterRow[],
  today: IsoDate,
): { readonly settings: RuleSettings; readonly faults: readonly RuleSettingFault[] } {
  const settings: Partial<Record<RuleId, RuleSetting>> = {};
  const faults: RuleSettingFault[] = [];
  const byDate = [...parameters].sort((a, b) => compare(a.validFrom ?? '', b.validFrom ?? '') || a.at.row - b.at.row);
  for (const row of byDate) {
    const name = /^pravilo\s+(.*)$/.exec(textKey(row.parameter))?.[1];
    if (name === undefined || (row.validFrom !== null && row.validFrom > today)) continue;
    const id = RULE_IDS.find((each) => each === name);
    const setting = VALUES.get(textKey(String(row.value)));
    // A rule that breaks is always told.
    if (id === undefined || id === 'rule-failed') faults.push({ row, column: 'Parameter' });
    else if (setting === undefined) faults.push({ row, column: 'Vrednost' });
    else settings[id] = setting;
  }
  return { settings, faults };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
