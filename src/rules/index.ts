export { RULES } from './catalogue';
export { checkRegister } from './check-register';
export type { PaidWeekChange, Rule, RuleContext, RuleSetting } from './rule';
