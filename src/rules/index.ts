export { RULES } from './catalogue';
export { checkRegister } from './check-register';
export { inWorkbookOrder } from './order';
export { ruleSettingsOf, type RuleSettings } from './rule-settings';
export type { PaidWeekChange, Rule, RuleContext, RuleSetting } from './rule';
export {
  canBeAccepted,
  fingerprintOf,
  judgedBy,
  NotAcceptable,
  withAcceptance,
  withoutAcceptance,
  type Acceptance,
  type AcceptedIssue,
} from './acceptance';
