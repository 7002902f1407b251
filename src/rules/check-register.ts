/** Runs all rules over a register. */
import type { Issue, RuleId } from '../register/issue';
import type { Register } from '../register/register';
import type { SourceFacts } from '../register/source';
import { RULES } from './catalogue';
import { checkFactsOf } from './check-facts';
import { inWorkbookOrder } from './order';
import type { Finding, Rule, RuleContext } from './rule';
import { ruleSettingsOf, type RuleSettings } from './rule-settings';
import { unreadableCells } from './unreadable';

/**
 * Everything that the rules find in a register, in workbook order.
 *
 * A rule that breaks becomes the issue `rule-failed`, so that a check with a broken rule never looks like one without
 * problems; the other rules go on. It names the rule and the kind of the error, nothing of the data.
 *
 * @param rules for tests; all rules by default
 */
export function checkRegister(register: Register, given: RuleContext, rules: readonly Rule[] = RULES): Issue[] {
  const settings = given.ruleSettings ?? ruleSettingsOf(register.parameters, given.today).settings;
  const context = { ...given, source: toldFacts(given.source, settings) };
  const facts = checkFactsOf(register, context);
  const unreadable = unreadableCells(facts);
  const issues: Issue[] = [];
  for (const rule of rules) {
    const setting = settings[rule.id];
    if (setting?.on === false) continue;
    const add = ({ severity, ...finding }: Finding): void =>
      void issues.push({ rule: rule.id, severity: setting?.severity ?? severity ?? rule.severity, ...finding });
    try {
      for (const finding of rule.check(facts, context)) add(finding);
    } catch (error) {
      issues.push({ rule: 'rule-failed', severity: 'error', ...failure(rule.id, error, context) });
    }
    unreadable.get(rule.id)?.forEach(add);
  }
  return inWorkbookOrder(issues, context.sheetOrder);
}

/** What a rule that is switched off would tell silences no other rule: marks under a wrong heading are then told by those. */
function toldFacts(source: SourceFacts, settings: RuleSettings): SourceFacts {
  const isTold = (rule: RuleId): boolean => settings[rule]?.on !== false;
  return {
    ...source,
    ...(!isTold('weekday-mismatch') && { weekdayMismatches: [] }),
    ...(!isTold('mark-unknown') && { doubtfulHeadings: [], doubtfulPeriods: [] }),
    ...(!isTold('person-unknown') && { unknownPeople: [], namelessRows: [] }),
  };
}

function failure(failedRule: RuleId, error: unknown, { sheetOrder }: RuleContext): Finding {
  return {
    at: { sheet: sheetOrder[0] ?? '', cell: 'A1' },
    participant: null,
    name: '',
    date: null,
    found: failedRule,
    variant: 'failed',
    facts: { failedRule, errorName: error instanceof Error ? error.name : typeof error },
  };
}
